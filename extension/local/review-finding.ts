import * as v from "valibot";
import { MessageSchema, SpanSchema } from "../../shared/contract/finding.ts";

/** What a check says of a text alone, without any other copy. */
export const ReviewFindingSchema = v.object({
  /** Stable for the same code and the same passage. */
  id: v.string(),
  code: v.string(),
  severity: v.picklist(["warning", "notice", "hint"]),
  confidence: v.number(),
  message: MessageSchema,
  /** Id of the statement it is about, as the page names it; null when it is about a row of a plan. */
  statement: v.nullable(v.string()),
  text: v.string(),
  changed: v.array(SpanSchema),
});
export type ReviewFinding = v.InferOutput<typeof ReviewFindingSchema>;
