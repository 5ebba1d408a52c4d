import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { WatchEvent } from "../../../shared/contract/watch.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { createServerDatabase, HAS_POSTGRES, POSTGRES_MISSING } from "../engines.ts";
import { HEADERS, TOKEN } from "../front-door.ts";
import { bundledCli, type SpawnedApi, type SpawnedProcess, spawnApi, spawnNode } from "../running-api.ts";
import { sampleCapture } from "../sample-captures.ts";

const CLIENTS = 4;

/** Watched pages of each client; each is captured, then captured changed. */
const PAGES = 3;

/** Longest run, in milliseconds: three processes start, and the lease of a killed one passes. */
const TIMEOUT = { timeout: 600_000 };

describe.skipIf(!HAS_POSTGRES)(`two API processes and a worker on one PostgreSQL${POSTGRES_MISSING}`, () => {
  for (const victim of ["an API process", "the worker"] as const)
    test(`kill -9 of ${victim} under load loses nothing and tells nothing twice`, TIMEOUT, async () => {
      const databaseUrl = await createServerDatabase("template0");
      const start = () => startServer(databaseUrl);
      // All three at once: one migrates the empty database, the others wait for it.
      const [first, second, worker] = await Promise.all([start(), start(), startWorker(databaseUrl)]);
      const apis = [first, second];
      const acknowledged = new Map<string, string>();
      const clients = Array.from({ length: CLIENTS }, (_, client) => work(apis, client, acknowledged));
      await until(() => acknowledged.size > CLIENTS);
      if (victim === "the worker") {
        await worker.end("SIGKILL");
        await startWorker(databaseUrl);
      } else await first.end("SIGKILL");
      await Promise.all(clients);
      for (const [id, text] of acknowledged) {
        const { capture } = (await ask(second, `/v1/captures/${id}`)) as { capture: Capture };
        expect(capture.blocks.at(-1)?.text).toBe(text);
      }
      const expected = Array.from({ length: CLIENTS }, (_, client) =>
        Array.from({ length: PAGES }, (_, page) => urlOf(client, page)),
      ).flat();
      await until(async () => (await readEvents(second)).length >= expected.length);
      // Whoever holds a lease now has told by then, or would tell again.
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      const told = (await readEvents(second)).map(({ to }) => to.url);
      expect(told.sort()).toEqual(expected.sort());
      console.log(
        `${victim} killed: ${acknowledged.size} captures acknowledged, 0 lost; ${told.length} changes told, each once`,
      );
      expect(await second.end("SIGTERM")).toBe(0);
    });
});

function startServer(databaseUrl: string): Promise<SpawnedApi> {
  return spawnApi(["--port", "0", "--data", makeFolder()], {
    SVERKA_TOKEN: TOKEN,
    SVERKA_WORK: "0",
    DATABASE_URL: databaseUrl,
  });
}

function startWorker(databaseUrl: string): Promise<SpawnedProcess> {
  const args = [...bundledCli(), "work", "--data", makeFolder()];
  return spawnNode(args, { DATABASE_URL: databaseUrl }, /Sverka works/u);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sverka-scale-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function urlOf(client: number, page: number): string {
  return `https://adilet.zan.kz/rus/docs/P18000${client}${String(page).padStart(4, "0")}`;
}

/** Watches pages, captures each, waits until the worker has seen it, and captures it changed. */
async function work(apis: readonly SpawnedApi[], client: number, acknowledged: Map<string, string>) {
  for (let page = 0; page < PAGES; page += 1) {
    const url = urlOf(client, page);
    const send = async (percent: number) => {
      const text = `Цель Программы: рост занятости до ${percent} %.`;
      const { id } = await post(apis, "/v1/captures", sampleCapture([text], { act: {}, url }));
      acknowledged.set(id, text);
    };
    const { id } = await post(apis, "/v1/watches", { subject: { url } });
    await send(10);
    await until(async () => {
      const { checkAt } = (await askAny(apis, `/v1/watches/${id}`)) as { checkAt: string };
      // The turn after a check is hours ahead.
      return Date.parse(checkAt) - Date.now() > 600_000;
    });
    await send(20);
  }
}

/** Sends to one of the processes; when it is gone, to the other. */
async function post(apis: readonly SpawnedApi[], path: string, body: unknown): Promise<{ id: string }> {
  const init = { method: "POST", headers: HEADERS, body: JSON.stringify(body) };
  return (await tryAll(apis, path, init)) as { id: string };
}

function askAny(apis: readonly SpawnedApi[], path: string): Promise<unknown> {
  return tryAll(apis, path, { headers: HEADERS });
}

async function tryAll(apis: readonly SpawnedApi[], path: string, init: RequestInit): Promise<unknown> {
  const order = Math.random() < 0.5 ? apis : [...apis].reverse();
  for (const { url } of order) {
    const response = await fetch(`${url}${path}`, init).catch(() => undefined);
    if (response === undefined) continue;
    expect(response.status).toBe(200);
    const answer: unknown = await response.json().catch(() => undefined);
    if (answer !== undefined) return answer;
  }
  throw new Error("no process answers");
}

async function ask(api: SpawnedApi, path: string): Promise<unknown> {
  return await tryAll([api], path, { headers: HEADERS });
}

async function readEvents(api: SpawnedApi): Promise<WatchEvent[]> {
  return ((await ask(api, "/v1/events?limit=200")) as { events: WatchEvent[] }).events;
}

async function until(isDone: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 100));
}
