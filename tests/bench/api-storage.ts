import { sql } from "drizzle-orm";
import type { Engine } from "./api-engines.ts";

const TABLES = ["captures", "copies", "copy_statements", "statement_bands"];

/** Bytes of the captures' table with its indexes and long values. */
export async function countCaptureBytes({ db }: Engine): Promise<number> {
  const { rows } = (await db.execute(
    sql`select pg_total_relation_size('captures')::float8 as bytes`,
  )) as unknown as { rows: { bytes: number }[] };
  return rows[0]?.bytes ?? Number.NaN;
}

/** Bytes of a row of each table, with its share of the indexes. */
export async function describeStorage({ db }: Engine): Promise<string> {
  const parts: string[] = [];
  for (const table of TABLES) {
    const { rows } = (await db.execute(
      sql`select (select count(*) from ${sql.identifier(table)})::float8 as n, pg_total_relation_size(${table}::regclass)::float8 as bytes`,
    )) as unknown as { rows: { n: number; bytes: number }[] };
    const { n = 0, bytes = 0 } = rows[0] ?? {};
    parts.push(`${table} ${Math.round(bytes / Math.max(1, n))}`);
  }
  return parts.join("  ");
}
