// Scores comparing on judged pairs and programme texts: `npm run quality -- [--write] [-v] [FILE…]`.
// Without files the repository's own gold pairs are scored, harmless copies are compared and the
// calibration is printed; --write puts the tables into docs/quality.md; -v lists what went wrong.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { BANDS, CALIBRATION, UNPAIRED_CONFIDENCE } from "../../shared/comparison/calibration.ts";
import { evaluate, type Scores } from "../../shared/comparison/evaluate.ts";
import type { Gold } from "../../shared/comparison/gold.ts";
import type { Score } from "../../shared/comparison/score.ts";
import { readFields } from "../corpus/read-gold.ts";
import { describeBlindEnglish } from "./blind-english.ts";
import { describeBlindRunningText } from "./blind-running-text.ts";
import { MARKUPS } from "./cases-html.ts";
import { COMPARE_ROUNDS } from "./compare-rounds.ts";
import { describeEnglish, readEnglishCases } from "./english-quality.ts";
import { countFalseWarnings, countTypedAnew } from "./false-warnings.ts";
import { describeKindQuality } from "./kind-quality.ts";
import { addLookAlikes } from "./look-alikes.ts";
import { markdownTable, type TableRow } from "./markdown-table.ts";
import type { ProgrammeCase } from "./programme-case.ts";
import { addScores, formatScore, scoreCase } from "./score-case.ts";
import { scorePages, tabulateScores } from "./score-pages.ts";
import { describeStatementQuality } from "./statement-quality.ts";
import { describeTargets } from "./targets.ts";
import { describeTextQuality, rateNumbers } from "./text-quality.ts";
import { describeWholeTexts } from "./whole-texts.ts";

const REAL_PAGES_FOLDER = fileURLToPath(new URL("../../../shared/portals", import.meta.url));
/** Beside the repository where the study is at hand. */
const STUDY_PAIRS = new URL("../../../shared/study/pairs.json", import.meta.url);

const REPORT = new URL("../../docs/quality.md", import.meta.url);

const files = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const isVerbose = process.argv.includes("-v");
const lines: string[] = [];

if (files.length === 0) scoreCorpus();
else for (const file of files) scoreFile(file);
console.log(lines.join("\n"));
if (process.argv.includes("--write")) writeFileSync(REPORT, `${lines.join("\n")}\n`);

/** A file of judged pairs has tasks, a programme case has texts. */
function scoreFile(file: string): void {
  const read = JSON.parse(readFileSync(file, "utf8")) as Partial<Gold> & Partial<ProgrammeCase>;
  lines.push(`## ${basename(file)}`, "");
  if (read.tasks !== undefined) scorePairs([[basename(file), { tasks: read.tasks }]]);
  else if (read.texts !== undefined)
    for (const markup of MARKUPS) {
      const score = scoreCase(read as ProgrammeCase, markup);
      lines.push(`- ${markup}: ${formatScore(addScores([score]))}`);
      if (isVerbose) lines.push(...score.problems.map((problem) => `  - ${problem}`));
    }
  else throw new Error(`${file}: neither "tasks" nor "texts" is there`);
  lines.push("");
}

function scoreCorpus(): void {
  const fields = readFields();
  const all: Gold = { tasks: fields.flatMap(([, { tasks }]) => tasks) };
  const languages = [...new Set(all.tasks.map(({ lang }) => lang ?? ""))].sort();
  const scores = evaluate(all);
  const statements = describeStatementQuality();
  lines.push("# Quality of reading and comparing", "", "`npm run quality -- --write` writes this page.", "");
  lines.push(...describeTargets(scores, statements.corpus, rateNumbers()), "");
  lines.push("## Gold pairs by policy field", "");
  const { tasks } = all;
  scorePairs([...fields, ["**all**", { tasks }]]);
  lines.push("", ...COMPARE_ROUNDS);
  lines.push("", "## By language", "");
  scorePairs(
    languages.map((language) => [language, { tasks: all.tasks.filter(({ lang }) => lang === language) }]),
  );
  lines.push("", "## Verdicts", "");
  table(
    ["verdict", "precision", "recall", "told", "gold"],
    Object.entries(scores.perVerdict).map(([verdict, score]) => [
      verdict,
      share(score.precision),
      share(score.recall),
      score.told,
      score.gold,
    ]),
  );
  printStudy();
  printCalibration(scores);
  printHarmless(all);
  lines.push("", ...describeWholeTexts());
  lines.push("", ...describeTextQuality());
  lines.push("", ...statements.lines);
  lines.push("", ...describeKindQuality());
  lines.push("", ...describeBlindRunningText());
  lines.push("", ...describeBlindEnglish());
  lines.push("", ...describeEnglish([["corpus", readEnglishCases()]]));
  printPages();
}

