import type { Lexeme } from "./lexeme.ts";
import type { Span } from "./span.ts";
import { findUnit } from "./units.ts";

/** Words whose number is a reference: "пункт 5", "ст. 13", "Table 3". */
const REFERENCE =
  /^(?:№|#|n|no|nos|номер[а-я]*|ст|стать[а-я]*|п|пп|пункт[а-я]*|подпункт[а-я]*|пп|подп|глав[а-я]*|гл|раздел[а-я]*|подраздел[а-я]*|параграф[а-я]*|приложени[а-я]*|прил|таблиц[а-я]*|табл|рисун[а-я]*|рис|диаграмм[а-я]*|график|задач[а-я]*|цел[ьи]|целью|направлени[а-я]*|этап[а-я]*|абзац[а-я]*|част[ьи]|строк[а-я]*|граф[аеы]|код[а-я]*|бин|иин|тел|факс|инициатив[а-я]*|приоритет[а-я]*|шаг[а-я]*|форм[аеы]|подпрограмм[а-я]*|дом|каб|кабинет|ул|офис|вариант|том|лист|стр|page|article|articles|art|paragraph|paragraphs|para|item|items|clause|section|sections|chapter|annex|appendix|table|figure|fig|goal|goals|objective|objectives|task|tasks|priority|direction|stage|step|initiative|phase|top|grades?|класс(?:а|ы|ов|е)?|кесте|қосымша|сурет|бағыт|басымдық|пп)$/;

/** Kazakh nouns hyphened to their number: "13-бап", "2-тарауға", "1.2-мақсат". */
const KAZAKH_REFERENCE =
  /^(?:тарма[қғ]|бап|бабы|тарау|бөлім|бөліг|қосымша|мақсат|міндет|кесте|бағыт|кезең|сынып|абзац|параграф|сурет|нысан|бағдарлама|бастама|қадам|басымды|тоқсан|том|бет|жол|баған|шағын|қаулы|бұйры|шешім|заң)/;
const KAZAKH_ENDING =
  /^(?:дан|ден|тан|тен|нан|нен|ынан|інен|ға|ге|қа|ке|ына|іне|дың|дің|тың|тің|ның|нің|ды|ді|ты|ті|ны|ні|ын|ін|сын|сін|да|де|та|те|ында|інде|мен|бен|пен|ы|і|сы|сі|ты)$/;
const RUSSIAN_ENDING = /^(?:х|ти|и|ми|мя|тью|ю)$/;
const ORDINAL_ENDING =
  /^(?:й|го|му|я|е|ая|ое|ый|ом|м|ой|ую|ые|ых|ым|ший|ші|шы|інші|ыншы|нші|ншы|st|nd|rd|th)$/;

/** "7-балльной", "12-этажный", "20-летие". */
const ENGLISH_ADJECTIVE =
  /^(?:kilomet(?:er|re)|met(?:er|re)|year|month|week|day|hour|minute|megawatt|mw|km|tonne|ton|hectare|seat|bed|person)$/;
const ADJECTIVE = /н(?:ый|ой|ого|ому|ая|ое|ые|ых|ым|ыми|ом|ую)$|лети[а-я]+$/;

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
  if (before.kind === "word") return true;
  if (/[%/_@#:&=+\\^]/.test(before.text)) return before.text !== "+" || isPhone(folded, number.from);
  if (before.text !== "-") return false;
  const lead = lexemes[at - 2];
  if (lead === undefined || lead.to !== before.from) return false;
  return lead.kind === "word" && findUnit(folded, number.to)?.unit === undefined;
}

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
  // "қосымша 20 мың грант": more of them; the annex is «20-қосымша».
  const isMore = word?.text === "қосымша" && lexemes[at + 1]?.kind === "word";
  if (word !== undefined && !isMore && REFERENCE.test(word.text)) return true;
  if (/^программ[аыеу]$/.test(word?.text ?? "") && /^бюджетн/.test(lexemes[before - 1]?.text ?? ""))
    return true;
  if (/^(?:показатель|индикатор|indicator|көрсеткіш)$/.test(word?.text ?? "") && isLabelEnd(lexemes[at + 1]))
    return true;
  const joint = lexemes[at - 1]?.text ?? "";
  // "№ 210 (28086)": the running number of a newspaper's issue.
  if (joint === "(" && lexemes[at + 1]?.text === ")" && references.has(at - 2)) return true;
  return /^(?:,|и|-|and|және|мен|или|or)$/.test(joint) && references.has(at - 2);
}

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

function hasOpenBracket(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 40); back--) {
    const text = lexemes[back]?.text;
    if (text === ")" && lexemes[back - 1]?.kind !== "number") return false;
    if (text === "(") return true;
  }
  return false;
}

const CLASS_WORD =
  /^(?:класс[а-я]*|сынып[а-яәіңғүұқөһ]*|сыныб[а-яәіңғүұқөһ]*|grades?|квартал[а-я]*|тоқсан[а-яәіңғүұқөһ]*|quarters?|курс[а-я]*)$/;

/** Whether a class or quarter word follows the number or the list it is in: "(1, 2, 5, 7 классы)". */
export function isClassNumber(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at + 1; next < lexemes.length && next <= at + 30; next++) {
    const lexeme = lexemes[next];
    if (lexeme === undefined) return false;
    if (lexeme.kind === "word" && CLASS_WORD.test(lexeme.text)) return true;
    if (lexeme.kind === "number" || /^(?:,|и|-|х|й|ш[іы]|және|and|мен)$/.test(lexeme.text)) continue;
    return false;
  }
  return false;
}

