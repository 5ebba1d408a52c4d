// Compares English reading with the library compromise: `npm run bench:english -- [FOLDER…]`.
// Folders hold further cases shaped as tests/corpus/programmes; times are CPU times of this process.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fold } from "../../shared/statements/fold.ts";
import { readIndicators } from "../../shared/statements/indicators.ts";
import { isPromise } from "../../shared/statements/mood.ts";
import { prefixLength } from "../../shared/statements/prose.ts";
import { readQuantities } from "../../shared/text/numbers.ts";
import { splitSentences } from "../../shared/text/sentences.ts";
import { stem } from "../../shared/text/stems.ts";
import { CASES as NUMBERS } from "../shared/text/number-cases.en.ts";
import { linesOf, MERGED } from "../shared/text/word-forms.ts";
import { APART } from "../shared/text/words-apart.ts";
import { firstNounPhrase, nameByTags, promisesByTags, rootOf, valuesByTags } from "./english-compromise.ts";
import { foldWords, type ProgrammeCase, readCases } from "./programme-case.ts";

const PROGRAMMES = new URL("../corpus/programmes/", import.meta.url);
const CONTENT_SCRIPT = new URL("../../.output/chrome-mv3/content-scripts/portal.js", import.meta.url);

/** A sentence with a number, and whether careful reading finds a promise in it. */
interface Told {
  readonly text: string;
  readonly isPromise: boolean;
}

/** The words of an expected indicator with values, and its name. */
interface Named {
  readonly text: string;
  readonly name: string;
}

type Row = readonly (string | number)[];

/** English reading beside compromise in figures, as lines of Markdown. */
export function describeEnglish(
  sets: readonly (readonly [name: string, cases: readonly ProgrammeCase[]])[],
): string[] {
  return [
    "## English beside compromise",
    "",
    "Sentences with a number in English programmes, each a promise or a fact; names of their indicators with values,",
    "from the indicator's own words (exact words, and F1 over words in brackets); compromise by its tags, chunks and match",
    "rules, tuned on texts in view (`tests/bench/english-compromise.ts`), names by its tags round our values. “Helped”",
    "counts what ours has wrong and it has right, “harmed” the reverse.",
    "",
    ...table(
      [
        "set",
        "promise or fact: ours",
        "compromise",
        "helped / harmed",
        "names: ours",
        "first noun phrase",
        "its tags",
        "helped / harmed",
      ],
      sets.map(([name, cases]) => [
        name,
        ...countTold(cases.flatMap(toldIn)),
        ...countNames(cases.flatMap(namedIn)),
      ]),
    ),
    "",
    ...table(["what", "ours", "compromise"], [countNumbers(), ...countForms()]),
  ];
}

/** English programmes of the corpus. */
export function readEnglishCases(): ProgrammeCase[] {
  return readCases(PROGRAMMES).filter(isEnglish);
}

function isEnglish({ languages }: ProgrammeCase): boolean {
  return Object.values(languages).every((language) => language === "en");
}

