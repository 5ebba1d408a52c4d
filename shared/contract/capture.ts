import * as v from "valibot";
import { MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_URL_LENGTH } from "./limits.ts";

const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const ShortTextSchema = v.pipe(v.string(), v.maxLength(2_000));
const IsoDateSchema = v.pipe(v.string(), v.isoDate());

/** An address a browser could open: http or https, without the fragment. */
export const PageUrlSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_URL_LENGTH),
  v.url(),
  v.check((url) => /^https?:\/\//u.test(url), "The address must begin with http:// or https://"),
);

export const LanguageSchema = v.picklist(["ru", "kk", "en"]);

/** НГР: letter, two-digit year, seven letters or digits, and one more or `_`. */
export const ActIdSchema = v.pipe(v.string(), v.regex(/^[A-Z]\d{2}[A-Z0-9]{7}[A-Z0-9_]$/u));

const CellSchema = v.strictObject({
  from: OffsetSchema,
  to: OffsetSchema,
  column: OffsetSchema,
  width: OffsetSchema,
  continued: v.optional(v.boolean()),
});

const BlockSchema = v.strictObject({
  kind: v.picklist(["heading", "paragraph", "item", "row", "note"]),
  text: v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH)),
  path: v.array(ShortTextSchema),
  marker: v.optional(v.pipe(v.string(), v.maxLength(40))),
  anchor: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/u))),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  table: v.optional(OffsetSchema),
  header: v.optional(v.boolean()),
  cells: v.optional(v.array(CellSchema)),
  links: v.optional(v.array(v.strictObject({ from: OffsetSchema, to: OffsetSchema, href: ShortTextSchema }))),
});

const ActSchema = v.strictObject({
  id: v.optional(ActIdSchema),
  form: v.optional(
    v.picklist(["code", "constitution", "law", "decree", "resolution", "order", "decision", "other"]),
  ),
  date: v.optional(IsoDateSchema),
  number: v.optional(v.pipe(v.string(), v.maxLength(40))),
  title: v.optional(ShortTextSchema),
});

/** Body of `POST /v1/captures`: `Capture` of `shared/text/capture.ts` as JSON. */
export const CaptureSchema = v.strictObject({
  url: PageUrlSchema,
  portal: v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/u)),
  language: LanguageSchema,
  act: ActSchema,
  status: v.picklist(["in-force", "repealed", "unknown"]),
  editionDate: v.optional(IsoDateSchema),
  blocks: v.pipe(v.array(BlockSchema), v.minLength(1), v.maxLength(MAX_BLOCKS)),
  reader: OffsetSchema,
});
export type CaptureBody = v.InferOutput<typeof CaptureSchema>;
