import * as v from "valibot";

/** Every error code the API and the command line can answer with. Codes are added, never changed. */
const ERROR_CODES = [
  "bad-request",
  "bad-json",
  "bad-url",
  "unauthorized",
  "forbidden",
  "not-found",
  "too-large",
  "unsupported-portal",
  "no-text",
  "not-an-act-page",
  "image-only",
  "bad-file",
  "too-slow",
  "file-missing",
  "bad-encoding",
  "bad-arguments",
  "port-taken",
  "folder-locked",
  "folder-unusable",
  "backup-damaged",
  "not-empty",
  "database-unavailable",
  "browser-missing",
  "too-many-requests",
  "overloaded",
  "storage-full",
  "internal",
] as const;

const ErrorCodeSchema = v.picklist(ERROR_CODES);
export type ErrorCode = v.InferOutput<typeof ErrorCodeSchema>;

/** Body of every failed answer. `problems` names the fields that were wrong, without their values. */
export const ApiErrorSchema = v.object({
  error: v.object({
    code: ErrorCodeSchema,
    message: v.string(),
    problems: v.array(v.object({ path: v.string(), message: v.string() })),
  }),
});
export type ApiError = v.InferOutput<typeof ApiErrorSchema>;
