import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDataFolder } from "./db/client.ts";
import { Failure, systemCode } from "./failure.ts";

/** Random bytes of a made token: 256 bits, not to be guessed. */
const TOKEN_BYTES = 32;

export interface Token {
  readonly hash: Buffer;
  /** The token itself, known only when it was given or made just now: the folder keeps its hash. */
  readonly value?: string;
  readonly isNew: boolean;
  /** Writes a new token's hash to the folder: called once the reader is sure to be shown the token. */
  readonly keep: () => void;
}

/** Whether a request's token is ours, in a time that tells nothing about where it differs. */
export function isToken(candidate: string, hash: Buffer): boolean {
  return timingSafeEqual(hashToken(candidate), hash);
}

export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token, "utf8").digest();
}

/** The token that was given, else the data folder's, made at first start or when a new one is wanted. */
export function openToken(dataDir: string, given?: string, renew = false): Token {
  if (given !== undefined) return { hash: hashToken(given), value: given, isNew: false, keep: () => {} };
  makeDataFolder(dataDir);
  const path = join(dataDir, "token.sha256");
  const hash = renew ? undefined : readHash(path);
  if (hash !== undefined) return { hash, isNew: false, keep: () => {} };
  const value = randomBytes(TOKEN_BYTES).toString("base64url");
  const made = hashToken(value);
  return { hash: made, value, isNew: true, keep: () => writeHash(path, made) };
}

function readHash(path: string): Buffer | undefined {
  try {
    const hash = readFileSync(path, "utf8").trim();
    if (!/^[0-9a-f]{64}$/u.test(hash))
      throw new Failure("folder-unusable", `${path} is damaged. Make a new token: sverka serve --new-token`);
    return Buffer.from(hash, "hex");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error instanceof Failure ? error : unreadable(path, error);
  }
}

/** Written beside and renamed: the file is whole or not there. */
function writeHash(path: string, hash: Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${hash.toString("hex")}\n`, { mode: 0o600, flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): Failure {
  return new Failure("folder-unusable", `${path} cannot be used. Choose another folder with SVERKA_DATA`, {
    cause,
  });
}
