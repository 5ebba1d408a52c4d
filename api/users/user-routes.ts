import { Hono } from "hono";
import * as v from "valibot";
import { DEFAULT_PAGE } from "../../shared/contract/limits.ts";
import { PageQuerySchema } from "../../shared/contract/page.ts";
import { KeyIdSchema, type MadeUser, NewUserSchema, type UsersAnswer } from "../../shared/contract/user.ts";
import type { Backend } from "../backend.ts";
import { parseCursor, toPage } from "../cursor.ts";
import { Failure } from "../failure.ts";
import { jsonBody, path, query } from "../request.ts";
import type { Called } from "../user.ts";
import { deleteKey, keyId, listKeys, makeKey } from "./access-keys.ts";
import { ownerOnly } from "./owner-only.ts";

/** `/users`: the keys of a team server. Only its owner, with the token of the first start, is let in. */
export function createUserRoutes({ db, now }: Backend) {
  return new Hono<Called>()
    .use("/users/*", ownerOnly("Only the server's owner manages users"))
    .post("/users", jsonBody(NewUserSchema), async (context) => {
      const { key, ...row } = await makeKey(db, context.req.valid("json"), now());
      return context.json({ ...toUser(row), key } satisfies MadeUser);
    })
    .get("/users", query(PageQuerySchema), async (context) => {
      const { cursor, limit = DEFAULT_PAGE } = context.req.valid("query");
      const after = cursor === undefined ? undefined : parseCursor(cursor);
      const rows = await listKeys(db, after, limit + 1);
      const { shown, next } = toPage(rows, limit, ({ createdAt, hash }) => ({ at: createdAt, id: hash }));
      return context.json({ users: shown.map(toUser), next } satisfies UsersAnswer);
    })
    .delete("/users/:id", path(v.object({ id: KeyIdSchema })), async (context) => {
      const { id } = context.req.valid("param");
      if (!(await deleteKey(db, id))) throw new Failure("not-found", "There is no such key");
      return context.json({ id });
    });
}

function toUser(row: Awaited<ReturnType<typeof listKeys>>[number]): UsersAnswer["users"][number] {
  return { id: keyId(row), name: row.name, access: row.access, createdAt: row.createdAt.toISOString() };
}
