import { describe, expect, test } from "vitest";
import { captureId } from "../../../api/captures/capture-id.ts";
import { findCapture } from "../../../api/captures/capture-store.ts";
import { openDatabase } from "../../../api/db/client.ts";
import { captures, copies, excerpts } from "../../../api/db/schema.ts";
import { createServerDatabase, HAS_POSTGRES, POSTGRES_MISSING } from "../engines.ts";
import { sampleExcerpt } from "../excerpts/sample-excerpts.ts";
import { HEADERS, TOKEN } from "../front-door.ts";
import { makeDataFolders, type SpawnedApi, spawnApi } from "../running-api.ts";
import { sampleCapture } from "../sample-captures.ts";

/** The long run (`npm run test:reliability`) kills as often as docs/reliability.md says. */
const KILLS = process.env.SVERKA_TEST_LONG === "1" ? 25 : 3;
const CLIENTS = 4;

/** Longest time from the first acknowledged capture of a round to its kill, in milliseconds. */
const MAX_ROUND_MS = 400;

/** Longest whole run, in milliseconds: a start takes seconds on a busy machine. */
const TIMEOUT = { timeout: (1 + KILLS) * 180_000 };

/** What the API said it had stored: text by id. */
interface Acknowledged {
  readonly captures: Map<string, string>;
  readonly excerpts: Map<string, string>;
}

interface Place {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

describe("kill -9 at random moments, while four clients write", () => {
  test("embedded: every acknowledged capture and excerpt is there, whole", TIMEOUT, async () => {
    const folders = await makeDataFolders();
    await killAndCheck({ dataDir: folders.copy() }, "embedded");
    folders.remove();
  });

  test.skipIf(!HAS_POSTGRES)(
    `PostgreSQL: every acknowledged capture and excerpt is there, whole${POSTGRES_MISSING}`,
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
  const acknowledged: Acknowledged = { captures: new Map(), excerpts: new Map() };
  for (let round = 0; round < KILLS; round += 1) {
    const api = await start(place);
    const before = acknowledged.excerpts.size;
    const clients = Array.from({ length: CLIENTS }, (_, client) =>
      writeUntilGone(api, `${round}-${client}`, acknowledged),
    );
    await until(() => acknowledged.excerpts.size > before);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * MAX_ROUND_MS));
    await api.end("SIGKILL");
    await Promise.all(clients);
  }
  const api = await start(place);
  const [anyId] = acknowledged.captures.keys();
  expect((await fetch(`${api.url}/v1/captures/${anyId}`, { headers: HEADERS })).status).toBe(200);
  expect(await api.end("SIGTERM"), "the last start stops in good order").toBe(0);
  const { stored, halfWritten } = await checkStored(place, acknowledged);
  const told = `${acknowledged.captures.size} captures and ${acknowledged.excerpts.size} excerpts acknowledged`;
  console.log(`${name}: ${KILLS} kills, ${told}, ${stored} stored, 0 lost, ${halfWritten} half-written`);
}

function start({ dataDir, databaseUrl }: Place): Promise<SpawnedApi> {
  return spawnApi(["--port", "0", "--data", dataDir], {
    SVERKA_TOKEN: TOKEN,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  });
}

/** Sends captures of pages of its own, and an excerpt of each, until the server is gone; notes what was acknowledged. */
async function writeUntilGone(api: SpawnedApi, name: string, acknowledged: Acknowledged) {
  for (let n = 0; ; n += 1) {
    const text = `Цель ${name}-${n}: рост занятости. ${"Слова абзаца. ".repeat(200)}`;
    const page = sampleCapture([text], { act: {}, url: `https://adilet.zan.kz/rus/docs/P${name}-${n}` });
    try {
      await write(`${api.url}/v1/captures`, page, text, acknowledged.captures);
      const excerpt = sampleExcerpt({ quote: { exact: text.slice(0, 60), prefix: "", suffix: "" } });
      await write(`${api.url}/v1/excerpts`, excerpt, excerpt.quote.exact, acknowledged.excerpts);
    } catch {
      return;
    }
  }
}

async function write(url: string, body: object, text: string, acknowledged: Map<string, string>) {
  const response = await fetch(url, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
  const { id } = (await response.json()) as { id: string };
  if (response.status === 200) acknowledged.set(id, text);
}

/** Looks at the tables themselves: what was acknowledged is there, and everything there is whole. */
async function checkStored(place: Place, acknowledged: Acknowledged) {
  const { db, close } = await openDatabase({ ...place, log: () => {} });
  const ids = new Set((await db.select({ id: captures.id }).from(captures)).map(({ id }) => id));
  const lost = [...acknowledged.captures.keys()].filter((id) => !ids.has(id));
  expect(lost, "acknowledged and lost").toEqual([]);
  const kept = new Map((await db.select().from(excerpts)).map(({ id, quote }) => [id, quote.exact]));
  for (const [id, exact] of acknowledged.excerpts) expect(kept.get(id), "an excerpt").toBe(exact);
  const latest = await db.select({ captureId: copies.captureId }).from(copies);
  expect(new Set(latest.map((copy) => copy.captureId)), "every page has its latest capture").toEqual(ids);
  let halfWritten = 0;
  for (const id of ids) {
    const stored = await findCapture(db, id);
    const isWhole = stored !== undefined && captureId(stored.capture) === id;
    if (!isWhole) halfWritten += 1;
    const text = acknowledged.captures.get(id);
    if (text !== undefined) expect(stored?.capture.blocks.at(-1)?.text).toBe(text);
  }
  expect(halfWritten, "half-written captures").toBe(0);
  await close();
  return { stored: ids.size, halfWritten };
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
}
