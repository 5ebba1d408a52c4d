import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../../api/db/client.ts";
import { createServerDatabase, HAS_POSTGRES } from "../engines.ts";

const { entries } = JSON.parse(
  readFileSync(new URL("../../../api/db/migrations/meta/_journal.json", import.meta.url), "utf8"),
) as { entries: unknown[] };

describe.skipIf(!HAS_POSTGRES)("migrations on PostgreSQL", () => {
  const open = (databaseUrl: string) => openDatabase({ dataDir: "unused", databaseUrl, log: () => {} });

  test("four processes that start at once all find the tables", async () => {
    const url = await createServerDatabase("template0");
    const opened = await Promise.all([open(url), open(url), open(url), open(url)]);
    for (const { db, close } of opened) {
      const rows = await db.execute(sql`select count(*)::int as n from captures`);
      expect((rows as unknown as { rows: { n: number }[] }).rows[0]?.n).toBe(0);
      await close();
    }
  });

  test("a second start changes nothing", async () => {
    const url = await createServerDatabase("template0");
    await (await open(url)).close();
    const { db, close } = await open(url);
    const rows = await db.execute(sql`select count(*)::int as n from drizzle.__drizzle_migrations`);
    expect((rows as unknown as { rows: { n: number }[] }).rows[0]?.n).toBe(entries.length);
    await close();
  });

  test("a server that is not there is named, not its password", async () => {
    const opening = open("postgresql://sverka:secret-password@127.0.0.1:9/none");
    await expect(opening).rejects.toMatchObject({ code: "database-unavailable" });
    await expect(opening).rejects.not.toThrow("secret-password");
  });
});
