// Compares English reading with the library compromise: `npm run bench:english -- [FOLDER…]`.
// Folders hold further cases shaped as tests/corpus/programmes; times are CPU times of this process.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fold } from "../../shared/statements/fold.ts";
import { isPromise } from "../../shared/statements/mood.ts";
import { promisesByTags } from "./english-compromise.ts";
import {
  describeEnglish,
  isEnglish,
  ourName,
  readEnglishCases,
  theirName,
  toldIn,
} from "./english-quality.ts";
import { readCases } from "./programme-case.ts";

const CONTENT_SCRIPT = new URL("../../.output/chrome-mv3/content-scripts/portal.js", import.meta.url);

/** CPU microseconds a sentence, the least of several rounds. */
function microseconds(sentences: readonly string[], read: (text: string) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const sentence of sentences) read(sentence);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / sentences.length);
  }
  return least;
}

const ROUNDS = 5;

/** Size of a module bundled and minified, in bytes, plain and gzipped. */
async function sizeOf(module: string): Promise<readonly [plain: number, gzipped: number]> {
  const { outputFiles } = await build({
    stdin: { contents: `import nlp from "${module}"; globalThis.nlp = nlp;`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return [code.length, gzipSync(code).length];
}

async function main(folders: readonly string[]): Promise<void> {
  const corpus = readEnglishCases();
  const others = folders.map((folder) => {
    const path = folder.endsWith("/") ? folder : `${folder}/`;
    return [folder, readCases(pathToFileURL(path)).filter(isEnglish)] as const;
  });
  console.log(describeEnglish([["corpus", corpus], ...others]).join("\n"));
  const sentences = [corpus, ...others.map(([, cases]) => cases)]
    .flat()
    .flatMap(toldIn)
    .map(({ text }) => text);
  const names = sentences.map((text) => text.slice(0, 400));
  console.log(
    `\nCPU µs a sentence (${sentences.length}): promise or fact ${microseconds(sentences, (text) => isPromise(fold(text), "en")).toFixed(0)},` +
      ` compromise ${microseconds(sentences, promisesByTags).toFixed(0)};` +
      ` name and values ${microseconds(names, ourName).toFixed(0)}, compromise's name alone ${microseconds(names, theirName).toFixed(0)}.`,
  );
  for (const module of ["compromise/one", "compromise/two", "compromise/three"]) {
    const [plain, gzipped] = await sizeOf(module);
    console.log(`${module}: ${plain} bytes minified, ${gzipped} gzipped`);
  }
  if (existsSync(CONTENT_SCRIPT)) {
    const script = readFileSync(CONTENT_SCRIPT);
    console.log(`content script as built: ${script.length} bytes, ${gzipSync(script).length} gzipped`);
  }
}

await main(process.argv.slice(2));
