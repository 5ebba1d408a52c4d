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
import { markdownTable, type TableRow } from "./markdown-table.ts";
import { foldWords, type ProgrammeCase, readCases } from "./programme-case.ts";

const PROGRAMMES = new URL("../corpus/programmes/", import.meta.url);

/** A sentence with a number, and whether careful reading finds a promise in it. */
export interface Told {
  readonly text: string;
  readonly isPromise: boolean;
}

/** The words of an expected indicator with values, and its name. */
interface Named {
  readonly text: string;
  readonly name: string;
}

/** English reading beside compromise in figures, as lines of Markdown. */
export function describeEnglish(
  sets: readonly (readonly [name: string, cases: readonly ProgrammeCase[]])[],
): string[] {
  return [
    "## English beside compromise",
    "",
    "Sentences with a number in English programmes, each a promise or a fact; names of their indicators with values,",
    "from the indicator's own words (exact words, and F1 over words in brackets); compromise by its tags, chunks and match",
    "rules, tuned on texts in view (`tests/bench/english-compromise.ts`), names by its tags round our values, for all",
    "sentences or only where our name has over ten words. “Helped” counts what ours has wrong and it has right, “harmed”",
    "the reverse.",
    "",
    ...markdownTable(
      [
        "set",
        "promise or fact: ours",
        "compromise",
        "helped / harmed",
        "names: ours",
        "first noun phrase",
        "its tags",
        "its tags where ours is long",
        "helped / harmed",
      ],
      sets.map(([name, cases]) => [
        name,
        ...countTold(cases.flatMap(toldIn)),
        ...countNames(cases.flatMap(namedIn)),
      ]),
    ),
    "",
    ...markdownTable(["what", "ours", "compromise"], [countNumbers(), ...countForms()]),
  ];
}

/** English programmes of the corpus. */
export function readEnglishCases(): ProgrammeCase[] {
  return readCases(PROGRAMMES).filter(isEnglish);
}

/** Whether all texts of a case are English. */
export function isEnglish({ languages }: ProgrammeCase): boolean {
  return Object.values(languages).every((language) => language === "en");
}

/** Sentences with a number in a case's running text. */
export function toldIn({ texts, expected }: ProgrammeCase): Told[] {
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

function countTold(told: readonly Told[]): TableRow {
  const ours = told.map(({ text, isPromise: expected }) => isPromise(fold(text), "en") === expected);
  const theirs = told.map(({ text, isPromise: expected }) => promisesByTags(text) === expected);
  return [share(ours), share(theirs), helped(ours, theirs)];
}

function countNames(named: readonly Named[]): TableRow {
  const rate = (name: (text: string) => string): readonly { isRight: boolean; f1: number }[] =>
    named.map((one) => {
      const found = name(one.text);
      return { isRight: foldWords(found) === foldWords(one.name), f1: wordF1(found, one.name) };
    });
  const [ours, first, best, mixed] = [ourName, firstNounPhrase, theirName, mixedName].map(rate);
  if (ours === undefined || first === undefined || best === undefined || mixed === undefined) return [];
  const show = (rated: typeof ours): string =>
    `${share(rated.map(({ isRight }) => isRight))} (${mean(rated.map(({ f1 }) => f1)).toFixed(2)})`;
  const right = (rated: typeof ours): boolean[] => rated.map(({ isRight }) => isRight);
  return [show(ours), show(first), show(best), show(mixed), helped(right(ours), right(mixed))];
}

/** The name as the reader gives it for the indicator's own words. */
export function ourName(text: string): string {
  const from = prefixLength(fold(text), "en");
  return readIndicators(text, "en", { from })[0]?.name ?? "";
}

/** Ours, but by the library's tags where ours is long: long sentences are where ours fails most. */
function mixedName(text: string): string {
  const own = ourName(text);
  return own.split(/\s+/).length > LONG_NAME ? theirName(text) || own : own;
}

/** Words of a name that is long; the least that harms nothing in the corpus. */
const LONG_NAME = 10;

/** The name by the library's tags, round the values as we read them. */
export function theirName(text: string): string {
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
function countNumbers(): TableRow {
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

function countForms(): TableRow[] {
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
