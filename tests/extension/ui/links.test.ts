import { expect, test } from "vitest";
import { passageAddress, registerAddress, safeAddress } from "../../../extension/ui/links.ts";

const passage = (anchor: string | null) => ({ anchor, text: "доля" });

test("the register's anchor is used where it is known", () =>
  expect(passageAddress("https://adilet.zan.kz/rus/docs/P1800000746", passage("z70"))).toBe(
    "https://adilet.zan.kz/rus/docs/P1800000746#z70",
  ));
test("an anchor of another form is not", () =>
  expect(passageAddress("https://adilet.zan.kz/rus/docs/P1800000746", passage("z70:x"))).toContain(
    ":~:text=",
  ));
test("another portal's passage is named by its words", () =>
  expect(passageAddress("https://www.gov.kz/x?lang=ru", passage("z70"))).toBe(
    "https://www.gov.kz/x?lang=ru#:~:text=%D0%B4%D0%BE%D0%BB%D1%8F",
  ));
test("without a passage the page itself", () =>
  expect(passageAddress("https://www.gov.kz/x", null)).toBe("https://www.gov.kz/x"));

test.each([
  "javascript:alert(1)",
  "http://www.gov.kz/",
  "https://user:word@www.gov.kz/",
  "data:text/html,x",
  "x",
  null,
])("%s is no address to open", (address) => expect(safeAddress(address)).toBeUndefined());

test("an act's address is in the language of the page", () => {
  expect(registerAddress("P1900000875", "kk")).toBe("https://adilet.zan.kz/kaz/docs/P1900000875");
  expect(registerAddress("P1900000875", "fr")).toBe("https://adilet.zan.kz/rus/docs/P1900000875");
  expect(registerAddress("../../etc", "ru")).toBeUndefined();
});
