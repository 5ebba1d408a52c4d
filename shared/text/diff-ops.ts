import { IdCounts } from "./align.ts";
import type { DiffOp, DiffRange, TextDiff } from "./diff.ts";
import { type DiffSide, FREE, IN_BLOCK, type TokenRange } from "./diff-side.ts";
import type { ResplitBlock } from "./resplits.ts";
import type { TokenIds } from "./token-ids.ts";
import { findWordChanges, idsOf, joinChanges, listTokens, trimEnds } from "./word-changes.ts";
import { spanOf } from "./word-diff.ts";

/** Turns linked paragraphs into operations and counts. */
export function buildDiff(
  a: DiffSide,
  b: DiffSide,
  tokens: TokenIds,
  blocks: readonly ResplitBlock[],
  isLate: () => boolean,
): Omit<TextDiff, "coarse"> {
  return new DiffBuilder(a, b, tokens, isLate).build(blocks);
}

/** An operation that may still grow; paragraphs by their indices. */
interface Run {
  readonly kind: DiffOp["kind"];
  readonly fromA: number;
  toA: number;
  readonly fromB: number;
  toB: number;
  readonly extra?: Pick<DiffOp, "harmless" | "isResplit" | "words">;
}

const SPACE = 32;

class DiffBuilder {
  readonly #a: DiffSide;
  readonly #b: DiffSide;
  readonly #tokens: TokenIds;
  readonly #counts: IdCounts;
  readonly #isLate: () => boolean;
  readonly #ops: DiffOp[] = [];
  readonly #paragraphs = { equal: 0, edited: 0, moved: 0, inserted: 0, deleted: 0 };
  readonly #words = { inserted: 0, deleted: 0 };
  readonly #harmless = { typography: 0, numbering: 0, resplit: 0 };
  #open: Run | undefined;
  #atA = 0;
  #atB = 0;

  constructor(a: DiffSide, b: DiffSide, tokens: TokenIds, isLate: () => boolean) {
    this.#a = a;
    this.#b = b;
    this.#tokens = tokens;
    this.#counts = new IdCounts(tokens.size);
    this.#isLate = isLate;
  }

