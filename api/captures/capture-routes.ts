import { Hono } from "hono";
import * as v from "valibot";
import type { StoredCaptureAnswer } from "../../shared/contract/act.ts";
import { type CaptureBody, CaptureSchema } from "../../shared/contract/capture.ts";
import { CaptureIdSchema } from "../../shared/contract/comparison.ts";
import type { CaptureAnswer } from "../../shared/contract/finding.ts";
import { findPortal, PORTALS } from "../../shared/portals/portals.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { toReview } from "../../shared/wire/review.ts";
import { toWireStatement } from "../../shared/wire/statement.ts";
import type { Backend } from "../backend.ts";
import { Failure } from "../failure.ts";
import { jsonBody, path } from "../request.ts";
import { findLike, readRelated } from "../statements/related.ts";
import { nudgeWatches } from "../watches/watch-store.ts";
import { captureId } from "./capture-id.ts";
import { findCapture, findRereadAt, saveCapture } from "./capture-store.ts";
import { findCounterparts, readFindings } from "./findings.ts";

/** `POST /captures` stores what was read and answers with the disagreements; `GET` gives it back. */
export function createCaptureRoutes(backend: Backend) {
  return new Hono()
    .post("/captures", jsonBody(CaptureSchema), async (context) => {
      const capture = context.req.valid("json");
      refuseUnknownPortal(capture);
      const seenAt = backend.now();
      const id = captureId(capture);
      const copy = backend.cache.read(id, capture);
      await saveCapture(backend.db, capture, seenAt, copy);
      // After storing: of two pages sent at once, at least one meets the other.
      const [others, like] = await Promise.all([
        findCounterparts(backend.db, capture),
        findLike(backend.db, copy),
        nudgeWatches(backend.db, capture, seenAt),
        backend.fetcher?.want(capture),
      ]);
      const page = { captureId: id, copy, seenAt };
      const answer = await readFindings(backend, page, others);
      const related = await readRelated(backend, page, like);
      const statements = copy.statements.map((statement) => toWireStatement(statement, copy.blocks));
      const whole: CaptureAnswer = { ...answer, statements, related };
      return context.json(whole);
    })
    .get("/captures/:id", path(v.object({ id: CaptureIdSchema })), async (context) => {
      const { id } = context.req.valid("param");
      const stored = await findCapture(backend.db, id);
      if (stored === undefined) throw new Failure("not-found", "No capture is stored under this id");
      const copy = backend.cache.read(id, stored.capture, stored.analysis);
      return context.json({
        id,
        capture: stored.capture as CaptureBody,
        copy: toWireCopy(copy, stored.seenAt),
        statements: copy.statements.map((statement) => toWireStatement(statement, copy.blocks)),
        review: toReview(copy),
        firstSeenAt: stored.firstSeenAt.toISOString(),
        seenAt: stored.seenAt.toISOString(),
        rereadAt: (await findRereadAt(backend.db, id))?.toISOString() ?? null,
      } satisfies StoredCaptureAnswer);
    });
}

/** A capture speaks for the portal its address belongs to: another site's text must not pass for it. */
export function refuseUnknownPortal({ url, portal }: CaptureBody): void {
  if (findPortal(new URL(url))?.id === portal) return;
  const known = PORTALS.map(({ id }) => id).join(", ");
  throw new Failure(
    "unsupported-portal",
    `The address does not belong to the portal named. Portals: ${known}`,
    {
      problems: [
        { path: "url", message: "Must be an address of the portal" },
        { path: "portal", message: `Expected one of ${known}` },
      ],
    },
  );
}
