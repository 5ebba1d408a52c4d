import * as v from "valibot";
import { CaptureSchema, LanguageSchema } from "./capture.ts";
import { CaptureIdSchema } from "./comparison.ts";
import { AmendmentSchema, CopySchema, StatementSchema } from "./finding.ts";

/** Answer of `GET /v1/captures/:id`: what was sent, and what is read from it today. */
export const StoredCaptureSchema = v.object({
  id: CaptureIdSchema,
  capture: CaptureSchema,
  copy: CopySchema,
  statements: v.array(StatementSchema),
  firstSeenAt: v.string(),
  seenAt: v.string(),
});
export type StoredCaptureAnswer = v.InferOutput<typeof StoredCaptureSchema>;

const StoredCopySchema = v.object({ ...CopySchema.entries, captureId: CaptureIdSchema });

/** Answer of `GET /v1/acts/:id`: the act as its best copy cites it, and the latest copy of every page. */
export const ActAnswerSchema = v.object({
  act: CopySchema.entries.act,
  copies: v.array(StoredCopySchema),
});
export type ActAnswer = v.InferOutput<typeof ActAnswerSchema>;

/** Answer of `GET /v1/acts/:id/editions`: every edition seen so far, oldest first. */
export const EditionsAnswerSchema = v.object({
  editions: v.array(
    v.object({
      language: LanguageSchema,
      status: v.string(),
      /** Date of the last amendment contained, or of the archived edition; null when unknown. */
      date: v.nullable(v.string()),
      amendedBy: v.array(AmendmentSchema),
      copies: v.array(StoredCopySchema),
    }),
  ),
  /** True when more captures of the act are stored than were read for this answer. */
  cut: v.boolean(),
});
export type EditionsAnswer = v.InferOutput<typeof EditionsAnswerSchema>;