function toldIn({ texts, expected }: ProgrammeCase): Told[] {
  const neutral = new Set((expected.neutral ?? []).map(({ blockIndex }) => blockIndex));
  return Object.values(texts).flatMap((blocks) =>
    blocks.flatMap(({ text, type, i }) => {
      if (text === undefined || type !== "p" || !/[.!?]["”]?\s*$/.test(text) || neutral.has(i)) return [];
      const stated = expected.statements.filter(({ blockIndex }) => blockIndex === i);
      return splitSentences(text, "en").flatMap(({ from, to }) => {
        const sentence = text.slice(from, to);
        if (!/\d/.test(sentence)) return [];
        const words = foldWords(sentence);
        const isStated = stated.some(
          (one) => words.includes(foldWords(one.text)) || foldWords(one.text).includes(words),
        );
        return [{ text: sentence, isPromise: isStated }];
      });
    }),
  );
}

function namedIn({ expected, texts }: ProgrammeCase): Named[] {
  const isProse = (index: number): boolean =>
    Object.values(texts).some((blocks) => blocks[index]?.text !== undefined);
  return expected.statements.filter(
    ({ targets, kind, blockIndex }) => targets.length > 0 && /indicator/.test(kind) && isProse(blockIndex),
  );
}

function countTold(told: readonly Told[]): Row {
  const ours = told.map(({ text, isPromise: expected }) => isPromise(fold(text), "en") === expected);
  const theirs = told.map(({ text, isPromise: expected }) => promisesByTags(text) === expected);
  return [share(ours), share(theirs), helped(ours, theirs)];
}

function countNames(named: readonly Named[]): Row {
  const rate = (name: (text: string) => string): readonly { isRight: boolean; f1: number }[] =>
    named.map((one) => {
      const found = name(one.text);
      return { isRight: foldWords(found) === foldWords(one.name), f1: wordF1(found, one.name) };
    });
  const [ours, first, best] = [rate(ourName), rate(firstNounPhrase), rate(theirName)];
  const show = (rated: typeof ours): string =>
    `${share(rated.map(({ isRight }) => isRight))} (${mean(rated.map(({ f1 }) => f1)).toFixed(2)})`;
  const right = (rated: typeof ours): boolean[] => rated.map(({ isRight }) => isRight);
  return [show(ours), show(first), show(best), helped(right(ours), right(best))];
}

function ourName(text: string): string {
  const from = prefixLength(fold(text), "en");
  return readIndicators(text, "en", { from })[0]?.name ?? "";
}

/** The name by the library's tags, round the values as we read them. */
function theirName(text: string): string {
  const values = readQuantities(text, "en");
  const [first] = values;
  if (first === undefined) return "";
  const starts = [first.from, first.boundSpan?.from ?? first.from, first.initialSpan?.from ?? first.from];
  return nameByTags(text, Math.min(...starts), Math.max(...values.map(({ to }) => to)));
}

function wordF1(a: string, b: string): number {
  const [own, other] = [a, b].map((words) => new Set(words.toLowerCase().match(/[\p{L}\d]+/gu) ?? []));
  if (own === undefined || other === undefined || own.size + other.size === 0) return 0;
  return (2 * [...own].filter((word) => other.has(word)).length) / (own.size + other.size);
}

/** Values of the tests' table that are read as they are printed, whatever their bound and period. */
function countNumbers(): Row {
  const valued = NUMBERS.filter(([, expected]) => expected !== "");
  const wanted = valued.map(([, expected]) => expected.split("; ").flatMap((one) => valuesOf(one)));
  const isSame = (found: readonly number[], index: number): boolean =>
    (wanted[index] ?? []).every((value) => found.includes(value));
  const ours = valued.map(([text], index) =>
    isSame(
      readQuantities(text, "en").flatMap(({ value, upper }) =>
        upper === undefined ? value : [value, upper],
      ),
      index,
    ),
  );
  const theirs = valued.map(([text], index) => isSame(valuesByTags(text), index));
  return ["values as printed, table of the tests", share(ours), share(theirs)];
}

/** Values in the notation of the tests: `to 9 % @2021 from 10.2`. */
function valuesOf(notation: string): number[] {
  const words = notation.replace(/ (?:per|base|from) [\d.]+| @[\d/]+/g, "");
  return [...words.matchAll(/(?<![\p{L}\d])-?\d+(?:\.\d+)?/gu)].map(([value]) => Number(value));
}

function countForms(): Row[] {
  const rate = (list: string, isSame: boolean, key: (word: string) => string): string =>
    share(
      linesOf(list).flatMap((line) => {
        const keys = line.split(" ").map(key);
        return keys.flatMap((one, index) => keys.slice(index + 1).map((other) => (one === other) === isSame));
      }),
    );
  const ours = (word: string): string => stem(word, "en");
  return [
    ["forms of one word merged, pairs", rate(MERGED.en, true, ours), rate(MERGED.en, true, rootOf)],
    ["different words kept apart, pairs", rate(APART.en, false, ours), rate(APART.en, false, rootOf)],
  ];
}

function helped(ours: readonly boolean[], theirs: readonly boolean[]): string {
  const count = (wants: boolean): number =>
    ours.filter((isRight, at) => isRight !== wants && theirs[at] === wants).length;
  return `${count(true)} / ${count(false)}`;
}

function share(right: readonly boolean[]): string {
  return `${right.filter(Boolean).length}/${right.length}`;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function table(head: readonly string[], rows: readonly Row[]): string[] {
  const line = (cells: Row): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
