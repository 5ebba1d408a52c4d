import * as v from "valibot";
import { CaptureSchema } from "./capture.ts";
import { AmendmentSchema, CopySchema, MessageSchema, SpanSchema, StatementSchema } from "./finding.ts";

/** SHA-256 of a capture's content: the name it is stored under. */
export const CaptureIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** A stored capture by its id, or a whole one, which is compared and not stored. */
const ComparedSchema = v.union([
  v.strictObject({ id: CaptureIdSchema }),
  v.strictObject({ capture: CaptureSchema }),
]);

const NamesSchema = v.exactOptional(v.array(v.string()));

/** A user's own terms; `shared/comparison/term-file.ts` checks what they may say. */
const TermSchema = v.strictObject({
  id: v.string(),
  names: v.strictObject({ ru: NamesSchema, kk: NamesSchema, en: NamesSchema }),
  short: NamesSchema,
});

/** Body of `POST /v1/comparisons`. */
export const ComparisonRequestSchema = v.strictObject({
  a: ComparedSchema,
  b: ComparedSchema,
  /** Terms beside the built-in ones: names in one list are one thing, `short` are its acronyms. */
  terms: v.exactOptional(v.array(TermSchema)),
});
export type ComparisonRequest = v.InferOutput<typeof ComparisonRequestSchema>;

/** The facts of one copy, and its statements. */
const ReadingSchema = v.object({
  copy: v.omit(CopySchema, ["capturedAt"]),
  statements: v.array(StatementSchema),
});
export type WireReading = v.InferOutput<typeof ReadingSchema>;

/** What can be said of a text alone: notices and hints about how its goals, terms and measures are put. */
export const ReviewFindingSchema = v.object({
  code: v.string(),
  severity: v.picklist(["warning", "notice", "hint"]),
  confidence: v.number(),
  /** Id of a statement or of a planned row. */
  a: v.nullable(v.string()),
  /** The passage it is about. */
  text: v.nullable(v.string()),
  message: MessageSchema,
  /** Words that decided, as spans of `text`. */
  changedA: v.array(SpanSchema),
});
export type ReviewFinding = v.InferOutput<typeof ReviewFindingSchema>;

/** What `sverka read --json` prints. */
export const ReviewedReadingSchema = v.object({
  ...ReadingSchema.entries,
  /** Rows of plans of measures and money lines of tables, ids `p1` …: how and for how much, not what is promised. */
  planned: v.array(StatementSchema),
  findings: v.array(ReviewFindingSchema),
});
export type ReviewedReading = v.InferOutput<typeof ReviewedReadingSchema>;

const PairSchema = v.object({
  a: v.string(),
  b: v.string(),
  score: v.number(),
  verdicts: v.array(v.string()),
  /** Whether the pair is sure enough for a warning. */
  sure: v.boolean(),
});

/** A finding that names its statements by id. */
const ComparedFindingSchema = v.object({
  code: v.string(),
  severity: v.picklist(["warning", "notice", "hint"]),
  confidence: v.number(),
  a: v.nullable(v.string()),
  b: v.nullable(v.string()),
  message: MessageSchema,
  /** Words and numbers that decided, as spans of the statements' texts. */
  changedA: v.array(SpanSchema),
  changedB: v.array(SpanSchema),
  amendments: v.array(AmendmentSchema),
});

/** Answer of `POST /v1/comparisons`, and what `sverka compare --json` prints. */
export const ComparisonAnswerSchema = v.object({
  a: ReadingSchema,
  b: ReadingSchema,
  pairs: v.array(PairSchema),
  findings: v.array(ComparedFindingSchema),
});
export type ComparisonAnswer = v.InferOutput<typeof ComparisonAnswerSchema>;
