import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { readQuantities } from "../../../shared/text/numbers.ts";

/**
 * Characters that regular expressions pass over while a text is read: a search counts what it goes through, a match
 * at a fixed place one. A step that looks through the whole text once a number shows as growth with the square.
 */
function workOf(run: () => void): number {
  const { exec } = RegExp.prototype;
  let work = 0;
  RegExp.prototype.exec = function (this: RegExp, searched: string) {
    const from = this.global ? this.lastIndex : 0;
    const found = exec.call(this, searched);
    const to = found === null ? searched.length : found.index + found[0].length;
    work += this.sticky || this.source.startsWith("^") ? 1 : Math.max(1, to - from);
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return work;
}

const PIECES = (
  "5|5 |10,2 |1 310 000 |2020|2020-2025|12.5.2019|% |%-ға |% -дан |, |; |. |– |-|(|)|«|»|/|:|+|№ |1) |\n|не более |до |от |с |на |в |к |чем |" +
  "больше |году |года |годах |жылы |жылғы |деңгейден |in |by |to |from |the |of |since |half a |million |and a half |три |с половиной |" +
  "екі |жарым |есе |дейін |астам |млн. |мың |тонн |га |тенге |лет |раза |место |школ |слово |сөз |word |соответственно |" +
  "на 100 тыс. населения |1000 халыққа шаққанда |per 1,000 people |против |versus |из |out of |every |прожиточный минимум "
).split("|");
/** Without Kazakh letters, which some rules ask for. */
const PLAIN = PIECES.filter((piece) => !/[әіңғүұқөһ]/.test(piece));
const LANGUAGES: readonly Language[] = ["ru", "kk", "en"];

/** Enough repeats for the square to stand out: four times the text, four times the work and a little for its ends. */
const LENGTH = 2_000;
const GROWTH = 4.6;

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

test("work grows with the length of a paragraph, whatever is in it", { timeout: 120_000 }, () => {
  const unitOf = (pieces: readonly string[]) =>
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 });
  const units = fc.oneof(unitOf(PIECES), unitOf(PLAIN));
  fc.assert(
    fc.property(units, fc.constantFrom(...LANGUAGES), (pieces, language) => {
      const unit = `${pieces.join("")} `;
      const work = (length: number) => workOf(() => readQuantities(repeated(unit, length), language));
      expect(work(LENGTH * 4)).toBeLessThan(work(LENGTH) * GROWTH);
    }),
    { numRuns: 150, examples: [[["5 ", "слово ", "word "], "ru"]] },
  );
});

test("the count shows a search through the whole text at every number", () => {
  const searchAtEveryNumber = (text: string) => {
    for (const _ of text.matchAll(/\d+/g)) /q/.test(text);
  };
  const work = (length: number) => workOf(() => searchAtEveryNumber(repeated("5 ", length)));
  expect(work(LENGTH * 4)).toBeGreaterThan(work(LENGTH) * GROWTH);
});

test.each([
  ["digits, units and dashes", "5 % – 10,2 млн. тенге - 2020–2025 гг. – "],
  ["numbers in one", "123 "],
  ["digits and commas", "1,"],
  ["words of numbers", "три с половиной "],
])("a paragraph of 1 MB: %s", { timeout: 120_000 }, (_name, unit) => {
  expect(() => readQuantities(repeated(unit, 1_000_000), "ru")).not.toThrow();
});
