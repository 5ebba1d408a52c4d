import * as v from "valibot";

/** A file that a stored page links, and what came of reading it. */
export const AttachmentSchema = v.object({
  /** Its place in the list: what it is asked for by. */
  index: v.number(),
  href: v.string(),
  title: v.string(),
  /** unread: nobody asked; waiting: in the queue; read: stored as a capture; image-only: a scan, an image and no text. */
  state: v.picklist(["unread", "waiting", "read", "image-only", "failed"]),
  /** Why it was not read; null when nothing went wrong. */
  reason: v.nullable(v.string()),
  /** The capture made of its text. */
  captureId: v.nullable(v.string()),
  fetchedAt: v.nullable(v.string()),
});
export type WireAttachment = v.InferOutput<typeof AttachmentSchema>;

/** Answer of `POST /v1/captures/:id/attachments/:index`. */
export type AttachmentAnswer = WireAttachment;

/** Answer of `GET /v1/captures/:id/attachments`: files in the text first, then those beside it. */
export const AttachmentsAnswerSchema = v.object({
  /** Whether files can be asked for: the API fetches nothing unless told to. */
  fetching: v.boolean(),
  attachments: v.array(AttachmentSchema),
});
export type AttachmentsAnswer = v.InferOutput<typeof AttachmentsAnswerSchema>;
