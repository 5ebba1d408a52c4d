import { expect, test } from "vitest";
import { placeCard } from "../../../extension/ui/place-card.ts";

const CARD = { width: 400, height: 300 };
const WINDOW = { width: 1000, height: 800 };
const at = (left: number, top: number, height = 20) =>
  placeCard({ left, top, width: 100, height }, CARD, WINDOW);

test("below the mark", () => expect(at(50, 100)).toEqual({ left: 50, top: 128 }));
test("above it when there is more room", () => expect(at(50, 700)).toEqual({ left: 50, top: 392 }));
test("inside the window sideways", () => expect(at(900, 100).left).toBe(592));
test("beside a mark that fills the window it stays inside", () => expect(at(50, 0, 800).top).toBe(492));
test("it leaves the window together with its mark", () => {
  expect(at(50, -400).top).toBeLessThan(-300);
  expect(at(50, 1_400).top).toBeGreaterThan(800);
});
test("wider than the window it begins at the edge", () =>
  expect(placeCard({ left: 200, top: 0, width: 9, height: 9 }, CARD, { width: 300, height: 800 }).left).toBe(
    8,
  ));
