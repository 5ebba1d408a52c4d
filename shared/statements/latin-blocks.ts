import type { Block } from "../text/block.ts";
import type { Capture } from "../text/capture.ts";
import { isCyrillicLetter, isLatinLetter } from "../text/homoglyphs.ts";
import { type CyrillicText, findLatinAlphabet, toCyrillic } from "../text/latin-kazakh.ts";
import type { Draft } from "./draft.ts";
import { quotePlaces } from "./quote-places.ts";
import type { Place } from "./statement.ts";
import { joinPlaces } from "./wording.ts";

/** Characters of a page that tell its letters. */
const MOST_LOOKED_AT = 20_000;
/** Latin letters in a row: a block without them stays as it is. */
const LATIN_WORD = /[a-z]{2}/i;

/** A Kazakh capture in Cyrillic letters, and what was found in it as it stands on the page. */
export interface CyrillicCapture {
  readonly capture: Capture;
  readonly toPage: (draft: Draft) => Draft;
}

/**
 * Writes the blocks of a Kazakh page in Latin letters in Cyrillic ones, which all rules know. Words and
 * names stay Cyrillic, so that they are like those of other copies; quotes and places are the page's own.
 * In steps of a block.
 *
 * @returns `undefined` for every other page
 */
export function* toCyrillicCapture(capture: Capture): Generator<void, CyrillicCapture | undefined> {
  if (!isInLatin(capture)) return undefined;
  const alphabet = findLatinAlphabet(beginningOf(capture));
  if (alphabet === undefined) return undefined;
  const texts: (CyrillicText | undefined)[] = [];
  const blocks: Block[] = [];
  for (const block of capture.blocks) {
    const written = LATIN_WORD.test(block.text) ? toCyrillic(block.text, alphabet) : undefined;
    texts.push(written);
    blocks.push(inCyrillic(block, written));
    yield;
  }
  const act =
    capture.act.title === undefined
      ? capture.act
      : { ...capture.act, title: toCyrillic(capture.act.title, alphabet).text };
  const toPage = (place: Place): Place => ({
    ...place,
    ...(texts[place.block]?.toSource(place) ?? {}),
  });
  return {
    capture: { ...capture, act, blocks },
    toPage: (draft) => {
      const places = draft.places.map(toPage);
      const worded = places.slice(0, countWorded(blocks, draft));
      return {
        ...draft,
        places,
        targets: draft.targets.map((target) => ({ ...target, place: toPage(target.place) })),
        quote: quotePlaces(capture.blocks, worded, draft.text),
      };
    },
  };
}

/** Whether a Kazakh page is mostly in Latin letters. */
function isInLatin(capture: Capture): boolean {
  if (capture.language !== "kk") return false;
  const text = beginningOf(capture);
  let lead = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) lead++;
    else if (isCyrillicLetter(code)) lead--;
  }
  return lead > 0;
}

/** The first blocks' words, as many as tell a page's alphabet. */
function beginningOf({ blocks }: Capture): string {
  let text = "";
  for (const block of blocks) {
    if (text.length > MOST_LOOKED_AT) break;
    text += `${block.text.slice(0, MOST_LOOKED_AT)}\n`;
  }
  return text;
}

function inCyrillic(block: Block, written: CyrillicText | undefined): Block {
  if (written === undefined) return block;
  if (block.cells === undefined) return { ...block, text: written.text };
  // Cells end where a tab or line break stands: what is before them in the source gives their place.
  const places = new Map<number, number>();
  for (let at = 0; at <= written.text.length; at++)
    places.set(written.toSource({ from: at, to: at }).from, at);
  const find = (at: number): number => places.get(at) ?? places.get(at - 1) ?? 0;
  return {
    ...block,
    text: written.text,
    cells: block.cells.map((cell) => ({ ...cell, from: find(cell.from), to: find(cell.to) })),
  };
}

/** How many of its places a draft's words take: the values of a table row stand in further ones. */
function countWorded(blocks: readonly Block[], { places, text }: Draft): number {
  for (let length = 1; length < places.length; length++)
    if (joinPlaces(blocks, places.slice(0, length)).text === text) return length;
  return places.length;
}
