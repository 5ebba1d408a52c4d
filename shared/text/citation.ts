import { normalizeActNumber } from "./act-key.ts";
import type { Act, ActForm } from "./capture.ts";
import { readFormsAfter } from "./citation-kazakh.ts";
import { findDates } from "./dates.ts";
import { foldLetters } from "./fold-letters.ts";
import type { Language } from "./language.ts";
import { findQuoteAfter, findTitleAfter } from "./quoted-title.ts";
import type { Span } from "./span.ts";

/** An act cited in a text: the citation's span and what it says of the act. */
export interface ActCitation extends Span, Act {
  /** Body that issued the act, as printed: "Правительства Республики Казахстан", "ҚР Үкіметінің". */
  readonly body?: string;
}

/**
 * Finds citations of acts: "постановлением Правительства РК от 26.11.2019 № 875",
 * "Қазақстан Республикасы Үкіметінің 2018 жылғы 13 қарашадағы № 746 қаулысымен",
 * "Resolution of the Government of the Republic of Kazakhstan No. 746 dated November 13, 2018",
 * with the title in quotes where it stands beside them. A list of dates and numbers after one
 * form word ("законами РК от … № …; от … № …") gives one citation each.
 *
 * A citation needs a form word and a date; `number` is as printed, Roman figures in Latin letters.
 *
 * @returns in text order, spans apart from each other.
 */
export function findActs(text: string, language: Language): ActCitation[] {
  if (!YEAR.test(text)) return [];
  const folded = foldLetters(text);
  const source: Source = { text, folded };
  const dated = findDates(text, language).map((date) => addNumber(source, date));
  const before = readFormsBefore(source, dated);
  const after = readFormsAfter(source, dated);
  const acts: ActCitation[] = [];
  dated.forEach((date, index) => {
    const act = after[index] ?? before[index];
    if (act !== undefined && act.from >= (acts.at(-1)?.to ?? 0)) acts.push(act);
    else if (act !== undefined) acts.push({ ...act, from: Math.max(date.from, acts.at(-1)?.to ?? 0) });
  });
  return acts;
}

export interface Source {
  readonly text: string;
  readonly folded: string;
}

/** A date and the act number beside it; the span covers both. */
export interface Dated extends Span {
  readonly date: string;
  readonly number?: string;
}

/** A year as dates have it: "2018", and "18" in "13.11.18 г.". */
const YEAR = /(?:19|20)\d\d|\.\d\d\.\d\d/;
const SIGN = "(?:№|no\\.?|n(?:º|o)?\\.?|#)";
const NUMBER =
  "((?:қр |рк )?[\\p{L}\\d]{1,12}(?:(?:[-/.]| / (?=\\d))[\\p{L}\\d]{1,8}){0,4}(?: ?(?:зрк|қрз))?)";
const NUMBER_AFTER = new RegExp(`[ ,]{0,3}(?:(?:за|under) )?${SIGN} ?${NUMBER}`, "uy");
const NUMBER_BEFORE = new RegExp(
  `(?<!\\p{L})${SIGN} ?${NUMBER},? {0,2}(?:(?:от|dated|of|from|бойынша) )?$`,
  "u",
);
/** Longest number with its sign and "dated", in characters. */
const NUMBER_REACH = 48;

function addNumber({ text, folded }: Source, date: Dated): Dated {
  NUMBER_AFTER.lastIndex = date.to;
  const after = NUMBER_AFTER.exec(folded);
  if (after?.[1] !== undefined && /\d/.test(after[1])) {
    const to = date.to + after[0].length;
    return { ...date, to, number: printedNumber(text.slice(to - after[1].length, to)) };
  }
  const start = Math.max(0, date.from - NUMBER_REACH);
  const before = NUMBER_BEFORE.exec(folded.slice(start, date.from));
  if (before?.[1] === undefined || !/\d/.test(before[1])) return date;
  const from = start + before.index;
  const numberFrom = from + before[0].indexOf(before[1]);
  return { ...date, from, number: printedNumber(text.slice(numberFrom, numberFrom + before[1].length)) };
}

function printedNumber(printed: string): string {
  return normalizeActNumber(printed.trim());
}

