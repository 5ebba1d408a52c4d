import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../../api/db/client.ts";
import { createServerDatabase, describeOnBothEngines, HAS_POSTGRES } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";

const { entries } = JSON.parse(
  readFileSync(new URL("../../../api/db/migrations/meta/_journal.json", import.meta.url), "utf8"),
) as { entries: unknown[] };

describeOnBothEngines("/readyz", (database) => {
  const ask = () => openFrontDoor(database()).get("/readyz");

  test("tells how far the database is migrated", async () => {
    const { status, json } = await ask();
    expect(status).toBe(200);
    expect(json).toEqual({ ok: true, migrations: { known: entries.length, applied: entries.length } });
  });

  test("is not ready on a database that is older than the program", async () => {
    const journal = sql`drizzle.__drizzle_migrations`;
    await database().execute(sql`create table kept as select * from ${journal}`);
    await database().execute(sql`delete from ${journal} where id = (select max(id) from ${journal})`);
    const { status, json, headers } = await ask();
    expect([status, json.error.code]).toEqual([503, "database-unavailable"]);
    expect(json.error.message).toContain(`${entries.length - 1} of ${entries.length}`);
    expect(headers.get("retry-after")).not.toBeNull();
    await database().execute(sql`insert into ${journal} select * from kept on conflict do nothing`);
    await database().execute(sql`drop table kept`);
    expect((await ask()).status).toBe(200);
  });
});

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
