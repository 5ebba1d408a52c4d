import { join } from "node:path";
import preact from "@preact/preset-vite";
import { build } from "vite";

/** The overlay as a script for any page, under `globalThis.sverkaGallery`: see `entry.ts`. */
export async function bundleGallery(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, "entry.ts"), formats: ["iife"], name: "sverkaGallery" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !("output" in output)) throw new Error("Nothing was bundled.");
  return output.output[0].code;
}
