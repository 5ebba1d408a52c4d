import { index, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Language } from "../../shared/text/language.ts";
import { moment } from "./moment.ts";

/** Hosts that pages are fetched from. Whoever moves `free_at` forward has the host for that long. */
export const portalHosts = pgTable("portal_hosts", {
  host: text().primaryKey(),
  /** No request is sent before: somebody is fetching, the pause runs, or the host has refused us. */
  freeAt: moment("free_at").notNull(),
  /** Why the host has refused us; null when it has not. */
  refusal: text(),
  lastFetchedAt: moment("last_fetched_at"),
  lastStoredAt: moment("last_stored_at"),
});

/** Addresses to fetch, and what came of it: the queue and its memory. */
export const fetches = pgTable(
  "fetches",
  {
    urlHash: text("url_hash").primaryKey(),
    url: text().notNull(),
    host: text().notNull(),
    /** A file that pages link, or a page (null). */
    kind: text().$type<"file">(),
    /** When to fetch next; null when nobody wants it. */
    dueAt: moment("due_at"),
    etag: text(),
    lastModified: text("last_modified"),
    fetchedAt: moment("fetched_at"),
    outcome: text(),
    reason: text(),
    failures: integer().notNull(),
    captureId: text("capture_id"),
    /** SHA-256 of a file's bytes, hexadecimal: the same file at two addresses is read and stored once. */
    contentHash: text("content_hash"),
    /** Version of the reader whose two readings of this page agreed. */
    reader: integer(),
  },
  (table) => [
    index("fetches_host_due").on(table.host, table.dueAt),
    index("fetches_content_hash").on(table.contentHash),
  ],
);

/** Files that a fetched page links beside its text, in the page's order. */
export const pageFiles = pgTable(
  "page_files",
  {
    urlHash: text("url_hash").notNull(),
    position: integer().notNull(),
    href: text().notNull(),
    title: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.urlHash, table.position] })],
);

/** The register's lists of editions (`/docs/{ID}/history`), each as last read. */
export const editionLists = pgTable(
  "edition_lists",
  {
    actId: text("act_id").notNull(),
    language: text().$type<Language>().notNull(),
    /** Day and address of each edition, oldest first. */
    editions: json().$type<readonly { readonly date: string; readonly url: string }[]>().notNull(),
    seenAt: moment("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.actId, table.language] })],
);
