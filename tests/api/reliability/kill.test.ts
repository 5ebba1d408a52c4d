import { describe, expect, test } from "vitest";
import { captureId } from "../../../api/captures/capture-id.ts";
import { findCapture } from "../../../api/captures/capture-store.ts";
import { openDatabase } from "../../../api/db/client.ts";
import { captures, copies } from "../../../api/db/schema.ts";
import { createServerDatabase, HAS_POSTGRES, POSTGRES_MISSING } from "../engines.ts";
import { HEADERS, TOKEN } from "../front-door.ts";
import { makeDataFolders, type SpawnedApi, spawnApi } from "../running-api.ts";
import { sampleCapture } from "../sample-captures.ts";

/** The long run (`npm run test:reliability`) kills as often as docs/reliability.md says. */
const KILLS = process.env.SVERKA_TEST_LONG === "1" ? 25 : 3;
const CLIENTS = 4;

/** Longest time from the first acknowledged capture of a round to its kill, in milliseconds. */
const MAX_ROUND_MS = 400;

/** Longest whole run, in milliseconds: a start takes seconds on a busy machine. */
const TIMEOUT = { timeout: 60_000 + KILLS * 20_000 };

interface Place {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

describe("kill -9 at random moments, while four clients write", () => {
  test("embedded: every acknowledged capture is there, whole", TIMEOUT, async () => {
    const folders = await makeDataFolders();
    await killAndCheck({ dataDir: folders.copy() }, "embedded");
    folders.remove();
  });

  test.skipIf(!HAS_POSTGRES)(
    `PostgreSQL: every acknowledged capture is there, whole${POSTGRES_MISSING}`,
    TIMEOUT,
    async () => {
      const folders = await makeDataFolders();
      await killAndCheck(
        { dataDir: folders.copy(), databaseUrl: await createServerDatabase() },
        "PostgreSQL",
      );
      folders.remove();
    },
  );
});

async function killAndCheck(place: Place, name: string): Promise<void> {
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < KILLS; round += 1) {
    const api = await start(place);
    const before = acknowledged.size;
    const clients = Array.from({ length: CLIENTS }, (_, client) =>
      writeUntilGone(api, `${round}-${client}`, acknowledged),
    );
    await until(() => acknowledged.size > before);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_ROUND_MS));
    await api.end("SIGKILL");
    await Promise.all(clients);
  }
  const api = await start(place);
  const [anyId] = acknowledged.keys();
  expect((await fetch(`${api.url}/v1/captures/${anyId}`, { headers: HEADERS })).status).toBe(200);
  expect(await api.end("SIGTERM"), "the last start stops in good order").toBe(0);
  const { stored, halfWritten } = await checkStored(place, acknowledged);
  console.log(
    `${name}: ${KILLS} kills, ${acknowledged.size} acknowledged, ${stored} stored, 0 lost, ${halfWritten} half-written`,
  );
}

function start({ dataDir, databaseUrl }: Place): Promise<SpawnedApi> {
  return spawnApi(["--port", "0", "--data", dataDir], {
    SVERKA_TOKEN: TOKEN,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  });
}

/** Sends captures of pages of its own until the server is gone; notes those that were acknowledged. */
async function writeUntilGone(api: SpawnedApi, name: string, acknowledged: Map<string, string>) {
  for (let n = 0; ; n += 1) {
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

/** Looks at the tables themselves: what was acknowledged is there, and everything there is whole. */
async function checkStored(place: Place, acknowledged: ReadonlyMap<string, string>) {
  const { db, close } = await openDatabase({ ...place, log: () => {} });
  const ids = new Set((await db.select({ id: captures.id }).from(captures)).map(({ id }) => id));
  const lost = [...acknowledged.keys()].filter((id) => !ids.has(id));
  expect(lost, "acknowledged and lost").toEqual([]);
  const latest = await db.select({ captureId: copies.captureId }).from(copies);
  expect(new Set(latest.map((copy) => copy.captureId)), "every page has its latest capture").toEqual(ids);
  let halfWritten = 0;
  for (const id of ids) {
    const stored = await findCapture(db, id);
    const isWhole = stored !== undefined && captureId(stored.capture) === id;
    if (!isWhole) halfWritten += 1;
    const text = acknowledged.get(id);
    if (text !== undefined) expect(stored?.capture.blocks.at(-1)?.text).toBe(text);
  }
  expect(halfWritten, "half-written captures").toBe(0);
  await close();
  return { stored: ids.size, halfWritten };
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
}
