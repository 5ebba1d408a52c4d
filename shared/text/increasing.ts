/**
 * Longest strictly increasing subsequence (patience sorting, Fredman 1975), O(n log n).
 *
 * @returns positions of its members in `values`, in order; the first one found when several are longest.
 */
export function findIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = at;
  }
  const found: number[] = new Array(tails.length);
  let at = tails.at(-1) ?? -1;
  for (let place = tails.length - 1; place >= 0; place--) {
    found[place] = at;
    at = before[at] as number;
  }
  return found;
}
