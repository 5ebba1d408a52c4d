// Starts the command line: `npm run -s sverka`. Written in JavaScript, because nothing that reads TypeScript
// is loaded yet: loading the source file by file takes longer than comparing two pages. Commands that only
// read files therefore run from one bundle, made at the first call and whenever a source file changes.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Commands of the bundle; the others need files beside their source (migrations) and stay running. */
const BUNDLED = new Set(["read", "compare", "diff", "evaluate"]);

/** Loaded only by the other commands, or seldom. */
const APART = ["@electric-sql/pglite", "@hono/node-server", "drizzle-orm", "hono", "mammoth", "pg", "unpdf"];

/** A bundle of other sources is kept this long, for a process that still loads parts of it. */
const KEPT_MS = 3_600_000;

/**
 * linkedom keeps a list of listeners for every node, half the time and a third of the memory of parsing.
 * Nothing listens to a saved page; were it tried, linkedom would throw.
 */
const withoutListeners = {
  name: "without-listeners",
  setup({ onLoad }) {
    onLoad({ filter: /linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace("wm.set(this, new Map);", ""),
    }));
  },
};

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".cache/sverka");

const bundle = BUNDLED.has(process.argv[2] ?? "") ? await getBundle() : undefined;
if (bundle === undefined) {
  const { register } = await import("tsx/esm/api");
  register();
  await import("../cli.ts");
} else await import(pathToFileURL(join(bundle, "cli.js")).href);

/** The folder of today's bundle; `undefined` where none can be written. */
async function getBundle() {
  const folder = join(FOLDER, hashSources());
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return folder;
  try {
    mkdirSync(FOLDER, { recursive: true });
    await writeBundle(folder);
    removeOld(folder);
    return folder;
  } catch {
    return undefined;
  }
}

/** Changes with every source file's length or time of change, and with the installed packages. */
function hashSources() {
  const hash = createHash("sha256");
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const name of ["api", "shared"])
    for (const entry of readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) add(join(entry.parentPath ?? entry.path, entry.name));
  add(join(ROOT, "package-lock.json"));
  return hash.digest("hex").slice(0, 16);
}

/** Written under another name first: another process may make the same bundle at this moment. */
async function writeBundle(folder) {
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["api/cli.ts", "api/cli/page-thread.ts"],
    outdir: draft,
    entryNames: "[name]",
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: APART,
    plugins: [withoutListeners],
    logLevel: "silent",
  });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) throw error;
  }
}

function removeOld(current) {
  for (const name of readdirSync(FOLDER)) {
    const folder = join(FOLDER, name);
    if (folder !== current && Date.now() - statSync(folder).mtimeMs > KEPT_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}
