import type { ActForm } from "./capture.ts";
import type { ActCitation, Dated, Source } from "./citation.ts";
import { findQuoteBefore } from "./quoted-title.ts";
import type { Span } from "./span.ts";

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

/** Citations whose form word stands after the date, as Kazakh has it; one entry per date. */
export function readFormsAfter(source: Source, dated: readonly Dated[]): (ActCitation | undefined)[] {
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
  `(?<!\\p{L})(?:${FORMS_AFTER.map(([, words]) => `(${words})`).join("|")})(?:ы|сы|і|ы)?[\\s,.:-]*$`,
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

/** "21.05.2007 № 254-III, 10.03.2017 № 51-VI Заңдарымен": the form stands after the last one, each may have its body. */
function inheritBack(
  { text, folded }: Source,
  date: Dated,
  next: ActCitation | undefined,
): ActCitation | undefined {
  if (next?.form === undefined || date.number === undefined || next.from < date.to) return undefined;
  if (!/^[\s,;]*(?:және\s+)?(?:\([^()]*\))?[\s,;]*$/u.test(folded.slice(date.to, next.from)))
    return undefined;
  const body = findKazakhBody(folded, date.from);
  return {
    from: body?.from ?? date.from,
    to: date.to,
    form: next.form,
    date: date.date,
    number: date.number,
    ...(body === undefined ? {} : { body: text.slice(body.from, body.to) }),
  };
}
