import * as v from "valibot";

/** Answer of `/v1/rereads`: stored pages that wait to be read again. */
export const RereadsAnswerSchema = v.object({
  waiting: v.number(),
  /** When the next one is due. */
  nextAt: v.nullable(v.string()),
});
export type RereadsAnswer = v.InferOutput<typeof RereadsAnswerSchema>;
