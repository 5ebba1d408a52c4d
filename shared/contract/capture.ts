import * as v from "valibot";
import { MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_URL_LENGTH } from "./limits.ts";

const OffsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));

/** No HTML parser yields U+0000, and PostgreSQL cannot store it. */
const hasNoNul = v.check((text: string) => !text.includes("\0"), "The text must not contain U+0000");

export const textUpTo = (length: number) => v.pipe(v.string(), v.maxLength(length), hasNoNul);
const ShortTextSchema = textUpTo(2_000);
const IsoDateSchema = v.pipe(v.string(), v.isoDate());

/** An address a browser could open: http or https, without the fragment. */
export const PageUrlSchema = v.pipe(
  textUpTo(MAX_URL_LENGTH),
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
  continued: v.exactOptional(v.boolean()),
});

const BlockSchema = v.strictObject({
  kind: v.picklist(["heading", "paragraph", "item", "row", "note"]),
  text: textUpTo(MAX_BLOCK_LENGTH),
  path: v.array(ShortTextSchema),
  marker: v.exactOptional(textUpTo(40)),
  anchor: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/u))),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  table: v.exactOptional(OffsetSchema),
  header: v.exactOptional(v.boolean()),
  cells: v.exactOptional(v.array(CellSchema)),
  links: v.exactOptional(
    v.array(v.strictObject({ from: OffsetSchema, to: OffsetSchema, href: ShortTextSchema })),
  ),
});

const ActSchema = v.strictObject({
  id: v.exactOptional(ActIdSchema),
  form: v.exactOptional(
    v.picklist(["code", "constitution", "law", "decree", "resolution", "order", "decision", "other"]),
  ),
  date: v.exactOptional(IsoDateSchema),
  number: v.exactOptional(textUpTo(40)),
  title: v.exactOptional(ShortTextSchema),
});

/** Body of `POST /v1/captures`: `Capture` of `shared/text/capture.ts` as JSON. */
export const CaptureSchema = v.strictObject({
  url: PageUrlSchema,
  portal: v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/u)),
  language: LanguageSchema,
  act: ActSchema,
  status: v.picklist(["in-force", "repealed", "unknown"]),
  editionDate: v.exactOptional(IsoDateSchema),
  blocks: v.pipe(v.array(BlockSchema), v.minLength(1), v.maxLength(MAX_BLOCKS)),
  reader: OffsetSchema,
});
export type CaptureBody = v.InferOutput<typeof CaptureSchema>;
