import * as v from "valibot";
import { CaptureSchema, LanguageSchema } from "./capture.ts";
import { CaptureIdSchema, ReviewFindingSchema } from "./comparison.ts";
import { AmendmentSchema, CopySchema, SpanSchema, StatementSchema } from "./finding.ts";
import { NextSchema, PAGE_QUERY } from "./page.ts";

/** Answer of `GET /v1/captures/:id`: what was sent, and what is read from it today. */
export const StoredCaptureSchema = v.object({
  id: CaptureIdSchema,
  capture: CaptureSchema,
  copy: CopySchema,
  statements: v.array(StatementSchema),
  /** What can be said of the text alone. */
  review: v.exactOptional(v.array(ReviewFindingSchema)),
  firstSeenAt: v.string(),
  seenAt: v.string(),
  /** See `rereadAt` of copies; null also when the page has shown something else since. */
  rereadAt: v.optional(v.nullable(v.string())),
});
export type StoredCaptureAnswer = v.InferOutput<typeof StoredCaptureSchema>;

const StoredCopySchema = v.object({
  ...CopySchema.entries,
  captureId: CaptureIdSchema,
  /**
   * When a better reading of ours, and no change of the page, last changed what the page says; null when
   * none did. Only in answers about pages, not about single captures.
   */
  rereadAt: v.optional(v.nullable(v.string())),
});

/** Answer of `GET /v1/acts/:id`: the act as its best copy cites it, and the latest copy of every page, the register's first. */
export const ActAnswerSchema = v.object({
  act: CopySchema.entries.act,
  copies: v.array(StoredCopySchema),
  next: v.optional(NextSchema),
});
export type ActAnswer = v.InferOutput<typeof ActAnswerSchema>;

/**
 * Answer of `GET /v1/acts/:id/editions`: the editions seen so far, oldest first. A page holds the latest
 * captures not told yet; an edition whose captures stand on two pages is on both.
 */
export const EditionsAnswerSchema = v.object({
  editions: v.array(
    v.object({
      language: LanguageSchema,
      status: v.string(),
      /** Date of the last amendment contained, or of the archived edition; null when unknown. */
      date: v.nullable(v.string()),
      amendedBy: v.array(AmendmentSchema),
      /** Acts that this edition has and the one before it lacks. */
      addedBy: v.exactOptional(v.array(AmendmentSchema)),
      /** Signed and not yet in force on the day of asking. */
      isComing: v.exactOptional(v.boolean()),
      copies: v.array(StoredCopySchema),
      /** Captures among the copies that name no edition and were told by their paragraphs. */
      datedByContent: v.exactOptional(v.array(CaptureIdSchema)),
      /** Address of the edition in the register's list of them; null when it is not known to be there. */
      listedAt: v.exactOptional(v.nullable(v.string())),
    }),
  ),
  /** True when more captures of the act are stored than were read for this answer. */
  cut: v.boolean(),
  next: v.optional(NextSchema),
});
export type EditionsAnswer = v.InferOutput<typeof EditionsAnswerSchema>;

const ChangedPassageSchema = v.object({
  text: v.string(),
  quote: v.nullable(v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() })),
  anchor: v.nullable(v.string()),
  /** Words and numbers that differ, as spans of `text`. */
  changed: v.array(SpanSchema),
});

/** One thing that differs between two captures of an act. */
export const ChangeSchema = v.object({
  what: v.picklist(["status", "edition", "statement", "paragraph"]),
  how: v.picklist(["changed", "added", "removed"]),
  /** Kind of the statement; null for what is none. */
  kind: v.nullable(v.string()),
  old: v.nullable(ChangedPassageSchema),
  new: v.nullable(ChangedPassageSchema),
  numberChanged: v.boolean(),
  verdicts: v.array(v.string()),
  /** Acts that may have made the change: the one that a note beside it names, else all that came between. */
  by: v.exactOptional(v.array(AmendmentSchema)),
  /** 0 to 1: how much it matters to somebody who relies on the old text. */
  priority: v.number(),
});
export type Change = v.InferOutput<typeof ChangeSchema>;

/** A capture by its id, or the edition of a day. */
const CaptureOrDateSchema = v.union([CaptureIdSchema, v.pipe(v.string(), v.isoDate())]);

/** Query of `GET /v1/acts/:id/changes`. */
export const ChangesQuerySchema = v.strictObject({
  from: v.exactOptional(CaptureOrDateSchema),
  to: v.exactOptional(CaptureOrDateSchema),
  language: v.optional(LanguageSchema, "ru"),
  ...PAGE_QUERY,
});

/** Answer of `GET /v1/acts/:id/changes`: the gravest first. */
export const ChangesAnswerSchema = v.object({
  from: StoredCopySchema,
  to: StoredCopySchema,
  /** Amending acts that the later capture names and the earlier does not. */
  amendments: v.array(AmendmentSchema),
  changes: v.array(ChangeSchema),
  /** True when there are more changes, or more captures, than were looked at. */
  cut: v.boolean(),
  /** The next page is of the same two captures, whatever was captured since. */
  next: v.optional(NextSchema),
});
export type ChangesAnswer = v.InferOutput<typeof ChangesAnswerSchema>;

/** Query of `GET /v1/acts/:id/in-force`. */
export const InForceQuerySchema = v.strictObject({
  date: v.pipe(v.string(), v.isoDate()),
  language: v.optional(LanguageSchema, "ru"),
});

/** Answer of `GET /v1/acts/:id/in-force`: for each portal the stored copy nearest to what was in force. */
export const InForceAnswerSchema = v.object({
  date: v.string(),
  /** Acts that had repealed this one by then. */
  repealedBy: v.array(AmendmentSchema),
  /** The next amendment known after that day; null when none is. */
  nextAmended: v.nullable(v.string()),
  portals: v.array(
    v.object({
      portal: v.string(),
      copy: StoredCopySchema,
      editionDate: v.nullable(v.string()),
      /** How the copy was dated: by what it says, by its paragraphs beside the register's, or not at all. */
      datedBy: v.picklist(["page", "content", "nothing"]),
      /** Whether the copy has every amendment known up to that day, and none after it. */
      isComplete: v.boolean(),
      lacks: v.array(AmendmentSchema),
    }),
  ),
  cut: v.boolean(),
});
export type InForceAnswer = v.InferOutput<typeof InForceAnswerSchema>;
