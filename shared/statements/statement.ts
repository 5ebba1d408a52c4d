import type { Language } from "../text/language.ts";
import type { Quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";

export type StatementKind =
  | "goal"
  | "task"
  | "indicator"
  | "result-indicator"
  | "measure"
  | "definition"
  | "function"
  | "budget";

/** What kind of number an indicator is. */
export type Measure = "share" | "rate" | "count" | "growth" | "ratio" | "rank" | "amount" | "yes/no";

/** How a value binds: equal, at most, at least, below, above, about, changed by, reaching to. */
export type Bound = "=" | "<=" | ">=" | "<" | ">" | "~" | "by" | "to";

/** A stretch of one block. */
export interface Place extends Span {
  /** Index of the block in the capture. */
  readonly block: number;
}

/** One promised value of an indicator. */
export interface Target {
  /** `2021`, `2020/2024`, or absent when the text names no period. */
  readonly period?: string;
  readonly bound: Bound;
  /** In the statement's own unit, exactly as printed: never rounded, never converted. */
  readonly value: number;
  /** Upper end when the text gives a range; `value` is then the lower end. */
  readonly upper?: number;
  /** `%`, `pp`, `KZT` … as `shared/text/units.ts` names it, or the page's own words. */
  readonly unit?: string;
  /** "by" or "to" where the text says it beside a comparison: "не менее чем на 15 %" is >= and by. */
  readonly change?: "by" | "to";
  /** What the change counts from, such as `2014` in "от уровня 2014 года". */
  readonly base?: string;
  /** Where the number stands. */
  readonly place: Place;
}

/** A goal, task, indicator or other promise found in the blocks of one capture. */
export interface Statement {
  /** `s1`, `s2` … in page order. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly language: Language;
  /**
   * The words as they stand on the page, list marker and closing punctuation left out; of Kazakh in Latin
   * letters, the same in Cyrillic ones.
   */
  readonly text: string;
  /** What is promised or measured, without value, period and bound words. */
  readonly name: string;
  /** Population or denominator, such as "в составе самозанятого населения". */
  readonly scope?: string;
  readonly measure?: Measure;
  /** Unit of the targets; `%`, `KZT`, `person` … or the page's own word. */
  readonly unit?: string;
  /** What a rate counts per: `100000 live births` is { per: 100000 }. */
  readonly rateBase?: number;
  /** The page's words of a rate's unit, such as «на 100 тыс. населения»: to be shown, not compared. */
  readonly rateUnit?: string;
  readonly targets: readonly Target[];
  /** Every stretch the statement takes, in page order; hard-wrapped lines give several. */
  readonly places: readonly Place[];
  readonly quote: Quote;
  /** Texts of the headings and lead-ins above. */
  readonly path: readonly string[];
  /** High with a value, measure word or clear cue; low statements are marked and not compared. */
  readonly confidence: "high" | "low";
}
