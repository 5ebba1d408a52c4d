import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { ActAnswerSchema, EditionsAnswerSchema, StoredCaptureSchema } from "../shared/contract/act.ts";
import { ApiErrorSchema } from "../shared/contract/api-error.ts";
import { CaptureSchema, PageUrlSchema } from "../shared/contract/capture.ts";
import {
  CaptureIdSchema,
  ComparisonAnswerSchema,
  ComparisonRequestSchema,
} from "../shared/contract/comparison.ts";
import {
  CaptureAnswerSchema,
  CopySchema,
  FindingSchema,
  FindingsAnswerSchema,
  StatementSchema,
} from "../shared/contract/finding.ts";

type Json = { [key: string]: unknown };

/** Schemas that get a name in the description; the same objects check requests. */
const SCHEMAS = {
  ActAnswer: ActAnswerSchema,
  ApiError: ApiErrorSchema,
  Capture: CaptureSchema,
  CaptureAnswer: CaptureAnswerSchema,
  ComparisonAnswer: ComparisonAnswerSchema,
  ComparisonRequest: ComparisonRequestSchema,
  Copy: CopySchema,
  EditionsAnswer: EditionsAnswerSchema,
  Finding: FindingSchema,
  FindingsAnswer: FindingsAnswerSchema,
  Statement: StatementSchema,
  StoredCapture: StoredCaptureSchema,
};

type SchemaName = keyof typeof SCHEMAS;

interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Json[];
  readonly body?: SchemaName;
  readonly answer?: SchemaName;
  /** Answers besides 200 and the failures that any operation may give. */
  readonly others?: Json;
}

const UNPROCESSABLE = { 422: failure("unsupported-portal: the address is not of the portal named") };
const NOT_FOUND = { 404: failure("not-found: nothing is stored under this name") };

/** Every operation there is; a test compares this with the routes. */
const OPERATIONS: { readonly [path: string]: { readonly get?: Operation; readonly post?: Operation } } = {
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
        "Ask again with If-None-Match: 304 means that no copy has changed. Times of capture are not part of the ETag.",
      parameters: [parameter("query", "url", PageUrlSchema)],
      answer: "FindingsAnswer",
      others: { ...NOT_FOUND, 304: { description: "Nothing has changed since the ETag" } },
    },
  },
  "/v1/acts/{id}": {
    get: {
      summary: "An act and the latest copy of every page that shows it",
      parameters: [actParameter()],
      answer: "ActAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/acts/{id}/editions": {
    get: {
      summary: "The editions of an act seen so far, oldest first",
      parameters: [actParameter()],
      answer: "EditionsAnswer",
      others: NOT_FOUND,
    },
  },
  "/v1/comparisons": {
    post: {
      summary: "Compare two captures: of one act, of two editions, of two languages or of two acts",
      description: "A capture sent whole is compared and not stored.",
      body: "ComparisonRequest",
      answer: "ComparisonAnswer",
      others: { ...NOT_FOUND, ...UNPROCESSABLE },
    },
  },
  "/healthz": { get: { summary: "Whether the process runs" } },
  "/readyz": {
    get: {
      summary: "Whether the database answers",
      others: { 503: failure("database-unavailable: the database does not answer") },
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
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [name, convert(schema, name)]),
      ),
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}

function describe(path: string, method: string, operation: Operation): Json {
  const isOpen = !path.startsWith("/v1/");
  const { summary, description, body, answer, others } = operation;
  const parameters = [...(operation.parameters ?? []), ...(method === "post" ? [ourHeader()] : [])];
  return {
    operationId:
      method + path.replace(/[^a-z]+(.)?/gu, (_, next: string | undefined) => next?.toUpperCase() ?? ""),
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(reference(body)) } }),
    ...(isOpen ? {} : { security: [{ token: [] }] }),
    responses: {
      200: {
        description: "Done",
        content: json(answer === undefined ? { type: "object" } : reference(answer)),
      },
      ...(isOpen ? {} : { 401: failure("unauthorized: the token is missing or wrong") }),
      403: failure("forbidden: a web page, an unknown Host, or no X-Sverka header"),
      ...(parameters.length === 0
        ? {}
        : { 400: failure("bad-request or bad-json: the problems name the fields") }),
      ...(body === undefined ? {} : { 413: failure("too-large: the body is over the limit") }),
      500: failure("internal"),
      ...others,
    },
  };
}

function parameter(place: "path" | "query", name: string, schema: v.GenericSchema): Json {
  return { in: place, name, required: true, schema: convert(schema) };
}

function actParameter(): Json {
  const description = "The register's ID (P1800000746), or form, date and number: resolution-2018-11-13-746";
  return { in: "path", name: "id", required: true, description, schema: { type: "string" } };
}

function ourHeader(): Json {
  return { in: "header", name: "X-Sverka", required: true, schema: { const: "1" } };
}

function failure(description: string): Json {
  return { description, content: json(reference("ApiError")) };
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

function reference(name: SchemaName): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1; named schemas inside become references. */
function convert(schema: v.GenericSchema, own?: string): Json {
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
