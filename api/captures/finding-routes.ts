import { Hono } from "hono";
import * as v from "valibot";
import { PageUrlSchema } from "../../shared/contract/capture.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import type { Backend } from "../backend.ts";
import { hasEtag } from "../conditional.ts";
import { Failure } from "../failure.ts";
import { query } from "../request.ts";
import { findLatestCapture } from "./capture-store.ts";
import { comparisonKey, etagOf, findCounterparts, readFindings } from "./findings.ts";
import { readCopies } from "./stored-copies.ts";

/** `GET /findings?url=`: what the copies known now say about a page's latest capture. */
export function createFindingRoutes(backend: Backend) {
  return new Hono().get("/findings", query(v.object({ url: PageUrlSchema })), async (context) => {
    const latest = await findLatestCapture(backend.db, context.req.valid("query").url);
    if (latest === undefined) throw unknownPage();
    const counterparts = await findCounterparts(backend.db, latest);
    const key = comparisonKey(latest.captureId, counterparts);
    const asked = context.req.header("if-none-match");
    context.header("Cache-Control", "private, no-cache");
    const known = backend.etags.get(key);
    if (known !== undefined && hasEtag(asked, known)) return context.body(null, 304, { ETag: known });
    const [page] = await readCopies(backend, [latest]);
    if (page === undefined) throw unknownPage();
    const answer = await readFindings(backend, page, counterparts);
    const etag = etagOf(answer);
    backend.etags.set(key, etag);
    context.header("ETag", etag);
    return hasEtag(asked, etag) ? context.body(null, 304) : context.json(answer satisfies FindingsAnswer);
  });
}

function unknownPage(): Failure {
  return new Failure("not-found", "No capture of this page is stored");
}
