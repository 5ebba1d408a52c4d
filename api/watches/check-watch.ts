import type { Act } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Quote } from "../../shared/text/quote.ts";
import { parseActName } from "../acts/act-name.ts";
import { type CaptureFacts, findCopiesOfAct } from "../acts/copies-of-act.ts";
import type { Backend } from "../backend.ts";
import { urlHash } from "../captures/capture-id.ts";
import { findCapture, findLatestCapture } from "../captures/capture-store.ts";
import { readCopies } from "../captures/stored-copies.ts";
import type { Database } from "../db/client.ts";
import { findExcerpt } from "../excerpts/excerpt-store.ts";
import { makeEvents } from "./events.ts";
import {
  CHECK_INTERVAL_MS,
  findTold,
  saveTold,
  settleWatch,
  takeWatch,
  type WatchRow,
} from "./watch-store.ts";

/** What checking works with. */
type WatchBackend = Pick<Backend, "db" | "cache" | "now" | "fetcher">;

/** Checks one watch that is due; `false` when none is. */
export async function checkNextWatch(backend: WatchBackend): Promise<boolean> {
  const watch = await takeWatch(backend.db, backend.now());
  if (watch === undefined) return false;
  const { act, pages, quote } = await findWatched(backend, watch);
  for (const page of pages) await tellOfPage(backend, watch, page, quote);
  const stored = pages.map(({ url }) => url);
  await backend.fetcher?.refresh(act, watch.language, stored, CHECK_INTERVAL_MS);
  await settleWatch(backend.db, watch, backend.now());
  return true;
}

interface Watched {
  readonly act: Act;
  readonly pages: readonly CaptureFacts[];
  readonly quote?: Quote | undefined;
}

async function findWatched({ db }: WatchBackend, { owner, subject, language }: WatchRow): Promise<Watched> {
  if ("act" in subject) {
    const named = parseActName(subject.act);
    const copies = await findCopiesOfAct(db, named);
    return { act: named.act, pages: copies.filter((copy) => copy.language === language) };
  }
  if ("url" in subject) return { act: {}, pages: await latest(db, subject.url, language) };
  const excerpt = await findExcerpt(db, owner, subject.excerpt);
  if (excerpt === undefined) return { act: {}, pages: [] };
  return { act: {}, pages: await latest(db, excerpt.url, language), quote: excerpt.quote };
}

async function latest(db: Database, url: string, language: Language): Promise<CaptureFacts[]> {
  const found = await findLatestCapture(db, url, language);
  return found === undefined ? [] : [found];
}

/** The first capture that a watch meets tells nothing: it is what later ones are compared with. */
async function tellOfPage(
  backend: WatchBackend,
  watch: WatchRow,
  page: CaptureFacts,
  quote: Quote | undefined,
): Promise<void> {
  const hash = urlHash(page.url);
  const told = await findTold(backend.db, watch.id, hash);
  if (told === page.captureId) return;
  const now = backend.now();
  const before = told === undefined ? undefined : await findCapture(backend.db, told);
  const [from, to] =
    before === undefined
      ? []
      : await readCopies(backend, [{ captureId: before.id, seenAt: before.seenAt }, page]);
  const events = from === undefined || to === undefined ? [] : makeEvents(watch, from, to, quote, now);
  await saveTold(backend.db, watch, { urlHash: hash, captureId: page.captureId, told }, events, now);
}
