import { Hono } from "hono";
import { expect, test } from "vitest";
import { Failure } from "../../api/failure.ts";
import { type LoadLimits, loadGuard } from "../../api/load.ts";

/** An API whose one route answers when `work` does. */
function open(limits: Partial<LoadLimits>, work: () => void | Promise<void>): Hono {
  const app = new Hono().use(loadGuard(limits)).get("/", async (context) => {
    await work();
    return context.text("done");
  });
  app.onError((error, context) => context.text(error instanceof Failure ? error.code : "", 503));
  return app;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function statusesOf(answers: readonly (Response | Promise<Response>)[]): Promise<number[]> {
  return (await Promise.all(answers)).map(({ status }) => status);
}

test("what is over the limit is sent away at once, and let in again when there is room", async () => {
  const finish: (() => void)[] = [];
  const app = open({ maxRunning: 2 }, () => new Promise<void>((resolve) => finish.push(resolve)));

  const running = [app.request("/"), app.request("/")];
  const refused = await app.request("/");
  expect(`${refused.status} ${await refused.text()}`).toBe("503 overloaded");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);

  while (finish.length < 2) await turn();
  for (const end of finish.splice(0)) end();
  expect(await statusesOf(running)).toEqual([200, 200]);
  const later = app.request("/");
  while (finish.length < 1) await turn();
  for (const end of finish) end();
  expect((await later).status).toBe(200);
});

test("requests begin one after the other, and the event loop turns in between", async () => {
  const begun: number[] = [];
  const app = open({}, () => void begun.push(0));
  const answers = Array.from({ length: 5 }, () => app.request("/"));
  const seen: number[] = [];
  while (begun.length < 5) {
    await turn();
    seen.push(begun.length);
  }
  expect(await statusesOf(answers)).toEqual([200, 200, 200, 200, 200]);
  expect(seen).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
});

test("nobody joins those who wait too long already, until they are answered", async () => {
  let elapsed = 0;
  // As the embedded database: the thread is not let go of before the answer is there.
  const app = open({ maxWaitMs: 2_000, elapsed: () => elapsed }, () => {
    elapsed += 900;
  });
  const early = Array.from({ length: 5 }, () => app.request("/"));
  while (elapsed < 2_700) await turn();
  expect((await app.request("/")).status).toBe(503);
  expect(await statusesOf(early)).toEqual([200, 200, 200, 200, 200]);
  expect((await app.request("/")).status).toBe(200);
});

test("one slow request sends nobody away", async () => {
  let elapsed = 0;
  const app = open({ elapsed: () => elapsed }, () => {
    elapsed += 5_000;
  });
  for (let n = 0; n < 3; n += 1) expect((await app.request("/")).status).toBe(200);
});

test("a request that fails makes room too", async () => {
  const app = open({ maxRunning: 1 }, () => {
    throw new Failure("not-found", "");
  });
  app.onError((_error, context) => context.text("", 404));
  for (let n = 0; n < 3; n += 1) expect((await app.request("/")).status).toBe(404);
});
