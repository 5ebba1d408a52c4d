import fs, { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../../../api/db/client.ts";
import { makeDataFolders } from "../running-api.ts";

describe("embedded database", () => {
  let folders: Awaited<ReturnType<typeof makeDataFolders>>;
  let dataDir: string;
  beforeAll(async () => {
    folders = await makeDataFolders();
  });
  afterAll(() => folders?.remove());
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "sverka-data-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const open = (folder = dataDir) => openDatabase({ dataDir: folder, log: () => {} });

  test("flushes every commit to the disk, and reads nothing to it", async () => {
    dataDir = folders.copy();
    const { db, close } = await open();
    await db.execute(sql`create table t (n int)`);
    const fsyncSync = fs.fsyncSync;
    let count = 0;
    fs.fsyncSync = (descriptor) => {
      count += 1;
      fsyncSync(descriptor);
    };
    syncBuiltinESMExports();
    try {
      for (let n = 1; n <= 5; n += 1) {
        await db.execute(sql`insert into t values (${n})`);
        expect(count, "fsyncs after that many commits").toBeGreaterThanOrEqual(n);
      }
      const written = count;
      await db.execute(sql`select * from t`);
      expect(count).toBe(written);
    } finally {
      fs.fsyncSync = fsyncSync;
      syncBuiltinESMExports();
      await close();
    }
  });

  test("keeps what was written", async () => {
    dataDir = folders.copy();
    const first = await open();
    await first.db.execute(sql`create table t (n int)`);
    await first.db.execute(sql`insert into t values (7)`);
    await first.close();
    const second = await open();
    const { rows } = (await second.db.execute(sql`select n from t`)) as unknown as { rows: unknown };
    expect(rows).toEqual([{ n: 7 }]);
    await second.close();
  });

  test("is used by one process at a time", async () => {
    dataDir = folders.copy();
    const { close } = await open();
    await expect(open()).rejects.toMatchObject({ code: "folder-locked" });
    await close();
    await (await open()).close();
  });

  test("begins again when the first start was broken off", async () => {
    mkdirSync(join(dataDir, "database.new"));
    writeFileSync(join(dataDir, "database.new", "PG_VERSION"), "half");
    await (await open()).close();
    expect(existsSync(join(dataDir, "database.new"))).toBe(false);
  });

  test("leaves a folder alone that is not its own", async () => {
    mkdirSync(join(dataDir, "database"));
    writeFileSync(join(dataDir, "database", "letter.txt"), "mine");
    await expect(open()).rejects.toMatchObject({ code: "folder-unusable" });
    expect(readFileSync(join(dataDir, "database", "letter.txt"), "utf8")).toBe("mine");
    expect(existsSync(join(dataDir, "database.lock"))).toBe(false);
  });

  test("says so when the folder cannot be made", async () => {
    writeFileSync(join(dataDir, "file"), "");
    await expect(open(join(dataDir, "file", "data"))).rejects.toMatchObject({ code: "folder-unusable" });
  });
});
