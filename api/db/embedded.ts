import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Failure } from "../failure.ts";
import { DURABLE_START_PARAMS, DurableNodeFS } from "./durable-nodefs.ts";
import { fsyncPath } from "./fsync-path.ts";

/**
 * Opens the embedded database of a data folder; the caller holds the folder's lock.
 *
 * A new database is made beside its place, flushed file by file and renamed there whole: a folder
 * named `database` is a finished one, and whatever a broken first start leaves behind was never served.
 *
 * @param onWriteFailed the disk took no more: the database is beyond use, and whole again when opened anew
 * @throws Failure `folder-unusable` when `database` is something else; nothing is deleted then
 */
export async function openEmbedded(
  dataDir: string,
  log: (line: string) => void,
  onWriteFailed: () => void,
): Promise<PGlite> {
  const place = join(dataDir, "database");
  if (!existsSync(place)) await createDatabase(place, log);
  if (!existsSync(join(place, "PG_VERSION")))
    throw new Failure(
      "folder-unusable",
      `${place} is not a Sverka database. Nothing was changed: move it away, or choose another folder with SVERKA_DATA`,
    );
  try {
    return await openPglite(place, onWriteFailed);
  } catch (error) {
    throw new Failure(
      "folder-unusable",
      `The database in ${place} does not open. Nothing was deleted: keep the folder, and choose another with SVERKA_DATA`,
      { cause: error },
    );
  }
}

async function createDatabase(place: string, log: (line: string) => void): Promise<void> {
  log("Making the database (once, a few seconds) …");
  const unfinished = `${place}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const pglite = await openPglite(unfinished);
  await pglite.close();
  fsyncTree(unfinished);
  renameSync(unfinished, place);
  fsyncPath(dirname(place));
}

function openPglite(folder: string, onWriteFailed?: () => void): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableNodeFS(folder, onWriteFailed),
    startParams: [...DURABLE_START_PARAMS],
  });
}

function fsyncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) fsyncTree(path);
    else if (entry.isFile()) fsyncPath(path);
  }
  fsyncPath(folder);
}
