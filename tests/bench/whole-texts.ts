import { MARKUPS } from "./cases-html.ts";
import { readCases } from "./programme-case.ts";
import { addScores, type CaseScore, scoreCase } from "./score-case.ts";

const FOLDERS: readonly (readonly [name: string, folder: URL])[] = [
  ["corpus", new URL("../corpus/programmes/", import.meta.url)],
  ["shared cases", new URL("../../../shared/cases/", import.meta.url)],
];

/** Pairs and verdicts of whole texts, read from pages of every markup: two editions, two languages. */
export function describeWholeTexts(): string[] {
  const rows = FOLDERS.flatMap(([name, folder]) => {
    const cases = readCases(folder).filter(({ expected }) => (expected.pairs ?? []).length > 0);
    if (cases.length === 0) return [];
    const score = addScores(cases.flatMap((one) => MARKUPS.map((markup) => scoreCase(one, markup))));
    return [`| ${name} | ${cases.length} | ${countsOf(score).join(" | ")} |`];
  });
  return [
    "## Pairs of whole texts",
    "",
    "Two editions or two languages of one act, read from pages and compared as the command line does; each text as a",
    `page of ${MARKUPS.length} markups. False numbers are findings that say of a pair with equal numbers that they differ.`,
    "",
    "| set | acts | pairs found | verdicts right | false numbers |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "Of the corpus, heating (ru, kk; two items with other numbers), waste (kk) and grain (ru; two editions each) were",
    "written for this: all 19 pairs and verdicts were right when they were first read (2026-11).",
  ];
}

function countsOf({ pairs, pairsFound, verdictsRight, falseNumbers }: CaseScore): readonly string[] {
  return [`${pairsFound}/${pairs}`, `${verdictsRight}/${pairsFound}`, String(falseNumbers)];
}
