import { eq, sql } from "drizzle-orm";
import { createApp } from "../../api/app.ts";
import { urlHash } from "../../api/captures/capture-id.ts";
import { createCopyCache } from "../../api/captures/copy-cache.ts";
import { copies } from "../../api/db/schema.ts";
import { createLru } from "../../api/lru.ts";
import { hashToken } from "../../api/token.ts";
import type { CounterpartFinding } from "../../shared/comparison/counterparts.ts";
import type { Engine } from "./api-engines.ts";
import { type Stages, timeStages } from "./api-stages.ts";
import { makePage } from "./captures.ts";

const TOKEN = "token-of-the-bench-0123456789";
const HEADERS = { Authorization: `Bearer ${TOKEN}`, "X-Sverka": "1", "Content-Type": "application/json" };

/** A page of 100 KB of text: about 115 KB of JSON. */
const PAGE_BYTES = 85_000;
const COUNTERPARTS = 5;

/** Acts measured at each size, after some that warm the program up. */
const ROUNDS = 40;
const WARM_UP = 4;

interface Time {
  readonly wall: number;
  /** Of this process, in milliseconds: a server's is not in it. */
  readonly cpu: number;
}

export interface Costs {
  /** Answers while the counterparts are in memory, as they are when they were read not long ago. */
  readonly warm: readonly Time[];
  /** Answers of a process that has read none of the counterparts. */
  readonly cold: readonly Time[];
  readonly stages: readonly Stages[];
  /** Captures sent. */
  readonly sent: number;
  /** Rows written for one new capture. */
  readonly rows: number;
  /** Entries read in indexes for one capture, where the engine counts them. */
  readonly read: number | undefined;
  readonly megabytes: number;
}

let nextAct = 1;

/** Sends pages of acts that have five other copies stored. */
export async function measureCosts({ db }: Engine): Promise<Costs> {
  const [rowsBefore, readBefore] = [await countRows(db), await countRead(db)];
  const open = () => createApp({ db, tokenHash: hashToken(TOKEN), version: "bench" });
  const [warm, cold, stages]: [Time[], Time[], Stages[]] = [[], [], []];
  const known = open();
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const isCounted = round >= WARM_UP;
    for (let copy = 0; copy < COUNTERPARTS; copy += 1) await send(known, makeBody(nextAct, copy));
    const first = await send(known, makeBody(nextAct, COUNTERPARTS));
    await forgetPage(db, nextAct, COUNTERPARTS);
    const second = await send(open(), makeBody(nextAct, COUNTERPARTS + 1));
    await forgetPage(db, nextAct, COUNTERPARTS + 1);
    const steps = await timeStages(makeBackend(db), makeBody(nextAct, COUNTERPARTS + 2));
    nextAct += 1;
    if (!isCounted) continue;
    warm.push(first);
    cold.push(second);
    stages.push(steps);
  }
  const sent = (ROUNDS + WARM_UP) * (COUNTERPARTS + 3);
  const [rows, read] = [await countRows(db), await countRead(db)];
  return {
    warm,
    cold,
    stages,
    sent,
    rows: (rows - rowsBefore) / sent,
    read: readBefore === undefined || read === undefined ? undefined : (read - readBefore) / sent,
    megabytes: await countMegabytes(db),
  };
}

type App = ReturnType<typeof createApp>;

/** Takes a measured page out of the look-ups: the next one meets the same five counterparts. */
async function forgetPage(db: Db, act: number, copy: number): Promise<void> {
  await db.delete(copies).where(eq(copies.urlHash, urlHash(makePage({ act, copy, bytes: 0 }).url)));
}

function makeBody(act: number, copy: number): string {
  return JSON.stringify(makePage({ act, copy, bytes: PAGE_BYTES }));
}

async function send(app: App, body: string): Promise<Time> {
  const [started, usage] = [performance.now(), process.cpuUsage()];
  const response = await app.request("/v1/captures", { method: "POST", headers: HEADERS, body });
  await response.text();
  const { user, system } = process.cpuUsage(usage);
  if (response.status !== 200) throw new Error(`POST answered ${response.status}`);
  return { wall: performance.now() - started, cpu: (user + system) / 1_000 };
}

function makeBackend(db: Engine["db"]) {
  return {
    db,
    now: () => new Date(),
    cache: createCopyCache(),
    compared: createLru<readonly CounterpartFinding[]>(0, () => 1),
    etags: createLru<string>(0, () => 1),
  };
}

export function describeCosts(captures: number, statements: number, costs: Costs): string {
  const of = (times: readonly Time[], what: keyof Time, share: number) =>
    percentile(
      times.map((time) => time[what]),
      share,
    )
      .toFixed(0)
      .padStart(5);
  return [
    String(captures).padStart(8),
    String(statements).padStart(10),
    ...[costs.warm, costs.cold].flatMap((times) => [
      of(times, "wall", 0.5),
      of(times, "wall", 0.95),
      of(times, "cpu", 0.5),
      of(times, "cpu", 0.95),
    ]),
    costs.rows.toFixed(0).padStart(5),
    (costs.read?.toFixed(0) ?? "–").padStart(5),
    costs.megabytes.toFixed(0).padStart(5),
  ].join(" ");
}

/** Median and 95th percentile of each step, in milliseconds. */
export function describeStages({ stages }: Costs): string {
  const names = [...(stages[0]?.keys() ?? [])];
  return names
    .map((name) => {
      const times = stages.map((steps) => steps.get(name) ?? 0);
      return `${name} ${percentile(times, 0.5).toFixed(1)}/${percentile(times, 0.95).toFixed(1)}`;
    })
    .join("  ");
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

type Db = Engine["db"];

async function countRows(db: Db): Promise<number> {
  return await askNumber(
    db,
    sql`select (select count(*) from captures) + (select count(*) from copies)
    + (select count(*) from copy_statements) + (select count(*) from statement_bands) as n`,
  );
}

/** Index entries returned, as PostgreSQL counts them; its counters come a moment late. */
async function countRead(db: Db): Promise<number | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const n = await askNumber(
    db,
    sql`select coalesce(sum(idx_tup_read), 0)::bigint as n from pg_stat_user_indexes`,
  );
  return n === 0 ? undefined : n;
}

async function countMegabytes(db: Db): Promise<number> {
  return (await askNumber(db, sql`select pg_database_size(current_database()) as n`)) / 1_000_000;
}

async function askNumber(db: Db, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = (await db.execute(query)) as unknown as { rows: { n: number | string }[] };
  return Number(rows[0]?.n);
}
