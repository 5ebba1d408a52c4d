import { createHash } from "node:crypto";
import type { Act, Capture } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import { findCopiesOfAct } from "../acts/copies-of-act.ts";
import { saveEditionList } from "../acts/edition-lists.ts";
import { findFileKind } from "../attachments/file-kind.ts";
import { findReadFile, savePageFiles } from "../attachments/page-files.ts";
import type { ReadFile } from "../attachments/read-in-thread.ts";
import { captureId } from "../captures/capture-id.ts";
import { findCapture, saveCapture } from "../captures/capture-store.ts";
import type { Database } from "../db/client.ts";
import { Failure } from "../failure.ts";
import { type ParsedPage, parseEditionList, parsePage } from "../parse.ts";
import { nudgeWatches } from "../watches/watch-store.ts";
import { counterpartAddresses, isHistory } from "./counterpart-addresses.ts";
import { type FetchResult, type FetchWorld, fetchPage, fetchRobots, type Refusal } from "./fetch-page.ts";
import { type FetchRow, type HostRow, settlePage, takePage, wantPages } from "./fetch-queue.ts";
import type { Robots } from "./robots.ts";

export interface Fetcher {
  /** Puts the other copies of a capture's act in the queue. */
  readonly want: (capture: Capture) => Promise<void>;
  /** Puts pages of an act and stored pages in the queue, when they were not fetched for so long. */
  readonly refresh: (
    act: Act,
    language: Language,
    stored: readonly string[],
    freshMs: number,
  ) => Promise<void>;
  /** Puts a file that a page links in the queue. */
  readonly wantFile: (url: URL) => Promise<void>;
  /** Fetches one page or file that is due; `false` when none is, or its host is busy. */
  readonly fetchNext: () => Promise<boolean>;
}

export interface FetcherOptions extends FetchWorld {
  readonly db: Database;
  readonly now: () => Date;
  /** Between two requests to one host, in milliseconds. */
  readonly pauseMs: number;
  /** Reads a file, or tells by a code why it cannot be read. */
  readonly readFile: ReadFile;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** First wait after a passing failure; each next one is twice as long, up to a day. */
const RETRY_MS = 5 * 60_000;

/** After so many passing failures in a row a page is no longer asked for by itself. */
const MAX_FAILURES = 8;

/** Longest pause a robots.txt may ask for, in seconds. */
const MAX_DELAY_SECONDS = 120;

/** How long a robots.txt is believed (RFC 9309: at most a day). */
const ROBOTS_MS = DAY_MS;

/** Fetches pages of the portals, one at a time for each host. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { db, now, pauseMs } = options;
  const robotsOf = rememberRobots(options);
  return {
    want: async (capture) => {
      const copies = await findCopiesOfAct(db, capture);
      const stored = copies.filter(({ language }) => language === capture.language).map(({ url }) => url);
      await wantPages(db, counterpartAddresses(capture.act, capture.language, stored), now());
    },
    refresh: async (act, language, stored, freshMs) =>
      await wantPages(db, counterpartAddresses(act, language, stored), now(), { freshMs }),
    wantFile: async (url) => await wantPages(db, [url], now(), { kind: "file" }),
    fetchNext: async () => {
      const row = await takePage(db, now());
      if (row === undefined) return false;
      const robots = await robotsOf(row.host);
      const outcome = "kind" in robots ? refused(row, robots) : await fetchOne(options, row, robots);
      const delay = "kind" in robots ? 0 : Math.min(robots.delaySeconds, MAX_DELAY_SECONDS) * 1_000;
      const at = now();
      const waitMs = outcome.hostWaitMs ?? Math.max(pauseMs, delay);
      await settlePage(
        db,
        row,
        {
          ...outcome.page,
          fetchedAt: at,
          dueAt: outcome.dueMs === undefined ? null : later(at, outcome.dueMs),
        },
        { ...outcome.host, lastFetchedAt: at, freeAt: later(at, waitMs) },
      );
      return true;
    },
  };
}

interface Outcome {
  readonly page: Partial<FetchRow>;
  readonly host: Partial<HostRow>;
  /** When to fetch again, in milliseconds from now; absent for not by itself. */
  readonly dueMs?: number | undefined;
  /** How long to leave the host alone, instead of the usual pause. */
  readonly hostWaitMs?: number;
}

async function fetchOne(options: FetcherOptions, row: FetchRow, robots: Robots): Promise<Outcome> {
  await options.pause();
  const known = { etag: row.etag ?? undefined, lastModified: row.lastModified ?? undefined };
  const isFile = row.kind === "file";
  const isKnown = row.captureId !== null || (isFile && row.contentHash !== null);
  const result = await fetchPage(
    options,
    new URL(row.url),
    robots,
    isKnown ? known : {},
    isFile ? "file" : "page",
  );
  switch (result.kind) {
    case "page":
      return await storePage(options, row, robots, result);
    case "file":
      return await storeFile(options, result);
    case "unchanged":
      return await touchPage(options, row);
    case "moved":
      await wantPages(options.db, [result.url], options.now(), { kind: row.kind });
      return { page: { outcome: "moved", reason: result.url.host, failures: 0 }, host: { refusal: null } };
    default:
      return refused(row, result);
  }
}

