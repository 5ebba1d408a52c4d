import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** What turns blocks into statements and their index entries. */
const SOURCES = ["../../shared/statements/", "../../shared/text/", "./statement-bands.ts"];

/**
 * Version of what turns blocks into statements, made of the code itself: nobody can forget to raise it.
 * What another version derived is derived again when it is needed, or by `sverka reread`.
 */
export const ANALYSIS_VERSION = hashSources();

/** 31 bits: a positive integer of the database. */
function hashSources(): number {
  const hash = createHash("sha256");
  for (const source of SOURCES.flatMap(listFiles)) hash.update(readFileSync(source));
  return hash.digest().readUInt32BE(0) >>> 1;
}

function listFiles(source: string): URL[] {
  const url = new URL(source, import.meta.url);
  if (!source.endsWith("/")) return [url];
  const files = readdirSync(url, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return files.sort().map((file) => new URL(file, url));
}
