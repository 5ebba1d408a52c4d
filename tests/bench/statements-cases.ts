import { readFileSync } from "node:fs";
import { MARKUPS } from "./cases-html.ts";
import type { ProgrammeCase } from "./programme-case.ts";
import { addScores, formatScore, scoreCase } from "./score-case.ts";

/**
 * Scores reading and comparing on files of programme texts, as pages in every markup.
 * `npx tsx tests/bench/statements-cases.ts [-v] CASE.json…`; -v prints what went wrong, each once.
 */
const files = process.argv.slice(2).filter((argument) => argument !== "-v");
const isVerbose = process.argv.includes("-v");
const told = new Set<string>();
const cases = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as ProgrammeCase);
for (const markup of MARKUPS) {
  const scores = cases.map((from) => scoreCase(from, markup));
  if (scores.length === 0) continue;
  for (const problem of scores.flatMap(({ problems }) => problems)) {
    if (isVerbose && !told.has(problem)) console.log(`${markup.padEnd(10)} ${problem}`);
    told.add(problem);
  }
  console.log(`${markup.padEnd(10)} ${formatScore(addScores(scores))}`);
}
