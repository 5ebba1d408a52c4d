import { expect, test } from "vitest";
import { luminance, parseColour } from "../../../extension/page/is-dark.ts";

const isDark = (computed: string) => luminance(parseColour(computed) ?? [255, 255, 255]) < 0.18;

test("grounds as browsers compute them", () => {
  expect(isDark("rgb(21, 24, 29)")).toBe(true);
  expect(isDark("rgb(255, 255, 255)")).toBe(false);
  expect(isDark("rgba(0, 0, 0, 0.9)")).toBe(true);
  expect(isDark("rgb(245, 246, 248)")).toBe(false);
});
test("a see-through ground shows what is behind", () => {
  expect(parseColour("rgba(0, 0, 0, 0)")).toBeUndefined();
  expect(parseColour("transparent")).toBeUndefined();
});
