import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { ReviewFinding } from "../../shared/contract/comparison.ts";
import type { NewExcerpt } from "../../shared/contract/excerpt.ts";
import type { WireCopy, WireFinding } from "../../shared/contract/finding.ts";

/** A page's text as it was read. */
export interface KeptCapture {
  /** SHA-256 of the content. */
  readonly id: string;
  readonly url: string;
  /** Names under which the act is found: the register's ID, form with date and number, title. */
  readonly names: readonly string[];
  /** Milliseconds since 1970: when this content was last read. */
  readonly seenAt: number;
  readonly bytes: number;
  readonly capture: CaptureBody;
}

/** What was last answered about a page: the reader's history. */
export interface KeptAnswer {
  readonly url: string;
  readonly portal: string;
  readonly language: string;
  readonly act: WireCopy["act"];
  readonly captureId: string;
  /** Milliseconds since 1970. */
  readonly seenAt: number;
  readonly findings: readonly WireFinding[];
  readonly counterparts: readonly WireCopy[];
  readonly review: readonly ReviewFinding[];
  readonly bytes: number;
}

/** A passage that the reader saved while nobody but the browser compares. */
export interface KeptExcerpt extends NewExcerpt {
  /** As the API names it: SHA-256 of page, language and quote. */
  readonly id: string;
  readonly note: string;
  readonly tags: string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

interface Schema extends DBSchema {
  captures: { key: string; value: KeptCapture; indexes: { url: string; names: string; seenAt: number } };
  answers: { key: string; value: KeptAnswer; indexes: { seenAt: number } };
  /** The page that waits for the reader's consent to be sent, under the key `page`. */
  pending: { key: string; value: CaptureBody };
  excerpts: { key: string; value: KeptExcerpt; indexes: { createdAt: number } };
}
export type Database = IDBPDatabase<Schema>;

const NAME = "sverka";
const VERSION = 2;

let opened: Promise<Database> | undefined;

/** The extension's own database in the browser; opened once in each context. */
export function openDatabase(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 2)
        db.createObjectStore("excerpts", { keyPath: "id" }).createIndex("createdAt", "createdAt");
      if (oldVersion > 0) return;
      const captures = db.createObjectStore("captures", { keyPath: "id" });
      captures.createIndex("url", "url");
      captures.createIndex("names", "names", { multiEntry: true });
      captures.createIndex("seenAt", "seenAt");
      db.createObjectStore("answers", { keyPath: "url" }).createIndex("seenAt", "seenAt");
      db.createObjectStore("pending");
    },
    // A newer version in another context goes first; here it is opened again when next needed.
    blocking: () => void closeDatabase(),
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing)?.close();
}
