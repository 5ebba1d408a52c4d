import { sql } from "drizzle-orm";
import { createApp } from "../../api/app.ts";
import { findLikePages } from "../../api/statements/statement-index.ts";
import { hashToken } from "../../api/token.ts";
import { toCopy } from "../../shared/statements/copy.ts";
import type { Engine } from "./api-engines.ts";
import { makePage } from "./captures.ts";

const TOKEN = "token-of-the-bench-0123456789";
const HEADERS = { Authorization: `Bearer ${TOKEN}`, "X-Sverka": "1", "Content-Type": "application/json" };

/** A page of about 100 KB of JSON. */
const PAGE_BYTES = 85_000;
const COUNTERPARTS = 5;

/** Acts measured at each size, and the first ones, which warm the program up. */
const ROUNDS = 20;
const WARM_UP = 3;

export interface Costs {
  /** Answers of POST, in milliseconds, sorted. */
  readonly answers: readonly number[];
  /** Look-ups of like statements alone, in milliseconds, sorted. */
  readonly likes: readonly number[];
  /** Rows written for one new capture. */
  readonly rows: number;
  /** Rows read through indexes for one answer, where the engine counts them. */
  readonly read: number | undefined;
  readonly megabytes: number;
}

let nextAct = 1;

/** Sends pages of acts that have five other copies, which the API has read before, as it has when readers use it. */
export async function measureCosts({ db }: Engine): Promise<Costs> {
  const app = createApp({ db, tokenHash: hashToken(TOKEN), version: "bench" });
  const post = async (act: number, copy: number) => {
    const body = JSON.stringify(makePage({ act, copy, bytes: PAGE_BYTES }));
    const started = performance.now();
    const response = await app.request("/v1/captures", { method: "POST", headers: HEADERS, body });
    await response.text();
    if (response.status !== 200) throw new Error(`POST answered ${response.status}`);
    return performance.now() - started;
  };
  const answers: number[] = [];
  const likes: number[] = [];
  const before = await countRows(db);
  const readBefore = await countRead(db);
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1, nextAct += 1) {
    for (let copy = 0; copy < COUNTERPARTS; copy += 1) await post(nextAct, copy);
    const elapsed = await post(nextAct, COUNTERPARTS);
    if (round >= WARM_UP) answers.push(elapsed);
  }
  const sent = (ROUNDS + WARM_UP) * (COUNTERPARTS + 1);
  const readAfter = await countRead(db);
  const rows = ((await countRows(db)) - before) / sent;
  const { statements } = toCopy(makePage({ act: nextAct - 1, copy: 1, bytes: 0 }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await findLikePages(db, { urlHash: "", actId: null, actKey: null }, statements, 3);
    likes.push(performance.now() - started);
  }
  return {
    answers: sort(answers),
    likes: sort(likes),
    rows,
    read: readBefore === undefined || readAfter === undefined ? undefined : (readAfter - readBefore) / sent,
    megabytes: await countMegabytes(db),
  };
}

export function describeCosts(captures: number, statements: number, costs: Costs): string {
  return [
    String(captures).padStart(8),
    String(statements).padStart(11),
    percentile(costs.answers, 0.5).toFixed(1).padStart(8),
    percentile(costs.answers, 0.95).toFixed(1).padStart(8),
    percentile(costs.likes, 0.95).toFixed(1).padStart(10),
    costs.rows.toFixed(0).padStart(6),
    (costs.read?.toFixed(0) ?? "–").padStart(6),
    costs.megabytes.toFixed(0).padStart(4),
  ].join(" ");
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function sort(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
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
