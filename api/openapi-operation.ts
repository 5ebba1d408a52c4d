import type * as v from "valibot";
import { PAGE_QUERY } from "../shared/contract/page.ts";
import { convert, type Json, reference, type SchemaName } from "./openapi-schemas.ts";
import { isStoring } from "./room.ts";

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Json[];
  readonly body?: SchemaName;
  readonly answer?: SchemaName;
  /** Instead of JSON: the answer's content by media type. */
  readonly content?: Json;
  /** Answers besides 200 and the failures that any operation may give. */
  readonly others?: Json;
}

/** The operations of one path, by method. */
interface Operations {
  readonly get?: Operation;
  readonly post?: Operation;
  readonly patch?: Operation;
  readonly delete?: Operation;
}

/** A part of the description: operations by path. */
export interface DescribedPaths {
  readonly [path: string]: Operations;
}

export const UNPROCESSABLE = { 422: failure("unsupported-portal: the address is not of the portal named") };
export const NOT_FOUND = { 404: failure("not-found: nothing is stored under this name") };

/** One operation as OpenAPI writes it. */
export function describe(path: string, method: string, operation: Operation): Json {
  const isOpen = !path.startsWith("/v1/");
  const { summary, description, body, answer, content, others } = operation;
  const parameters = [...(operation.parameters ?? []), ...(isChanging(method) ? [ourHeader()] : [])];
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
        content: content ?? json(answer === undefined ? { type: "object" } : reference(answer)),
      },
      ...(isOpen ? {} : { 401: failure("unauthorized: the token is missing or wrong") }),
      403: failure("forbidden: a web page, an unknown Host, or no X-Sverka header"),
      ...(parameters.length === 0
        ? {}
        : { 400: failure("bad-request or bad-json: the problems name the fields") }),
      ...(body === undefined ? {} : { 413: failure("too-large: the body is over the limit") }),
      ...(isStoring(path, method)
        ? { 507: failure("storage-full: the disk of the embedded database is nearly full") }
        : {}),
      ...(isOpen || isChanging(method) ? {} : { 304: { description: "Nothing new since the ETag" } }),
      500: failure("internal"),
      ...others,
    },
  };
}

/** A part of the path, or a field of the query; the latter may be optional. */
export function parameter(
  place: "path" | "query",
  name: string,
  schema: v.GenericSchema,
  isRequired = true,
): Json {
  return { in: place, name, required: isRequired, schema: convert(schema) };
}

/** What every list takes. */
export const PAGE_PARAMETERS: readonly Json[] = [
  parameter("query", "cursor", PAGE_QUERY.cursor, false),
  parameter("query", "limit", PAGE_QUERY.limit, false),
];

function isChanging(method: string): boolean {
  return method !== "get";
}

function ourHeader(): Json {
  return { in: "header", name: "X-Sverka", required: true, schema: { const: "1" } };
}

export function failure(description: string): Json {
  return { description, content: json(reference("ApiError")) };
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}
