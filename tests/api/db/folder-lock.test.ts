import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockFolder } from "../../../api/db/folder-lock.ts";

describe("lock of the data folder", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sverka-lock-"));
    path = join(folder, "database.lock");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const leaveBehind = (change: object) => {
    const unlock = lockFolder(path);
    const owner: object = JSON.parse(readFileSync(path, "utf8"));
    unlock();
    writeFileSync(path, JSON.stringify({ ...owner, ...change }));
  };
  const deadPid = () => spawnSync("true").pid;

  test("is free again after it was given back", () => {
    lockFolder(path)();
    expect(existsSync(path)).toBe(false);
    lockFolder(path)();
  });

  test("refuses a second owner while the first lives", () => {
    const unlock = lockFolder(path);
    expect(() => lockFolder(path)).toThrow(expect.objectContaining({ code: "folder-locked" }));
    unlock();
  });

  test("is taken over from a process that is gone", () => {
    leaveBehind({ pid: deadPid() });
    lockFolder(path)();
  });

  test("is taken over when the pid belongs to a later process", () => {
    leaveBehind({ started: "1" });
    lockFolder(path)();
  });

  test("is taken over after a restart of the machine", () => {
    leaveBehind({ boot: "another" });
    lockFolder(path)();
  });

  test("is taken over when it was cut while being written", () => {
    writeFileSync(path, '{"pid":');
    lockFolder(path)();
  });

  test("of another container counts while its heartbeat is fresh", () => {
    leaveBehind({ space: "pid:[1]", pid: deadPid() });
    expect(() => lockFolder(path)).toThrow(expect.objectContaining({ code: "folder-locked" }));
    const old = new Date(Date.now() - 3_600_000);
    utimesSync(path, old, old);
    lockFolder(path)();
  });

  test("names the guard when a takeover was broken off", () => {
    leaveBehind({ pid: deadPid() });
    writeFileSync(`${path}.takeover`, "{}");
    expect(() => lockFolder(path)).toThrow(/database\.lock\.takeover/u);
  });
});
