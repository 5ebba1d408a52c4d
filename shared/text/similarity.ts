import type { TokenRange } from "./diff-side.ts";
import type { TokenIds } from "./token-ids.ts";
import { trimEnds } from "./word-changes.ts";

/** Counts the tokens that paragraphs share, repeated ones as often as both have them. */
export class Similarity {
  readonly #tokens: TokenIds;
  readonly #counts: Int32Array;
  readonly #used: Int32Array;

  /** `tokens` must not grow any more. */
  constructor(tokens: TokenIds) {
    this.#tokens = tokens;
    this.#counts = new Int32Array(tokens.size);
    this.#used = new Int32Array(tokens.size);
  }

  /** Tokens of the paragraphs `a` taken together that those of `b` have too. */
  shared(a: readonly TokenRange[], b: readonly TokenRange[]): number {
    for (const range of a) this.hold(range);
    let shared = 0;
    for (const range of b) shared += this.#take(range);
    for (const range of b) this.#giveBack(range);
    for (const range of a) this.release(range);
    return shared;
  }

  /** The same for two paragraphs: what both begin and end with is shared, and only the rest is counted. */
  sharedOfTwo(a: TokenRange, b: TokenRange): number {
    const [ownA, ownB] = trimEnds(this.#tokens, a, b);
    const ends = a.last - a.first - (ownA.last - ownA.first);
    if (ownA.first === ownA.last || ownB.first === ownB.last) return ends;
    this.hold(ownA);
    const shared = this.sharedWithHeld(ownB);
    this.release(ownA);
    return ends + shared;
  }

  /** Keeps `a` counted for many calls of `sharedWithHeld`. */
  hold({ first, last }: TokenRange): void {
    const { ids } = this.#tokens;
    for (let at = first; at < last; at++)
      this.#counts[ids[at] as number] = (this.#counts[ids[at] as number] as number) + 1;
  }

  release({ first, last }: TokenRange): void {
    const { ids } = this.#tokens;
    for (let at = first; at < last; at++) this.#counts[ids[at] as number] = 0;
  }

  sharedWithHeld(b: TokenRange): number {
    const shared = this.#take(b);
    this.#giveBack(b);
    return shared;
  }

  #take({ first, last }: TokenRange): number {
    const { ids } = this.#tokens;
    let shared = 0;
    for (let at = first; at < last; at++) {
      const id = ids[at] as number;
      const used = this.#used[id] as number;
      if (used >= (this.#counts[id] as number)) continue;
      this.#used[id] = used + 1;
      shared += 1;
    }
    return shared;
  }

  #giveBack({ first, last }: TokenRange): void {
    const { ids } = this.#tokens;
    for (let at = first; at < last; at++) this.#used[ids[at] as number] = 0;
  }
}

/** Dice coefficient of two token multisets: 1 when equal, 0 when nothing is shared or both are empty. */
export function dice(shared: number, lengthA: number, lengthB: number): number {
  return lengthA + lengthB === 0 ? 0 : (2 * shared) / (lengthA + lengthB);
}

/** Number of tokens. */
export function lengthOf(...ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first, 0);
}
