import type { Block } from "../text/block.ts";
import type { Act, ActForm } from "../text/capture.ts";
import { findDates } from "../text/dates.ts";
import type { Language } from "../text/language.ts";

/** Longest line of a letterhead, in UTF-16 code units: names of bodies in two languages side by side. */
const MAX_LINE = 400;

/** Blocks above the number that may hold the form word: emblem, names, city. */
const NAME_BLOCKS = 6;

/** A line that is the number and the date alone, in either order: "№ 1 от «27» января 2026 года". */
const NUMBER_LINE =
  /^(?:(?:от\s+)?(.{6,30}?)\s*(?:№|N)\s*([\p{L}\d][\p{L}\d/-]{0,19})|(?:№|N)\s*([\p{L}\d][\p{L}\d/-]{0,19})\s+(?:от\s+)?(.{6,30}))$/u;

/** Day in quotes, as forms have it: "«27» января". */
const QUOTED_DAY = /[«"“]\s*(\d{1,2})\s*[»"”]/gu;

const FORM_WORDS: readonly (readonly [RegExp, ActForm])[] = [
  [/(?:^|[^\p{L}])(?:постановление|қаулысы?|resolution)(?![\p{L}])/iu, "resolution"],
  [/(?:^|[^\p{L}])(?:приказ|бұйры[қғ]ы?|order)(?![\p{L}])/iu, "order"],
  [/(?:^|[^\p{L}])(?:указ|жарлы[қғ]ы?|decree)(?![\p{L}])/iu, "decree"],
  [/(?:^|[^\p{L}])(?:решение|шешімі?|decision)(?![\p{L}])/iu, "decision"],
];

/**
 * The act of a page that opens with the issuing body's letterhead: names and form above, number and
 * date on a line of their own (gov.kz, seen 2026-11, [S]).
 *
 * @param blocks the head of the page
 * @returns `undefined` when no such line stands there, or no form word above it; blanks to be filled
 * in ("от __ ____ 2026 года № __") are no date
 */
export function findLetterhead(blocks: readonly Block[], language: Language): Act | undefined {
  for (const [index, { text }] of blocks.entries()) {
    const line = text.replace(/\s+/gu, " ").trim();
    const numbered = line.length <= MAX_LINE ? readNumberLine(line, language) : undefined;
    if (numbered === undefined) continue;
    const above = blocks.slice(Math.max(0, index - NAME_BLOCKS), index).map((block) => block.text);
    const names = above.filter(({ length }) => length <= MAX_LINE).join("\n");
    const form = FORM_WORDS.find(([word]) => word.test(names))?.[1];
    if (form !== undefined) return { form, ...numbered };
  }
  return undefined;
}

function readNumberLine(line: string, language: Language): Pick<Act, "date" | "number"> | undefined {
  const plain = unquoteDays(line);
  const [, dateFirst, numberAfter, numberFirst, dateAfter] = NUMBER_LINE.exec(plain) ?? [];
  const number = numberAfter ?? numberFirst;
  const printed = dateFirst ?? dateAfter;
  if (number === undefined || printed === undefined || !/\d/u.test(number)) return undefined;
  const [found, ...others] = findDates(printed, language);
  return found === undefined || others.length > 0 ? undefined : { date: found.date, number };
}

/** "от «27» января" as "от 27 января": the quotes are of the form, not of a title. */
export function unquoteDays(text: string): string {
  return text.replace(QUOTED_DAY, "$1");
}
