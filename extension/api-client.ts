import type { ExtractSchema } from "hono/types";
import type { UnionToIntersection } from "hono/utils/types";
import * as v from "valibot";
import type { Api } from "../api/app.ts";
import {
  type EditionsAnswer,
  EditionsAnswerSchema,
  type StoredCaptureAnswer,
  StoredCaptureSchema,
} from "../shared/contract/act.ts";
import { ApiErrorSchema } from "../shared/contract/api-error.ts";
import type { CaptureBody } from "../shared/contract/capture.ts";
import { ExcerptIdSchema, type NewExcerpt } from "../shared/contract/excerpt.ts";
import {
  type CaptureAnswer,
  CaptureAnswerSchema,
  type FindingsAnswer,
  FindingsAnswerSchema,
} from "../shared/contract/finding.ts";
import { type Failure, fail, type Result, succeed } from "./result.ts";

/** Longest wait for one answer. A 3 MB page is stored and compared in about a second. */
const TIMEOUT_MS = 20_000;

/** Paths of the API, as the type of its own routes tells them: one that is not there is a type error. */
type Path = keyof UnionToIntersection<ExtractSchema<Api>> & string;

export interface ApiAccess {
  /** `http://127.0.0.1:4177`, without a slash at the end. */
  readonly address: string;
  readonly token: string;
}

/** The findings and the tag to ask with next time; `answer` is absent when nothing changed. */
export interface Tagged {
  readonly answer?: FindingsAnswer;
  readonly etag?: string;
}

/** Stores a capture and answers what the other copies say about it. */
export async function saveCapture(access: ApiAccess, capture: CaptureBody): Promise<Result<CaptureAnswer>> {
  const reply = await request(access, pathTo("/v1/captures"), {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Sverka": "1" },
    body: JSON.stringify(capture),
  });
  return reply.ok ? parseBody(reply.value, CaptureAnswerSchema) : reply;
}

/** What the other copies say now about the page last stored from this address. */
export async function findFindings(access: ApiAccess, url: string, etag?: string): Promise<Result<Tagged>> {
  const reply = await request(access, `${pathTo("/v1/findings")}?${new URLSearchParams({ url })}`, {
    headers: etag === undefined ? {} : { "If-None-Match": etag },
  });
  if (!reply.ok) return reply;
  if (reply.value.status === 304) return succeed(etag === undefined ? {} : { etag });
  const parsed = await parseBody(reply.value, FindingsAnswerSchema);
  if (!parsed.ok) return parsed;
  const tag = reply.value.headers.get("ETag");
  return succeed({ answer: parsed.value, ...(tag === null ? {} : { etag: tag }) });
}

/** Every edition of an act that was seen, oldest first. `act` is its register ID or `resolution-2018-11-13-746`. */
export async function findEditions(access: ApiAccess, act: string): Promise<Result<EditionsAnswer>> {
  const reply = await request(access, pathTo("/v1/acts/:id/editions", act), {});
  return reply.ok ? parseBody(reply.value, EditionsAnswerSchema) : reply;
}

const KeptSchema = v.object({ id: ExcerptIdSchema, createdAt: v.string(), updatedAt: v.string() });

/** Keeps a passage; tells its id, and whether it was not kept before. */
export async function saveExcerpt(
  access: ApiAccess,
  excerpt: NewExcerpt,
): Promise<Result<{ id: string; isNew: boolean }>> {
  const reply = await request(access, pathTo("/v1/excerpts"), {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Sverka": "1" },
    body: JSON.stringify(excerpt),
  });
  if (!reply.ok) return reply;
  const kept = await parseBody(reply.value, KeptSchema);
  if (!kept.ok) return kept;
  const { id, createdAt, updatedAt } = kept.value;
  return succeed({ id, isNew: createdAt === updatedAt });
}

/** Address of the page that an excerpt is of. */
export async function findExcerptPage(access: ApiAccess, id: string): Promise<Result<{ url: string }>> {
  const reply = await request(access, pathTo("/v1/excerpts/:id", id), {});
  return reply.ok ? parseBody(reply.value, v.object({ url: v.string() })) : reply;
}

export async function deleteExcerpt(access: ApiAccess, id: string): Promise<Result<Record<string, never>>> {
  const init = { method: "DELETE", headers: { "X-Sverka": "1" } };
  const reply = await request(access, pathTo("/v1/excerpts/:id", id), init);
  return reply.ok ? succeed({}) : reply;
}

/** A page's text by the name of its capture. */
export async function getCapture(access: ApiAccess, id: string): Promise<Result<StoredCaptureAnswer>> {
  const reply = await request(access, pathTo("/v1/captures/:id", id), {});
  return reply.ok ? parseBody(reply.value, StoredCaptureSchema) : reply;
}

/**
 * Whether our API answers at the address and takes the token. It is asked about an address nobody
 * reads: "not found" is the answer of an API that took the token. Nothing is stored.
 */
export async function checkConnection(access: ApiAccess): Promise<Result<Record<string, never>>> {
  const reply = await findFindings(access, "https://adilet.zan.kz/");
  return reply.ok || reply.error === "rejected" ? succeed({}) : reply;
}

/** A route's path with its one variable part filled in. */
function pathTo(path: Path, part = ""): string {
  return path.replace(/:\w+/, () => encodeURIComponent(part));
}

async function request(access: ApiAccess, path: string, init: RequestInit): Promise<Result<Response>> {
  if (access.token === "") return fail("not-connected");
  let response: Response;
  try {
    response = await fetch(access.address + path, {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${access.token}` },
      // Our own tag decides what is fresh; cookies and redirects have no place here.
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    return fail(error instanceof DOMException && error.name === "TimeoutError" ? "timeout" : "refused");
  }
  if (response.ok || response.status === 304) return succeed(response);
  return fail(await readFailure(response));
}

async function readFailure(response: Response): Promise<Failure> {
  const body = await response.json().catch(() => undefined);
  if (!v.is(TolerantErrorSchema, body)) return "not-sverka";
  if (response.status === 401 || response.status === 403) return "unauthorized";
  if (response.status === 413) return "too-large";
  if (response.status === 429 || response.status === 503) return "overloaded";
  if (response.status === 507) return "storage-full";
  return response.status >= 500 ? "server-error" : "rejected";
}

/** A newer API may know codes that this extension does not. */
const TolerantErrorSchema = v.object({
  error: v.object({ ...ApiErrorSchema.entries.error.entries, code: v.string(), problems: v.unknown() }),
});

async function parseBody<Schema extends v.GenericSchema>(
  response: Response,
  schema: Schema,
): Promise<Result<v.InferOutput<Schema>>> {
  const parsed = v.safeParse(schema, await response.json().catch(() => undefined));
  return parsed.success ? succeed(parsed.output) : fail("not-sverka");
}
