import * as v from "valibot";

export const SpanSchema = v.object({ from: v.number(), to: v.number() });
const PlaceSchema = v.object({ block: v.number(), from: v.number(), to: v.number() });

const QuoteSchema = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });

export const AmendmentSchema = v.object({
  id: v.nullable(v.string()),
  date: v.nullable(v.string()),
  number: v.string(),
  href: v.nullable(v.string()),
});

export const TargetSchema = v.object({
  period: v.nullable(v.string()),
  bound: v.string(),
  value: v.number(),
  upper: v.nullable(v.number()),
  unit: v.nullable(v.string()),
  base: v.nullable(v.string()),
});

/** One statement as answers carry it; unknown is null. */
export const StatementSchema = v.object({
  id: v.string(),
  kind: v.string(),
  text: v.string(),
  name: v.string(),
  scope: v.nullable(v.string()),
  measure: v.nullable(v.string()),
  unit: v.nullable(v.string()),
  targets: v.array(TargetSchema),
  block: v.number(),
  places: v.array(PlaceSchema),
  quote: QuoteSchema,
  anchor: v.nullable(v.string()),
  confidence: v.string(),
});
export type WireStatement = v.InferOutput<typeof StatementSchema>;

/** One copy as a finding or a list of counterparts names it. */
export const CopySchema = v.object({
  url: v.string(),
  portal: v.string(),
  language: v.string(),
  act: v.object({
    id: v.nullable(v.string()),
    form: v.nullable(v.string()),
    date: v.nullable(v.string()),
    number: v.nullable(v.string()),
    title: v.nullable(v.string()),
  }),
  edition: v.object({
    status: v.string(),
    /** Date of the last amendment the copy contains, or of the act itself when it names none; null when unknown. */
    date: v.nullable(v.string()),
    amendedBy: v.array(AmendmentSchema),
  }),
  /** When the API last received this content, ISO 8601. */
  capturedAt: v.string(),
});
export type WireCopy = v.InferOutput<typeof CopySchema>;

const SideSchema = v.object({
  copy: CopySchema,
  statement: v.nullable(StatementSchema),
  /** Words and numbers that decided, as spans of the statement's text. */
  changed: v.array(SpanSchema),
});

export const MessageSchema = v.object({ ru: v.string(), kk: v.string(), en: v.string() });

/** One finding about the reader's page (a) against another copy (b). */
export const FindingSchema = v.object({
  /** Stable for the same code and the same two passages: what a dismissal is remembered by. */
  id: v.string(),
  code: v.string(),
  severity: v.picklist(["warning", "notice", "hint"]),
  confidence: v.number(),
  message: MessageSchema,
  a: SideSchema,
  b: SideSchema,
  /** Other copies that say the same as b. */
  alsoOn: v.array(CopySchema),
  /** Amending acts the copy lacks, for `stale-edition` and `repealed`. */
  amendments: v.array(AmendmentSchema),
});
export type WireFinding = v.InferOutput<typeof FindingSchema>;

/** A page of another act that says like things: what may be one goal or indicator. */
const RelatedSchema = v.object({
  captureId: v.string(),
  copy: CopySchema,
  /** Pairs that are sure: `a` is a statement's id on the reader's page. */
  statements: v.array(v.object({ a: v.string(), b: StatementSchema, score: v.number() })),
});
export type WireRelated = v.InferOutput<typeof RelatedSchema>;

/** Answer of `POST /v1/captures`. */
export const CaptureAnswerSchema = v.object({
  id: v.string(),
  statements: v.array(StatementSchema),
  findings: v.array(FindingSchema),
  counterparts: v.array(CopySchema),
  related: v.optional(v.array(RelatedSchema)),
});
export type CaptureAnswer = v.InferOutput<typeof CaptureAnswerSchema>;

/** Answer of `GET /v1/findings?url=`. `id` names the capture compared. */
export const FindingsAnswerSchema = v.object({
  id: v.string(),
  findings: v.array(FindingSchema),
  counterparts: v.array(CopySchema),
});
export type FindingsAnswer = v.InferOutput<typeof FindingsAnswerSchema>;
