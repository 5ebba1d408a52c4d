import type { Span } from "../text/span.ts";
import { findClosingAim } from "./closing-aims.ts";
import { fold } from "./fold.ts";
import { hasMeasureWord } from "./measure.ts";

/** One item of a list: its lines as spans of the text, marker and closing punctuation left out. */
export interface Item {
  readonly lines: readonly Span[];
}

/** "1)", "1-1)", "2.", "1.3.", "а)", "(b)", "(iv)", "–", "•" at the start of a line or item. */
const MARKER =
  /^\s*(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}\\?[.)](?:\s+|(?=\p{L}))|\d{1,3}\s*-\s*\d{0,3}\)\s*|\(?\p{L}\)\s+|\([ivx]{1,4}\)\s+|[-–—•·▪*o]\s+|(?:[Вв]о-первых|[Вв]о-вторых|[Вв]-третьих|[Вв]-четвертых|[Вв]-пятых|[Вв]-шестых|[Бб]іріншіден|[Ее]кіншіден|[Үү]шіншіден|[Тт]өртіншіден|[Бб]есіншіден|(?:First|Second|Third|Fourth|Fifth|Sixth)(?:ly)?),\s+)+/u;

/** Length of a list marker at the start of a text, in code units; 0 when there is none. */
export function markerLength(text: string): number {
  return MARKER.exec(text)?.[0].length ?? 0;
}

/**
 * Splits the value of a passport row, or a paragraph that holds a list, into items: at line
 * breaks that were not forced by the column's width, at "N)" and "N." markers, at "; ".
 *
 * @param text the whole block
 * @param range the part to split
 * @param isWrapped whether its lines are those of a column that the page has lost
 */
export function splitItems(text: string, range: Span, isWrapped = false): Item[] {
  const lines = splitLines(text, range);
  const width = lines.reduce((longest, line) => Math.max(longest, line.to - line.from), 0);
  const hasMarks = /;/.test(text.slice(range.from, range.to));
  const isKazakh = KAZAKH.test(text.slice(range.from, range.to));
  const items: { lines: Span[] }[] = [];
  let lineLength = 0;
  for (const line of lines) {
    let isFirst = true;
    for (const part of splitLine(text, line)) {
      const last = items.at(-1);
      const previous = last?.lines.at(-1);
      if (
        isFirst &&
        last !== undefined &&
        previous !== undefined &&
        continues(text, last.lines, part, { width, lineLength, hasMarks, isKazakh, isWrapped })
      )
        last.lines.push(part);
      else items.push({ lines: [part] });
      isFirst = false;
    }
    lineLength = text.slice(line.from, line.to).trim().length;
  }
  return items.map(({ lines: own }) => strip(text, own)).filter((item) => item.lines.length > 0);
}

function splitLines(text: string, { from, to }: Span): Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text.charAt(at) !== "\n") continue;
    if (text.slice(start, at).trim() !== "") lines.push({ from: start, to: at });
    start = at + 1;
  }
  return lines;
}

/** Inside a line an item ends at a semicolon, or before a marker that follows a stop. */
const BORDER =
  /;\s+|(?<=[а-яәіңғүұқөһ]у,\s)(?=(?:екіншіден|үшіншіден|төртіншіден|бесіншіден),\s)|(?<=[.;]\s)(?=(?:Во-вторых|В-третьих|В-четвертых|В-пятых|В-шестых|Екіншіден|Үшіншіден|Төртіншіден|Бесіншіден|Second|Third|Fourth|Fifth|Sixth)(?:ly)?,?\s)|(?<=[.:;])\s+(?=\d{1,2}[.)]\s+\p{L})|(?<=[\s:;.])(?=\d{1,2}\)\s)/gu;

function splitLine(text: string, line: Span): Span[] {
  const parts: Span[] = [];
  const source = text.slice(line.from, line.to);
  let start = 0;
  for (const match of source.matchAll(BORDER)) {
    const end = match.index + (match[0].startsWith(";") ? 1 : 0);
    if (source.slice(start, end).trim() !== "") parts.push({ from: line.from + start, to: line.from + end });
    start = match.index + match[0].length;
  }
  if (source.slice(start).trim() !== "") parts.push({ from: line.from + start, to: line.to });
  return parts;
}

const DANGLING =
  /(?:,|[(]|(?<![а-яa-zәіңғүұқөһ])(?:и|или|а|в|во|на|с|со|к|ко|о|об|от|до|по|из|за|для|при|через|между|под|над|не|менее|более|чем|путем|том числе|мен|және|пен|бен|составит|составят|составляет|достигнет|увеличится|снизится|сократится|возрастет|повысится|снижен[аоы]?|увеличен[аоы]?|доведен[аоы]?|of|and|the|to|in|for|by|with|at))$/;
const STARTS_INSIDE =
  /^[%)–—-]|^(?:не (?:менее|более|ниже|выше|меньше)|более (?:чем|\d)|менее (?:чем|\d)|свыше \d|чем|до \d|на \d|в \d|с \d|около|раза|кемінде|кем дегенде|дейін|қарай|астам|артық|жуық|шаққанда|салыстырғанда|at least|up to|by \d|not more)(?!\p{L})/u;
