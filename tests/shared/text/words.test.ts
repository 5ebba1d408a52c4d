import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Token, tokenize } from "../../../shared/text/words.ts";

const LETTER: Record<Token["kind"], string> = { word: "w", number: "n", sign: "s", punctuation: "p" };
/** Tokens as `text/kind`, parted by " | ". */
const cuts = (text: string, expected: string) =>
  expect(
    tokenize(text)
      .map((token) => `${token.text}/${LETTER[token.kind]}`)
      .join(" | "),
  ).toBe(expected);

describe("numbers", () => {
  test("decimal comma and % sign", () => cuts("до 12,5 %", "до/w | 12,5 %/n"));
  test("nbsp before %", () => cuts("12,5\u00a0%", "12,5\u00a0%/n"));
  test("Kazakh ending after %", () => cuts("12,5 %-ға дейін", "12,5 %-ға/n | дейін/w"));
  test("Kazakh ending after a number", () => cuts("20-дан астам", "20-дан/n | астам/w"));
  test("groups of three", () => cuts("1 310 000 адам", "1 310 000/n | адам/w"));
  test("groups of three with a decimal", () => cuts("1 868,4 млрд.", "1 868,4/n | млрд/w | ./p"));
  test("a year before a number of three digits", () =>
    cuts("в 2019 100 школ", "в/w | 2019/n | 100/n | школ/w"));
  test("a thousand before a year", () => cuts("1 000 2019", "1 000/n | 2019/n"));
  test("glued unit", () => cuts("805тыс. тенге", "805/n | тыс/w | ./p | тенге/w"));
  test("dates", () => cuts("от 26.11.2019 № 875", "от/w | 26.11.2019/n | №/s | 875/n"));
  test("ranges", () => cuts("2017–2021", "2017/n | –/p | 2021/n"));
  test("year glued to a value", () => cuts("2020-3.7%", "2020/n | -/p | 3.7%/n"));
  test("a dash glued to a number", () => cuts("году –17,5 %", "году/w | –/p | 17,5 %/n"));
  test("a minus", () => cuts("рост -5 % (−3)", "рост/w | -5 %/n | (/p | −3/n | )/p"));
  test("fractions", () => cuts("2/3 объема", "2/n | //s | 3/n | объема/w"));
  test("a list marker", () => cuts("1) доля", "1/n | )/p | доля/w"));
  test("the end of a sentence", () => cuts("до 13.", "до/w | 13/n | ./p"));
  test("bounds", () => cuts("≥ 5 %", "≥/s | 5 %/n"));
});

describe("words", () => {
  test("hyphens", () => cuts("социально-экономическое", "социально-экономическое/w"));
  test("hyphen and digits", () => cuts("PISA-2015", "PISA-2015/w"));
  test("a Kazakh ending after a hyphen", () => cuts("ШОК-тың үлесі", "ШОК-тың/w | үлесі/w"));
  test("a dash between words", () => cuts("доля – рост", "доля/w | –/p | рост/w"));
  test("apostrophes", () => cuts("women’s work", "women’s/w | work/w"));
  test("soft hyphens", () => cuts("без\u00adработица", "без\u00adработица/w"));
  test("quotation marks", () => cuts("«Еңбек»", "«/p | Еңбек/w | »/p"));
  test("nothing", () => cuts(" \n", ""));
});

test("tokens stand in order and cover all but white space", () => {
  const text = fc
    .array(fc.constantFrom(..."абүҚz059 \u00a0\n\u00ad\u200b,.%-–−№≥()«'/", "𝒳", "1 310"), { maxLength: 60 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (source) => {
      let end = 0;
      for (const token of tokenize(source)) {
        expect(source.slice(end, token.from).trim()).toBe("");
        expect(token.text).toBe(source.slice(token.from, token.to));
        expect(token.to).toBeGreaterThan(token.from);
        end = token.to;
      }
      expect(source.slice(end).trim()).toBe("");
    }),
  );
});
