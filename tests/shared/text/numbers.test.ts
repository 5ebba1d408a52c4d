import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { readQuantities } from "../../../shared/text/numbers.ts";

const LANGUAGES: readonly Language[] = ["ru", "kk", "en"];

describe("what is printed is what is read", () => {
  /** A whole number and up to three decimals, as an exact decimal string. */
  const decimals = fc
    .tuple(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([whole, part, digits]) => ({
      whole: String(whole),
      part: digits === 0 ? "" : String(part).padStart(3, "0").slice(0, digits),
    }));
  const exact = ({ whole, part }: { whole: string; part: string }) =>
    Number(part === "" ? whole : `${whole}.${part}`);
  const grouped = (whole: string, separator: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, separator);

  test.each([" ", "\u00a0", "\u202f", "\u2009", ""])("decimal comma, thousands parted by %j", (separator) => {
    fc.assert(
      fc.property(decimals, (number) => {
        const printed = grouped(number.whole, separator) + (number.part === "" ? "" : `,${number.part}`);
        expect(readQuantities(`доля составит ${printed} %`, "ru").map(({ value }) => value)).toEqual([
          exact(number),
        ]);
        expect(readQuantities(`үлесі ${printed} % болады`, "kk").map(({ value }) => value)).toEqual([
          exact(number),
        ]);
      }),
    );
  });

  test("English commas and point", () => {
    fc.assert(
      fc.property(decimals, (number) => {
        const printed = grouped(number.whole, ",") + (number.part === "" ? "" : `.${number.part}`);
        expect(readQuantities(`amounts to ${printed} tenge`, "en").map(({ value }) => value)).toEqual([
          exact(number),
        ]);
      }),
    );
  });

  test("a multiplier moves the decimal point and nothing else", () => {
    fc.assert(
      fc.property(
        decimals,
        fc.constantFrom(["тыс.", 3], ["млн.", 6], ["млрд.", 9], ["трлн.", 12]),
        (number, [word, exponent]) => {
          const printed = grouped(number.whole, " ") + (number.part === "" ? "" : `,${number.part}`);
          const value = Number(`${number.whole}${number.part === "" ? "" : `.${number.part}`}e${exponent}`);
          expect(
            readQuantities(`выделено ${printed} ${word} тенге`, "ru").map((found) => found.value),
          ).toEqual([value]);
        },
      ),
    );
  });

  test("a change of one digit changes the value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        fc.pre(a !== b);
        const read = (value: number) =>
          readQuantities(`не превысит ${value / 10} %`.replace(".", ","), "ru")[0]?.value;
        expect(read(a)).not.toBe(read(b));
      }),
    );
  });
});

describe("on any text", () => {
  /** Pieces that meet in real texts, glued in any order. */
  const PIECES =
    "5|10,2|2020|1 310|% |%-ға |, |; |. |– |-|(|)|«|»|\n|\t|не более |до |от |с |на |в |к |году |жылы |деңгейден |in |by |to |from |не превысит |аспайды |дейін |астам |млн. |тенге |лет |раза |есеге |№ |п. |половина |два |екі |1)|2.1.3 |13 ноября |2018 жылғы |на 100 тыс. живорожденных |соответственно |İ|𝟓|́|¹|/|:".split(
      "|",
    );
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  test("never throws; spans lie inside the text, in order and apart; values are finite", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        let end = 0;
        for (const { from, to, value, upper, unitSpan, boundSpan, initialSpan } of readQuantities(
          text,
          language,
        )) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(Number.isFinite(value)).toBe(true);
          if (upper !== undefined) expect(upper).toBeGreaterThan(value);
          for (const span of [unitSpan, boundSpan, initialSpan]) {
            if (span === undefined) continue;
            expect(span.from).toBeGreaterThanOrEqual(0);
            expect(span.to).toBeGreaterThan(span.from);
            expect(span.to).toBeLessThanOrEqual(text.length);
          }
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("spans", () => {
  const pick = (text: string, language: Language, key: "unitSpan" | "boundSpan" | "initialSpan" | "self") => {
    const [quantity] = readQuantities(text, language);
    const span = key === "self" ? quantity : quantity?.[key];
    return span === undefined ? undefined : text.slice(span.from, span.to);
  };
  test("number, multiplier and unit of measure", () => {
    expect(pick("выделено 76 952 млн. тенге в год", "ru", "self")).toBe("76 952 млн. тенге");
    expect(pick("үлесін кемінде 12,5 %-ға жеткізу", "kk", "self")).toBe("12,5 %-ға");
    expect(pick("составит 5–7 % в год", "ru", "self")).toBe("5–7 %");
    expect(pick("at least 4.8 percent of all", "en", "self")).toBe("4.8 percent");
  });
  test("a counted noun stays outside", () => {
    expect(pick("создание 600 тыс. рабочих мест", "ru", "self")).toBe("600 тыс.");
    expect(pick("создание 600 тыс. рабочих мест", "ru", "unitSpan")).toBe("рабочих мест");
    expect(pick("500 мектеп салынады", "kk", "self")).toBe("500");
  });
  test("bound words before", () => {
    expect(pick("доля составит не более 9,0 %", "ru", "boundSpan")).toBe("не более");
    expect(pick("сократится не менее чем на 15 %", "ru", "boundSpan")).toBe("не менее чем на");
    expect(pick("үлесін кемінде 12,5 %-ға жеткізу", "kk", "boundSpan")).toBe("кемінде");
  });
  test("bound words after", () => {
    expect(pick("деңгейі 4,8 пайыздан аспайды", "kk", "boundSpan")).toBe("аспайды");
    expect(pick("тозуы 40%-нан кем болмайды", "kk", "boundSpan")).toBe("кем болмайды");
    expect(pick("20%-ға дейін ұлғаяды", "kk", "boundSpan")).toBe("дейін");
  });
  test("the value it starts from", () =>
    expect(pick("снизится с 10,2 % до 9,0 %", "ru", "initialSpan")).toBe("10,2 %"));
});
