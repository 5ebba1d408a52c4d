import { Hono } from "hono";
import * as v from "valibot";
import {
  type ActAnswer,
  type ChangesAnswer,
  ChangesQuerySchema,
  type EditionsAnswer,
  type InForceAnswer,
  InForceQuerySchema,
} from "../../shared/contract/act.ts";
import { DEFAULT_PAGE, MAX_PAGE } from "../../shared/contract/limits.ts";
import { PageQuerySchema } from "../../shared/contract/page.ts";
import type { Act } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import { toWireAct } from "../../shared/wire/copy.ts";
import { groupEditions, toStoredCopy } from "../../shared/wire/editions.ts";
import type { Backend } from "../backend.ts";
import { readCopies, type StoredCopy } from "../captures/stored-copies.ts";
import { parseCursor } from "../cursor.ts";
import { Failure } from "../failure.ts";
import { path, query } from "../request.ts";
import { parseActName } from "./act-name.ts";
import { cutPage, parseChangesCursor, toChangesCursor } from "./act-pages.ts";
import { listChanges } from "./changes.ts";
import { findCapturesOfAct, findCopiesOfAct, MAX_LISTED } from "./copies-of-act.ts";
import { findEditionLists } from "./edition-lists.ts";
import { findInForce } from "./in-force.ts";
import { pickTwoCaptures } from "./two-captures.ts";

const ActPathSchema = v.object({ id: v.pipe(v.string(), v.maxLength(100)) });

/** `GET /acts/:id` and its editions, as far as captures of them were sent. */
export function createActRoutes(backend: Backend) {
  return new Hono()
    .get("/acts/:id", path(ActPathSchema), query(PageQuerySchema), async (context) => {
      const { cursor, limit = DEFAULT_PAGE } = context.req.valid("query");
      const named = parseActName(context.req.valid("param").id);
      const found = await findCopiesOfAct(backend.db, named, MAX_LISTED);
      const { shown, next } = cutPage(found, cursor, limit);
      const stored = await readCopies(backend, shown);
      if (stored.length === 0) throw unknownAct();
      return context.json({
        act: toWireAct(mergeActs(found.map(({ act }) => act))),
        copies: stored.map((copy) => ({
          ...toStoredCopy(copy),
          rereadAt: copy.rereadAt?.toISOString() ?? null,
        })),
        next,
      } satisfies ActAnswer);
    })
    .get("/acts/:id/editions", path(ActPathSchema), query(PageQuerySchema), async (context) => {
      const { cursor, limit } = context.req.valid("query");
      const named = parseActName(context.req.valid("param").id);
      const after = cursor === undefined ? undefined : parseCursor(cursor);
      const { found, cut, next } = await findCapturesOfAct(backend.db, named, { after, limit });
      const stored = await readCopies(backend, found);
      if (stored.length === 0 && next === null) throw unknownAct();
      // The list stands once, on the first page.
      const ids = cursor === undefined ? found.flatMap(({ act }) => act.id ?? []) : [];
      const listed = await findEditionLists(backend.db, [...new Set(ids)]);
      return context.json({
        editions: groupEditions(stored, { listed, today: toDay(backend.now()) }),
        cut,
        next,
      } satisfies EditionsAnswer);
    })
    .get("/acts/:id/changes", path(ActPathSchema), query(ChangesQuerySchema), async (context) => {
      const { cursor, limit = MAX_PAGE, ...asked } = context.req.valid("query");
      const at = cursor === undefined ? undefined : parseChangesCursor(cursor);
      const { stored, cut } = await readCapturesOfAct(backend, context.req.valid("param").id, asked.language);
      const [older, newer] = pickTwoCaptures(stored, at?.from ?? asked.from, at?.to ?? asked.to);
      const changes = listChanges(older.copy, newer.copy);
      const offset = at?.offset ?? 0;
      const isLast = changes.changes.length <= offset + limit;
      return context.json({
        ...changes,
        changes: changes.changes.slice(offset, offset + limit),
        from: toStoredCopy(older),
        to: toStoredCopy(newer),
        cut: cut || changes.cut,
        next: isLast ? null : toChangesCursor(older.captureId, newer.captureId, offset + limit),
      } satisfies ChangesAnswer);
    })
    .get("/acts/:id/in-force", path(ActPathSchema), query(InForceQuerySchema), async (context) => {
      const { date, language } = context.req.valid("query");
      const { stored, cut } = await readCapturesOfAct(backend, context.req.valid("param").id, language);
      return context.json({ ...findInForce(stored, date), cut } satisfies InForceAnswer);
    });
}

async function readCapturesOfAct(
  backend: Backend,
  name: string,
  language: Language,
): Promise<{ stored: StoredCopy[]; cut: boolean }> {
  const { found, cut } = await findCapturesOfAct(backend.db, parseActName(name));
  const stored = await readCopies(
    backend,
    found.filter((capture) => capture.language === language),
  );
  if (stored.length === 0) throw unknownAct();
  return { stored, cut };
}

function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function unknownAct(): Failure {
  return new Failure("not-found", "No copy of this act has been sent yet");
}

/** The first page's facts (register copies come first), completed by what the others add. */
function mergeActs(acts: readonly Act[]): Act {
  return Object.assign({}, ...[...acts].reverse());
}
