import { Hono } from "hono";
import * as v from "valibot";
import {
  type Excerpt,
  ExcerptChangeSchema,
  ExcerptFileSchema,
  ExcerptIdSchema,
  ExcerptQuerySchema,
  type ExcerptsAnswer,
  ExportFormatSchema,
  type ImportAnswer,
  NewExcerptSchema,
} from "../../shared/contract/excerpt.ts";
import { DEFAULT_PAGE, MAX_PAGE } from "../../shared/contract/limits.ts";
import type { Backend } from "../backend.ts";
import { type Position, parseCursor, toPage } from "../cursor.ts";
import type { Database } from "../db/client.ts";
import { Failure } from "../failure.ts";
import { jsonBody, path, query } from "../request.ts";
import type { Called } from "../user.ts";
import { toExcerpt, toRow, toRows } from "./excerpt-row.ts";
import {
  changeExcerpt,
  deleteExcerpt,
  type ExcerptFilter,
  findExcerpt,
  importExcerpts,
  listExcerpts,
  saveExcerpt,
} from "./excerpt-store.ts";
import { FORMATS, printExcerpts } from "./export.ts";

const ExcerptPathSchema = v.object({ id: ExcerptIdSchema });
const ExportQuerySchema = v.strictObject({
  format: ExportFormatSchema,
  ...v.pick(ExcerptQuerySchema, ["tag", "act"]).entries,
});

/** `/excerpts`: passages a reader keeps. Everybody sees only their own. */
export function createExcerptRoutes({ db, now }: Backend) {
  return new Hono<Called>()
    .post("/excerpts", jsonBody(NewExcerptSchema), async (context) => {
      const given = context.req.valid("json");
      const row = toRow(context.get("user").name, given, now());
      return context.json(toExcerpt(await saveExcerpt(db, row, given)) satisfies Excerpt);
    })
    .get("/excerpts", query(ExcerptQuerySchema), async (context) => {
      const { cursor, limit = DEFAULT_PAGE, ...filter } = context.req.valid("query");
      const after = cursor === undefined ? undefined : parseCursor(cursor);
      const rows = await listExcerpts(db, context.get("user").name, filter, after, limit + 1);
      const { shown, next } = toPage(rows, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
      return context.json({ excerpts: shown.map(toExcerpt), next } satisfies ExcerptsAnswer);
    })
    .get("/excerpts/export", query(ExportQuerySchema), (context) => {
      const { format, ...filter } = context.req.valid("query");
      const file = printExcerpts(format, readPages(db, context.get("user").name, filter));
      return context.body(toStream(file), 200, {
        "Content-Type": FORMATS[format].type,
        "Content-Disposition": `attachment; filename="sverka-excerpts.${format === "bibtex" ? "bib" : format}"`,
      });
    })
    .post("/excerpts/import", jsonBody(ExcerptFileSchema), async (context) => {
      const owner = context.get("user").name;
      const rows = toRows(owner, context.req.valid("json").excerpts, now());
      return context.json((await importExcerpts(db, owner, rows)) satisfies ImportAnswer);
    })
    .get("/excerpts/:id", path(ExcerptPathSchema), async (context) => {
      const row = await findExcerpt(db, context.get("user").name, context.req.valid("param").id);
      if (row === undefined) throw unknownExcerpt();
      return context.json(toExcerpt(row) satisfies Excerpt);
    })
    .patch("/excerpts/:id", path(ExcerptPathSchema), jsonBody(ExcerptChangeSchema), async (context) => {
      const change = { ...context.req.valid("json"), updatedAt: now() };
      const row = await changeExcerpt(db, context.get("user").name, context.req.valid("param").id, change);
      if (row === undefined) throw unknownExcerpt();
      return context.json(toExcerpt(row) satisfies Excerpt);
    })
    .delete("/excerpts/:id", path(ExcerptPathSchema), async (context) => {
      const { id } = context.req.valid("param");
      if (!(await deleteExcerpt(db, context.get("user").name, id))) throw unknownExcerpt();
      return context.json({ id });
    });
}

function unknownExcerpt(): Failure {
  return new Failure("not-found", "You keep no excerpt under this id");
}

async function* readPages(db: Database, owner: string, filter: ExcerptFilter): AsyncGenerator<Excerpt[]> {
  let after: Position | undefined;
  for (;;) {
    const rows = await listExcerpts(db, owner, filter, after, MAX_PAGE);
    yield rows.map(toExcerpt);
    const last = rows.at(-1);
    if (last === undefined || rows.length < MAX_PAGE) return;
    after = { at: last.createdAt, id: last.id };
  }
}

function toStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
