import type { Block } from "../text/block.ts";
import type { Act, ActForm } from "../text/capture.ts";
import { findDates } from "../text/dates.ts";
import type { Language } from "../text/language.ts";
import { isFormLine, readRequisites, unwrap } from "./requisites.ts";

/** Longest line of a letterhead, in UTF-16 code units: names of bodies in two languages side by side. */
const MAX_LINE = 400;

/** Longest line that is the number and the date alone, in UTF-16 code units, the town with them. */
const MAX_NUMBER_LINE = 120;

/** Blocks above the number that may hold the form word: emblem, names, city. */
const NAME_BLOCKS = 6;

/** Blocks at a page's end where a signature, a town, a day and a number may stand. */
const SIGNATURE_BLOCKS = 8;

/** A line that is the number and the date alone, in either order: "№ 1 от «27» января 2026 года". */
const NUMBER_LINE =
  /^(?:(?:от\s+)?(.{6,30}?)[\s,]*(?:№|N)\s*([\p{L}\d][\p{L}\d/-]{0,19})|(?:№|N)\s*([\p{L}\d][\p{L}\d/-]{0,19})\s+(?:от\s+)?(.{6,30}))$/u;

/** Where an act was signed, beside its number: "город Астана", "Астана, Үкімет үйі" (seen 2026-11, [P]). */
const PLACE =
  /(?<!\p{L})(?:(?:город|гор\.|г\.)\s*\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s+қаласы|Астана|Нур-Султан|Нұр-Сұлтан|Алматы|Акорда|Ақорда|Дом\s+Правительства|Үк[іi]мет\s+[Үү]й[іi])(?!\p{L})[\s,.]*/gu;

const FORM_WORDS: readonly (readonly [RegExp, ActForm])[] = [
  [/(?:^|[^\p{L}])(?:постановление|қаулысы?|resolution)(?![\p{L}])/iu, "resolution"],
  [/(?:^|[^\p{L}])(?:приказ|бұйры[қғ]ы?|order)(?![\p{L}])/iu, "order"],
  [/(?:^|[^\p{L}])(?:указ|жарлы[қғ]ы?|decree)(?![\p{L}])/iu, "decree"],
  [/(?:^|[^\p{L}])(?:решение|шешімі?|decision)(?![\p{L}])/iu, "decision"],
  [/(?:^|[^\p{L}])(?:кодекс[іi]?|code)(?![\p{L}])/iu, "code"],
  [/(?:^|[^\p{L}])(?:закон|заңы?|law)(?![\p{L}])/iu, "law"],
  [/(?:^|[^\p{L}])(?:конституция(?:сы)?|constitution)(?![\p{L}])/iu, "constitution"],
];

/**
 * The act of a page that opens with the issuing body's letterhead: names and form above, number and
 * date on a line of their own or on one each (gov.kz, seen 2026-11, [S]; egemen.kz, [P]).
 *
 * @param title its form counts when it is nothing but one: "… Үкіметінің қаулысы №198"
 * @param blocks the head of the page
 * @returns `undefined` when no such line stands there, or no form word above it; blanks to be filled
 * in ("от __ ____ 2026 года № __") are no date
 */
export function findLetterhead(
  title: string | undefined,
  blocks: readonly Block[],
  language: Language,
): Act | undefined {
  const form = title !== undefined && isFormLine(title) ? findForm(title) : undefined;
  const titled = form === undefined ? undefined : readUnderTitle(form, title ?? "", blocks, language);
  if (titled !== undefined) return titled;
  for (const [index, { text }] of blocks.entries()) {
    const numbered = readNumberLine(text, language);
    if (numbered !== undefined) {
      const above = blocks.slice(Math.max(0, index - NAME_BLOCKS), index).map((block) => block.text);
      const named = findForm(above.filter(({ length }) => length <= MAX_LINE).join("\n")) ?? form;
      if (named !== undefined) return { form: named, ...numbered };
    }
    const spread = isFormLine(text)
      ? readSpread(blocks.slice(index, index + NAME_BLOCKS), language)
      : undefined;
    if (spread !== undefined) return spread;
  }
  return undefined;
}

