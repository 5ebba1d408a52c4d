import type { Language } from "./language.ts";
import { type Span, trimSpan } from "./span.ts";

/** After these a full stop does not end a sentence, whatever follows. */
const ABBREVIATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: list(
    "ст стст п пп п.п подп пунк ч чч гл разд абз прил см ср табл рис г гг в вв н р руб коп тг тыс млн млрд трлн кв куб га " +
      "им ред изд каб оф зам зав нач гос мин макс проц ед шт экз чел долл обл р-н пос с дер ул пр просп пер мкр д корп кв тел " +
      "янв фев февр апр авг сен сент окт ноя нояб дек адм асс бюдж гос доп исп междунар мкр науч нефт общ орг отв отд пл " +
      "респ с.-х соц спец ул упр фин хоз эксп юр согл ср пред инд " +
      "т о акад проф доц др д-р инж канд соч сокр напр т.е т.к т.н т.ч т.о и.о в.п",
  ),
  kk: list(
    "ж жж б бб т тт бұд қар ред сур кест ғ ғғ млн млрд трлн мың тг қ обл ауд көш пәт тел проф акад док " +
      "шақ кв ш ш.м ш.а б.з.д т.б қаң қаңт ақп наур сәу қырк желт орт төм басқ",
  ),
  en: list(
    "e.g i.e cf vs mr mrs ms dr prof st jr sr inc ltd co approx est ed eds bln mln mn bn jan feb mar apr jun jul aug " +
      "sep sept oct nov dec",
  ),
};

/** English abbreviations only before a number: "No. 746", but "works of art. The". */
const BEFORE_NUMBER = list("no nos ext art arts para paras sec ch vol p pp fig tab max min mt");

/** These may end a sentence too: they end one before a capital letter or a quotation mark. */
const MAY_END: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: list("г гг тыс млн млрд трлн руб коп тг т.д т.п др пр проц ед шт чел долл га н.э в вв"),
  kk: list("ж жж т.б т.с.с тг млн млрд трлн мың ғ ғғ"),
  en: list("etc al bln mln mn bn inc ltd co a.m p.m"),
};

