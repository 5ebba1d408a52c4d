import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { Failure, systemCode } from "../failure.ts";

/** How often the owner of a lock says that it is alive. */
const HEARTBEAT_MS = 10_000;

/** A lock from another container counts as left behind after this long: its pid says nothing here. */
const FOREIGN_STALE_MS = 6 * HEARTBEAT_MS;

interface Owner {
  readonly pid: number;
  /** Start time of the process in clock ticks since boot, where the system tells it: pids are reused. */
  readonly started: string | null;
  readonly boot: string | null;
  /** PID namespace: two containers may both have a process 1. */
  readonly space: string | null;
}

/**
 * Takes a folder for this process alone. Two processes on one embedded database lose rows silently,
 * so the second is refused; a lock left by a killed process is taken over.
 *
 * @param path of the lock file, beside the folder it protects
 * @returns what gives the folder free again
 * @throws Failure `folder-locked` when a living process holds it
 */
export function lockFolder(path: string): () => void {
  const me: Owner = { pid: process.pid, started: startTime(process.pid), boot: bootId(), space: pidSpace() };
  if (!createLock(path, me)) takeOver(path, me);
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    rmSync(path, { force: true });
  };
}

/** Only one process may judge a lock at a time: the guard closes the gap between "stale" and "mine". */
function takeOver(path: string, me: Owner): void {
  const guard = `${path}.takeover`;
  if (!createLock(guard, me))
    throw new Failure(
      "folder-locked",
      `Another process is taking over the data folder. If none is running, delete ${guard}`,
    );
  try {
    const owner = readOwner(path);
    if (owner !== undefined && isAlive(owner, path)) throw refusal(path, owner);
    rmSync(path, { force: true });
    if (!createLock(path, me)) throw refusal(path, readOwner(path));
  } finally {
    rmSync(guard, { force: true });
  }
}

function refusal(path: string, owner: Owner | undefined): Failure {
  const who = owner === undefined ? "Another process" : `Process ${owner.pid}`;
  return new Failure(
    "folder-locked",
    `${who} already uses this data folder (lock: ${path}). Stop it, or choose another folder with SVERKA_DATA`,
  );
}

function createLock(path: string, owner: Owner): boolean {
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: "wx", mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** `undefined` when the file is gone or was cut while being written: nobody owns that. */
function readOwner(path: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof owner !== "object" || owner === null || !("pid" in owner)) return undefined;
    return owner as Owner;
  } catch {
    return undefined;
  }
}

function isAlive(owner: Owner, path: string): boolean {
  if (owner.boot !== bootId()) return false;
  if (owner.space !== pidSpace()) return Date.now() - statSync(path).mtimeMs < FOREIGN_STALE_MS;
  return hasProcess(owner.pid) && owner.started === startTime(owner.pid);
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

/** Field 22 of `/proc/PID/stat`, counted after the name, which may hold spaces; `null` outside Linux. */
function startTime(pid: number): string | null {
  const stat = readQuietly(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function bootId(): string | null {
  return readQuietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
}

function pidSpace(): string | null {
  return readQuietly(() => readlinkSync("/proc/self/ns/pid"));
}

function readQuietly(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The folder is gone or read-only: the next write to the database says so better than this could.
  }
}
