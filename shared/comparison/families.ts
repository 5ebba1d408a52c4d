import type { Measure, Statement } from "../statements/statement.ts";

/** Families of measures: numbers of one family can be about the same thing. */
const FAMILY: Readonly<Record<Measure, string>> = {
  share: "relative",
  rate: "relative",
  ratio: "relative",
  count: "absolute",
  amount: "absolute",
  growth: "growth",
  rank: "rank",
  "yes/no": "yes/no",
};

/** Whether the two measures cannot be the same kind of number (share against count). */
export function isOtherMeasure(a: Measure | undefined, b: Measure | undefined): boolean {
  return a !== undefined && b !== undefined && FAMILY[a] !== FAMILY[b];
}

/** Kinds that are compared with each other. */
export function kindFamily({ kind }: Statement): "aim" | "indicator" | "activity" | "definition" | "budget" {
  if (kind === "goal" || kind === "task") return "aim";
  if (kind === "indicator" || kind === "result-indicator") return "indicator";
  if (kind === "budget" || kind === "definition") return kind;
  return "activity";
}

/** Whether a statement surely promises something: a goal, a task or an indicator. */
export function isPromise(statement: Statement): boolean {
  const family = kindFamily(statement);
  return statement.confidence === "high" && (family === "aim" || family === "indicator");
}
