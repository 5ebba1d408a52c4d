import { Hono } from "hono";
import * as v from "valibot";
import { PageUrlSchema } from "../../shared/contract/capture.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import type { Backend } from "../backend.ts";
import { Failure } from "../failure.ts";
import { query } from "../request.ts";
import { findLatestCapture } from "./capture-store.ts";
import { findCounterparts, findingsEtag, readFindings } from "./findings.ts";
import { readCopies } from "./stored-copies.ts";

/** `GET /findings?url=`: what the copies known now say about a page's latest capture. */
export function createFindingRoutes(backend: Backend) {
  return new Hono().get("/findings", query(v.object({ url: PageUrlSchema })), async (context) => {
    const latest = await findLatestCapture(backend.db, context.req.valid("query").url);
    if (latest === undefined) throw unknownPage();
    const counterparts = await findCounterparts(backend.db, latest);
    const etag = findingsEtag(backend.version, latest.captureId, counterparts);
    context.header("ETag", etag);
    context.header("Cache-Control", "private, no-cache");
    if (hasEtag(context.req.header("if-none-match"), etag)) return context.body(null, 304);
    const [page] = await readCopies(backend, [latest]);
    if (page === undefined) throw unknownPage();
    return context.json((await readFindings(backend, page, counterparts)) satisfies FindingsAnswer);
  });
}

function unknownPage(): Failure {
  return new Failure("not-found", "No capture of this page is stored");
}

function hasEtag(header: string | undefined, etag: string): boolean {
  return header?.split(",").some((value) => value.trim() === etag) === true;
}
