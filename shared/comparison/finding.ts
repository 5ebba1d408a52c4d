import type { Amendment } from "../statements/amendments.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** Every finding there is; each that is found so far is one file in `checks/`. */
export type FindingCode =
  // across copies of one act
  | "stale-edition"
  | "repealed"
  | "value-differs"
  | "bound-differs"
  | "scope-differs"
  | "unit-differs"
  | "wording-differs"
  | "term-differs"
  | "missing-statement"
  | "added-statement"
  | "language-differs"
  // across different acts
  | "measure-differs"
  | "period-differs"
  | "not-cascaded"
  | "trajectory-differs"
  | "budget-differs"
  // inside one text
  | "not-measurable"
  | "vague-measure"
  | "undefined-term"
  | "mirrored-definitions"
  | "worsening-target"
  | "inconsistent-term";

/** warning: someone may be misled; notice: wording, term, missing; hint: style of planning. */
export type Severity = "warning" | "notice" | "hint";

/** The same sentence in the three languages of the interface. */
export type Message = Readonly<Record<Language, string>>;

/** What one comparison tells the reader. A is the reader's page or the older text, B the other. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** 0 to 1: share of such findings expected to be right. */
  readonly confidence: number;
  /** Statement ids; absent when the finding is about the whole copy or the side has none. */
  readonly a?: string;
  readonly b?: string;
  readonly message: Message;
  /** Words and numbers that decided, as spans of the statement's `text`. */
  readonly changedA: readonly Span[];
  readonly changedB: readonly Span[];
  /** Amending acts the copy lacks (`stale-edition`) or that repealed it (`repealed`). */
  readonly amendments?: readonly Amendment[];
}

export type Verdict = "same" | "value" | "bound" | "scope" | "wording" | "term" | "unit" | "measure";

/** Two statements judged to be about the same thing. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
  readonly verdicts: readonly Verdict[];
  /** Whether the pair is sure enough for a warning; otherwise it needs a look. */
  readonly sure: boolean;
}
