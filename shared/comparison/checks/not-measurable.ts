import type { Copy } from "../../statements/copy.ts";
import type { Statement } from "../../statements/statement.ts";
import { foldKey } from "../../text/normalize.ts";
import { readQuantities } from "../../text/numbers.ts";
import { stemsOf } from "../../text/stems.ts";
import type { TextCheck } from "../comparison.ts";
import { EFFORT } from "../goal-words.ts";
import { type GoalCriteria, sayNotMeasurable } from "../messages/review.ts";

/** Share of such findings in the corpus that were right, rounded down. */
const CONFIDENCE = 0.85;

/**
 * A goal whose wording names no value: nobody can say when it is reached. The criteria are those
 * of the state planning methodology: measurable, relevant, achievable, clear (study, Table 1).
 */
export const notMeasurable: TextCheck = {
  code: "not-measurable",
  severity: "hint",
  find: (copy) => {
    const told = new Set<string>();
    const stems = countStems(copy);
    return copy.statements.flatMap((goal) => {
      const key = foldKey(goal.text);
      if (goal.kind !== "goal" || goal.confidence !== "high" || hasValue(goal) || told.has(key)) return [];
      told.add(key);
      return [
        {
          code: "not-measurable",
          severity: "hint",
          confidence: CONFIDENCE,
          a: goal.id,
          message: sayNotMeasurable(judgeGoal(goal, stems)),
          changedA: [{ from: 0, to: goal.text.length }],
          changedB: [],
        },
      ];
    });
  },
};

function hasValue(goal: Statement): boolean {
  return goal.targets.length > 0 || readQuantities(goal.text, goal.language).length > 0;
}

function judgeGoal(goal: Statement, stems: ReadonlyMap<string, number>): GoalCriteria {
  const own = new Set(stemsOf(goal.text, goal.language));
  const isSpokenOf = [...own].some((stem) => (stems.get(stem) ?? 0) > 1);
  return {
    isRelevant: isSpokenOf ? true : undefined,
    isClear: EFFORT[goal.language].test(foldKey(goal.text)) ? false : undefined,
  };
}

/** In how many blocks each content word stands. */
function countStems({ blocks, language, statements, act }: Copy): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (!statements.some(({ kind }) => kind === "goal")) return counts;
  for (const text of [act.title ?? "", ...blocks.map((block) => block.text)])
    for (const stem of new Set(stemsOf(text, language))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
