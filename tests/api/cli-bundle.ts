import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The files that code looks for beside itself (migrations, threads) stay where the source is. */
const besideSource: Plugin = {
  name: "beside-source",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:api|shared)[\\/].*\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", address);
      return { loader: "ts", contents };
    });
  },
};

/** Writes the command line, with all its commands, into a folder as JavaScript; gives the file to start. */
export async function bundleCli(folder: string): Promise<string> {
  mkdirSync(folder);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["api/cli.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    plugins: [besideSource],
    logLevel: "silent",
  });
  return join(folder, "cli.mjs");
}