  build(blocks: readonly ResplitBlock[]): Omit<TextDiff, "coarse"> {
    const blockAt = new Map(blocks.map((block) => [block.fromA, block]));
    while (this.#atA < this.#a.count || this.#atB < this.#b.count) {
      this.#passDeleted();
      this.#passInserted();
      if (this.#atA >= this.#a.count) continue;
      if (this.#a.place[this.#atA] === IN_BLOCK) this.#addBlock(blockAt.get(this.#atA) as ResplitBlock);
      else if (!this.#addEqualRun()) this.#addPair("equal", this.#atA++, this.#atB++);
    }
    this.#close();
    return { paragraphs: this.#paragraphs, words: this.#words, harmless: this.#harmless, ops: this.#ops };
  }

  /** Passes paragraphs of A that are not in place: moved ones are told where they stand in B. */
  #passDeleted(): void {
    const b = this.#atB;
    for (; this.#atA < this.#a.count && this.#a.place[this.#atA] === FREE; this.#atA++) {
      if (this.#a.moved[this.#atA] !== FREE) continue;
      this.#paragraphs.deleted += 1;
      this.#words.deleted += countWords(this.#a, this.#atA);
      this.#add({ kind: "deleted", fromA: this.#atA, toA: this.#atA + 1, fromB: b, toB: b });
    }
  }

  #passInserted(): void {
    const a = this.#atA;
    for (; this.#atB < this.#b.count && this.#b.place[this.#atB] === FREE; this.#atB++) {
      const from = this.#b.moved[this.#atB] as number;
      if (from !== FREE) {
        this.#addPair("moved", from, this.#atB);
        continue;
      }
      this.#paragraphs.inserted += 1;
      this.#words.inserted += countWords(this.#b, this.#atB);
      this.#add({ kind: "inserted", fromA: a, toA: a, fromB: this.#atB, toB: this.#atB + 1 });
    }
  }

  /** Adds all paragraphs from here on that are the same string on both sides; most of two editions. */
  #addEqualRun(): boolean {
    const [a, b] = [this.#a, this.#b];
    const [fromA, fromB] = [this.#atA, this.#atB];
    const run = countEqual(a, fromA, b, fromB);
    if (run === 0) return false;
    this.#atA += run;
    this.#atB += run;
    this.#paragraphs.equal += run;
    this.#add({ kind: "equal", fromA, toA: this.#atA, fromB, toB: this.#atB });
    return true;
  }

  /** Adds two paragraphs that belong together; looks at their words when their strings differ. */
  #addPair(kind: "equal" | "moved", atA: number, atB: number): void {
    const [a, b] = [this.#a, this.#b];
    const run = { fromA: atA, toA: atA + 1, fromB: atB, toB: atB + 1 };
    if (a.rawId[atA] === b.rawId[atB]) {
      this.#paragraphs[kind] += 1;
      this.#add({ kind, ...run });
      return;
    }
    const [ownA, ownB] = trimEnds(this.#tokens, a.bodyWords(atA), b.bodyWords(atB));
    const words = this.#compareWords([ownA], [ownB]);
    if (words !== undefined) {
      const changed = kind === "moved" ? "moved" : "edited";
      this.#paragraphs[changed] += 1;
      this.#add({ kind: changed, ...run, extra: { words } });
      return;
    }
    const harmless = a.wordsId[atA] === b.wordsId[atB] ? "typography" : "numbering";
    this.#paragraphs[kind] += 1;
    this.#harmless[harmless] += 1;
    this.#add({ kind, ...run, extra: { harmless } });
  }

  #addBlock({ fromA, toA, fromB, toB }: ResplitBlock): void {
    const [a, b] = [this.#a, this.#b];
    const words = this.#compareWords(
      Array.from({ length: toA - fromA }, (_, at) => a.words(fromA + at)),
      Array.from({ length: toB - fromB }, (_, at) => b.words(fromB + at)),
    );
    this.#paragraphs.edited += 1;
    if (words === undefined) this.#harmless.resplit += 1;
    this.#add({
      kind: "edited",
      fromA,
      toA,
      fromB,
      toB,
      extra: { isResplit: true, ...(words && { words }) },
    });
    this.#atA = toA;
    this.#atB = toB;
  }

  /** Counts differing words and returns where they are; undefined when none differ. */
  #compareWords(rangesA: readonly TokenRange[], rangesB: readonly TokenRange[]): DiffOp["words"] {
    const tokens = this.#tokens;
    const a = listTokens(rangesA);
    const b = listTokens(rangesB);
    const changes = findWordChanges(idsOf(tokens, a), idsOf(tokens, b), this.#counts, this.#isLate);
    if (changes.length === 0) return undefined;
    for (const change of changes) {
      this.#words.deleted += change.toA - change.fromA;
      this.#words.inserted += change.toB - change.fromB;
    }
    const joined = joinChanges(changes, (at) => tokens.isFunctionWord(a[at] as number));
    return {
      a: joined.flatMap(({ fromA, toA }) => spanOf(tokens, a, fromA, toA)),
      b: joined.flatMap(({ fromB, toB }) => spanOf(tokens, b, fromB, toB)),
    };
  }

  /** Adds an operation, or lengthens the last one when it is the same and goes on. */
  #add(run: Run): void {
    const open = this.#open;
    if (open !== undefined && isContinued(open, run)) {
      open.toA = run.toA;
      open.toB = run.toB;
      return;
    }
    this.#close();
    this.#open = run;
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { kind, fromA, toA, fromB, toB, extra } = this.#open;
    this.#ops.push({ kind, a: rangeOf(this.#a, fromA, toA), b: rangeOf(this.#b, fromB, toB), ...extra });
    this.#open = undefined;
  }
}

/** Paragraphs from here on that stand in each other's place and are the same string. */
function countEqual(a: DiffSide, fromA: number, b: DiffSide, fromB: number): number {
  const { place, rawId, count } = a;
  const otherId = b.rawId;
  let run = 0;
  while (
    fromA + run < count &&
    place[fromA + run] === fromB + run &&
    rawId[fromA + run] === otherId[fromB + run]
  )
    run += 1;
  return run;
}

/** Whether paragraphs of one kind go on where the run ends, so that nothing of either side lies between. */
function isContinued(run: Run, next: Run): boolean {
  const isAlike = run.kind === next.kind && run.extra?.harmless === next.extra?.harmless;
  const isWhole = run.extra?.words === undefined && next.extra?.words === undefined && !next.extra?.isResplit;
  return isAlike && isWhole && !run.extra?.isResplit && run.toA === next.fromA && run.toB === next.fromB;
}

/** Range of paragraphs `from`–`to`; an empty one stands before paragraph `from`. */
function rangeOf({ paragraphs, count }: DiffSide, from: number, to: number): DiffRange {
  const { text, froms, tos, lines } = paragraphs;
  if (from < to)
    return {
      from: froms[from] as number,
      to: tos[to - 1] as number,
      first: lines[from] as number,
      end: (lines[to - 1] as number) + 1,
    };
  const at = from < count ? (froms[from] as number) : text.length;
  const line = from < count ? (lines[from] as number) : (lines.at(-1) ?? -1) + 1;
  return { from: at, to: at, first: line, end: line };
}

/** Number of words, by white space when the time ended before the scan. */
function countWords(side: DiffSide, at: number): number {
  if (side.isScanned(at)) return (side.last[at] as number) - (side.first[at] as number);
  const { text, froms, tos } = side.paragraphs;
  let words = 0;
  let isInside = false;
  for (let place = froms[at] as number; place < (tos[at] as number); place++) {
    const isWord = text.charCodeAt(place) > SPACE;
    if (isWord && !isInside) words += 1;
    isInside = isWord;
  }
  return words;
}
