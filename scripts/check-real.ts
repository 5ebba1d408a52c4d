import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../shared/comparison/evaluate.ts";
import { MARKUPS } from "../tests/bench/cases-html.ts";
import type { ProgrammeCase } from "../tests/bench/programme-case.ts";
import { REAL_PAGES } from "../tests/bench/real-pages.ts";
import { addScores, formatScore, precisionOf, recallOf, scoreCase } from "../tests/bench/score-case.ts";
import { scorePages, tabulateScores } from "../tests/bench/score-pages.ts";

/** Checks reading and comparing on a folder of real pages, programmes and pairs: `npm run check:real -- FOLDER`. */

/** Share of the found statements of programmes that are right, and of the expected that are found. */
const LEAST_PRECISION = 0.97;
const LEAST_RECALL = 0.95;

const folder = process.argv[2];
let passed = 0;
let failed = 0;
let skipped = 0;

if (folder === undefined || !existsSync(folder)) {
  console.error("bad-arguments: give the folder that holds portals/, cases/ and study/");
  process.exitCode = 2;
} else {
  checkPages(join(folder, "portals"));
  checkPairs(join(folder, "study/pairs.json"));
  checkProgrammes(join(folder, "cases"));
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function expectThat(what: string, holds: boolean): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
}

/** Parts of a page's reading that must be wholly right; statements and targets are scored. */
function isExact(part: string): boolean {
  return part !== "statements" && part !== "targets";
}

function checkPages(pages: string): void {
  const scores = scorePages(pages);
  skipped += REAL_PAGES.length - scores.length;
  for (const { file, counts, problems } of scores) {
    for (const [part, { expected, found, right }] of counts)
      if (isExact(part)) expectThat(`${file}: ${part}`, right === expected && right === found);
    const isQuiet = !problems.some((problem) => /false (?:indicator|result-indicator|task)/u.test(problem));
    expectThat(`${file}: no promise where there is none`, isQuiet);
  }
  for (const row of tabulateScores(scores)) console.log(`pages: ${row.join(" ")}`);
}

function checkPairs(path: string): void {
  if (!existsSync(path)) {
    skipped += 1;
    return;
  }
  const scores = evaluate(JSON.parse(readFileSync(path, "utf8")));
  const { pairing, sure, perVerdict } = scores;
  const value = perVerdict.value;
  console.log(`pairs: F1 ${pairing.f1.toFixed(3)}, sure ${sure.precision.toFixed(3)} of ${sure.told}`);
  expectThat("pairs: F1 at least 0.97", pairing.f1 >= 0.97);
  expectThat("pairs: sure ones right at least 0.995", sure.told > 0 && sure.precision >= 0.995);
  expectThat("pairs: every value verdict right and told", value?.precision === 1 && value.recall === 1);
}

/** Programme texts as pages in every portal's markup: what `read` and `compare` answer of them. */
function checkProgrammes(cases: string): void {
  const files = existsSync(cases) ? readdirSync(cases).filter((file) => file.endsWith(".json")) : [];
  if (files.length === 0) {
    skipped += 1;
    return;
  }
  const programmes = files.map(
    (file) => JSON.parse(readFileSync(join(cases, file), "utf8")) as ProgrammeCase,
  );
  for (const markup of MARKUPS) {
    const score = addScores(programmes.map((from) => scoreCase(from, markup)));
    console.log(`programmes as ${markup}: ${formatScore(score)}`);
    expectThat(`${markup}: precision ≥ ${LEAST_PRECISION}`, precisionOf(score) >= LEAST_PRECISION);
    expectThat(`${markup}: recall ≥ ${LEAST_RECALL}`, recallOf(score) >= LEAST_RECALL);
    expectThat(`${markup}: nothing found in facts and rules`, score.negatives === 0);
    expectThat(`${markup}: no number differs where none does`, score.falseNumbers === 0);
  }
}
