import { createHash, randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { Hono } from "hono";
import * as v from "valibot";
import { DEFAULT_PAGE } from "../../shared/contract/limits.ts";
import { PageQuerySchema } from "../../shared/contract/page.ts";
import {
  type EventsAnswer,
  type MadeWatch,
  NewWatchSchema,
  type Watch,
  type WatchesAnswer,
  WatchIdSchema,
  type WatchSubject,
} from "../../shared/contract/watch.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { pageAddress } from "../../shared/text/page-address.ts";
import { parseActName } from "../acts/act-name.ts";
import type { Backend } from "../backend.ts";
import { urlHash } from "../captures/capture-id.ts";
import { parseCursor, toPage } from "../cursor.ts";
import type { Database } from "../db/client.ts";
import { findExcerpt } from "../excerpts/excerpt-store.ts";
import { Failure } from "../failure.ts";
import { isPublicAddress } from "../portals/public-address.ts";
import { jsonBody, path, query } from "../request.ts";
import type { Called } from "../user.ts";
import { printFeed } from "./feed.ts";
import { deleteWatch, findWatch, listEvents, listWatches, saveWatch, type WatchRow } from "./watch-store.ts";

const WatchPathSchema = v.object({ id: WatchIdSchema });

/** Entries of the feed: what a feed reader that comes once a week still gets. */
const FEED_LENGTH = 100;

/** `/watches`, `/events` and `/feed.atom`: what a reader wants to be told of, and what there is to tell. */
export function createWatchRoutes({ db, now }: Backend) {
  return new Hono<Called>()
    .post("/watches", jsonBody(NewWatchSchema), async (context) => {
      const { subject, language, webhook } = context.req.valid("json");
      const owner = context.get("user").name;
      refusePrivate(webhook);
      const row = await saveWatch(db, {
        id: watchId(owner, subject, language),
        owner,
        subject,
        language,
        ...(await lookupKeys(db, owner, subject)),
        webhook: webhook ?? null,
        secret: webhook === undefined ? null : randomBytes(32).toString("base64url"),
        createdAt: now(),
        checkAt: now(),
      });
      return context.json({ ...toWatch(row), secret: row.secret } satisfies MadeWatch);
    })
    .get("/watches", query(PageQuerySchema), async (context) => {
      const { cursor, limit = DEFAULT_PAGE } = context.req.valid("query");
      const after = cursor === undefined ? undefined : parseCursor(cursor);
      const rows = await listWatches(db, context.get("user").name, after, limit + 1);
      const { shown, next } = toPage(rows, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
      return context.json({ watches: shown.map(toWatch), next } satisfies WatchesAnswer);
    })
    .get("/watches/:id", path(WatchPathSchema), async (context) => {
      const row = await findWatch(db, context.get("user").name, context.req.valid("param").id);
      if (row === undefined) throw unknownWatch();
      return context.json(toWatch(row) satisfies Watch);
    })
    .delete("/watches/:id", path(WatchPathSchema), async (context) => {
      const { id } = context.req.valid("param");
      if (!(await deleteWatch(db, context.get("user").name, id))) throw unknownWatch();
      return context.json({ id });
    })
    .get("/events", query(PageQuerySchema), async (context) => {
      const { cursor, limit = DEFAULT_PAGE } = context.req.valid("query");
      const after = cursor === undefined ? undefined : parseCursor(cursor);
      const rows = await listEvents(db, context.get("user").name, after, limit + 1);
      const { shown, next } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
      return context.json({ events: shown.map(({ event }) => event), next } satisfies EventsAnswer);
    })
    .get("/feed.atom", async (context) => {
      const owner = context.get("user").name;
      const rows = await listEvents(db, owner, undefined, FEED_LENGTH);
      const etag = `W/"${createHash("sha256").update(`${owner} ${rows[0]?.id} ${rows.length}`).digest("hex").slice(0, 32)}"`;
      context.header("ETag", etag);
      context.header("Cache-Control", "private, no-cache");
      if (context.req.header("if-none-match") === etag) return context.body(null, 304);
      context.header("Content-Type", "application/atom+xml; charset=utf-8");
      return context.body(
        printFeed(
          owner,
          rows.map(({ event }) => event),
          now(),
        ),
      );
    });
}

function watchId(owner: string, subject: WatchSubject, language: string): string {
  const named = "url" in subject ? { url: pageAddress(subject.url) } : subject;
  return createHash("sha256")
    .update(JSON.stringify([owner, named, language]), "utf8")
    .digest("hex");
}

/** What new captures find the watch by. */
async function lookupKeys(
  db: Database,
  owner: string,
  subject: WatchSubject,
): Promise<Pick<WatchRow, "urlHash" | "actId" | "actKey">> {
  const none = { urlHash: null, actId: null, actKey: null };
  if ("act" in subject) {
    const { act } = parseActName(subject.act);
    return { ...none, actId: act.id ?? null, actKey: actKey(act) ?? null };
  }
  if ("url" in subject) {
    if (findPortal(new URL(subject.url)) === undefined)
      throw new Failure("unsupported-portal", "Only pages of official portals are watched", {
        problems: [{ path: "subject.url", message: "Must be an address of a portal" }],
      });
    return { ...none, urlHash: urlHash(subject.url) };
  }
  const excerpt = await findExcerpt(db, owner, subject.excerpt);
  if (excerpt === undefined) throw new Failure("not-found", "You keep no excerpt under this id");
  return { ...none, urlHash: urlHash(excerpt.url) };
}

/** Told at once where it is plain to see; names are looked at each time they are resolved. */
function refusePrivate(webhook: string | undefined): void {
  if (webhook === undefined) return;
  const { hostname, username, password } = new URL(webhook);
  const name = hostname.replace(/^\[|\]$/gu, "");
  const isInside = name === "localhost" || (isIP(name) !== 0 && !isPublicAddress(name));
  if (!isInside && username === "" && password === "") return;
  throw new Failure("bad-request", "A webhook is an https address on the open network, without a password", {
    problems: [{ path: "webhook", message: "Must be reachable from outside" }],
  });
}

function unknownWatch(): Failure {
  return new Failure("not-found", "You have no watch under this id");
}

function toWatch({ id, subject, language, webhook, createdAt, checkAt }: WatchRow): Watch {
  return {
    id,
    subject,
    language,
    webhook,
    createdAt: createdAt.toISOString(),
    checkAt: checkAt.toISOString(),
  };
}
