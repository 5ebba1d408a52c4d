import * as v from "valibot";
import { evaluate, type Scores } from "../../shared/comparison/evaluate.ts";
import type { Gold } from "../../shared/comparison/gold.ts";
import type { Score } from "../../shared/comparison/score.ts";
import { Failure } from "../failure.ts";
import type { Command } from "./command.ts";
import { parseJsonFile } from "./text-file.ts";

const ItemSchema = v.object({
  id: v.string(),
  kind: v.string(),
  text: v.string(),
  lang: v.exactOptional(v.string()),
  values: v.exactOptional(v.record(v.string(), v.number())),
  unit: v.exactOptional(v.nullable(v.string())),
});

const PairSchema = v.object({
  a: v.string(),
  b: v.string(),
  verdict: v.union([v.string(), v.array(v.string())]),
  tolerate: v.exactOptional(v.array(v.string())),
});

/** Pairs of statements judged by people; other fields (notes, sources) are ignored. */
const GoldSchema = v.object({
  tasks: v.array(
    v.object({
      id: v.string(),
      lang: v.exactOptional(v.string()),
      a: v.array(ItemSchema),
      b: v.array(ItemSchema),
      pairs: v.array(PairSchema),
    }),
  ),
});

export const command: Command = {
  usage: `GOLD.json [--json]

Pairs the statements of a file of judged pairs and scores the result: precision, recall and F1
of pairing and of each verdict.

  --json   all scores, and everything that was told wrong, as JSON`,
  files: 1,
  options: { json: { type: "boolean", default: false } },
  run: async ({ files, options, print }) => {
    const scores = evaluate(await readGold(files[0] ?? ""));
    print(options.json === true ? JSON.stringify(scores, null, 2) : formatScores(scores));
    return 0;
  },
};

async function readGold(path: string): Promise<Gold> {
  const result = v.safeParse(GoldSchema, await parseJsonFile(path));
  if (result.success) return result.output;
  const place = v.getDotPath(result.issues[0]) ?? "the top";
  throw new Failure(
    "bad-request",
    `${path} is not a file of judged pairs: something is missing or wrong at ${place}`,
  );
}

function formatScores({ pairing, sure, verdicts, perVerdict, tasks, errors }: Scores): string {
  const rows: [string, Score][] = [
    ["pairing", pairing],
    ...tasks.map((task): [string, Score] => [`  ${task.id}`, task.pairing]),
    ["sure pairs", sure],
    ...Object.entries(perVerdict).map(([name, score]): [string, Score] => [`verdict ${name}`, score]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `${"".padEnd(width)}  precision  recall     F1   right/told/gold`,
    ...rows.map(
      ([name, score]) =>
        `${name.padEnd(width)}  ${figure(score.precision, 9)}  ${figure(score.recall, 6)}  ${figure(score.f1, 5)}   ${score.right}/${score.told}/${score.gold}`,
    ),
    "",
    `Verdicts of ${verdicts.judged} right pairs: all of them right ${verdicts.exact.toFixed(3)}, the gravest right ${verdicts.primary.toFixed(3)}`,
    ...errors.map(({ task, kind, a, b, expected, found }) =>
      [
        `${kind} in ${task}: «${a}» / «${b}»`,
        expected === undefined ? "" : ` expected ${expected.join(", ")}`,
        found === undefined ? "" : `, found ${found.join(", ")}`,
      ].join(""),
    ),
  ].join("\n");
}

function figure(value: number, width: number): string {
  return value.toFixed(3).padStart(width);
}
