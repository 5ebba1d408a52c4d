import { createHash } from "node:crypto";
import type { Change } from "../../shared/contract/act.ts";
import type { WatchEvent } from "../../shared/contract/watch.ts";
import { findQuote, type Quote } from "../../shared/text/quote.ts";
import { diffWords } from "../../shared/text/word-diff.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { listChanges } from "../acts/changes.ts";
import { hasDigits } from "../acts/paragraph-changes.ts";
import type { StoredCopy } from "../captures/stored-copies.ts";
import type { WatchRow } from "./watch-store.ts";

/** Most events of one page's change: the gravest. Whoever wants all reads `/acts/:id/changes`. */
const MAX_EVENTS = 50;

/** How much a watched passage matters, by what became of it. */
const PASSAGE_PRIORITY = { number: 1, gone: 0.8, edited: 0.5 };

/**
 * What a watch's reader is told when a page was captured anew. Captures by two versions of our reader
 * differ for reasons of ours: nothing is told then.
 *
 * @param quote the passage watched; the whole page when absent
 */
export function makeEvents(
  watch: Pick<WatchRow, "id">,
  from: StoredCopy,
  to: StoredCopy,
  quote: Quote | undefined,
  now: Date,
): WatchEvent[] {
  if (from.copy.reader !== to.copy.reader) return [];
  const changes =
    quote === undefined ? listChanges(from.copy, to.copy).changes : findPassageChange(from, to, quote);
  return changes.slice(0, MAX_EVENTS).map((change) => ({
    id: eventId(watch.id, from, to, change),
    watch: watch.id,
    at: now.toISOString(),
    from: toWireCopy(from.copy, from.seenAt),
    to: toWireCopy(to.copy, to.seenAt),
    fromCapture: from.captureId,
    toCapture: to.captureId,
    change,
  }));
}

function findPassageChange(from: StoredCopy, to: StoredCopy, quote: Quote): Change[] {
  const [old, next] = [findPassage(from, quote), findPassage(to, quote)];
  if (old === undefined && next === undefined) return [];
  const words = diffWords(old?.text ?? "", next?.text ?? "");
  const isEdited = old !== undefined && next !== undefined;
  if (isEdited && words.a.length === 0 && words.b.length === 0) return [];
  const numberChanged = isEdited && (hasDigits(old.text, words.a) || hasDigits(next.text, words.b));
  const passage = (found: typeof old, changed: typeof words.a) =>
    found === undefined ? null : { ...found, changed: isEdited ? changed : [] };
  return [
    {
      what: "paragraph",
      how: isEdited ? "changed" : next === undefined ? "removed" : "added",
      kind: null,
      old: passage(old, words.a),
      new: passage(next, words.b),
      numberChanged,
      verdicts: [],
      priority: PASSAGE_PRIORITY[numberChanged ? "number" : isEdited ? "edited" : "gone"],
    },
  ];
}

/** Where the passage stands, also with other numbers: that is what its reader wants to know. */
function findPassage(
  { copy: { blocks } }: StoredCopy,
  quote: Quote,
): { text: string; quote: null; anchor: string | null } | undefined {
  const text = blocks.map((block) => block.text).join("\n");
  const found = findQuote(text, quote);
  if (found === undefined) return undefined;
  let start = 0;
  const block = blocks.find((each) => {
    start += each.text.length + 1;
    return start > found.span.from;
  });
  return { text: text.slice(found.span.from, found.span.to), quote: null, anchor: block?.anchor ?? null };
}

/**
 * Names a change from one capture to another. A page that went back and changed once more shows the
 * same captures: when the older was last seen tells the two changes apart.
 */
function eventId(watch: string, from: StoredCopy, to: StoredCopy, change: Change): string {
  const { what, how, old, new: next } = change;
  const step = [watch, from.captureId, from.seenAt.toISOString(), to.captureId];
  const content = JSON.stringify([...step, what, how, old?.text, old?.anchor, next?.text, next?.anchor]);
  return createHash("sha256").update(content, "utf8").digest("hex");
}
