import { Hono } from "hono";
import { expect, test } from "vitest";
import { Failure } from "../../api/failure.ts";
import { loadGuard } from "../../api/load.ts";

test("what is over the limit is sent away at once, and let in again when there is room", async () => {
  const finish: (() => void)[] = [];
  const app = new Hono().use(loadGuard(2)).get("/", async (context) => {
    await new Promise<void>((resolve) => finish.push(resolve));
    return context.text("done");
  });
  app.onError((error, context) => context.text(error instanceof Failure ? error.code : "", 503));

  const running = [app.request("/"), app.request("/")];
  const refused = await app.request("/");
  expect(`${refused.status} ${await refused.text()}`).toBe("503 overloaded");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);

  for (const end of finish.splice(0)) end();
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
  const later = app.request("/");
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const end of finish) end();
  expect((await later).status).toBe(200);
});

test("a request that fails makes room too", async () => {
  const app = new Hono().use(loadGuard(1)).get("/", () => {
    throw new Failure("not-found", "");
  });
  app.onError((_error, context) => context.text("", 404));
  for (let n = 0; n < 3; n += 1) expect((await app.request("/")).status).toBe(404);
});
