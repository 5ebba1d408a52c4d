import { expect, test } from "vitest";
import { countMarker } from "../../../shared/text/list-marker.ts";
import { TokenIds } from "../../../shared/text/token-ids.ts";
import { tokenize } from "../../../shared/text/words.ts";

/** Tokens of a text as they stand there, parted by "|". */
const reads = (text: string, expected: string) => expect(slices(text).join("|")).toBe(expected);

function slices(text: string): string[] {
  const tokens = TokenIds.create();
  tokens.scan(text, 0, text.length);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.froms[at], tokens.tos[at]));
}

test("words, numbers with units, no punctuation", () =>
  reads("Доля «занятых», 76 952 млн. тенге; 9,0 %.", "Доля|занятых|76 952 млн. тенге|9,0 %"));
test("hyphens and endings", () =>
  reads("өзін-өзі 12,5 %-ға, 5-бап, PISA-2015", "өзін-өзі|12,5 %-ға|5-бап|PISA-2015"));
test("a glued unit", () => reads("53 939 805тыс. чел", "53 939 805тыс|чел"));
test("times", () => reads("в 1,75 раза; 1,75 есе", "в|1,75 раза|1,75 есе"));
test("a point ends a number, not an abbreviation", () => reads("в 2020. Тенге", "в|2020|Тенге"));
test("years are not grouped", () => reads("в 2017 году 192 200", "в|2017|году|192 200"));
test("table cells are not grouped", () => reads("76\t952", "76|952"));
test("four digits after a space are no group", () => reads("12 3456", "12|3456"));
test("digits longer than the first buffers", () =>
  reads(`${"7".repeat(40_000)} и`, `${"7".repeat(40_000)}|и`));

test("cuts where the project's tokenizer cuts", () => {
  const text =
    "Целевой индикатор 1.2: «доля» – 10,2 процентов (ВВП 5), о'кей; өңірлік үлесі 45%-ды, 18 – 28 жас, Q4 of PISA-2015.";
  const words = tokenize(text).filter(({ kind }) => kind === "word" || kind === "number");
  const joined = words
    .map((token) => token.text)
    .join("|")
    .replace("10,2|процентов", "10,2 процентов");
  expect(slices(text).join("|")).toBe(joined);
});

const marks = (text: string, expected: number) => {
  const tokens = TokenIds.create();
  tokens.scan(text, 0, text.length);
  expect(countMarker(tokens, text, 0, tokens.count, text.length)).toBe(expected);
};

test("list markers", () => {
  for (const text of ["1) доля", "12. доля", "1.2.3. доля", "а) доля", "5-тармақ. үлес", "a) share", "7"])
    marks(text, 1);
  for (const text of ["Статья 5. Доля", "Глава 12", "Article 3. Share", "пункт 12) доля", "Кесте 4. Үлес"])
    marks(text, 2);
});
test("no list markers", () => {
  for (const text of [
    "2020. Доля",
    "12.05.2020. Доля",
    "10,2 % доли",
    "5 человек",
    "Статья 5 закона",
    "доля",
    "",
    "-",
  ])
    marks(text, 0);
});
