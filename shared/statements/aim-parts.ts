import type { Block } from "../text/block.ts";
import { findInlineCue, type Topic } from "./cues.ts";
import { fold } from "./fold.ts";
import { findLabel } from "./labels.ts";
import type { Place } from "./statement.ts";

/** Goals and tasks: what a programme aims at. */
export function isAim(topic: Topic): boolean {
  return topic === "goal" || topic === "task";
}

/** «Цель: X», «Задачи:» inside one row «Цель и задачи», «Задача 2. X» in a list: the own label tells the kind. */
export function findAimPart(
  blocks: readonly Block[],
  item: readonly Place[],
): { readonly kind: Topic; readonly places: readonly Place[] } | undefined {
  const [first, ...rest] = item;
  if (first === undefined) return undefined;
  const text = blocks[first.block]?.text ?? "";
  const words = text.slice(first.from, first.to);
  const cue = findInlineCue(fold(words));
  if (cue !== undefined && isAim(cue.kind) && /^\P{Lu}*\p{L}+\s\d/u.test(words))
    return { kind: cue.kind, places: [{ ...first, from: first.from + cue.from }, ...rest] };
  const label = findLabel(fold(words));
  if (label === undefined || !isAim(label.topic)) return undefined;
  const colon = /^\s*:\s*/.exec(text.slice(first.from + label.to, first.to + 2));
  if (colon === null) return undefined;
  const from = first.from + label.to + colon[0].length;
  return { kind: label.topic, places: from < first.to ? [{ ...first, from }, ...rest] : rest };
}
