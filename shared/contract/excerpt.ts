import * as v from "valibot";
import { ActIdSchema, LanguageSchema, PageUrlSchema, textUpTo } from "./capture.ts";
import { CaptureIdSchema } from "./comparison.ts";
import {
  MAX_EXCERPT_LENGTH,
  MAX_IMPORT,
  MAX_NOTE_LENGTH,
  MAX_QUOTE_CONTEXT,
  MAX_TAG_LENGTH,
  MAX_TAGS,
} from "./limits.ts";
import { NextSchema, PAGE_QUERY } from "./page.ts";

/** SHA-256 of the passage: page, language and quote. One passage is one excerpt, however often it is saved. */
export const ExcerptIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);
const DateSchema = v.pipe(v.string(), v.isoDate());
const MomentSchema = v.pipe(v.string(), v.isoTimestamp());

/** Commas and semicolons part tags in exported files. */
export const TagSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(MAX_TAG_LENGTH),
  v.regex(/^[^,;\p{Cc}]+$/u),
);

const TagsSchema = v.pipe(v.array(TagSchema), v.maxLength(MAX_TAGS));
const NoteSchema = textUpTo(MAX_NOTE_LENGTH);

const ActSchema = v.strictObject({
  id: orNull(ActIdSchema),
  form: orNull(
    v.picklist(["code", "constitution", "law", "decree", "resolution", "order", "decision", "other"]),
  ),
  date: orNull(DateSchema),
  number: orNull(textUpTo(40)),
  title: orNull(textUpTo(2_000)),
});

const EditionSchema = v.strictObject({
  status: v.optional(v.picklist(["in-force", "repealed", "unknown"]), "unknown"),
  /** Date of the last amendment the page contained; null when unknown. */
  date: orNull(DateSchema),
});

const QuoteSchema = v.strictObject({
  exact: v.pipe(
    textUpTo(MAX_EXCERPT_LENGTH),
    v.check((text) => text.trim() !== "", "The passage must not be empty"),
  ),
  prefix: v.optional(textUpTo(MAX_QUOTE_CONTEXT), ""),
  suffix: v.optional(textUpTo(MAX_QUOTE_CONTEXT), ""),
});

/** Body of `POST /v1/excerpts`: a passage of an official page, as the reader saves it. */
export const NewExcerptSchema = v.strictObject({
  url: PageUrlSchema,
  language: LanguageSchema,
  act: ActSchema,
  edition: v.optional(EditionSchema, {}),
  quote: QuoteSchema,
  /** Anchor of the page at or before the passage. */
  anchor: orNull(v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/u))),
  /** The stored capture that holds the passage. */
  captureId: orNull(CaptureIdSchema),
  /** When the reader saw the page; the moment of saving when absent. */
  seenAt: orNull(MomentSchema),
  /** Empty at first; saved again without them, a passage keeps what it has. */
  note: v.exactOptional(NoteSchema),
  tags: v.exactOptional(TagsSchema),
});
export type NewExcerpt = v.InferOutput<typeof NewExcerptSchema>;

/** Body of `PATCH /v1/excerpts/:id`. */
export const ExcerptChangeSchema = v.strictObject({
  note: v.exactOptional(NoteSchema),
  tags: v.exactOptional(TagsSchema),
});

/** One excerpt as answers and exported files carry it. */
export const ExcerptSchema = v.strictObject({
  ...NewExcerptSchema.entries,
  note: v.optional(NoteSchema, ""),
  tags: v.optional(TagsSchema, []),
  id: ExcerptIdSchema,
  portal: v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/u)),
  /** The excerpt's source, ready to be printed; read only. */
  citation: v.optional(textUpTo(5_000), ""),
  seenAt: MomentSchema,
  createdAt: MomentSchema,
  updatedAt: MomentSchema,
});
export type Excerpt = v.InferOutput<typeof ExcerptSchema>;

/** Query of `GET /v1/excerpts`. */
export const ExcerptQuerySchema = v.strictObject({
  tag: v.exactOptional(TagSchema),
  act: v.exactOptional(ActIdSchema),
  ...PAGE_QUERY,
});

/** Answer of `GET /v1/excerpts`, the latest first. */
export const ExcerptsAnswerSchema = v.object({
  excerpts: v.array(ExcerptSchema),
  next: NextSchema,
});
export type ExcerptsAnswer = v.InferOutput<typeof ExcerptsAnswerSchema>;

export const ExportFormatSchema = v.picklist(["json", "csv", "md", "bibtex"]);
export type ExportFormat = v.InferOutput<typeof ExportFormatSchema>;

/** The file of `export?format=json`, and the body of `POST /v1/excerpts/import`. */
export const ExcerptFileSchema = v.strictObject({
  format: v.literal("sverka-excerpts"),
  version: v.literal(1),
  excerpts: v.pipe(v.array(ExcerptSchema), v.maxLength(MAX_IMPORT)),
});

/** Answer of an import. `unchanged` are those that stood here as new or newer. */
export const ImportAnswerSchema = v.object({
  added: v.number(),
  updated: v.number(),
  unchanged: v.number(),
});
export type ImportAnswer = v.InferOutput<typeof ImportAnswerSchema>;