function scorePairs(sets: readonly (readonly [string, Gold])[]): void {
  const isRated = ({ told }: Score) => told > 0;
  const rows = sets.map(([name, gold]) => {
    const plain = evaluate(gold);
    const alike = evaluate(addLookAlikes(gold)).pairing;
    const { scope } = plain.perVerdict;
    if (isVerbose)
      for (const error of plain.errors)
        console.log(
          `${error.kind} ${error.task}: ${error.a} | ${error.b} | ${error.expected ?? ""} → ${error.found ?? ""}`,
        );
    return [
      name,
      plain.pairing.gold,
      share(plain.pairing.precision),
      share(plain.pairing.recall),
      share(plain.pairing.f1),
      share(alike.f1),
      isRated(plain.sure) ? share(plain.sure.precision) : "",
      share(plain.verdicts.primary),
      share(plain.verdicts.exact),
      scope === undefined ? "" : `${share(scope.precision)} / ${share(scope.recall)}`,
    ];
  });
  const head = ["set", "pairs", "P", "R", "F1", "F1 among look-alikes", "sure P"];
  table([...head, "gravest verdict", "all verdicts", "scope P / R"], rows);
}

/** The study's own pairs, where their file is there: the matcher was tuned with them in view. */
function printStudy(): void {
  if (!existsSync(STUDY_PAIRS)) return;
  lines.push("", "## Pairs of the study", "");
  scorePairs([["study", JSON.parse(readFileSync(STUDY_PAIRS, "utf8")) as Gold]]);
}

/** Share of right findings per verdict and band of pair score, beside what findings say of themselves. */
function printCalibration({ calibration, unpaired }: Scores): void {
  lines.push(
    "",
    "## Calibration",
    "",
    "Right of told in the gold pairs; in brackets the confidence findings carry. It pools the study's pairs and the",
    "lists that others wrote with them, and so promises less: what those lists hold is below the gold in every band of",
    "`scope`, `term` and `wording`.",
    "",
  );
  const bands = BANDS.map((from, index) => `${from}–${BANDS[index + 1] ?? 1}`);
  table(
    ["said", ...bands],
    Object.entries(CALIBRATION).map(([said, confidences]) => [
      said,
      ...confidences.map((confidence, band) => {
        const count = calibration.find((one) => one.verdict === said && one.band === band);
        return `${count?.right ?? 0}/${count?.told ?? 0} (${confidence})`;
      }),
    ]),
  );
  lines.push("", `Without a counterpart: ${unpaired.right}/${unpaired.told} (${UNPAIRED_CONFIDENCE}).`);
}

function printHarmless(gold: Gold): void {
  const { compared, warnings, findings } = countFalseWarnings(gold);
  lines.push("", "## Copies that differ only harmlessly", "");
  lines.push(
    `Gold texts, each changed in every harmless way: ${compared} pairs of copies, ${warnings} warnings, ${findings} findings of any severity.`,
  );
  const typed = countTypedAnew();
  lines.push(
    "",
    `Separate acts of ${typed.fields} fields, typed anew for another portal: ${typed.compared} pairs, ${typed.warnings} warnings, ${typed.findings} findings. First run: 0 warnings, 1 notice.`,
  );
}

/** Reading of the real pages, where their folder is there. */
function printPages(): void {
  const scores = scorePages(REAL_PAGES_FOLDER);
  if (scores.length === 0) return;
  lines.push("", "## Reading of real pages", "");
  lines.push(
    `${scores.length} pages of the register and gov.kz, expected answers in \`tests/bench/real-pages.ts\`.`,
    "",
  );
  table(["part", "expected", "found", "P", "R"], tabulateScores(scores));
  if (isVerbose) for (const problem of scores.flatMap(({ problems }) => problems)) console.log(problem);
}

function share(value: number): string {
  return value.toFixed(3);
}

function table(head: readonly string[], rows: readonly TableRow[]): void {
  lines.push(...markdownTable(head, rows));
}
