import fc from "fast-check";
import * as v from "valibot";
import { createApp } from "../../../api/app.ts";
import type { Database } from "../../../api/db/client.ts";
import { describeApi } from "../../../api/openapi.ts";
import { hashToken } from "../../../api/token.ts";
import { ApiErrorSchema } from "../../../shared/contract/api-error.ts";
import { TOKEN } from "../front-door.ts";
import { type FuzzRequest, requestsOf } from "./requests.ts";

export interface FuzzResult {
  /** Requests by the status they were answered with. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Answers that must not be: 5xx, or a failure that is not of the contract's shape. */
  readonly faults: readonly string[];
}

/** Requests made at once: values are kept only while they are used. */
export const CHUNK = 500;

/** Longest request printed with a fault, in UTF-16 code units. */
const MAX_PRINTED = 1_500;

/** Sends requests generated from the API's own description, and looks at the answers. */
export async function fuzz(
  db: Database,
  count: number,
  seed: number,
  onChunk: (done: number) => Promise<void> | void = () => {},
): Promise<FuzzResult> {
  const log: string[] = [];
  const app = createApp({ db, tokenHash: hashToken(TOKEN), version: "fuzz", log: (line) => log.push(line) });
  const requests = requestsOf(describeApi("fuzz"));
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  for (let done = 0; done < count; done += CHUNK) {
    const chunk = fc.sample(requests, { seed: seed + done, numRuns: Math.min(CHUNK, count - done) });
    for (const request of chunk) {
      log.length = 0;
      const { status, fault } = await send(app, request);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (fault !== undefined)
        faults.push(`${fault}: ${print(request)} ${log.join(" ").slice(0, MAX_PRINTED)}`);
    }
    await onChunk(Math.min(count, done + CHUNK));
  }
  return { statuses, faults };
}

async function send(
  app: ReturnType<typeof createApp>,
  { method, path, headers, body }: FuzzRequest,
): Promise<{ status: number; fault?: string }> {
  const init = { method, headers, ...(body === undefined || method === "GET" ? {} : { body }) };
  const response = await app.request(path, init);
  const { status } = response;
  const text = await response.text();
  if (status >= 500) return { status, fault: `answered ${status}` };
  if (status >= 400 && !v.is(ApiErrorSchema, parse(text)))
    return { status, fault: `${status} of another shape` };
  return { status };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function print(request: FuzzRequest): string {
  return JSON.stringify(request).slice(0, MAX_PRINTED);
}
