import type { Platform } from "@floating-ui/dom";
import { expect, test } from "vitest";
import { type Box, placeCard } from "../../../extension/ui/place-card.ts";

/** A window of 1000 by 800 and a card that is as high as it wants, or may be. */
function makeWindow(card = { width: 400, height: 300 }, viewport = { width: 1000, height: 800 }) {
  let maxHeight = Number.POSITIVE_INFINITY;
  const setProperty = (_: string, value: string) => {
    maxHeight = Number(/\d+/u.exec(value)?.[0]);
  };
  const sizeNow = () => ({ width: card.width, height: Math.min(card.height, maxHeight) });
  const platform: Platform = {
    isRTL: () => false,
    isElement: () => true,
    getDocumentElement: () => undefined as never,
    getOffsetParent: () => undefined as never,
    getScale: () => ({ x: 1, y: 1 }),
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getElementRects: ({ reference }) => {
      const { left, top, width, height } = reference.getBoundingClientRect();
      return { reference: { x: left, y: top, width, height }, floating: { x: 0, y: 0, ...sizeNow() } };
    },
    getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    getDimensions: sizeNow,
    getClientRects: (element) => [...(element as { getClientRects(): Iterable<DOMRect> }).getClientRects()],
  };
  const removeProperty = () => {
    maxHeight = Number.POSITIVE_INFINITY;
  };
  const element = { scrollTop: 0, style: { setProperty, removeProperty } } as unknown as HTMLElement;
  return (...lines: Box[]) => placeCard(lines, element, platform);
}

const place = makeWindow();
const at = (left: number, top: number, height = 20) => place({ left, top, width: 100, height });

test("below the mark", async () => expect(await at(50, 100)).toMatchObject({ left: 50, top: 128 }));
test("above it where there is more room", async () =>
  expect(await at(50, 700)).toMatchObject({ left: 50, top: 392 }));
test("inside the window sideways", async () => expect((await at(900, 100)).left).toBe(592));
test("beside a mark that fills the window it stays inside", async () => {
  const { top, maxHeight } = await at(50, 0, 800);
  expect([top, top + Math.min(300, maxHeight)]).toEqual([492, 792]);
});
test("it leaves the window together with its mark", async () => {
  expect((await at(50, -400)).top).toBeLessThan(-300);
  expect((await at(50, 1_400)).top).toBeGreaterThan(800);
});
test("wider than the window it begins at the edge", async () =>
  expect(
    (await makeWindow(undefined, { width: 300, height: 800 })({ left: 200, top: 0, width: 9, height: 9 }))
      .left,
  ).toBe(8));

test("of a mark of several lines it stands under the last, and over the first", async () => {
  const first = { left: 500, top: 100, width: 300, height: 20 };
  const last = { left: 40, top: 120, width: 90, height: 20 };
  expect(await place(first, last)).toMatchObject({ left: 40, top: 148 });
  const low = [first, last].map((line) => ({ ...line, top: line.top + 600 }));
  expect(await place(...low)).toMatchObject({ left: 500, top: 392 });
});

test("a card too high for either side gets lower", async () => {
  const { top, maxHeight } = await makeWindow({ width: 400, height: 700 })({
    left: 50,
    top: 380,
    width: 90,
    height: 20,
  });
  expect(top).toBe(408);
  expect(maxHeight).toBe(384);
});

test("in a low window it covers its mark rather than shrink to nothing", async () => {
  const open = makeWindow({ width: 400, height: 300 }, { width: 640, height: 360 });
  const { top, maxHeight } = await open({ left: 50, top: 170, width: 90, height: 20 });
  expect(maxHeight).toBe(340);
  expect(top).toBe(52);
});
