import type { PageBlock } from "../../shared/portals/portal.ts";
import type { Place } from "../../shared/statements/statement.ts";
import { type BlocksInView, findBlocksInView } from "./blocks-in-view.ts";
import { MARK_KINDS, type MarkKind } from "./mark-kinds.ts";
import type { Marks } from "./marks.ts";
import { rangesOf } from "./ranges.ts";

/** A mark as it is wanted, wherever on the page it stands. */
export interface WantedMark {
  readonly kind: MarkKind;
  readonly places: readonly Place[];
}

/**
 * Most stretches drawn at once. After every change of a page the browser draws all of them anew:
 * 4 000 take a tenth of a second, 1 000 a fiftieth (Chromium, 2026-11).
 */
const MOST_DRAWN = 1_000;

/** Stretches kept drawn before and after those in the window: more than a screen of a dense table. */
const MARGIN = 250;

/** They are moved on when fewer than this are left on one side. */
const NEAR_END = 80;

interface Stretch {
  readonly kind: MarkKind;
  readonly place: Place;
}

/** Marks of a page: all of them, or where there are very many, those near what the window shows. */
export class NearMarks {
  readonly #root: Element;
  readonly #blocks: readonly PageBlock[];
  readonly #marks: Marks;
  #stretches: readonly Stretch[] = [];
  #drawn = { from: 0, to: 0 };
  /** What the window showed when it was last looked at: looking makes the browser lay the page out. */
  #seen: BlocksInView | undefined;

  constructor(root: Element, blocks: readonly PageBlock[], marks: Marks) {
    this.#root = root;
    this.#blocks = blocks;
    this.#marks = marks;
  }

  /**
   * Looks at what the window shows, if there will be too many marks to draw all. Before other marks go: without
   * them the browser would have to prepare the whole page anew first, 40 to 60 ms for 3 MB (Chromium, 2026-11).
   */
  look(expected: number): void {
    if (expected > MOST_DRAWN) this.#seen = findBlocksInView(this.#root, this.#blocks);
  }

  /** Draws these marks and no others. */
  show(wanted: readonly WantedMark[]): void {
    this.#stretches = wanted
      .flatMap(({ kind, places }) => places.map((place) => ({ kind, place })))
      .sort((a, b) => a.place.block - b.place.block || a.place.from - b.place.from);
    this.#drawn = { from: 0, to: 0 };
    this.#drawNear(this.#seen);
    if (this.#drawn.to === 0) this.#draw(0, Math.min(this.#stretches.length, MOST_DRAWN));
  }

  /** The page was moved under the window. */
  follow(): void {
    this.#drawNear(undefined);
  }

  clear(): void {
    this.#stretches = [];
    this.#seen = undefined;
    this.#marks.clear();
  }

  #drawNear(known: BlocksInView | undefined): void {
    const { length } = this.#stretches;
    const seen = length > MOST_DRAWN ? (known ?? findBlocksInView(this.#root, this.#blocks)) : undefined;
    this.#seen = seen;
    if (seen === undefined) return;
    const [first, last] = [this.#indexOf(seen.first), this.#indexOf(seen.last + 1)];
    const { from, to } = this.#drawn;
    const isNear = (first - from >= NEAR_END || from === 0) && (to - last >= NEAR_END || to === length);
    if (to > 0 && first >= from && last <= to && isNear) return;
    this.#draw(Math.max(0, first - MARGIN), Math.min(length, last + MARGIN, first - MARGIN + MOST_DRAWN));
  }

  #draw(from: number, to: number): void {
    this.#drawn = { from, to };
    const ranges = new Map<MarkKind, Range[]>(MARK_KINDS.map((kind) => [kind, []]));
    for (const { kind, place } of this.#stretches.slice(from, to))
      ranges.get(kind)?.push(...rangesOf(this.#blocks, [place]));
    this.#marks.draw(ranges);
  }

  /** Index of the first stretch at or after a block. */
  #indexOf(block: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.place.block ?? 0) < block) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
