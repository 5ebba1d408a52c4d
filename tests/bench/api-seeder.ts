import { sql } from "drizzle-orm";
import { captureId, urlHash } from "../../api/captures/capture-id.ts";
import type { Database } from "../../api/db/client.ts";
import { indexStems } from "../../api/statements/statement-bands.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { stemsOf } from "../../shared/text/stems.ts";
import { makePage, makeStatements } from "./captures.ts";

/** Captures of one act: the register's page and three copies. */
const COPIES_OF_ACT = 4;

/** Acts written in one statement: some hundred rows a table. */
const BATCH = 50;

/** First act of the seeded ones: the measured pages are of acts below. */
const FIRST_ACT = 1_000_000;

/**
 * Fills the tables as captures would, without their long texts: look-ups touch the indexed columns
 * only, and 100 000 pages of 100 KB would be ten gigabytes.
 */
export function createSeeder(db: Database): { growTo: (captures: number) => Promise<number> } {
  let acts = 0;
  let statements = 0;
  return {
    growTo: async (captures) => {
      for (; acts * COPIES_OF_ACT < captures; acts += BATCH)
        statements += await writeActs(db, FIRST_ACT + acts, BATCH);
      return statements;
    },
  };
}

interface Rows {
  readonly captures: object[];
  readonly copies: object[];
  readonly said: object[];
  readonly bands: object[];
}

async function writeActs(db: Database, first: number, count: number): Promise<number> {
  const rows: Rows = { captures: [], copies: [], said: [], bands: [] };
  for (let act = first; act < first + count; act += 1) addAct(rows, act);
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`insert into captures select * from json_populate_recordset(null::captures, ${JSON.stringify(rows.captures)}::json)`,
    );
    await tx.execute(
      sql`insert into copies select * from json_populate_recordset(null::copies, ${JSON.stringify(rows.copies)}::json)`,
    );
    await tx.execute(
      sql`insert into copy_statements select * from json_populate_recordset(null::copy_statements, ${JSON.stringify(rows.said)}::json)`,
    );
    await tx.execute(
      sql`insert into statement_bands select * from json_populate_recordset(null::statement_bands, ${JSON.stringify(rows.bands)}::json) on conflict do nothing`,
    );
  });
  return rows.said.length;
}

const STEMS = new Map<string, readonly string[]>();

/** Stems of a sentence word by word: a million sentences say the same few thousand words. */
function stemsOfSentence(text: string): string[] {
  return text.split(" ").flatMap((word) => {
    const known = STEMS.get(word) ?? stemsOf(word, "ru");
    STEMS.set(word, known);
    return known;
  });
}

function addAct(rows: Rows, act: number): void {
  const entries = makeStatements(act, 0)
    .slice(2)
    .flatMap((text) => indexStems(stemsOfSentence(text), "ru") ?? []);
  for (const { key, bands } of entries)
    for (const band of bands) rows.bands.push({ band, statement_key: key });
  const now = "2026-11-21T12:00:00Z";
  for (let copy = 0; copy < COPIES_OF_ACT; copy += 1) {
    const page = makePage({ act, copy, bytes: 0 });
    const known = { act_id: page.act.id ?? null, act_key: actKey(page.act) ?? null };
    const { url, portal, language, status, reader, blocks } = page;
    const id = captureId(page);
    rows.captures.push({
      ...known,
      id,
      url,
      portal,
      language,
      act: page.act,
      status,
      blocks,
      reader,
      first_seen_at: now,
      seen_at: now,
    });
    rows.copies.push({
      ...known,
      url_hash: urlHash(url),
      language,
      capture_id: id,
      seen_at: now,
      analysis: 1,
    });
    for (const key of new Set(entries.map((entry) => entry.key)))
      rows.said.push({ url_hash: urlHash(url), language, statement_key: key });
  }
}
