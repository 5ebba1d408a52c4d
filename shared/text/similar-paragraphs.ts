import type { DiffSide } from "./diff-side.ts";
import type { TokenIds } from "./token-ids.ts";

/** Word pairs that stand in more paragraphs than this say nothing about which paragraph it is. */
const MAX_OWNERS = 4;
/** Paragraphs looked at between two questions for the time. */
const BATCH = 64;

/**
 * For each paragraph of `listA` the paragraph of `listB` that shares most of its rare word pairs with it.
 * Linear in the number of tokens, whatever the texts.
 *
 * @returns pairs of paragraph indices in the order of `listA`; one of B may stand in several.
 */
export function findSimilar(
  a: DiffSide,
  listA: readonly number[],
  b: DiffSide,
  listB: readonly number[],
  tokens: TokenIds,
  isLate: () => boolean,
): [number, number][] {
  const index = new PairIndex(tokens, b, listB);
  const found: [number, number][] = [];
  for (let at = 0; at < listA.length; at++) {
    if (at % BATCH === 0 && isLate()) break;
    const { first, last } = a.bodyWords(listA[at] as number);
    const best = index.findBest(first, last);
    if (best >= 0) found.push([listA[at] as number, listB[best] as number]);
  }
  return found;
}

/** Where each pair of neighbouring words stands; pairs with one hash share an entry, which only costs votes. */
class PairIndex {
  readonly #ids: Int32Array;
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #sizes: Uint8Array;
  readonly #nexts: number[] = [];
  readonly #owners: number[] = [];
  readonly #votes: Int32Array;

  constructor(tokens: TokenIds, side: DiffSide, list: readonly number[]) {
    this.#ids = tokens.ids;
    const total = list.reduce((sum, at) => sum + (side.last[at] as number) - (side.body[at] as number), 0);
    const size = 4 << (31 - Math.clz32(total + 1));
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#sizes = new Uint8Array(size);
    this.#votes = new Int32Array(list.length);
    list.forEach((at, owner) => {
      const { first, last } = side.bodyWords(at);
      for (let place = first; place + 1 < last; place++) this.#add(this.#slot(place), owner);
    });
  }

  #slot(place: number): number {
    const hash =
      Math.imul((this.#ids[place] as number) + 1, 0x9e3779b1) ^
      Math.imul(this.#ids[place + 1] as number, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #add(slot: number, owner: number): void {
    const head = this.#heads[slot] as number;
    if ((this.#sizes[slot] as number) > MAX_OWNERS || (head >= 0 && this.#owners[head] === owner)) return;
    this.#sizes[slot] = (this.#sizes[slot] as number) + 1;
    this.#nexts.push(head);
    this.#owners.push(owner);
    this.#heads[slot] = this.#owners.length - 1;
  }

  /** Place in the list of the paragraph that shares most rare pairs; the first of several; -1 when none. */
  findBest(first: number, last: number): number {
    const voted: number[] = [];
    for (let place = first; place + 1 < last; place++) {
      const slot = this.#slot(place);
      if ((this.#sizes[slot] as number) > MAX_OWNERS) continue;
      for (let entry = this.#heads[slot] as number; entry >= 0; entry = this.#nexts[entry] as number) {
        const owner = this.#owners[entry] as number;
        if (this.#votes[owner] === 0) voted.push(owner);
        this.#votes[owner] = (this.#votes[owner] as number) + 1;
      }
    }
    let best = -1;
    for (const owner of voted) if (best < 0 || this.#isBetter(owner, best)) best = owner;
    for (const owner of voted) this.#votes[owner] = 0;
    return best;
  }

  #isBetter(one: number, other: number): boolean {
    const difference = (this.#votes[one] as number) - (this.#votes[other] as number);
    return difference > 0 || (difference === 0 && one < other);
  }
}
