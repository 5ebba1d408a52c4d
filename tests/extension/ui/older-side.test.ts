import { expect, test } from "vitest";
import { olderSide } from "../../../extension/ui/older-side.ts";
import { copy } from "./samples.ts";

const older = (a: ReturnType<typeof copy>, b: ReturnType<typeof copy>) =>
  olderSide(a, b, (portal) => portal === "adilet");

test("edition dates decide", () => {
  expect(older(copy("govkz", "2018-11-13"), copy("adilet", "2020-04-09"))).toBe("a");
  expect(older(copy("adilet", "2020-04-09"), copy("govkz", "2018-11-13"))).toBe("b");
  expect(older(copy("adilet", "2018-11-13"), copy("govkz", "2020-04-09"))).toBe("a");
});
test("without them the register is the newer", () => {
  expect(older(copy("adilet"), copy("govkz"))).toBe("b");
  expect(older(copy("govkz"), copy("adilet", "2020-04-09"))).toBe("a");
});
