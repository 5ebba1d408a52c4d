import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { describe, expect, test } from "vitest";
import { captureId, urlHash } from "../../../api/captures/capture-id.ts";
import { homeOf } from "../../../api/captures/home.ts";
import { openDatabase } from "../../../api/db/client.ts";
import { actKey } from "../../../shared/text/act-key.ts";
import { createServerDatabase, describeOnBothEngines, HAS_POSTGRES } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage } from "../sample-captures.ts";

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

  test("rows of an older program are found by the new one, and sent again they stay one", async () => {
    const url = await createServerDatabase("template0");
    await migrateUpTo(url, 6);
    const page = registerPage();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(
      `insert into captures (id, url, portal, language, act, act_id, act_key, status, blocks, reader, first_seen_at, seen_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, now(), now())`,
      [
        captureId(page),
        page.url,
        page.portal,
        page.language,
        JSON.stringify(page.act),
        page.act.id,
        actKey(page.act),
        page.status,
        JSON.stringify(page.blocks),
      ],
    );
    await client.query(
      "insert into copies (url_hash, language, capture_id, act_id, act_key, seen_at) values ($1, $2, $3, $4, $5, now())",
      [urlHash(page.url), page.language, captureId(page), page.act.id, actKey(page.act)],
    );
    await client.end();
    const { db, close } = await open(url);
    const door = openFrontDoor(db);
    const read = async () => (await door.get("/v1/acts/P1800000746")).json.copies;
    expect(await read()).toMatchObject([{ url: page.url, captureId: captureId(page), rereadAt: null }]);
    expect((await door.post("/v1/captures", page)).json.id).toBe(captureId(page));
    expect(await read()).toHaveLength(1);
    const { rows } = (await db.execute(sql`select home from captures`)) as unknown as { rows: object[] };
    expect(rows).toEqual([{ home: homeOf(page) }]);
    await close();
  });

  test("a server that is not there is named, not its password", async () => {
    const opening = open("postgresql://sverka:secret-password@127.0.0.1:9/none");
    await expect(opening).rejects.toMatchObject({ code: "database-unavailable" });
    await expect(opening).rejects.not.toThrow("secret-password");
  });
});

/** Makes the tables as an older program left them: by the first so many migrations. */
async function migrateUpTo(url: string, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sverka-migrations-"));
  cpSync(fileURLToPath(new URL("../../../api/db/migrations", import.meta.url)), folder, { recursive: true });
  writeFileSync(
    join(folder, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "postgresql", entries: entries.slice(0, count) }),
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await migrate(drizzle({ client }), { migrationsFolder: folder });
  await client.end();
  rmSync(folder, { recursive: true, force: true });
}
