import * as v from "valibot";
import { ChangeSchema } from "./act.ts";
import { LanguageSchema, PageUrlSchema } from "./capture.ts";
import { CaptureIdSchema } from "./comparison.ts";
import { ExcerptIdSchema } from "./excerpt.ts";
import { CopySchema } from "./finding.ts";
import { NextSchema } from "./page.ts";

/** One of the three is named: an act, a page, or an excerpt whose passage is looked for. */
const SubjectSchema = v.union([
  v.strictObject({ act: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
  v.strictObject({ url: PageUrlSchema }),
  v.strictObject({ excerpt: ExcerptIdSchema }),
]);
export type WatchSubject = v.InferOutput<typeof SubjectSchema>;

/** Body of `POST /v1/watches`. */
export const NewWatchSchema = v.strictObject({
  subject: SubjectSchema,
  language: v.optional(LanguageSchema, "ru"),
  /** Address on the open network that each change is sent to. */
  webhook: v.exactOptional(
    v.pipe(
      PageUrlSchema,
      v.check((url) => url.startsWith("https://"), "A webhook's address must begin with https://"),
    ),
  ),
});

/** SHA-256 of owner, subject and language. */
export const WatchIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

export const WatchSchema = v.object({
  id: WatchIdSchema,
  subject: SubjectSchema,
  language: LanguageSchema,
  webhook: v.nullable(v.string()),
  createdAt: v.string(),
  /** When it is looked at next, at the latest. */
  checkAt: v.string(),
});
export type Watch = v.InferOutput<typeof WatchSchema>;

/** Answer of `POST /v1/watches`; the key that signs the webhook's requests is shown only here. */
export const MadeWatchSchema = v.object({ ...WatchSchema.entries, secret: v.nullable(v.string()) });
export type MadeWatch = v.InferOutput<typeof MadeWatchSchema>;

/** Answer of `GET /v1/watches`, the latest first. */
export const WatchesAnswerSchema = v.object({ watches: v.array(WatchSchema), next: v.optional(NextSchema) });
export type WatchesAnswer = v.InferOutput<typeof WatchesAnswerSchema>;

/** One change of a watched page: what was there, what is there now, in which editions. */
export const WatchEventSchema = v.object({
  id: v.string(),
  watch: WatchIdSchema,
  at: v.string(),
  /** The page before and after: portal, address, act, edition, moment of capture. */
  from: CopySchema,
  to: CopySchema,
  fromCapture: CaptureIdSchema,
  toCapture: CaptureIdSchema,
  change: ChangeSchema,
});
export type WatchEvent = v.InferOutput<typeof WatchEventSchema>;

/** Answer of `GET /v1/events`, the latest first. */
export const EventsAnswerSchema = v.object({
  events: v.array(WatchEventSchema),
  next: NextSchema,
});
export type EventsAnswer = v.InferOutput<typeof EventsAnswerSchema>;
