import { expect, test } from "vitest";
import { passageKey } from "../../../shared/text/passage-key.ts";

const QUOTE = { exact: "9,0 %", prefix: "не более ", suffix: ";" };
const PASSAGE = { url: "https://adilet.zan.kz/rus/docs/P1800000746", language: "ru", quote: QUOTE };
const same = (other: Partial<typeof PASSAGE>, expected: boolean) =>
  expect(passageKey({ ...PASSAGE, ...other }) === passageKey(PASSAGE)).toBe(expected);

test("a fragment of the address is no other passage", () => same({ url: `${PASSAGE.url}#z12` }, true));
test("another page, language or quote is", () => {
  same({ url: "https://adilet.zan.kz/rus/docs/P1800000747" }, false);
  same({ language: "kk" }, false);
  same({ quote: { ...QUOTE, exact: "9,1 %" } }, false);
  same({ quote: { ...QUOTE, prefix: "" } }, false);
});
test("no address is refused", () => expect(() => passageKey({ ...PASSAGE, url: "x" })).toThrow(TypeError));