/** Form words before the date, Russian and English; longer ones first. */
const FORMS_BEFORE: readonly (readonly [ActForm, string])[] = [
  ["other", "нормативн[а-я]+ постановлени[а-я]+|распоряжени[а-я]+|послани[а-я]+|normative resolutions?"],
  ["resolution", "постановлени(?:е|я|ем|ю|и|ями|ям|ях|й)|пп|resolutions?"],
  ["decree", "указ(?:а|у|ом|е|ы|ов|ами|ам)?|decrees?|edicts?"],
  ["code", "кодекс(?:а|у|ом|е|ы|ов|ами)?|code"],
  ["law", "(?:конституционн[а-я]+ )?закон(?:а|у|ом|е|ы|ов|ам|ами|ах)?|(?:constitutional )?laws?"],
  ["order", "(?:совместн[а-я]+ )?приказ(?:а|у|ом|е|ы|ов|ами|ам)?|(?:joint )?orders?"],
  ["decision", "решени(?:е|я|ем|ю|и|ями|ям|ях|й)|decisions?"],
  ["constitution", "конституци(?:я|и|ей|ю)|constitution"],
];
const FORM_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${FORMS_BEFORE.map(([, words]) => `(${words})`).join("|")})(?!\\p{L})`,
  "gu",
);

/** Farthest a form word stands before its date, in characters: a body's and a title's length. */
const FORM_REACH = 400;

function readFormsBefore(source: Source, dated: readonly Dated[]): (ActCitation | undefined)[] {
  const acts: (ActCitation | undefined)[] = [];
  dated.forEach((date, index) => {
    const previous = dated[index - 1];
    const start = Math.max(previous?.to ?? 0, date.from - FORM_REACH);
    const form = lastForm(source, start, date.from);
    const act = form === undefined ? inheritForm(source, acts[index - 1], date) : toAct(source, date, form);
    acts.push(act?.number === undefined && !isDated(source, date) ? undefined : act);
  });
  return acts;
}

/** Without a number only "от" or "dated" makes a date the act's: acts also come into force on dates. */
function isDated({ folded }: Source, { from }: Dated): boolean {
  return /(?:от|dated) $/.test(folded.slice(Math.max(0, from - 7), from));
}

interface FormWord extends Span {
  readonly form: ActForm;
}

/** The form word whose body, title and date follow with no sentence end between. */
function lastForm({ folded }: Source, start: number, end: number): FormWord | undefined {
  const window = folded.slice(start, end);
  let last: FormWord | undefined;
  let quoteDepth = 0;
  let at = 0;
  for (const match of window.matchAll(FORM_BEFORE)) {
    quoteDepth += depthChange(window.slice(at, match.index));
    at = match.index;
    const position = match.findIndex((group, group_index) => group_index > 0 && group !== undefined) - 1;
    const form = FORMS_BEFORE[position]?.[0];
    // A form word inside a title in quotes is what the cited act is about.
    if (form === undefined || (quoteDepth > 0 && last !== undefined)) continue;
    // "Указ …, имеющий силу закона, от …" is a decree.
    if (last !== undefined && window.slice(0, match.index).endsWith("силу ")) continue;
    last = { form, from: start + match.index, to: start + match.index + match[0].length };
  }
  if (last === undefined || !isOneCitation(folded.slice(last.to, end))) return undefined;
  return last;
}

function depthChange(part: string): number {
  let depth = 0;
  for (const character of part) {
    if (character === "«" || character === "“") depth++;
    if (character === "»" || character === "”") depth--;
  }
  return depth;
}

/** Shortened words inside a body's name, whose stop ends no sentence: "и.о. Министра", "города им. …". */
const SHORTENED = /no\. ?|(?<!\p{L})(?:и\. ?о|им|гор|обл|(?<!\d ?)г)\. ?/gu;

/** Whether only a body, a title and "от" can stand between a form word and its date. */
function isOneCitation(between: string): boolean {
  const bare = between.replace(SHORTENED, "").replace(/«[^«»]*(?:«[^«»]*»[^«»]*)*»|"[^"]*"|“[^“”]*”/g, "");
  return !/[;:\t]|\. |\) /.test(bare) && bare.length < 200;
}

/** "Resolution No. 746 of the Government … dated …": the number straight after the form word. */
const NUMBER_FIRST = new RegExp(` ${SIGN} ?${NUMBER}`, "uy");

function toAct(source: Source, date: Dated, form: FormWord): ActCitation {
  const { text, folded } = source;
  NUMBER_FIRST.lastIndex = form.to;
  const lead = date.number === undefined ? NUMBER_FIRST.exec(folded) : null;
  const leadTo = form.to + (lead?.[0].length ?? 0);
  const number =
    lead === null ? date.number : printedNumber(text.slice(leadTo - (lead[1]?.length ?? 0), leadTo));
  const between = { from: leadTo, to: Math.max(leadTo, date.from) };
  const inner = findQuoteAfter(text, between.from, between.to);
  const title = inner ?? findTitleAfter(text, date.to);
  const bodyTo = inner?.from ?? between.to;
  const body = text
    .slice(between.from, bodyTo)
    .replace(/[\s«"“]*(?:от|dated|of|from|№)?\s*$/u, "")
    .replace(/^\s*(?:of )?(?:the )?/u, "");
  return {
    from: form.from,
    to: inner === undefined && title !== undefined ? title.to : date.to,
    form: form.form === "decree" && /^government(?!\p{L})/iu.test(body) ? "resolution" : form.form,
    date: date.date,
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title: title.text }),
    ...(body.trim() === "" ? {} : { body: body.trim() }),
  };
}

/** "… (…); от 10.03.2017 № 51-VI": the next act of a list under one form word. */
function inheritForm(
  { folded }: Source,
  previous: ActCitation | undefined,
  date: Dated,
): ActCitation | undefined {
  if (previous?.form === undefined || date.number === undefined) return undefined;
  if (date.from - previous.to > FORM_REACH) return undefined;
  const between = folded.slice(previous.to, date.from);
  if (
    !/^,\s*$/u.test(between) &&
    !/^[^а-яa-z]*(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*[;,]?\s*(?:и\s+|and\s+)?(?:от|dated|of)\s*$/u.test(
      between,
    )
  )
    return undefined;
  return {
    from: date.from,
    to: date.to,
    form: previous.form,
    date: date.date,
    number: date.number,
    ...(previous.body === undefined ? {} : { body: previous.body }),
  };
}