/** Quotation marks and brackets that one sentence may end with. */
const MOST_CLOSERS = 4;
const CLOSERS = /["»”“'’)\]]/;
const YEAR_OR_PLACE = /^(?:гг?|жж?|вв?|ғғ?)$/;
/** What stands before a unit. */
const UNIT_BEFORE = /(?:\d|тыс\.?|млн\.?|мың)\s$/;
const QUARTER = /^\s*[IVX]{1,4}\s+\p{Ll}/u;
/** "350 тыс. тг. 2025 г. цена была …" */
const YEAR_NEXT = /^\s+(?:19|20)\d\d (?:г|ж)/;
const LONGEST_QUARTER = 12;
/** "2027 г. – 42 %. 2028 г. – 56 %": one series, whatever its values are parted by. */
const YEAR_VALUE = /(?:19|20)\d\d ?(?:[гж]|жыл|год)[а-яы]{0,2}\.? ?[-–—:] ?[\d.,]{1,9} ?%?\s?$/;
const YEAR_VALUE_NEXT = /^\s+(?:19|20)\d\d ?(?:[гж]|жыл|год)[а-яы]{0,2}\.? ?[-–—:] ?\d/;
const LONGEST_VALUE = 32;
const UPPER = /[\p{Lu}]/u;

/**
 * Cuts a paragraph into sentences. White space round a sentence belongs to none; nothing else is
 * left out. A line feed or a cell border ends a sentence; a semicolon does not. Abbreviations,
 * initials, decimals, dates, list markers ("1.", "1.2.") and dots inside a word end none.
 *
 * Linear: every full stop is judged by the word before and the character after it.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const end = sentenceEnd(text, mark.index, from, language);
    if (end === undefined) continue;
    addTrimmed(sentences, text, from, end);
    from = end;
    MARK.lastIndex = end;
  }
  addTrimmed(sentences, text, from, text.length);
  return sentences;
}

/** What may end a sentence. */
const MARK = /[\n\t.!?…]/g;

/** Where the sentence ends when the mark at `at` ends it. */
function sentenceEnd(text: string, at: number, from: number, language: Language): number | undefined {
  const mark = text.charAt(at);
  if (mark === "\n" || mark === "\t") return at + 1;
  // Only the last of several marks ("?!", "...") is judged.
  if (/[.!?…]/.test(text.charAt(at + 1))) return undefined;
  const isSingle = at === from || !/[.!?…]/.test(text.charAt(at - 1));
  let end = at + 1;
  while (end <= at + MOST_CLOSERS && CLOSERS.test(text.charAt(end))) end++;
  if (end < text.length && !/\s/.test(text.charAt(end))) return undefined;
  const next = nextVisible(text, end);
  if (next === "") return end;
  if (mark === "." && isSingle) return isFullStop(text, at, from, next, language) ? end : undefined;
  return isBeginning(next) ? end : undefined;
}

function isFullStop(text: string, at: number, from: number, next: string, language: Language): boolean {
  if (!isBeginning(next)) return false;
  if (YEAR_VALUE_NEXT.test(text.slice(at + 1, at + LONGEST_VALUE))) {
    if (YEAR_VALUE.test(text.slice(Math.max(from, at - LONGEST_VALUE), at))) return false;
  }
  const word = wordBefore(text, at, from);
  if (isListMarker(text, word, at, from)) return false;
  const lower = word.toLowerCase();
  // Initials: "К. Токаев", "А.Б. Иванов".
  if (/^(?:\p{Lu}\.){0,3}\p{Lu}$/u.test(word) && !/\d/.test(next)) return false;
  // "г." is a year after a number, a city before a name.
  if (
    YEAR_OR_PLACE.test(lower) &&
    !/\d\s?$/.test(text.slice(Math.max(from, at - word.length - 2), at - word.length))
  )
    return false;
  // "т. е.", "т. 5", but "9,5 млн т. Рынки".
  if (lower === "т" && UNIT_BEFORE.test(text.slice(Math.max(from, at - 8), at - 1))) return UPPER.test(next);
  const rest = text.slice(at + 1, at + LONGEST_QUARTER);
  // "2027 г. IV квартал"
  if (YEAR_OR_PLACE.test(lower) && QUARTER.test(rest)) return false;
  if (MAY_END[language].has(lower)) return UPPER.test(next) || /["«“„]/.test(next) || YEAR_NEXT.test(rest);
  if (language === "en" && BEFORE_NUMBER.has(lower)) return !/\d/.test(next);
  return !ABBREVIATIONS[language].has(lower);
}

/** What may begin a sentence: a capital letter, a digit, an opening quotation mark, bracket or dash. */
function isBeginning(next: string): boolean {
  return UPPER.test(next) || /[\d"«“„(№–—•-]/.test(next);
}

/** Letters, digits and inner full stops that stand before the full stop at `at`, at most 12. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 12 && /[\p{L}\p{N}.-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).replace(/^[.-]+/, "");
}

/** A number or a single letter with nothing before it in the sentence, or next in a list after a colon. */
function isListMarker(text: string, word: string, at: number, from: number): boolean {
  if (!/^(?:[\d.]{1,12}|[IVX]{1,5}|\p{L})$/u.test(word)) return false;
  const before = text.slice(Math.max(from, at - 24), at - word.length).trim();
  return (before === "" && at - from < 24) || before.endsWith(":");
}

function nextVisible(text: string, at: number): string {
  let index = at;
  while (index < text.length && index - at < 100 && /[^\S\n\t]/.test(text.charAt(index))) index++;
  const next = text.charAt(index);
  return next === "\n" || next === "\t" ? "" : next;
}

function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const span = trimSpan(text, { from, to });
  if (span.from < span.to) sentences.push(span);
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
