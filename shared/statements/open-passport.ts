import type { Span } from "../text/span.ts";
import type { Topic } from "./cues.ts";
import { splitItems } from "./items.ts";
import type { Place } from "./statement.ts";
import { addAll, type Walk } from "./walk.ts";

/** Ends a passport label: its gathered lines become items. */
export function closePassport(walk: Walk): void {
  const open = walk.passport;
  if (open?.topic !== undefined) addPassportLines(walk, open.lines, open.topic, open.label);
  if (open !== undefined) walk.passport = undefined;
}

/** Items of lines that stand in several blocks, hard-wrapped. */
function addPassportLines(walk: Walk, lines: readonly Place[], topic: Topic, label: string): void {
  let text = "";
  const starts: { readonly at: number; readonly place: Place }[] = [];
  for (const place of lines) {
    if (text !== "") text += "\n";
    starts.push({ at: text.length, place });
    text += (walk.capture.blocks[place.block]?.text ?? "").slice(place.from, place.to).replace(/\n/g, " ");
  }
  const items = splitItems(text, { from: 0, to: text.length }, true);
  addAll(
    walk,
    items.map((item) => item.lines.flatMap((span) => placeOf(starts, span))),
    topic,
    label,
  );
}

function placeOf(starts: readonly { readonly at: number; readonly place: Place }[], span: Span): Place[] {
  const start = starts.filter(({ at }) => at <= span.from).at(-1);
  if (start === undefined) return [];
  const from = start.place.from + span.from - start.at;
  return [{ block: start.place.block, from, to: from + span.to - span.from }];
}
