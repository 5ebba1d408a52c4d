import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres, startPostgres } from "../api/postgres.ts";

/** Where an API keeps its data for one run. */
export interface Place {
  readonly name: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly close: () => Promise<void>;
}

/** The embedded database, and PostgreSQL where it is installed, in temporary folders. */
export async function openPlaces(): Promise<Place[]> {
  const dataDir = mkdtempSync(join(tmpdir(), "sverka-load-"));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  const bin = findPostgres();
  if (bin === undefined) {
    console.log("PostgreSQL is not installed here: skipped");
    return [{ name: "PGlite", dataDir, close: async () => remove() }];
  }
  const server = await startPostgres(bin);
  const databaseUrl = await server.createDatabase("load");
  return [
    { name: "PGlite", dataDir, close: async () => {} },
    { name: "PostgreSQL", dataDir, databaseUrl, close: () => server.stop().then(remove) },
  ];
}