const PERSONS =
  /^(?:дет[а-я]*|ребен[а-я]*|граждан[а-я]*|лиц[а-я]*|населени[а-я]*|молодеж[а-я]*|женщин[а-я]*|мужчин[а-я]*|возраст[а-я]*|подростк[а-я]*|учащ[а-я]*|занят(?:ых|ыми|ые)|безработн[а-я]*|работающ[а-я]*|работник[а-я]*|студент[а-я]*|жител[а-я]*|старше|младше|достигш[а-я]*|children|child|aged?|ages|persons?|people|women|men|citizens|population|youth|adults|employed|unemployed|workers|girls|boys|old|older|younger)$/;
const LIFE = /^(?:продолжительност|средн|өмір|ұзақты|expectancy|average|орташа|expected)/;
const KAZAKH_AGE = /^жас(?:тағы|тан|қа|ар)?$/;

/** "aged 15-28", "в возрасте 18–28": an age with or without "лет". */
export function isAgeAfterWord(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  if (lexemes[last + 1]?.text === "age" && /^groups?$/.test(lexemes[last + 2]?.text ?? "")) return true;
  const before = lexemes[first - 1]?.text ?? "";
  if (/^(?:aged?|ages|возрасте)$/.test(before)) return true;
  const lead = lexemes[first - 2]?.text ?? "";
  if (/^(?:under|over)$/.test(before) && /^(?:children|persons|people|youth|women|men|citizens)$/.test(lead))
    return true;
  return (before === "of" || before === "group") && lead === "age";
}

/**
 * Whether "N лет", "N жас", "N years" is the age of those an indicator is about ("детей 3-6 лет",
 * "18 – 28 жастағы", "aged 15-28") and not a value ("увеличится до 72 лет").
 *
 * @param first first lexeme of the number or range, bound words apart
 * @param unitLast last lexeme of the unit
 */
export function isAge(lexemes: readonly Lexeme[], first: number, unitLast: number): boolean {
  const unit = lexemes[unitLast]?.text ?? "";
  const after = lexemes[unitLast + 1]?.text ?? "";
  if (/^жастағы|^жасар/.test(unit) || (unit === "жас" && /^топ|^тоб/.test(after))) return true;
  if (/^групп/.test(lexemes[first - 1]?.text ?? "") && /^возрастн/.test(lexemes[first - 2]?.text ?? ""))
    return true;
  const clause = lexemes.slice(Math.max(0, first - 20), first);
  if (clause.some(({ text }) => LIFE.test(text))) return false;
  if (KAZAKH_AGE.test(unit) && /^(?:дейінгі|асқан|жоғары|кіші|үлкен|толған|аралы)/.test(after)) return true;
  if (
    /^(?:аралығындағы)$/.test(after) ||
    after === "old" ||
    isOnwards(after, lexemes[unitLast + 2]?.text ?? "") ||
    (after === "of" && lexemes[unitLast + 2]?.text === "age")
  )
    return true;
  for (let back = first - 1; back >= Math.max(0, first - 4); back--) {
    const word = lexemes[back];
    if (word?.text === "(") continue;
    if (word?.kind !== "word") return false;
    if (PERSONS.test(word.text) || /^(?:старше|младше|моложе)$/.test(word.text)) return true;
    if (
      !/^(?:от|до|с|в|под|over|under|from|to|between|the|of|age|and|по|свыше|более|старше|младше|моложе)$/.test(
        word.text,
      )
    )
      return false;
  }
  return false;
}

/** "15 лет и старше", "65 years and over", "18 жас және одан үлкен". */
function isOnwards(and: string, word: string): boolean {
  return (
    /^(?:и|and|және)$/.test(and) && /^(?:старше|младше|моложе|older|over|above|younger|одан)$/.test(word)
  );
}

const TIME_SPAN =
  /^(?:последн.*|ближайш.*|течение|кажд.*|предстоящ.*|прошедш.*|за|соңғы|таяу|алдағы|келесі|биылғы|past|last|next|coming|within|every|for)$/;
/** "11 айда", "2025 жылдың 11 айында": in which months, not how many. */
const DURING = /^(?:айда|айында|айдағы|айдың|жылда|жылдың|жылдағы|жылдық|жылғы)$/;
const AGO = /^(?:іш|аралығында|бойы$|бұрын|назад$|тому$|ago$)/;

/** "within 5 years", "за первые 11 месяцев", "5 жыл бұрын": how long or when, not how much. */
export function isSpanOfTime(lexemes: readonly Lexeme[], first: number, unitLast: number): boolean {
  let lead = first - 1;
  while (/^(?:the|first|перв(?:ые|ых))$/.test(lexemes[lead]?.text ?? "")) lead--;
  const isLed = lead < first - 1 && /^(?:over|in|during|for|за|в)$/.test(lexemes[lead]?.text ?? "");
  return (
    isLed ||
    TIME_SPAN.test(lexemes[first - 1]?.text ?? "") ||
    DURING.test(lexemes[unitLast]?.text ?? "") ||
    AGO.test(lexemes[unitLast + 1]?.text ?? "")
  );
}
