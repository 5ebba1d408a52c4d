import { normalizeActNumber } from "./act-key.ts";
import type { Act, ActForm } from "./capture.ts";
import { findDates } from "./dates.ts";
import { foldLetters } from "./fold-letters.ts";
import type { Language } from "./language.ts";
import { findQuoteAfter, findQuoteBefore, findTitleAfter } from "./quoted-title.ts";
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

interface Source {
  readonly text: string;
  readonly folded: string;
}

/** A date and the act number beside it; the span covers both. */
interface Dated extends Span {
  readonly date: string;
  readonly number?: string;
}

const YEAR = /(?:19|20)\d\d/;
const SIGN = "(?:№|no\\.?|n(?:º|o)?\\.?|#)";
const NUMBER = "((?:қр |рк )?[\\p{L}\\d]{1,12}(?:[-/.][\\p{L}\\d]{1,8}){0,4}(?: ?(?:зрк|қрз))?)";
const NUMBER_AFTER = new RegExp(`[ ,]{0,3}${SIGN} ?${NUMBER}`, "uy");
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
  ["other", "нормативн[а-я]+ постановлени[а-я]+|распоряжени[а-я]+|послани[а-я]+"],
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
    acts.push(act);
  });
  return acts;
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
    last = { form, from: start + match.index, to: start + match.index + match[0].length };
  }
  if (last === undefined || !isOneCitation(folded.slice(last.to, end))) return undefined;
  return isIdiom(folded.slice(Math.max(0, last.from - 3), last.to)) ? undefined : last;
}

/** "in order to", not the form of an act. */
function isIdiom(words: string): boolean {
  return words === "in order";
}

function depthChange(part: string): number {
  let depth = 0;
  for (const character of part) {
    if (character === "«" || character === "“") depth++;
    if (character === "»" || character === "”") depth--;
  }
  return depth;
}

/** Whether only a body, a title and "от" can stand between a form word and its date. */
function isOneCitation(between: string): boolean {
  const bare = between.replace(/no\. ?/g, "").replace(/«[^«»]*(?:«[^«»]*»[^«»]*)*»|"[^"]*"|“[^“”]*”/g, "");
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
    form: form.form,
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

/** Kazakh form words, after the number. */
const FORMS_AFTER: readonly (readonly [ActForm, string])[] = [
  ["other", "нормативтік қаулы|өкім"],
  ["resolution", "қаулы"],
  ["decree", "жарлы[ғқ]"],
  ["code", "кодекс"],
  ["law", "(?:конституциялық )?заң(?=ы|д|ға|мен|ның|$|[^а-яәіңғүұқөһ])"],
  ["order", "(?:бірлескен )?бұйры[ғқ]"],
  ["decision", "шешім"],
];
const FORM_AFTER = new RegExp(
  `[ ,]{1,2}(?:${FORMS_AFTER.map(([, words]) => `(${words})`).join("|")})[а-яәіңғүұқөһ]*`,
  "uy",
);

function readFormsAfter(source: Source, dated: readonly Dated[]): (ActCitation | undefined)[] {
  const acts: (ActCitation | undefined)[] = [];
  for (let index = dated.length - 1; index >= 0; index--) {
    const date = dated[index];
    if (date === undefined) continue;
    acts[index] = readKazakh(source, date) ?? inheritBack(source, date, acts[index + 1]);
  }
  return acts;
}

function readKazakh(source: Source, date: Dated): ActCitation | undefined {
  const { text, folded } = source;
  FORM_AFTER.lastIndex = date.to;
  const match = FORM_AFTER.exec(folded);
  if (match === null && date.number !== undefined) return readKazakhHeader(source, date);
  if (match === null || !isAttributive(folded, date)) return undefined;
  const position = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
  const form = FORMS_AFTER[position]?.[0] ?? "other";
  const body = findKazakhBody(folded, date.from);
  const title = body === undefined ? undefined : findQuoteBefore(text, body.from);
  return {
    from: title?.from ?? body?.from ?? date.from,
    to: date.to + match[0].length,
    form,
    date: date.date,
    ...(date.number === undefined ? {} : { number: date.number }),
    ...(title === undefined ? {} : { title: title.text }),
    ...(body === undefined ? {} : { body: text.slice(body.from, body.to) }),
  };
}

const KAZAKH_HEADER = new RegExp(
  `(?<!\\p{L})(?:${FORMS_AFTER.map(([, words]) => `(${words})`).join("|")})(?:ы|сы|і|ы)?[\\s,:-]*$`,
  "u",
);
/** Longest form word and what parts it from the date, in characters. */
const HEADER_REACH = 40;

/** "Үкіметінің қаулысы 2018 жылғы 13 қараша № 746", as headers of pages have it. */
function readKazakhHeader({ text, folded }: Source, date: Dated): ActCitation | undefined {
  const start = Math.max(0, date.from - HEADER_REACH);
  const match = KAZAKH_HEADER.exec(folded.slice(start, date.from));
  if (match === null) return undefined;
  const position = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
  const formFrom = start + match.index;
  const body = findKazakhBody(folded, formFrom);
  return {
    from: body?.from ?? formFrom,
    to: date.to,
    form: FORMS_AFTER[position]?.[0] ?? "other",
    date: date.date,
    ...(date.number === undefined ? {} : { number: date.number }),
    ...(body === undefined ? {} : { body: text.slice(body.from, body.to) }),
  };
}

/** "13 қарашадағы қаулы" is an act of that day, "13 қарашада қаулы қабылданды" an event. */
function isAttributive(folded: string, { number, to }: Dated): boolean {
  return number !== undefined || /(?:ғы|гі)$/.test(folded.slice(to - 2, to));
}

const KAZAKH_BODY = /(?:қазақстан республикасы(?:ның)?|қр)(?: [а-яәіңғүұқөһ-]+){0,10} $/u;
/** Longest issuing body, in characters. */
const BODY_REACH = 160;

function findKazakhBody(folded: string, to: number): Span | undefined {
  const start = Math.max(0, to - BODY_REACH);
  const match = KAZAKH_BODY.exec(folded.slice(start, to));
  return match === null ? undefined : { from: start + match.index, to: to - 1 };
}

/** "21.05.2007 № 254-III, 10.03.2017 № 51-VI Заңдарымен": the form stands after the last one. */
function inheritBack(
  { folded }: Source,
  date: Dated,
  next: ActCitation | undefined,
): ActCitation | undefined {
  if (next?.form === undefined || date.number === undefined || next.from < date.to) return undefined;
  if (!/^[\s,;]*(?:және\s+)?(?:\([^()]*\))?[\s,;]*$/u.test(folded.slice(date.to, next.from)))
    return undefined;
  return { from: date.from, to: date.to, form: next.form, date: date.date, number: date.number };
}
