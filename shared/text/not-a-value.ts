import type { Lexeme } from "./lexeme.ts";
import type { Span } from "./span.ts";
import { findUnit } from "./units.ts";

/** Words whose number is a reference: "пункт 5", "ст. 13", "Table 3". */
const REFERENCE =
  /^(?:№|#|n|no|nos|номер[а-я]*|ст|стат[ье][а-я]*|п|пп|пункт[а-я]*|подпункт[а-я]*|пп|подп|глав[а-я]*|гл|раздел[а-я]*|подраздел[а-я]*|параграф[а-я]*|приложени[а-я]*|прил|таблиц[а-я]*|табл|рисун[а-я]*|рис|диаграмм[а-я]*|график|задач[а-я]*|цел[ьи]|целью|направлени[а-я]*|этап[а-я]*|абзац[а-я]*|част[ьи]|строк[а-я]*|граф[аеы]|код[а-я]*|бин|иин|тел|факс|инициатив[а-я]*|приоритет[а-я]*|шаг[а-я]*|форм[аеы]|подпрограмм[а-я]*|дом|каб|кабинет|ул|офис|вариант|том|лист|стр|page|article|articles|art|paragraph|paragraphs|para|item|items|clause|section|sections|chapter|annex|appendix|table|figure|fig|goal|goals|objective|objectives|task|tasks|priority|direction|stage|step|initiative|phase|category|version|top|quintile|grades?|класс(?:а|ы|ов|е)?|кесте|қосымша|сурет|бағыт|басымдық|гост|снип|санпин|iso|исо|бсн|жсн)$/;

/** Kazakh nouns hyphened to their number: "13-бап", "2-тарауға", "1.2-мақсат". */
const KAZAKH_REFERENCE =
  /^(?:тарма[қғ]|бап|бабы|тарау|бөлім|бөліг|қосымша|мақсат|міндет|кесте|бағыт|кезең|сынып|абзац|параграф|сурет|нысан|бағдарлама|топ|бастама|қадам|басымды|тоқсан|том|бет|жол|баған|шағын|қаулы|бұйры|шешім|заң)/;
const KAZAKH_ENDING =
  /^(?:дан|ден|тан|тен|нан|нен|ынан|інен|ға|ге|қа|ке|ына|іне|дың|дің|тың|тің|ның|нің|ды|ді|ты|ті|ны|ні|ын|ін|сын|сін|да|де|та|те|ында|інде|мен|бен|пен|ы|і|сы|сі|ты|[дт][ае]йы?|[дт][ае]йі|[еа]?у[іы]|[дт][ае]ған|[дт][ае]ген)$/;
const RUSSIAN_ENDING = /^(?:х|ти|и|ми|мя|тью|ю)$/;
const ORDINAL_ENDING =
  /^(?:й|го|му|я|е|ая|ое|ый|ом|м|ой|ую|ые|ых|ым|ший|ші|шы|інші|ыншы|нші|ншы|st|nd|rd|th)$/;

/** "7-балльной", "12-этажный", "20-летие". */
const ENGLISH_ADJECTIVE =
  /^(?:kilomet(?:er|re)|met(?:er|re)|year|month|week|day|hour|minute|megawatt|mw|km|tonne|ton|hectare|seat|bed|person)$/;
const ADJECTIVE = /[нв](?:ый|ой|ого|ому|ая|ое|ые|ых|ым|ыми|ом|ую)$|лети[а-я]+$/;

/** What is glued to a number by a hyphen or nothing. */
export type Tail = "none" | "ending" | "ordinal" | "reference" | "name";

/** Tells what follows the number `lexemes[at]` without a space, its unit apart. */
export function readTail(
  folded: string,
  lexemes: readonly Lexeme[],
  at: number,
): { tail: Tail; last: number } {
  const number = lexemes[at];
  const next = lexemes[at + 1];
  if (number === undefined || next === undefined || next.from !== number.to)
    return { tail: "none", last: at };
  if (next.kind === "word") {
    if (findUnit(folded, number.to) !== undefined) return { tail: "none", last: at };
    if (ORDINAL_ENDING.test(next.text)) return { tail: "ordinal", last: at + 1 };
    return { tail: "name", last: at + 1 };
  }
  const word = lexemes[at + 2];
  if (next.text !== "-" || word?.kind !== "word" || word.from !== next.to) return { tail: "none", last: at };
  if (KAZAKH_ENDING.test(word.text) || RUSSIAN_ENDING.test(word.text))
    return { tail: "ending", last: at + 2 };
  if (ORDINAL_ENDING.test(word.text)) return { tail: "ordinal", last: at + 2 };
  if (ADJECTIVE.test(word.text) && !word.text.startsWith("процентн")) return { tail: "name", last: at + 2 };
  // "a 20,000-kilometre network", "a five-year plan" say of what kind a thing is.
  if (ENGLISH_ADJECTIVE.test(word.text)) return { tail: "name", last: at + 2 };
  if (KAZAKH_REFERENCE.test(word.text)) return { tail: "reference", last: at + 2 };
  return findUnit(folded, number.to) === undefined && findUnit(folded, next.to) === undefined
    ? { tail: "name", last: at + 2 }
    : { tail: "none", last: at };
}

/** Whether the number is part of a name: glued to a letter or to a hyphen after one ("PISA-2015"). */
export function isInName(folded: string, lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  const before = lexemes[at - 1];
  if (number === undefined || before === undefined || before.to !== number.from) return false;
  // "KZT3.2tn"
  if (before.kind === "word")
    return (
      !/^(?:kzt|usd|eur|rub)$/.test(before.text) && !(before.text === "us" && lexemes[at - 2]?.text === "$")
    );
  if (/[%/_@#:&=+\\^]/.test(before.text)) return before.text !== "+" || isPhone(folded, number.from);
  if (before.text !== "-") return false;
  const lead = lexemes[at - 2];
  if (lead === undefined || lead.to !== before.from) return false;
  return lead.kind === "word" && findUnit(folded, number.to)?.unit === undefined;
}

/** "BMW 320", «Airbus 320» in a Cyrillic text; "Burnoye Solar 1 (50 MW)" in an English one. */
export function isModel(text: string, lexemes: readonly Lexeme[], at: number, isEnglish: boolean): boolean {
  const [word, next] = [lexemes[at - 1], lexemes[at + 1]];
  if (word?.kind !== "word" || next?.kind === "word" || next?.text === "%") return false;
  if (!/^\d{1,4}$/.test(lexemes[at]?.text ?? "")) return false;
  if (!/^[a-z]{2,}$/.test(word.text) || MONEY_CODE.test(word.text)) return false;
  return !isEnglish || (/^[()]$/.test(next?.text ?? "") && /\p{Lu}/u.test(text.charAt(word.from)));
}

const MONEY_CODE = /^(?:kzt|usd|eur|rub|us|gdp|co)$/;

const PHONE =
  /(?<![\d.,])(?:\+?\d[ -]?)?\(\d{3,5}\) ?\d{1,3}-?\d{2}-\d{2}(?!\d)|(?<![\d.,-])(?:\+?\d[ -]?\d{3,4}[ -])?\d{1,3}-\d{2}-\d{2}(?![\d-]|[.,]\d)/g;

/** Telephone numbers: "8 (7172) 74-55-66", "+7 7172 74-55-66". */
export function findPhones(folded: string): Span[] {
  return Array.from(folded.matchAll(PHONE), ({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

const HOUR = "(?:[01]?\\d|2[0-4])\\.(?:00|15|30|45)";
const CLOCK = new RegExp(`^${HOUR}(?![\\d.,])(?:[^\\d]{1,12}${HOUR})?[^\\d]{0,12}$`);

/** "9.00-18.30", "18.00 часов": times of the day, printed as decimals. */
export function isClock(printed: string, unit: string | undefined): boolean {
  const isPair = printed.indexOf(".") !== printed.lastIndexOf(".");
  return (unit === "hour" || (unit === undefined && isPair)) && CLOCK.test(printed);
}

function isPhone(folded: string, from: number): boolean {
  return /^\d ?\(?\d{3}/.test(folded.slice(from, from + 8));
}

/**
 * Whether the number refers to a part of a text: after "№", "пункт", "Table", or next in a list
 * of such numbers ("пункты 1, 2 и 3").
 */
export function isReference(
  lexemes: readonly Lexeme[],
  at: number,
  references: ReadonlySet<number>,
): boolean {
  let before = at - 1;
  if (lexemes[before]?.text === ".") before--;
  const word = lexemes[before];
  // "қосымша 20 мың грант", "қосымша 20-дан астам грант": more of them; the annex is «20-қосымша».
  const isMore =
    word?.text === "қосымша" &&
    (lexemes[at + 1]?.kind === "word" ||
      (lexemes[at + 1]?.text === "-" && /^[нтд][ае]н$/.test(lexemes[at + 2]?.text ?? "")));
  const isPlace = /^пункт/.test(word?.text ?? "") && /^населенн/.test(lexemes[before - 1]?.text ?? "");
  if (word !== undefined && !isMore && !isPlace && REFERENCE.test(word.text)) return true;
  if (/^программ[аыеу]$/.test(word?.text ?? "") && /^бюджетн/.test(lexemes[before - 1]?.text ?? ""))
    return true;
  if (/^(?:показатель|индикатор|indicator|көрсеткіш)$/.test(word?.text ?? "") && isLabelEnd(lexemes[at + 1]))
    return true;
  if (isDesignation(lexemes, at)) return true;
  const joint = lexemes[at - 1]?.text ?? "";
  // "№ 210 (28086)": the running number of a newspaper's issue.
  if (joint === "(" && lexemes[at + 1]?.text === ")" && references.has(at - 2)) return true;
  return /^(?:,|и|-|and|және|мен|или|or)$/.test(joint) && references.has(at - 2);
}

const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;

/**
 * "ч. 2 ст. 8" but "в 8 ч. 20 мин.", "pp. 12-14", "СТ РК 3041-2017", "Target 3.1", "до 25 числа",
 * "Resolution 214 of 07.04.2021".
 */
function isDesignation(lexemes: readonly Lexeme[], at: number): boolean {
  const text = (offset: number) => lexemes[at + offset]?.text ?? "";
  if (text(1) === "числа" || isKazakhDay(lexemes, at)) return true;
  if (/^(?:of|от)$/.test(text(1)) && DOTTED_DATE.test(text(2))) return true;
  if (text(-1) === ".") return lexemes[at - 3]?.kind !== "number" && /^(?:ч|pp?)$/.test(text(-2));
  if (text(-1) === "рк") return text(-2) === "ст";
  if (/^(?:call|dial|линии|номеру)$/.test(text(-1)))
    return /^\d{3,5}$/.test(text(0)) && lexemes[at + 1]?.kind !== "word" && text(1) !== "%";
  return /^(?:target|round)$/.test(text(-1)) && /^\d{1,2}\.\d{1,2}$/.test(text(0)) && text(1) !== "%";
}

/** «қыркүйектің 25-і», «19-ы күні», «сағат 8-ден бастап»: a day of the month, an hour of the day. */
export function isKazakhDay(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.text ?? "";
  if (before.endsWith("ң") && KAZAKH_MONTH.test(before)) return true;
  const isEnded = lexemes[at + 1]?.text === "-";
  if (before === "сағат") return isEnded && /^\d{1,2}$/.test(lexemes[at]?.text ?? "");
  return isEnded && lexemes[at + 3]?.text === "күні" && /^с?[ыі]$/.test(lexemes[at + 2]?.text ?? "");
}

const KAZAKH_MONTH =
  /^(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)[дтн][ыі]ң$/;

/** "Индикатор 1.", "Показатель 2:" number an item; "показатель 0,8" has a value. */
function isLabelEnd(next: Lexeme | undefined): boolean {
  return next === undefined || /^[.:)]$/.test(next.text);
}

/**
 * Whether the number is a list marker or the number of a heading: first in its line, before ")"
 * or ".", or a dotted number before a word.
 */
export function isMarker(text: string, folded: string, lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  if (number === undefined) return false;
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  const isGlued = next?.from === number.to;
  if (isGlued && next?.text === ")" && /^\d{1,3}$/.test(number.text)) return !hasOpenBracket(lexemes, at);
  if (isPartMarker(lexemes, at)) return true;
  const isFirst = before === undefined || /[\n\t]/.test(before.text);
  if (!isFirst) return false;
  // "1\\." is a marker that a converter escaped.
  if (isGlued && (next?.text === "." || next?.text === "\\"))
    return /^\d{1,3}(?:\.\d{1,2})*$/.test(number.text);
  return (
    /^\d{1,2}\.\d{1,2}$/.test(number.text) &&
    next?.kind === "word" &&
    /\p{Lu}/u.test(text.charAt(next.from)) &&
    findUnit(folded, number.to) === undefined
  );
}

/** «4-1. Правительство», "«4-1." where a text is amended: both numbers are the marker. */
function isPartMarker(lexemes: readonly Lexeme[], at: number): boolean {
  const isSecond = lexemes[at - 1]?.text === "-";
  if (!isSecond && lexemes[at + 1]?.text !== "-") return false;
  const start = isSecond ? at - 2 : at;
  const [first, dash, second, stop] = lexemes.slice(start, start + 4);
  if (first === undefined || dash?.text !== "-" || second === undefined || !/^[.)]$/.test(stop?.text ?? ""))
    return false;
  if (dash.from !== first.to || second.from !== dash.to || stop?.from !== second.to) return false;
  const before = lexemes[/^[«"“]$/.test(lexemes[start - 1]?.text ?? "") ? start - 2 : start - 1];
  return (
    (before === undefined || /[\n\t:;]/.test(before.text)) &&
    /^\d{1,3}$/.test(first.text) &&
    /^\d{1,2}$/.test(second.text)
  );
}

function hasOpenBracket(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 40); back--) {
    const text = lexemes[back]?.text;
    if (text === ")" && lexemes[back - 1]?.kind !== "number") return false;
    if (text === "(") return true;
  }
  return false;
}

/** "инвалиды 1 и 2 группы" */
function isOfDisability(lexemes: readonly Lexeme[], at: number): boolean {
  return [1, 2, 3, 4].some((back) => lexemes[at - back]?.text.startsWith("инвалид"));
}

const CLASS_WORD =
  /^(?:класс[а-я]*|сынып[а-яәіңғүұқөһ]*|сыныб[а-яәіңғүұқөһ]*|grades?|квартал[а-я]*|полугоди[а-я]*|тоқсан[а-яәіңғүұқөһ]*|quarters?|курс[а-я]*)$/;

/** Whether a class or quarter word follows the number or the list it is in: "(1, 2, 5, 7 классы)". */
export function isClassNumber(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at + 1; next < lexemes.length && next <= at + 30; next++) {
    const lexeme = lexemes[next];
    if (lexeme === undefined) return false;
    if (lexeme.kind === "word" && CLASS_WORD.test(lexeme.text)) return true;
    if (/^групп[аыеу]?$/.test(lexeme.text)) return isOfDisability(lexemes, at);
    if (lexeme.kind === "number" || /^(?:,|и|-|х|й|ш[іы]|және|and|мен)$/.test(lexeme.text)) continue;
    return false;
  }
  return false;
}
