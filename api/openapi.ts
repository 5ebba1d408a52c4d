import { ChangesQuerySchema, InForceQuerySchema } from "../shared/contract/act.ts";
import { LanguageSchema, PageUrlSchema } from "../shared/contract/capture.ts";
import { CaptureIdSchema } from "../shared/contract/comparison.ts";
import { ATTACHMENT_OPERATIONS } from "./attachments/attachment-operations.ts";
import { EXCERPT_OPERATIONS } from "./excerpts/excerpt-operations.ts";
import {
  type DescribedPaths,
  describe,
  failure,
  NOT_FOUND,
  PAGE_PARAMETERS,
  parameter,
  UNPROCESSABLE,
} from "./openapi-operation.ts";
import { convertSchemas, type Json } from "./openapi-schemas.ts";
import { PORTAL_OPERATIONS } from "./portals/portal-operations.ts";
import { REREAD_OPERATIONS } from "./statements/reread-operations.ts";
import { USER_OPERATIONS } from "./users/user-operations.ts";
import { WATCH_OPERATIONS } from "./watches/watch-operations.ts";

/** Every operation there is; a test compares this with the routes. */
const OPERATIONS: DescribedPaths = {
  "/v1/captures": {
    post: {
      summary: "Store what was read from a page and compare it with the other copies of its act",
      description:
        "The same content is stored once, however often it is sent. Sent again, it becomes the page's latest capture.",
      body: "Capture",
      answer: "CaptureAnswer",
      others: UNPROCESSABLE,
    },
  },
  "/v1/captures/{id}": {
    get: {
      summary: "One stored capture, and the statements read from it today",
      parameters: [parameter("path", "id", CaptureIdSchema)],
      answer: "StoredCapture",
      others: NOT_FOUND,
    },
  },
  "/v1/findings": {
    get: {
      summary: "The findings of a page's latest capture against the copies known now",
      description:
        "Ask again with If-None-Match: 304 means that the answer says the same. Times of capture are not part of the ETag.",
      parameters: [parameter("query", "url", PageUrlSchema)],
      answer: "FindingsAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/acts/{id}": {
    get: {
      summary: "An act and the latest copy of every page that shows it, the register's first",
      parameters: [actParameter(), ...PAGE_PARAMETERS],
      answer: "ActAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/acts/{id}/editions": {
    get: {
      summary: "The editions of an act, seen or listed by the register, oldest first",
      description:
        "A page holds the editions of the latest captures not told yet, at most 60; an edition whose captures stand on two pages is on both. Copies that name no edition stand with the one whose paragraphs they have.",
      parameters: [actParameter(), ...PAGE_PARAMETERS],
      answer: "EditionsAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/acts/{id}/changes": {
    get: {
      summary: "What differs between two editions or captures: statements, paragraphs, status",
      description:
        "from and to are ids of captures, or days: then the latest stored edition up to it, the register's where there is one. Without them: the oldest and the newest. A cursor stays with the two captures of its first page.",
      parameters: [
        actParameter(),
        parameter("query", "from", ChangesQuerySchema.entries.from, false),
        parameter("query", "to", ChangesQuerySchema.entries.to, false),
        parameter("query", "language", LanguageSchema, false),
        ...PAGE_PARAMETERS,
      ],
      answer: "ChangesAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/acts/{id}/in-force": {
    get: {
      summary: "Which edition was in force on a day, for each portal",
      description:
        "Days are those of the amending acts, as far as stored copies name them; an act may enter into force later than it was signed.",
      parameters: [
        actParameter(),
        parameter("query", "date", InForceQuerySchema.entries.date),
        parameter("query", "language", LanguageSchema, false),
      ],
      answer: "InForceAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/comparisons": {
    post: {
      summary: "Compare two captures: of one act, of two editions, of two languages or of two acts",
      description:
        "A capture sent whole is compared and not stored. terms are your own, beside the built-in ones: names in one list are one thing, short are its acronyms; a * at a word's end stands for any ending.",
      body: "ComparisonRequest",
      answer: "ComparisonAnswer",
      others: { ...NOT_FOUND, ...UNPROCESSABLE },
    },
  },
  ...ATTACHMENT_OPERATIONS,
  ...EXCERPT_OPERATIONS,
  ...PORTAL_OPERATIONS,
  ...REREAD_OPERATIONS,
  ...USER_OPERATIONS,
  ...WATCH_OPERATIONS,
  "/metrics": {
    get: {
      summary: "Numbers of this process for Prometheus",
      content: { "text/plain": { schema: { type: "string" } } },
    },
  },
  "/healthz": { get: { summary: "Whether the process runs" } },
  "/readyz": {
    get: {
      summary: "Whether the database answers, and has every migration of this program",
      others: {
        503: failure("database-unavailable: the database does not answer, or is older than the program"),
      },
    },
  },
};

/** The OpenAPI 3.1 description, made from the schemas that check the requests. */
export function describeApi(version: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Sverka API",
      version,
      description:
        "Stores what was read from official portals and tells where copies of an act disagree. Every request under /v1, reading ones too, needs Authorization: Bearer with the token of the first start: answers tell what somebody reads, and a web page must not learn that. Changing requests also need X-Sverka: 1. Within /v1 fields are only added.",
    },
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [
            method,
            describe(path, method, operation),
          ]),
        ),
      ]),
    ),
    components: {
      schemas: convertSchemas(),
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

function actParameter(): Json {
  const description = "The register's ID (P1800000746), or form, date and number: resolution-2018-11-13-746";
  return { in: "path", name: "id", required: true, description, schema: { type: "string" } };
}