/** Words that open an indicator: a new line that begins so is a new item. */
const OPENS_INDICATOR =
  /^(?:доля|удельный вес|уровень|количество|число|численность|объ[её]м|охват|рост|темп|производительность|снижение|увеличение|повышение|прирост|индекс|коэффициент|показатель|средн|обеспеченность|share|number|level|rate)/;
const PREDICATE =
  /\d\s*%|\d\s*раза?|состав(?:ит|ят|ляет)|увелич|сниз|сократ|возраст|достигн|превы|довед|обеспечен|постро|внедр|создан|удво|утро|включен|переведен|оснащен|охвачен|модернизирован|реконструирован|обновлен|сформирован|освоен|введен|открыт|принят|буд(?:ет|ут)|құрайды|ұлғаяды|азаяды|қысқарады|төмендейді|өседі|артады|жеткізіледі|салынады|енгізіледі|құрылады|болады|will /;

const KAZAKH = /[әғқңөұүһ]/i;
/** Goals and tasks end with a noun of action: «жағдайын жақсарту», «қамтамасыз ету». */
const ENDS_WITH_ACTION_KK = /[а-яәіңғүұқөһ]{2}у$/;
/** Kazakh sentences end with their verb. */
const ENDS_KK = /(?<=[а-яәіңғүұқөһ]{3})(?:ады|еді|йды|йді)$/;
const ENDS_WITH_VALUE =
  /\d[\d\s,.]*(?:%|раза?|лет|года|балл[а-я]*|(?:(?:тыс|млн|млрд)\.?\s?)?(?:тонн|человек|единиц|мест|км|га|тенге))$/;
/** A nominative or a verb after a value: the genitive «населения» would go on with it. */
const STARTS_ANEW =
  /^[а-я-]{3,}(?:ая|яя|ый|ий|ое|ее|ые|ие|ость|ство|ение|ание|ится|ется|атся|ятся|ены|ена|ено)(?![а-я])/;

/** A new line of a wide cell that begins with a noun of action and a capital: the next goal or task. */
const ACTION =
  /^(?!Правлени|Управлени|Отделени|Учреждени|Соглашени|Положени|Постановлени|Объединени)\p{Lu}[\p{Ll}-]{3,}(?:ение|ание|итие|ация|яция|иция|овка)\s/u;
/** Narrower lines are those of a passport's column, in characters. */
const MIN_WIDE = 60;

/** Most lines of one item; a goal in a narrow passport column takes about ten. */
const MAX_LINES = 40;

/** «2025 год – 3,5 %;» below «Доля …:»: the value of one year. */
const YEAR_VALUE =
  /^(?:(?:в|к|на|by|in)\s)?(?:19|20)\d\d\s*(?:год[уа]?|г\.?|жыл[а-яәіңғүұқөһ]*|ж\.?)?\s*[-:]\s*\S/;

/** «Улучшение здоровья | населения города, разработка | и реализация плана»: what goes on with a wrapped line. */
const INSIDE_RU =
  /^(?:(?:и|или|а также)\s|(?![а-яё-]+(?:ие|ция|ство|ость|[вш]ка|ется|ятся|ится|атся|ит|ят|ут|ют)(?![а-яё]))[а-яё]{4,}[,.;\s])/u;

/** How the lines are set. */
interface Column {
  /** Length of the longest line. */
  readonly width: number;
  /** Length of the whole line above, which may hold the end of one item and the start of the next. */
  readonly lineLength: number;
  /** Items end with semicolons: a line without one goes on. */
  readonly hasMarks: boolean;
  readonly isKazakh: boolean;
  readonly isWrapped: boolean;
}

/**
 * Whether a line goes on with the item above. A break that the column's width did not force
 * (the next word would have fitted) ends an item.
 */
