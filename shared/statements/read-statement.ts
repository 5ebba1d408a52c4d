import type { Language } from "../text/language.ts";
import { type Draft, draftIndicators, draftNamed, draftPlain, type Finding } from "./draft.ts";
import type { Statement, StatementKind, Target } from "./statement.ts";
import { type RowUnit, readUnitCell } from "./table-values.ts";

/** Values and unit that stand apart from the words, as a table or a gold file gives them. */
export interface SeparateValues {
  /** By period: `{ "2020": 4.8, "2021": 4.8 }`. */
  readonly values?: Readonly<Record<string, number>>;
  readonly unit?: string;
}

/**
 * Reads one sentence alone as a statement of a known kind: a dragged passage, an item of a gold
 * file. The sentence is block 0 of a page of its own.
 *
 * @param separate values and unit that are not in the sentence; they are taken as printed
 * @returns always a statement: without a value it has no targets, and an empty text a low one
 */
export function readStatement(
  text: string,
  kind: StatementKind,
  language: Language,
  id: string,
  separate: SeparateValues = {},
): Statement {
  const blocks = [{ kind: "paragraph" as const, text, path: [] }];
  const place = { block: 0, from: 0, to: text.replace(/[\s;,.:]+$/, "").length };
  const found: Finding = { kind, path: [], confidence: "high", language };
  const isMeasured = kind === "indicator" || kind === "result-indicator" || kind === "budget";
  const [read, ...more] = isMeasured ? draftIndicators(blocks, [place], found) : [];
  const whole =
    (isMeasured ? draftNamed(blocks, [place], found) : draftPlain(blocks, [place], found)) ??
    emptyDraft(text, found);
  // A sentence given as one statement stays one: a second indicator in it is a second sentence.
  const draft =
    read === undefined || more.length > 0
      ? { ...whole, ...(read === undefined ? {} : { targets: read.targets }) }
      : { ...read, text: whole.text, places: whole.places, quote: whole.quote };
  return { id, ...withSeparate(draft, separate) };
}

function emptyDraft(text: string, found: Finding): Draft {
  return {
    ...found,
    text,
    name: text,
    targets: [],
    places: [],
    quote: { exact: text, prefix: "", suffix: "" },
    confidence: "low",
  };
}

function withSeparate(draft: Draft, { values, unit }: SeparateValues): Draft {
  const read: RowUnit | undefined = unit === undefined ? undefined : readUnitCell(unit);
  const shown = read?.unit ?? draft.unit;
  const place = draft.places[0] ?? { block: 0, from: 0, to: 0 };
  const targets: Target[] = Object.entries(values ?? {}).map(([period, value]) => ({
    period,
    bound: "=",
    value,
    ...(shown === undefined ? {} : { unit: shown }),
    place,
  }));
  return {
    ...draft,
    ...(shown === undefined ? {} : { unit: shown }),
    ...(read?.rateBase === undefined ? {} : { rateBase: read.rateBase }),
    targets: targets.length > 0 ? targets : draft.targets,
  };
}
