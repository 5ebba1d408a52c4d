import { expect, test, vi } from "vitest";
import type { MarkKind } from "../../../extension/page/mark-kinds.ts";
import type { Marks } from "../../../extension/page/marks.ts";
import { NearMarks } from "../../../extension/page/near-marks.ts";
import type { PageBlock } from "../../../shared/portals/portal.ts";

const seen = vi.hoisted(() => ({ first: 0, last: 0, asked: 0 }));
vi.mock("../../../extension/page/blocks-in-view.ts", () => ({
  findBlocksInView: () => {
    seen.asked += 1;
    return seen;
  },
}));

/** Pages of one mark a block; a range is the number of its block. */
function openPage(length: number) {
  const blocks = Array.from({ length }, (_, index) => {
    const range = { setStart() {}, setEnd() {}, index };
    const source = { isConnected: true, length: 9, ownerDocument: { createRange: () => range } };
    return { text: "доля 9 %", pieces: [{ text: "доля 9 %", source, offset: 0 }] };
  });
  const drawn: number[][] = [];
  const marks: Marks = {
    draw: (ranges: ReadonlyMap<MarkKind, readonly AbstractRange[]>) =>
      drawn.push([...ranges.values()].flat().map((range) => (range as unknown as { index: number }).index)),
    drawKind: () => {},
    clear: () => {},
  };
  const near = new NearMarks({} as Element, blocks as unknown as PageBlock[], marks);
  const wanted = blocks.map((_, block) => ({ kind: "goal" as const, places: [{ block, from: 0, to: 4 }] }));
  const look = (first: number, last: number) => Object.assign(seen, { first, last });
  return { near, wanted, drawn, look };
}

const ends = (blocks: readonly number[] | undefined) => [blocks?.[0], blocks?.at(-1)];

test("a page of few marks has all of them, and never asks where it is", () => {
  const { near, wanted, drawn } = openPage(900);
  seen.asked = 0;
  near.show(wanted);
  near.follow();
  expect(drawn.map((blocks) => blocks.length)).toEqual([900]);
  expect(seen.asked).toBe(0);
});

test("a page of many has those near what the window shows", () => {
  const { near, wanted, drawn, look } = openPage(10_000);
  look(5_000, 5_040);
  near.show(wanted);
  expect(ends(drawn.at(-1))).toEqual([4_750, 5_290]);
});

test("who looked before drawing need not look again", () => {
  const { near, wanted, drawn, look } = openPage(10_000);
  look(5_000, 5_040);
  seen.asked = 0;
  near.look(wanted.length);
  near.show(wanted);
  expect(ends(drawn.at(-1))).toEqual([4_750, 5_290]);
  expect(seen.asked).toBe(1);
  openPage(900).near.look(900);
  expect(seen.asked).toBe(1);
});

test("they are moved on before the window comes to their end, and not sooner", () => {
  const { near, wanted, drawn, look } = openPage(10_000);
  look(5_000, 5_040);
  near.show(wanted);
  look(5_100, 5_140);
  near.follow();
  expect(drawn).toHaveLength(1);
  look(5_240, 5_280);
  near.follow();
  expect(ends(drawn.at(-1))).toEqual([4_990, 5_530]);
  look(9_960, 9_999);
  near.follow();
  expect(ends(drawn.at(-1))).toEqual([9_710, 9_999]);
  near.follow();
  expect(drawn).toHaveLength(3);
});

test("marks of one kind after another are drawn in page order", () => {
  const { near, wanted, drawn, look } = openPage(3_000);
  look(0, 10);
  near.show(wanted.toReversed());
  expect(drawn.at(-1)?.slice(0, 3)).toEqual([0, 1, 2]);
});
