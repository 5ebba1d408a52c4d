import { countMarker } from "./list-marker.ts";
import type { Paragraphs } from "./paragraphs.ts";
import { SequenceIds } from "./sequence-ids.ts";
import { TokenIds } from "./token-ids.ts";

/** Tokens of one paragraph: indices into `TokenIds`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** One of the two texts of a diff. Paragraphs are scanned for tokens only when they did not match as they are. */
export class DiffSide {
  readonly paragraphs: Paragraphs;
  readonly count: number;
  /** Index of the paragraph in the same place of the other text, `FREE`, or `IN_BLOCK`. */
  readonly place: Int32Array;
  /** Index of the paragraph of the other text this one was moved to or from, or `FREE`. */
  readonly moved: Int32Array;
  /** Equal numbers for equal strings of both texts. */
  readonly rawId: Int32Array;
  /** Per paragraph: its tokens, the first one after the list marker, numbers of the token sequences; -1 before the scan. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly body: Int32Array;
  readonly wordsId: Int32Array;
  readonly bodyId: Int32Array;
  /** Indices of the paragraphs that do not simply stand in both texts, in order: all that needs a closer look. */
  readonly loose: number[] = [];

  constructor(paragraphs: Paragraphs) {
    this.paragraphs = paragraphs;
    this.count = paragraphs.froms.length;
    const column = () => new Int32Array(this.count).fill(FREE);
    this.place = column();
    this.moved = column();
    this.rawId = column();
    this.first = column();
    this.last = column();
    this.body = column();
    this.wordsId = column();
    this.bodyId = column();
  }

  /** Whether nothing of the other text was found for this paragraph so far. */
  isFree(at: number): boolean {
    return this.place[at] === FREE && this.moved[at] === FREE;
  }

  isScanned(at: number): boolean {
    return (this.first[at] as number) >= 0;
  }

  /** The paragraph as it stands in the text. */
  stringOf(at: number): string {
    const { text, froms, tos } = this.paragraphs;
    return text.slice(froms[at], tos[at]);
  }

  /** Length in UTF-16 code units. */
  lengthOf(at: number): number {
    return (this.paragraphs.tos[at] as number) - (this.paragraphs.froms[at] as number);
  }

  /** All tokens of the paragraph. */
  words(at: number): TokenRange {
    return { first: this.first[at] as number, last: this.last[at] as number };
  }

  /** Tokens after the list marker. */
  bodyWords(at: number): TokenRange {
    return { first: this.body[at] as number, last: this.last[at] as number };
  }
}

export const FREE = -1;
/** The paragraph belongs to a re-split block. */
export const IN_BLOCK = -2;

/** Scans paragraphs of both sides into one store, so that their tokens can be compared. */
export class ParagraphScanner {
  readonly tokens = TokenIds.create();
  readonly sequences = new SequenceIds();

  scan(side: DiffSide, at: number): void {
    if (side.isScanned(at)) return;
    const { text, froms, tos } = side.paragraphs;
    const to = tos[at] as number;
    const first = this.tokens.scan(text, froms[at] as number, to);
    const last = this.tokens.count;
    const body = first + countMarker(this.tokens, text, first, last, to);
    side.first[at] = first;
    side.last[at] = last;
    side.body[at] = body;
    side.bodyId[at] = this.sequences.idOf(this.tokens.ids, body, last);
    side.wordsId[at] = this.sequences.idOfPair(
      this.sequences.idOf(this.tokens.ids, first, body),
      side.bodyId[at] as number,
    );
  }
}

/** Paragraphs scanned between two looks at the clock. */
const BATCH = 64;

/**
 * Scans the wanted of the loose paragraphs of both sides from the beginning on, so that when the time ends
 * the first parts of both can be compared.
 */
export function scanBoth(
  a: DiffSide,
  b: DiffSide,
  scanner: ParagraphScanner,
  isWanted: (side: DiffSide, at: number) => boolean,
  isLate: () => boolean,
): void {
  const listA = a.loose.filter((at) => isWanted(a, at));
  const listB = b.loose.filter((at) => isWanted(b, at));
  let nextA = 0;
  let nextB = 0;
  for (let end = BATCH; (nextA < listA.length || nextB < listB.length) && !isLate(); end += BATCH) {
    nextA = scanUntil(end, a, listA, nextA, scanner);
    nextB = scanUntil(end, b, listB, nextB, scanner);
  }
}

/** Scans listed paragraphs before `end`; returns where in the list it stopped. */
function scanUntil(
  end: number,
  side: DiffSide,
  list: readonly number[],
  from: number,
  scanner: ParagraphScanner,
): number {
  let next = from;
  for (; next < list.length && (list[next] as number) < end; next++) scanner.scan(side, list[next] as number);
  return next;
}
