import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { fsyncPath } from "../db/fsync-path.ts";
import { Failure, systemCode } from "../failure.ts";

/**
 * A backup is one gzip of lines of JSON: a header, the tables' rows, and a last line with the SHA-256
 * of all lines before it. The file appears under its name only when it is whole.
 */
const LAST_LINE = /^\{"sha256":"([0-9a-f]{64})"\}$/u;

/** Writes a new file, readable by its owner alone: it holds what somebody read. */
export async function writeBackupFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(path)) throw new Failure("bad-arguments", `${path} is there already: name a new file`);
  const unfinished = `${path}.unfinished`;
  try {
    const file = await open(unfinished, "w", 0o600);
    await pipeline(Readable.from(withHash(lines)), createGzip(), file.createWriteStream({ flush: true }));
    await rename(unfinished, path);
    fsyncPath(dirname(path));
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Failure) throw error;
    throw new Failure(
      "file-missing",
      `${path} cannot be written (${systemCode(error) ?? "unknown reason"})`,
      {
        cause: error,
      },
    );
  }
}

async function* withHash(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for await (const line of lines) {
    hash.update(`${line}\n`, "utf8");
    yield `${line}\n`;
  }
  yield `{"sha256":"${hash.digest("hex")}"}\n`;
}

/**
 * Reads a backup's lines without the last.
 *
 * @throws Failure `file-missing`; `backup-damaged` at the end, when the hash does not fit or is not there
 */
export async function* readBackupFile(path: string): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let held: string | undefined;
  try {
    const source = createReadStream(path);
    const unpacked = createGunzip();
    const done = pipeline(source, unpacked);
    done.catch(() => {});
    for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (held !== undefined) {
        hash.update(`${held}\n`, "utf8");
        yield held;
      }
      held = line;
    }
    await done;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "EISDIR" || code === "EACCES")
      throw new Failure("file-missing", `${path} cannot be read (${code})`, { cause: error });
    if (code !== undefined && !code.startsWith("Z_")) throw error;
    throw damaged(path);
  }
  if (LAST_LINE.exec(held ?? "")?.[1] !== hash.digest("hex")) throw damaged(path);
}

function damaged(path: string): Failure {
  return new Failure(
    "backup-damaged",
    `${path} is not a whole backup of Sverka. Nothing was changed: take another`,
  );
}
