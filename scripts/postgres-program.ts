import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./find-browser.ts";

const DEBIAN_FOLDER = "/usr/lib/postgresql";

/** Folder with Debian's `initdb` and `postgres`, installed first where this machine lets us. */
export function findPostgres(log: (line: string) => void): string | undefined {
  return findInstalled() ?? (installPackages(["postgresql"], log) ? findInstalled() : undefined);
}

function findInstalled(): string | undefined {
  if (!existsSync(DEBIAN_FOLDER)) return undefined;
  const folders = readdirSync(DEBIAN_FOLDER).map((version) => join(DEBIAN_FOLDER, version, "bin"));
  return folders
    .filter((folder) => existsSync(join(folder, "initdb")))
    .sort()
    .at(-1);
}
