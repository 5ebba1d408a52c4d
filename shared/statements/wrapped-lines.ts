import type { Block } from "../text/block.ts";
import type { Capture } from "../text/capture.ts";
import type { Draft } from "./draft.ts";
import { quotePlaces } from "./quote-places.ts";
import type { Place } from "./statement.ts";

/** A capture whose hard-wrapped lines are joined, and what was found in it as it stands on the page. */
export interface JoinedCapture {
  readonly capture: Capture;
  readonly toPage: (draft: Draft) => Draft;
}

/** Lines shorter than this end for other reasons than the page's width, in characters. */
const SHORTEST = 45;
/** Longer ones are whole paragraphs. */
const LONGEST = 120;
/** Fewest wrapped lines that tell a page's width. */
const LEAST_LINES = 4;
/** How much shorter than the page's width a wrapped line may be: the longest word that did not fit. */
const SLACK = 20;

/**
 * Joins the lines of old acts that the register shows as paragraphs of their own: a line that is about
 * as long as the page is wide and has no closing mark goes on in the next one that begins with a small
 * letter or a digit. Joined lines stand in the first one's block, the others are left empty, so that
 * blocks keep their numbers. Passports keep their lines: their first column stands between.
 *
 * @returns `undefined` when the page has no such lines
 */
export function joinWrappedLines(capture: Capture): JoinedCapture | undefined {
  const { blocks } = capture;
  const goesOn = findWrapped(blocks);
  if (goesOn.size === 0) return undefined;
  /** Lines that stand in a joined block, by the offset where each begins in it. */
  const lines = new Map<number, Place[]>();
  const joined: Block[] = [...blocks];
  for (let index = 0; index < blocks.length; index++) {
    const first = index;
    let text = blocks[index]?.text ?? "";
    const own: Place[] = [{ block: index, from: 0, to: text.length }];
    while (goesOn.has(index)) {
      index++;
      const from = text.length + 1;
      text += `\n${blocks[index]?.text ?? ""}`;
      own.push({ block: index, from, to: text.length });
      joined[index] = { ...(blocks[index] as Block), text: "" };
    }
    if (own.length === 1) continue;
    lines.set(first, own);
    joined[first] = { ...(blocks[first] as Block), text: text.replaceAll("\n", " ") };
  }
  const toPage = (place: Place): Place[] => split(lines.get(place.block), place);
  return {
    capture: { ...capture, blocks: joined },
    toPage: (draft) => {
      if (!draft.places.some(({ block }) => lines.has(block))) return draft;
      const places = draft.places.flatMap(toPage);
      const targets = draft.targets.map((target) => ({
        ...target,
        place: toPage(target.place)[0] ?? target.place,
      }));
      return { ...draft, places, targets, quote: quotePlaces(blocks, places, draft.text) };
    },
  };
}

/** The parts of a place in a joined block, each in the block of its own line. */
function split(lines: readonly Place[] | undefined, place: Place): Place[] {
  if (lines === undefined) return [place];
  return lines.flatMap(({ block, from, to }) => {
    const [start, end] = [Math.max(from, place.from), Math.min(to, place.to)];
    return start < end ? [{ block, from: start - from, to: end - from }] : [];
  });
}

const PASSPORT = /паспорт|төлқұжат/i;

/** Numbers of the blocks that go on in the next one. */
function findWrapped(blocks: readonly Block[]): ReadonlySet<number> {
  const candidates: number[] = [];
  let isPassport = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading" || /^\d{1,2}[.)]\s/.test(block.text)) isPassport = false;
    if (block.text.length < LONGEST && PASSPORT.test(block.text)) isPassport = true;
    const next = blocks[index + 1];
    if (!isPassport && next !== undefined && mayGoOn(block, next)) candidates.push(index);
  }
  const lengths = candidates.map((index) => blocks[index]?.text.length ?? 0).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const wrapped = candidates.filter((index) => (blocks[index]?.text.length ?? 0) >= width - SLACK);
  const isWrapped = wrapped.length >= LEAST_LINES && wrapped.length * 2 >= candidates.length;
  return new Set(isWrapped ? wrapped : []);
}

function mayGoOn(block: Block, next: Block): boolean {
  const { length } = block.text;
  return (
    block.kind === "paragraph" &&
    next.kind === "paragraph" &&
    next.marker === undefined &&
    length >= SHORTEST &&
    length <= LONGEST &&
    next.text.length <= LONGEST &&
    /[\p{L}\d,"»)%-]$/u.test(block.text) &&
    /^(?:\p{Ll}(?!\))|\d+(?![\d.)])|[("«])/u.test(next.text)
  );
}
