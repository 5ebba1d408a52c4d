import { bigint, index, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Excerpt } from "../../shared/contract/excerpt.ts";
import type { Analysis } from "../../shared/statements/analyze.ts";
import type { Block } from "../../shared/text/block.ts";
import type { Act, ActStatus } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Quote } from "../../shared/text/quote.ts";
import { moment } from "./moment.ts";

/**
 * What was read from a copy at one moment, once per content.
 *
 * The blocks and the reader's version are the truth. What is derived of them is kept beside them with
 * the version of the code that derived it, and counts only while that is the code of today.
 * `json`, not `jsonb`: the blocks come back as they were sent, and nothing searches inside them.
 */
export const captures = pgTable(
  "captures",
  {
    /** SHA-256 of the canonical content, hexadecimal. */
    id: text().notNull(),
    /** Names the act, or the page that names none: what captures are distributed by (`home.ts`). */
    home: text().notNull(),
    url: text().notNull(),
    portal: text().notNull(),
    language: text().$type<Language>().notNull(),
    act: json().$type<Act>().notNull(),
    actId: text("act_id"),
    actKey: text("act_key"),
    status: text().$type<ActStatus>().notNull(),
    editionDate: text("edition_date"),
    blocks: json().$type<readonly Block[]>().notNull(),
    reader: integer().notNull(),
    firstSeenAt: moment("first_seen_at").notNull(),
    seenAt: moment("seen_at").notNull(),
    /** Version of the code that derived what stands below (`analysis-version.ts`); null before any was kept. */
    analysis: integer(),
    derived: json().$type<Analysis>(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.home] }),
    index("captures_act_id").on(table.actId, table.seenAt),
    index("captures_act_key").on(table.actKey, table.seenAt),
  ],
);

/** The latest capture of each page in each language, with what a look-up answers: no second table is read for it. */
export const copies = pgTable(
  "copies",
  {
    /** SHA-256 of the address: an address may be longer than an index entry. */
    urlHash: text("url_hash").notNull(),
    language: text().$type<Language>().notNull(),
    captureId: text("capture_id").notNull(),
    url: text().notNull(),
    act: json().$type<Act>().notNull(),
    actId: text("act_id"),
    actKey: text("act_key"),
    seenAt: moment("seen_at").notNull(),
    /** Version of the analysis that read the statements indexed for this page; null before there was one. */
    analysis: integer(),
    /** When a better analysis of ours, and no change of the page, last changed its statements. */
    rereadAt: moment("reread_at"),
  },
  (table) => [
    primaryKey({ columns: [table.urlHash, table.language] }),
    index("copies_act_id").on(table.actId, table.seenAt),
    index("copies_act_key").on(table.actKey, table.seenAt),
    index("copies_capture_id").on(table.captureId),
  ],
);

/** Which pages say a statement: the statements of each page's latest capture. */
export const copyStatements = pgTable(
  "copy_statements",
  {
    urlHash: text("url_hash").notNull(),
    language: text().$type<Language>().notNull(),
    /** Names the statement's stems (`statement-bands.ts`): pages that say the same share it. */
    statementKey: bigint("statement_key", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.urlHash, table.language, table.statementKey] }),
    index("copy_statements_key").on(table.statementKey),
  ],
);

/** Like statements share a band: looked up by equality, each content stored once however many pages say it. */
export const statementBands = pgTable(
  "statement_bands",
  {
    band: bigint({ mode: "number" }).notNull(),
    statementKey: bigint("statement_key", { mode: "number" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.band, table.statementKey] })],
);

/** Captures to derive anew (`reread-queue.ts`). */
export const rereads = pgTable(
  "rereads",
  {
    captureId: text("capture_id").primaryKey(),
    dueAt: moment("due_at").notNull(),
  },
  (table) => [index("rereads_due_at").on(table.dueAt)],
);

/** Passages that readers saved. The owner comes first in every key: nobody's query meets another's rows. */
export const excerpts = pgTable(
  "excerpts",
  {
    owner: text().notNull(),
    /** SHA-256 of page, language and quote, hexadecimal. */
    id: text().notNull(),
    url: text().notNull(),
    portal: text().notNull(),
    language: text().$type<Language>().notNull(),
    act: json().$type<Excerpt["act"]>().notNull(),
    actId: text("act_id"),
    edition: json().$type<Excerpt["edition"]>().notNull(),
    quote: json().$type<Quote>().notNull(),
    anchor: text(),
    captureId: text("capture_id"),
    note: text().notNull(),
    tags: text().array().notNull(),
    seenAt: moment("seen_at").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.id] }),
    index("excerpts_owner_created").on(table.owner, table.createdAt, table.id),
    index("excerpts_owner_act").on(table.owner, table.actId),
  ],
);

/** Keys of a team server's users, by SHA-256: the keys themselves are not kept. */
export const accessKeys = pgTable("access_keys", {
  hash: text().primaryKey(),
  name: text().notNull(),
  access: text().$type<"read" | "write">().notNull(),
  createdAt: moment("created_at").notNull(),
});