/**
 * Stores a fetched page. The first time a reader of ours meets it, it is fetched twice: a page that
 * reads otherwise a moment later is not stored, or each visit would look like a change.
 */
async function storePage(
  options: FetcherOptions,
  row: FetchRow,
  robots: Robots,
  page: Extract<FetchResult, { kind: "page" }>,
): Promise<Outcome> {
  const parsed = tryParse(page);
  if (parsed === undefined) return await storeEditionList(options, page);
  const { capture, attachments } = parsed;
  if (row.reader !== capture.reader) {
    await options.pause();
    const again = await fetchPage(options, page.url, robots);
    if (again.kind !== "page")
      return again.kind === "transient" || again.kind === "blocked" ? refused(row, again) : unstable();
    const second = tryParse(again);
    if (second === undefined || captureId(second.capture) !== captureId(capture)) return unstable();
  }
  const at = options.now();
  const id = await saveCapture(options.db, capture, at);
  await nudgeWatches(options.db, capture, at);
  await savePageFiles(options.db, capture.url, attachments);
  return {
    page: {
      outcome: "stored",
      reason: null,
      failures: 0,
      etag: page.etag ?? null,
      lastModified: page.lastModified ?? null,
      captureId: id,
      reader: capture.reader,
    },
    host: { refusal: null, lastStoredAt: at },
  };
}

/** A page that shows no act may be the register's list of an act's editions. */
async function storeEditionList(
  { db, now }: FetcherOptions,
  { html, url }: Extract<FetchResult, { kind: "page" }>,
): Promise<Outcome> {
  const list = isHistory(url) ? parseEditionList(html, url.href) : undefined;
  if (list === undefined)
    return { page: { outcome: "unreadable", reason: "no-text", failures: 0 }, host: { refusal: null } };
  const at = now();
  await saveEditionList(db, list, at);
  return {
    page: { outcome: "stored", reason: null, failures: 0 },
    host: { refusal: null, lastStoredAt: at },
  };
}

function unstable(): Outcome {
  return {
    page: { outcome: "unstable", reason: "two readings differ", failures: 0 },
    host: { refusal: null },
  };
}

/** The site says that nothing has changed: the capture it gave last is what it shows now. */
async function touchPage({ db, now }: FetcherOptions, row: FetchRow): Promise<Outcome> {
  if (row.kind === "file") return { page: { failures: 0 }, host: { refusal: null } };
  const stored = row.captureId === null ? undefined : await findCapture(db, row.captureId);
  if (stored !== undefined) await saveCapture(db, stored.capture, now());
  return { page: { outcome: "unchanged", reason: null, failures: 0 }, host: { refusal: null } };
}

/** Reads a file as if its text stood in a page, and stores it: the same bytes once, wherever they came from. */
async function storeFile(
  options: FetcherOptions,
  file: Extract<FetchResult, { kind: "file" }>,
): Promise<Outcome> {
  const contentHash = createHash("sha256").update(file.bytes).digest("hex");
  const facts = {
    contentHash,
    failures: 0,
    etag: file.etag ?? null,
    lastModified: file.lastModified ?? null,
    reason: null,
  };
  const at = options.now();
  const host = { refusal: null, lastStoredAt: at };
  const known = await findReadFile(options.db, contentHash);
  if (known !== undefined) return { page: { ...facts, ...known }, host };
  const kind = findFileKind(file.bytes);
  const read = kind === undefined ? "bad-file" : await options.readFile(file.bytes, kind, file.url.href);
  if (typeof read === "string") return { page: { ...facts, outcome: read, captureId: null }, host };
  const id = await saveCapture(options.db, read.capture, at);
  return { page: { ...facts, outcome: "stored", captureId: id, reader: read.capture.reader }, host };
}

function tryParse({ html, url }: Extract<FetchResult, { kind: "page" }>): ParsedPage | undefined {
  try {
    return parsePage(html, url.href);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function refused(row: FetchRow, { kind, reason, retryAfter = 0, isHost = false }: Refusal): Outcome {
  const failures = row.failures + 1;
  const waitMs = Math.min(DAY_MS, Math.max(retryAfter * 1_000, RETRY_MS * 2 ** Math.min(failures - 1, 20)));
  const page = { outcome: kind, reason, failures };
  if (kind === "transient")
    return {
      page,
      host: {},
      dueMs: failures < MAX_FAILURES ? waitMs : undefined,
      ...(retryAfter > 0 ? { hostWaitMs: waitMs } : {}),
    };
  return isHost ? { page, host: { refusal: reason }, hostWaitMs: DAY_MS } : { page, host: {} };
}

function rememberRobots(options: FetcherOptions): (host: string) => Promise<Robots | Refusal> {
  const known = new Map<string, { robots: Robots; until: number }>();
  return async (host) => {
    const remembered = known.get(host);
    if (remembered !== undefined && remembered.until > options.now().getTime()) return remembered.robots;
    const robots = await fetchRobots(options, host);
    if (!("kind" in robots)) known.set(host, { robots, until: options.now().getTime() + ROBOTS_MS });
    return robots;
  };
}

function later(moment: Date, ms: number): Date {
  return new Date(moment.getTime() + ms);
}
