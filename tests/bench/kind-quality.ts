import { MARKUPS, type Markup } from "./cases-html.ts";
import { markdownTable } from "./markdown-table.ts";
import { type ProgrammeCase, readCases } from "./programme-case.ts";
import { addKinds, emptyScore, FIELDS, KINDS, type KindScore } from "./score-kinds.ts";

const PROGRAMMES = new URL("../corpus/programmes/", import.meta.url);
const KINDS_FOLDER = new URL("../corpus/kinds/", import.meta.url);
/** Cases that judge the project from outside, where their folder is there. */
const SHARED_CASES = new URL("../../../shared/cases/", import.meta.url);
/** Kinds and fields hardly differ by markup: programmes are read in one of them. */
const ONE_MARKUP: readonly Markup[] = ["adilet-old"];

/** Recorded when acts with every kind of statement were read for the first time. */
const FIRST_READINGS = [
  "First readings of acts with every kind of statement, not of goals and indicators alone (2026-11; regulations of",
  "bodies, rules and laws with terms, plans of measures, budgets, and programmes with tables of contents, analysis, terms",
  "of guarantee, financing and titles of other acts; ru, kk and en). Expected answers were written before the first run;",
  "then units of money in budgets' sentences, the bases of years in names of rows and names of six results were brought",
  "to the rules of the corpus. “Before” is the reader before this work, “met” the reader that first met the set. What",
  "the sets “kept” missed was never looked into.",
  "",
  "| round | texts | P, R before | definitions | functions | measures | budget lines | P, R met | P, R since |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  "| 1 mended | 6 real excerpts, 5 composed | 55/56 = 0.982, 55/77 = 0.714 | 14/18 | 4/12 | 10/10 | 2/12 | – | 1.000, 0.963 |",
  "| 1 kept | 1 real excerpt, 10 composed | 51/54 = 0.944, 51/66 = 0.773 | 5/5 | 9/12 | 8/8 | 4/12 | – | 1.000, 0.941 |",
  "| 2 mended | 2 real excerpts | 3/10 = 0.300, 3/10 = 0.300 | – | 0/7 | – | – | 1.000, 1.000 | 1.000, 1.000 |",
  "| 2 kept | 1 real excerpt | 6/6 = 1.000, 6/6 = 1.000 | – | 6/6 | – | – | 1.000, 1.000 | 1.000, 1.000 |",
  "| 3 mended | 9 real excerpts, 1 composed | 263/265 = 0.992, 263/326 = 0.807 | 40/40 | 68/76 | 30/30 | 75/130 | – | 1.000, 1.000 |",
  "| 3 kept | 3 real excerpts | 60/64 = 0.938, 60/75 = 0.800 | – | 25/25 | – | 35/50 | – | 0.974, 1.000 |",
  "",
  "Round 3 sums the five markups: rules of airports, budgets of districts and their new wordings, a programme's plan of",
  "measures, and English boards; a norm of meetings read as a result is its false one.",
  "",
  "Fields, three composed plans a set after national lists of indicators, ru, kk and en: all 31 and 26 indicators were",
  "found with their values; right of expected before this work (since):",
  "",
  "| set | name | unit | base | scope | measure | rate base |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  "| mended | 30/31 (31) | 29/31 (30) | 5/5 (5) | 14/16 (16) | 25/26 (26) | 3/8 (8) |",
  "| kept | 24/26 (24) | 25/26 (25) | 3/3 (3) | 8/8 (8) | 23/23 (23) | 2/6 (5) |",
  "",
  "Which act a page is, heads written before the first run (2026-11; joint orders, decisions of councils and akims,",
  "decrees, amending titles, drafts, news, speeches, pages with a bare title; ru, kk and en): mended 12 of 14, 13 of 14",
  "and 12 of 13, since all; kept 13 of 14, since 13. Another 42 heads in forms the register and a copy of it print:",
  "mended 19 of 21, since all; kept 19 of 21, since 19. 20 sentences that cite one to three acts: mended 8 of 10,",
  "since all; kept 8 of 10, since 8.",
] as const;

/** Every kind of statement and every field in figures, as lines of Markdown. */
export function describeKindQuality(): string[] {
  const shared = readCases(SHARED_CASES);
  const sets: readonly (readonly [string, KindScore])[] = [
    ["programmes", score(readCases(PROGRAMMES), ONE_MARKUP)],
    ["kinds", score(readCases(KINDS_FOLDER), MARKUPS)],
    ...(shared.length === 0 ? [] : ([["shared cases", score(shared, ONE_MARKUP)]] as const)),
  ];
  return [
    "## Kinds and fields",
    "",
    "Right of expected and, where they differ, of found, by kind: `tests/corpus/programmes`, which list goals, tasks and",
    "indicators; `tests/corpus/kinds`, which list every kind, in every markup; the shared cases where they are there.",
    "",
    ...markdownTable(
      ["set", ...KINDS],
      sets.map(([name, { kinds }]) => [name, ...KINDS.map((kind) => tellCount(kinds[kind]))]),
    ),
    "",
    "Fields of the statements that were found, where a case says what is right.",
    "",
    ...markdownTable(
      ["set", ...FIELDS],
      sets.map(([name, { fields }]) => [
        name,
        ...FIELDS.map((field) =>
          fields[field].told === 0 ? "" : `${fields[field].right}/${fields[field].told}`,
        ),
      ]),
    ),
    "",
    ...FIRST_READINGS,
  ];
}

function score(cases: readonly ProgrammeCase[], markups: readonly Markup[]): KindScore {
  const sum = emptyScore();
  for (const markup of markups) for (const one of cases) addKinds(sum, one, markup);
  return sum;
}

function tellCount({ expected, hit, found }: { expected: number; hit: number; found: number }): string {
  if (expected + found === 0) return "";
  return found === hit ? `${hit}/${expected}` : `R ${hit}/${expected}, P ${hit}/${found}`;
}
