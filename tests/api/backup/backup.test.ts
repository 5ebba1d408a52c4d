import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp, restore } from "../../../api/backup/backup.ts";
import type { Database } from "../../../api/db/client.ts";
import { describeOnBothEngines, openMemory } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

describeOnBothEngines("backup", (database) => {
  let folder: string;
  let count = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sverka-backup-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ODD = sampleCapture(["Цель: 😀 \u{10FFFF} \u0001 ' \" \\ \n $1 %s, (a,b) \ud83d"], { act: {} });
  const fill = async () => {
    for (const page of [registerPage(), stalePage(), ODD])
      await openFrontDoor(database()).post("/v1/captures", page);
  };
  const back = async () => {
    count += 1;
    const path = join(folder, `${count}.backup`);
    await backUp(database(), path);
    return path;
  };

  test("what is restored answers as before", async () => {
    await fill();
    const path = await back();
    const { db, close } = await openMemory();
    expect(await restore(db, path)).toBeGreaterThan(3);
    for (const page of [registerPage(), stalePage(), ODD]) {
      const address = `/v1/findings?url=${encodeURIComponent(page.url)}`;
      const [before, after] = [
        await openFrontDoor(database()).get(address),
        await openFrontDoor(db).get(address),
      ];
      expect(after.json).toEqual(before.json);
      const stored = await openFrontDoor(db).get(`/v1/captures/${after.json.id}`);
      expect(stored.status).toBe(200);
    }
    expect(await fingerprint(db)).toEqual(await fingerprint(database()));
    await close();
  });

  test("a database that holds anything is left alone", async () => {
    await fill();
    const path = await back();
    const before = await fingerprint(database());
    await expect(restore(database(), path)).rejects.toMatchObject({ code: "not-empty" });
    expect(await fingerprint(database())).toEqual(before);
  });

  const refuses = async (change: (bytes: Buffer) => Buffer, code: string) => {
    await fill();
    const path = await back();
    writeFileSync(path, change(readFileSync(path)));
    const { db, close } = await openMemory();
    await expect(restore(db, path)).rejects.toMatchObject({ code });
    const [rows] = await fingerprint(db);
    expect(rows?.rows).toBe(0);
    await close();
  };
  const changeText = (change: (text: string) => string) => (bytes: Buffer) =>
    gzipSync(change(gunzipSync(bytes).toString("utf8")));

  test("a file cut short", () => refuses((bytes) => bytes.subarray(0, bytes.length / 2), "backup-damaged"));
  test("a changed number", () =>
    refuses(
      changeText((text) => text.replace("9,0 %", "9,5 %")),
      "backup-damaged",
    ));
  test("a missing line", () =>
    refuses(
      changeText((text) => text.replace(/\n[^\n]*\n/u, "\n")),
      "backup-damaged",
    ));
  test("no last line", () =>
    refuses(
      changeText((text) => text.replace(/\{"sha256.*\n$/u, "")),
      "backup-damaged",
    ));
  test("a file of something else", () => refuses(() => Buffer.from("text"), "backup-damaged"));

  test("a file that is there is not overwritten, and nothing half is left", async () => {
    const path = await back();
    const { mtimeMs } = statSync(path);
    await expect(backUp(database(), path)).rejects.toMatchObject({ code: "bad-arguments" });
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    await expect(backUp(database(), join(folder, "none", "x"))).rejects.toMatchObject({
      code: "file-missing",
    });
  });

  test("others may not read it", async () => {
    expect(statSync(await back()).mode & 0o077).toBe(0);
  });
});

/** Rows and a hash of every table. */
async function fingerprint(db: Database): Promise<{ name: string; rows: number; hash: string | null }[]> {
  const of = async (name: string) => {
    const { rows } = (await db.execute(sql`
      select count(*)::int as rows, md5(string_agg(row::text, ' ' order by row::text)) as hash
      from ${sql.identifier(name)} as row`)) as unknown as { rows: { rows: number; hash: string | null }[] };
    return { name, rows: rows[0]?.rows ?? -1, hash: rows[0]?.hash ?? null };
  };
  await db.execute(sql`set timezone = 'UTC'`);
  return [await of("captures"), await of("copies"), await of("copy_statements"), await of("statement_bands")];
}
