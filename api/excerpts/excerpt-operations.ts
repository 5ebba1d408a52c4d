import {
  ExcerptIdSchema,
  ExcerptQuerySchema,
  ExportFormatSchema,
  TagSchema,
} from "../../shared/contract/excerpt.ts";
import {
  type DescribedPaths,
  NOT_FOUND,
  PAGE_PARAMETERS,
  parameter,
  UNPROCESSABLE,
} from "../openapi-operation.ts";

const ID = parameter("path", "id", ExcerptIdSchema);
const FILTER = [
  parameter("query", "tag", TagSchema, false),
  parameter("query", "act", ExcerptQuerySchema.entries.act, false),
];
const TEXT = { schema: { type: "string" } };

/** `/v1/excerpts` in the description. */
export const EXCERPT_OPERATIONS: DescribedPaths = {
  "/v1/excerpts": {
    get: {
      summary: "Your excerpts, the latest first",
      description: "`next` of the answer is the cursor of the next page; null on the last one.",
      parameters: [...FILTER, ...PAGE_PARAMETERS],
      answer: "ExcerptsAnswer",
    },
    post: {
      summary: "Keep a passage of an official page",
      description:
        "The same passage is kept once: saved again, note and tags that are sent replace the old ones, and those that are not sent stay.",
      body: "NewExcerpt",
      answer: "Excerpt",
      others: UNPROCESSABLE,
    },
  },
  "/v1/excerpts/export": {
    get: {
      summary: "Your excerpts as a file",
      description:
        "json is what import takes, in parts of 1000. In csv a cell that begins like a formula has an apostrophe before it.",
      parameters: [parameter("query", "format", ExportFormatSchema), ...FILTER],
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/ExcerptFile" } },
        "text/csv": TEXT,
        "text/markdown": TEXT,
        "application/x-bibtex": TEXT,
      },
    },
  },
  "/v1/excerpts/import": {
    post: {
      summary: "Take in excerpts of an exported file: all or none",
      description: "Imported again, nothing changes. An excerpt that was changed here later stays as it is.",
      body: "ExcerptFile",
      answer: "ImportAnswer",
      others: UNPROCESSABLE,
    },
  },
  "/v1/excerpts/{id}": {
    get: { summary: "One excerpt of yours", parameters: [ID], answer: "Excerpt", others: NOT_FOUND },
    patch: {
      summary: "Change the note or the tags",
      parameters: [ID],
      body: "ExcerptChange",
      answer: "Excerpt",
      others: NOT_FOUND,
    },
    delete: { summary: "Delete an excerpt", parameters: [ID], others: NOT_FOUND },
  },
};
