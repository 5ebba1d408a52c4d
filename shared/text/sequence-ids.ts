/** Above any number of paragraphs that fits in memory; its square is still an exact number. */
const MAX_SEQUENCES = 2 ** 26;

/** Stretches of an id list as small integers: equal integers mean equal stretches. */
export class SequenceIds {
  readonly #pairs = new Map<number, number>();
  readonly #known = new Map<number, number>();
  readonly #froms: number[] = [];
  readonly #tos: number[] = [];

  /** Number of different stretches. */
  get size(): number {
    return this.#froms.length;
  }

  /** Number of different pairs. */
  get pairCount(): number {
    return this.#pairs.size;
  }

  /** Number of the stretch `from`–`to` of `ids`, which must be the same list, perhaps grown, at every call. */
  idOf(ids: Int32Array, from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++)
      hash = (Math.imul(hash ^ (ids[at] as number), 0x5bd1e995) ^ (hash >>> 13)) | 0;
    for (; ; hash = (hash + 1) | 0) {
      const known = this.#known.get(hash);
      if (known === undefined) break;
      if (this.#isSame(known, ids, from, to)) return known;
    }
    this.#known.set(hash, this.#froms.length);
    this.#froms.push(from);
    this.#tos.push(to);
    return this.#froms.length - 1;
  }

  /** Number of two stretches in a row, given by their numbers; these numbers are their own series. */
  idOfPair(first: number, second: number): number {
    const key = first * MAX_SEQUENCES + second;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    this.#pairs.set(key, this.#pairs.size);
    return this.#pairs.size - 1;
  }

  #isSame(known: number, ids: Int32Array, from: number, to: number): boolean {
    const start = this.#froms[known] as number;
    if ((this.#tos[known] as number) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (ids[at] !== ids[start + at - from]) return false;
    return true;
  }
}
