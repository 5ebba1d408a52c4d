import { join } from "node:path";
import { build } from "vite";

/** Bundles the reader and the analysis for a page, as the extension gets them, under `globalThis.sverkaReader`. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, "reader-entry.ts"), formats: ["iife"], name: "sverkaReader" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) throw new Error("Nothing was bundled.");
  return output.output[0].code;
}
