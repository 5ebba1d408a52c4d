import type { WireStatement } from "../../shared/contract/finding.ts";
import type { Place } from "../../shared/statements/statement.ts";
import { findQuote } from "../../shared/text/quote.ts";
import type { Span } from "../../shared/text/span.ts";

/** What a statement is found again by. */
interface Worded {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Where a passage stands in a page. */
export interface Passage {
  /** Empty when the page has it no more. */
  readonly places: readonly Place[];
  /** The place is there with other numbers than those compared: it must not be marked as the passage. */
  readonly numberDiffers: boolean;
}

export interface PassageFinder {
  readonly find: (wanted: WireStatement) => Passage;
}

/** Text round a passage's old place that is searched for it, in UTF-16 code units: all but the longest acts whole. */
const SEARCHED_LENGTH = 400_000;

/** Passages searched for by their quotes; each search reads the text, and most are found without. */
const MOST_SEARCHED = 60;

const NOWHERE: Passage = { places: [], numberDiffers: false };

/**
 * Finds the passages an answer speaks of in the page as it stands now. The answer may be about the
 * page as it was, or come of other rules: places are believed only where the words are the same,
 * then the words of a statement, then the quote with what stood round it.
 */
export function openPassageFinder(
  blocks: readonly { readonly text: string }[],
  statements: readonly Worded[],
): PassageFinder {
  const known = new Map<string, Passage>();
  let byWords: ReadonlyMap<string, readonly Worded[]> | undefined;
  let searched = 0;
  const find = (wanted: WireStatement): Passage => {
    const words = withoutSpaces(wanted.text);
    if (words === "") return NOWHERE;
    if (withoutSpaces(textAt(blocks, wanted.places)) === words) return found(wanted.places);
    byWords ??= groupByWords(statements);
    const same = nearest(byWords.get(words) ?? [], wanted.block);
    if (same !== undefined) return found(same.places);
    if (searched >= MOST_SEARCHED) return NOWHERE;
    searched += 1;
    return findByQuote(blocks, wanted);
  };
  return {
    find(wanted) {
      const key = `${wanted.block} ${wanted.text}`;
      const passage = known.get(key) ?? find(wanted);
      known.set(key, passage);
      return passage;
    },
  };
}

function found(places: readonly Place[]): Passage {
  return { places, numberDiffers: false };
}

function groupByWords(statements: readonly Worded[]): Map<string, Worded[]> {
  const groups = new Map<string, Worded[]>();
  for (const statement of statements) {
    const words = withoutSpaces(statement.text);
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [statement]);
    else group.push(statement);
  }
  return groups;
}

/** Of several with the same words the one nearest to the old place. */
function nearest(statements: readonly Worded[], block: number): Worded | undefined {
  const distance = ({ places }: Worded) => Math.abs((places[0]?.block ?? 0) - block);
  return statements.toSorted((a, b) => distance(a) - distance(b))[0];
}

function findByQuote(blocks: readonly { readonly text: string }[], { quote, block }: WireStatement): Passage {
  const { text, starts, first } = joinAround(blocks, block);
  const hit = findQuote(text, quote);
  if (hit === undefined) return NOWHERE;
  return { places: placesOf(hit.span, starts, first, text), numberDiffers: hit.numberDiffers };
}

interface Joined {
  readonly text: string;
  /** Index of the first block in the text. */
  readonly first: number;
  /** Offset of each block in the text, as quotes join them: by line ends. */
  readonly starts: readonly number[];
}

function joinAround(blocks: readonly { readonly text: string }[], middle: number): Joined {
  let [first, last] = [Math.max(0, Math.min(middle, blocks.length - 1)), middle];
  let length = blocks[first]?.text.length ?? 0;
  while (length < SEARCHED_LENGTH && (first > 0 || last < blocks.length - 1)) {
    if (first > 0) length += blocks[--first]?.text.length ?? 0;
    if (last < blocks.length - 1) length += blocks[++last]?.text.length ?? 0;
  }
  const texts = blocks.slice(first, last + 1).map(({ text }) => text);
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    starts.push(at);
    at += text.length + 1;
  }
  return { text: texts.join("\n"), first, starts };
}

function placesOf({ from, to }: Span, starts: readonly number[], first: number, text: string): Place[] {
  return starts.flatMap((start, index) => {
    const end = (starts[index + 1] ?? text.length + 1) - 1;
    const place = {
      block: first + index,
      from: Math.max(from, start) - start,
      to: Math.min(to, end) - start,
    };
    return place.from < place.to ? [place] : [];
  });
}

function textAt(blocks: readonly { readonly text: string }[], places: readonly Place[]): string {
  return places.map(({ block, from, to }) => blocks[block]?.text.slice(from, to) ?? "").join(" ");
}

/** Places of one statement are joined by spaces, line ends or cell borders: none of them is a word. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, "");
}
