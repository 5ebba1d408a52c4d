import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import {
  ActAnswerSchema,
  ChangesAnswerSchema,
  EditionsAnswerSchema,
  InForceAnswerSchema,
  StoredCaptureSchema,
} from "../shared/contract/act.ts";
import { ApiErrorSchema } from "../shared/contract/api-error.ts";
import { AttachmentSchema, AttachmentsAnswerSchema } from "../shared/contract/attachment.ts";
import { CaptureSchema } from "../shared/contract/capture.ts";
import { ComparisonAnswerSchema, ComparisonRequestSchema } from "../shared/contract/comparison.ts";
import {
  ExcerptChangeSchema,
  ExcerptFileSchema,
  ExcerptSchema,
  ExcerptsAnswerSchema,
  ImportAnswerSchema,
  NewExcerptSchema,
} from "../shared/contract/excerpt.ts";
import {
  CaptureAnswerSchema,
  CopySchema,
  FindingSchema,
  FindingsAnswerSchema,
  StatementSchema,
} from "../shared/contract/finding.ts";
import { PortalsAnswerSchema } from "../shared/contract/portal.ts";
import { RereadsAnswerSchema } from "../shared/contract/reread.ts";
import { MadeUserSchema, NewUserSchema, UsersAnswerSchema } from "../shared/contract/user.ts";
import {
  EventsAnswerSchema,
  MadeWatchSchema,
  NewWatchSchema,
  WatchEventSchema,
  WatchesAnswerSchema,
  WatchSchema,
} from "../shared/contract/watch.ts";

export type Json = { [key: string]: unknown };

/** Schemas that get a name in the description; the same objects check requests. */
const SCHEMAS = {
  ActAnswer: ActAnswerSchema,
  ApiError: ApiErrorSchema,
  Capture: CaptureSchema,
  CaptureAnswer: CaptureAnswerSchema,
  ChangesAnswer: ChangesAnswerSchema,
  ComparisonAnswer: ComparisonAnswerSchema,
  ComparisonRequest: ComparisonRequestSchema,
  Copy: CopySchema,
  EditionsAnswer: EditionsAnswerSchema,
  Excerpt: ExcerptSchema,
  ExcerptChange: ExcerptChangeSchema,
  ExcerptFile: ExcerptFileSchema,
  ExcerptsAnswer: ExcerptsAnswerSchema,
  Finding: FindingSchema,
  FindingsAnswer: FindingsAnswerSchema,
  ImportAnswer: ImportAnswerSchema,
  InForceAnswer: InForceAnswerSchema,
  EventsAnswer: EventsAnswerSchema,
  MadeUser: MadeUserSchema,
  MadeWatch: MadeWatchSchema,
  NewExcerpt: NewExcerptSchema,
  NewUser: NewUserSchema,
  NewWatch: NewWatchSchema,
  PortalsAnswer: PortalsAnswerSchema,
  RereadsAnswer: RereadsAnswerSchema,
  Attachment: AttachmentSchema,
  AttachmentsAnswer: AttachmentsAnswerSchema,
  Statement: StatementSchema,
  StoredCapture: StoredCaptureSchema,
  UsersAnswer: UsersAnswerSchema,
  Watch: WatchSchema,
  WatchEvent: WatchEventSchema,
  WatchesAnswer: WatchesAnswerSchema,
};

export type SchemaName = keyof typeof SCHEMAS;

/** The named schemas, as the description lists them. */
export function convertSchemas(): Json {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, convert(schema, name)]));
}

export function reference(name: SchemaName): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1; named schemas inside become references. */
export function convert(schema: v.GenericSchema, own?: string): Json {
  const { $schema: _, ...converted } = toJsonSchema(schema, {
    target: "draft-2020-12",
    typeMode: "input",
    // Checks in code (an address's scheme, no U+0000) have no counterpart in JSON Schema.
    errorMode: "ignore",
    overrideSchema: ({ valibotSchema }) => {
      const named = Object.entries(SCHEMAS).find(([name, known]) => known === valibotSchema && name !== own);
      return named === undefined ? undefined : { $ref: `#/components/schemas/${named[0]}` };
    },
  });
  return converted as Json;
}