/**
 * The act of a page that names its form at the head and its day and number under the signature, as
 * decrees on akorda.kz do ([?]).
 */
export function findSignedAct(
  title: string | undefined,
  blocks: readonly Block[],
  language: Language,
): Act | undefined {
  const head = [title ?? "", ...blocks.slice(0, NAME_BLOCKS).map(({ text }) => text)];
  const line = head.find(isFormLine);
  const form = line === undefined ? undefined : findForm(line);
  if (form === undefined) return undefined;
  const end = blocks
    .slice(1)
    .slice(-SIGNATURE_BLOCKS)
    .map(({ text }) => text);
  for (const [index, text] of end.entries()) {
    const numbered =
      readNumberLine(text, language) ?? readNumberLine(`${text} ${end[index + 1] ?? ""}`, language);
    if (numbered !== undefined) return { form, ...numbered };
  }
  return undefined;
}

/** Number at the end of a title that is a form line: "… Үкіметінің қаулысы №198". */
const TITLE_NUMBER = /(?:№|N)\s?([\p{L}\d][\p{L}\d/-]{0,19})$/u;

const NUMBER_OR_PLACE = new RegExp(`^[\\s,]*(?:№|N\\s?\\d|${PLACE.source})`, "u");

/** Blocks at the head: the title once more, and what stands under it. */
const TITLE_BLOCKS = 2;

/** Beginning of a text where the day stands under such a title, in UTF-16 code units. */
const DAY_WITHIN = 60;

/** The number stands in the title, the day begins the text: all of a decree may be that one paragraph (egemen.kz, [P]). */
function readUnderTitle(
  form: ActForm,
  title: string,
  blocks: readonly Block[],
  language: Language,
): Act | undefined {
  const number = TITLE_NUMBER.exec(unwrap(title))?.[1];
  const opening = blocks.slice(0, TITLE_BLOCKS).find(({ text }) => unwrap(text) !== unwrap(title));
  const text = unwrap(opening?.text ?? "").slice(0, DAY_WITHIN);
  const [day] = findDates(text, language);
  if (number === undefined || !/\d/u.test(number) || day?.from !== 0) return undefined;
  // A day alone is when the page was published.
  if (!NUMBER_OR_PLACE.test(text.slice(day.to))) return undefined;
  return { form, date: day.date, number };
}

/** Form and day of a line of requisites without a number, as codes of the nineties have it: "Кодекс …, принят … 27 декабря 1994 года". */
export function readUnnumbered(line: string, language: Language): Act | undefined {
  const text = unwrap(line);
  const names = text.split(/[\d,.(]/u, 1)[0] ?? "";
  const form = isFormLine(names.trim()) ? findForm(names) : undefined;
  const [day, ...others] = findDates(text, language);
  if (form === undefined || day === undefined || others.length > 0) return undefined;
  return { form, date: day.date };
}

/** Form, body, day and number on a line each. */
function readSpread(blocks: readonly Block[], language: Language): Act | undefined {
  let joined = "";
  for (const { text } of blocks) {
    if (text.length > MAX_LINE) return undefined;
    joined += `${text} `;
    const act = readRequisites(joined, language);
    if (act !== undefined) return act;
  }
  return undefined;
}

/** Form that a letterhead's names or a declared type hold. */
export function findForm(names: string): ActForm | undefined {
  return FORM_WORDS.find(([word]) => word.test(names))?.[1];
}

function readNumberLine(text: string, language: Language): Pick<Act, "date" | "number"> | undefined {
  const line = unwrap(text);
  if (line.length > MAX_NUMBER_LINE || !/\d/u.test(line)) return undefined;
  const plain = line
    .replace(PLACE, " ")
    .replace(/[\s,.]+$/u, "")
    .trim();
  const [, dateFirst, numberAfter, numberFirst, dateAfter] = NUMBER_LINE.exec(plain) ?? [];
  const number = numberAfter ?? numberFirst;
  const printed = dateFirst ?? dateAfter;
  if (number === undefined || printed === undefined || !/\d/u.test(number)) return undefined;
  const [found, ...others] = findDates(printed, language);
  return found === undefined || others.length > 0 ? undefined : { date: found.date, number };
}
