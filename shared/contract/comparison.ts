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

/** Body of `POST /v1/comparisons`. */
export const ComparisonRequestSchema = v.strictObject({ a: ComparedSchema, b: ComparedSchema });
export type ComparisonRequest = v.InferOutput<typeof ComparisonRequestSchema>;

/** What `sverka read --json` prints: the facts of one copy, and its statements. */
export const ReadingSchema = v.object({
  copy: v.omit(CopySchema, ["capturedAt"]),
  statements: v.array(StatementSchema),
});
export type WireReading = v.InferOutput<typeof ReadingSchema>;

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