function continues(text: string, item: readonly Span[], next: Span, column: Column): boolean {
  const previous = item.at(-1);
  if (previous === undefined || item.length >= MAX_LINES) return false;
  const before = fold(text.slice(previous.from, previous.to)).trim();
  const raw = text.slice(next.from, next.to).trim();
  const after = fold(raw);
  if (markerLength(raw) > 0 && (!STARTS_INSIDE.test(after) || /[;:]$/.test(before))) return false;
  if (YEAR_VALUE.test(after) && (/:$/.test(before) || (item.length > 1 && YEAR_VALUE.test(before))))
    return true;
  if (DANGLING.test(before) || STARTS_INSIDE.test(after)) return true;
  if (ACTION.test(raw) && next.to - next.from > MIN_WIDE) return false;
  if (INITIAL.test(text.slice(previous.from, previous.to))) return true;
  if (/:$/.test(before) && goesOnAfterColon(before, raw)) return true;
  if (/[.;:!?]$/.test(before)) return /(?:тыс|млн|млрд|г|ед|тг|чел)\.$/.test(before) && /^\p{Ll}/u.test(raw);
  if (column.isKazakh && !/\d/.test(before)) {
    if (ENDS_WITH_ACTION_KK.test(before) && /^\p{Lu}/u.test(raw)) return false;
    if (!ENDS_WITH_ACTION_KK.test(before) && !ENDS_KK.test(before) && /^\p{Ll}/u.test(raw)) return true;
  }
  const firstWord = /^\S+/.exec(after)?.[0].length ?? 0;
  if ((column.hasMarks || column.isWrapped) && OBLIQUE_RU.test(raw)) return true;
  if (column.hasMarks && /^[\p{Ll}\d]/u.test(raw) && !OPENS_INDICATOR.test(after)) return true;
  if (column.isWrapped && INSIDE_RU.test(raw) && !OPENS_INDICATOR.test(after)) return true;
  if (column.lineLength + 1 + firstWord <= column.width) return false;
  if (/^\d+[,.]?\d*\s*%/.test(after)) return true;
  if (/-$/.test(before)) return true;
  if (ENDS_KK.test(before) || (ENDS_WITH_VALUE.test(before) && STARTS_ANEW.test(after))) return false;
  const whole = item.map((line) => fold(text.slice(line.from, line.to))).join(" ");
  if (isOpenClause(whole) && !OPENS_INDICATOR.test(after)) return true;
  return !(PREDICATE.test(whole) && (OPENS_INDICATOR.test(after) || PREDICATE.test(after)));
}

/** «Президент Н. | Назарбаевтың»: the stop is an initial's. */
const INITIAL = /(?<!\p{L})\p{Lu}\.\s*$/u;
/** «участие всех институтов общества: | государственных органов, …»: what the item names stands below. */
function goesOnAfterColon(before: string, raw: string): boolean {
  return OBLIQUE_RU.test(raw) && !/следующ|задач|цел[иь]|результат|год[ау]?:$/.test(before);
}

/** An adjective in the genitive: no goal, task or result begins so. */
const OBLIQUE_RU = /^[а-я-]{3,}(?:ого|его|ых|их)\s\p{Ll}/u;

/** «…, урожайность зерновых»: a measure behind the last comma that has no value yet. */
function isOpenClause(folded: string): boolean {
  const at = folded.lastIndexOf(", ");
  const clause = folded.slice(at + 2);
  return at > 0 && clause.length < 60 && !PREDICATE.test(clause) && hasMeasureWord(clause);
}

function strip(text: string, lines: readonly Span[]): Item {
  const own = [...lines];
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return { lines: [] };
  own[0] = { from: first.from + markerLength(text.slice(first.from, first.to)), to: first.to };
  const end = own[own.length - 1];
  if (end !== undefined) own[own.length - 1] = dropClosing(text, end);
  return { lines: own.filter((line) => line.from < line.to) };
}

/** What ends a list of verbal nouns as its sentence: «… жүргізу жатады.», «… дамыту көзделіп отыр.» */
const CLOSING_KK =
  /(?<=[а-яәіңғүұқөһ]{2}у[ыі]?)\s(?:жатады|кіреді|қажет|керек|жоспарлан(?:ып отыр|ады|уда)|көздел(?:іп отыр|еді|уде)|болып (?:табылады|саналады))[.;\s]*$/;

/** Who said it, behind the words that were said: "… of investment projects,” the minister said." */
const CLOSING_EN =
  /,?["”»],?\s(?:the\s)?[A-Za-z][A-Za-z. ]{1,60}\s(?:said|noted|added|stressed|told|concluded)[^"”»;]{0,80}$/;

/** Length of a text without the verb that closes its list or quotation, and without what it calls the list. */
export function withoutClosingVerb(text: string): number {
  const folded = fold(text);
  return (
    findClosingAim(folded)?.to ??
    CLOSING_KK.exec(folded)?.index ??
    CLOSING_EN.exec(text)?.index ??
    text.length
  );
}

/** Leaves closing punctuation and white space out of a span: "…; " → "…". A closing ) or » stays. */
export function dropClosing(text: string, span: Span): Span {
  let { from, to } = span;
  while (to > from && /[\s;,.:]/.test(text.charAt(to - 1)) && !isAbbreviationEnd(text, from, to)) to--;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  return { from, to };
}

function isAbbreviationEnd(text: string, from: number, to: number): boolean {
  return (
    text.charAt(to - 1) === "." &&
    /(?<!\p{L})(?:тыс|млн|млрд|тг|чел|ед|гг|т\.д|т\.п|др|км|руб|мың)\.$/u.test(
      text.slice(Math.max(from, to - 8), to),
    )
  );
}
