import { readStatement } from "../statements/read-statement.ts";
import type { Statement, StatementKind, Target } from "../statements/statement.ts";
import { detectLanguage, type Language } from "../text/language.ts";
import { readQuantities } from "../text/numbers.ts";

/** A file of paired statements judged by people: the shape of `tests/corpus/pairs/*.json`. */
export interface Gold {
  readonly tasks: readonly GoldTask[];
}

export interface GoldTask {
  readonly id: string;
  /** `ru`, or `ru-kk` when side A is Russian and side B Kazakh. */
  readonly lang?: string;
  readonly a: readonly GoldItem[];
  readonly b: readonly GoldItem[];
  readonly pairs: readonly GoldPair[];
}

export interface GoldItem {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly lang?: string;
  /** Values by year, in `unit`. */
  readonly values?: Readonly<Record<string, number>>;
  readonly unit?: string | null;
}

export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: readonly string[] | string;
  /** Verdicts that may stand beside or be absent. */
  readonly tolerate?: readonly string[];
}

/** Kinds of other gold files, by our names. */
const KINDS: Readonly<Record<string, StatementKind>> = {
  goal: "goal",
  task: "task",
  objective: "task",
  indicator: "indicator",
  "result-indicator": "result-indicator",
  measure: "measure",
  activity: "measure",
  action: "measure",
  definition: "definition",
  term: "definition",
  function: "function",
  budget: "budget",
  money: "budget",
  expenditure: "budget",
};

/** The statements of one side, each with the values that the file gives beside its text. */
export function readSide(task: GoldTask, side: "a" | "b"): Statement[] {
  const languages = (task.lang ?? "").split(/[^a-z]+/);
  const named = languages[side === "b" ? languages.length - 1 : 0];
  return task[side].map((item) => {
    const language = toLanguage(item.lang ?? named) ?? detectLanguage(item.text) ?? "ru";
    const kind = KINDS[item.kind] ?? "indicator";
    return addValues({ ...readStatement(item.text, kind, language, item.id), confidence: "high" }, item);
  });
}

function toLanguage(name: string | undefined): Language | undefined {
  return name === "ru" || name === "kk" || name === "en" ? name : undefined;
}

/** Adds the values that the file gives beside the text, read as the text would be: with multiplier and unit. */
function addValues(statement: Statement, { values, unit }: GoldItem): Statement {
  if (values === undefined || Object.keys(values).length === 0) return statement;
  const place = { block: 0, from: 0, to: 0 };
  const targets = Object.entries(values).map(([period, value]): Target => {
    const printed = `${String(value).replace(".", statement.language === "en" ? "." : ",")} ${unit ?? ""}`;
    const [quantity] = readQuantities(printed.trim(), statement.language);
    const read = quantity ?? { value, unit: unit ?? undefined };
    return { period, bound: "=", value: read.value, ...(read.unit && { unit: read.unit }), place };
  });
  const first = targets[0]?.unit;
  return { ...statement, targets, ...(first && { unit: first }) };
}

/** Verdicts of a pair: a list, or one text joined by "+" or ",". */
export function verdictsOf({ verdict }: GoldPair): readonly string[] {
  return typeof verdict === "string" ? verdict.split(/[+,]\s*/) : verdict;
}
