import { boolean, index, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { WatchEvent, WatchSubject } from "../../shared/contract/watch.ts";
import type { Language } from "../../shared/text/language.ts";
import { moment } from "./moment.ts";

/** What readers want to be told of. The schedule is in the rows: whoever moves `check_at` forward checks. */
export const watches = pgTable(
  "watches",
  {
    /** SHA-256 of owner, subject and language, hexadecimal. */
    id: text().primaryKey(),
    owner: text().notNull(),
    subject: json().$type<WatchSubject>().notNull(),
    language: text().$type<Language>().notNull(),
    /** What a new capture is found by: the page, or the act. */
    urlHash: text("url_hash"),
    actId: text("act_id"),
    actKey: text("act_key"),
    webhook: text(),
    /** Key of the webhook's signatures: kept as it is, since signing needs it. */
    secret: text(),
    createdAt: moment("created_at").notNull(),
    checkAt: moment("check_at").notNull(),
  },
  (table) => [
    index("watches_owner").on(table.owner),
    index("watches_check_at").on(table.checkAt),
    index("watches_url_hash").on(table.urlHash),
    index("watches_act_id").on(table.actId),
    index("watches_act_key").on(table.actKey),
  ],
);

/** The capture of each page up to which a watch's reader has been told. */
export const watchedPages = pgTable(
  "watched_pages",
  {
    watchId: text("watch_id")
      .notNull()
      .references(() => watches.id, { onDelete: "cascade" }),
    urlHash: text("url_hash").notNull(),
    captureId: text("capture_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.watchId, table.urlHash] })],
);

/** Changes told. They stay when their watch is deleted, until they are old. */
export const watchEvents = pgTable(
  "watch_events",
  {
    /** SHA-256 of the watch, the step between two captures and the change. */
    id: text().primaryKey(),
    owner: text().notNull(),
    at: moment("at").notNull(),
    event: json().$type<WatchEvent>().notNull(),
  },
  (table) => [index("watch_events_owner_at").on(table.owner, table.at, table.id)],
);

/** Events on their way to a webhook. */
export const deliveries = pgTable(
  "deliveries",
  {
    eventId: text("event_id")
      .primaryKey()
      .references(() => watchEvents.id, { onDelete: "cascade" }),
    watchId: text("watch_id")
      .notNull()
      .references(() => watches.id, { onDelete: "cascade" }),
    /** When to send; null when it has arrived or was given up. */
    dueAt: moment("due_at"),
    attempts: integer().notNull(),
    arrived: boolean().notNull(),
  },
  (table) => [index("deliveries_due_at").on(table.dueAt), index("deliveries_watch").on(table.watchId)],
);
