import { expect, test } from "vitest";
import { HEADERS, TOKEN } from "./front-door.ts";
import { makeDataFolders, SLOW_TEST, type SpawnedApi, spawnApi } from "./running-api.ts";
import { sampleCapture } from "./sample-captures.ts";

const KILLS = 4;
const CLIENTS = 4;

/** Longest time from the first acknowledged capture of a round to its kill, in milliseconds. */
const MAX_ROUND_MS = 600;

test("every acknowledged capture survives kill -9 at a random moment", SLOW_TEST, async () => {
  const folders = await makeDataFolders();
  const dataDir = folders.copy();
  const acknowledged = new Map<string, string>();
  try {
    for (let round = 0; round < KILLS; round += 1) {
      const api = await start(dataDir);
      await expectAll(api, acknowledged);
      const before = acknowledged.size;
      let isRunning = true;
      const clients = Array.from({ length: CLIENTS }, (_, client) =>
        write(api, `${round}-${client}`, acknowledged, () => isRunning),
      );
      await until(() => acknowledged.size > before);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_ROUND_MS));
      await api.end("SIGKILL");
      isRunning = false;
      await Promise.all(clients);
    }
    const api = await start(dataDir);
    await expectAll(api, acknowledged);
    expect(await api.end("SIGTERM")).toBe(0);
  } finally {
    folders.remove();
  }
});

function start(dataDir: string): Promise<SpawnedApi> {
  return spawnApi(["--port", "0", "--data", dataDir], { SVERKA_TOKEN: TOKEN });
}

/** Sends captures of pages of its own until the server is gone; notes those that were acknowledged. */
async function write(
  api: SpawnedApi,
  name: string,
  acknowledged: Map<string, string>,
  isRunning: () => boolean,
): Promise<void> {
  for (let n = 0; isRunning(); n += 1) {
    const text = `Цель ${name}-${n}: рост занятости. ${"Слова абзаца. ".repeat(200)}`;
    const page = sampleCapture([text], { act: {}, url: `https://adilet.zan.kz/rus/docs/P${name}-${n}` });
    try {
      const response = await fetch(`${api.url}/v1/captures`, {
        method: "POST",
        headers: HEADERS,
        body: JSON.stringify(page),
      });
      const { id } = (await response.json()) as { id: string };
      if (response.status === 200) acknowledged.set(id, text);
    } catch {
      return;
    }
  }
}

async function expectAll(api: SpawnedApi, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, text] of acknowledged) {
    const response = await fetch(`${api.url}/v1/captures/${id}`, { headers: HEADERS });
    expect(response.status, "an acknowledged capture").toBe(200);
    const { capture } = (await response.json()) as { capture: { blocks: { text: string }[] } };
    expect(capture.blocks.at(-1)?.text).toBe(text);
  }
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
}
