import type { Block } from "../text/block.ts";
import type { Capture } from "../text/capture.ts";
import { type JoinedBlock, type JoinedCapture, joinBlocks } from "./joined-blocks.ts";

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
  const joined: JoinedBlock[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const own = [index];
    while (goesOn.has(index)) own.push(++index);
    if (own.length > 1) joined.push({ at: own[0] ?? index, blocks: own });
  }
  return joinBlocks(capture, joined);
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
