import * as v from "valibot";

/**
 * Why an answer could not be had. Codes of the API are mapped onto these in `api-client.ts`.
 * - `not-connected`: no token has been entered yet
 * - `no-consent`: the API is a team's server, and the reader has not agreed yet to send pages there
 * - `refused`: nothing listens at the address, or the browser was not allowed to ask
 * - `not-sverka`: something answers at the address, but not as our API does
 * - `storage-full`: the disk of the API is nearly full, and nothing is stored till there is room
 * - `not-kept`: the browser keeps nothing for the extension: its storage is closed or full
 * - `outdated`: this copy of the extension was replaced while the page was open
 */
export const FAILURES = [
  "not-connected",
  "no-consent",
  "refused",
  "timeout",
  "unauthorized",
  "too-large",
  "overloaded",
  "rejected",
  "server-error",
  "storage-full",
  "not-kept",
  "not-sverka",
  "outdated",
  "bad-message",
] as const;

export const FailureSchema = v.picklist(FAILURES);
export type Failure = v.InferOutput<typeof FailureSchema>;

/** Across contexts a failure is a value. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(error: Failure): Result<never> {
  return { ok: false, error };
}
