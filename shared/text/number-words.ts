import { CARDINAL_STARTS, forms, readCardinal } from "./cardinal-words.ts";
import { type Lexeme, wordAt } from "./lexeme.ts";

/** A number written in words, or a verb that holds one ("удвоятся"). */
export interface WordedNumber {
  readonly value: number;
  /** What stands above a multiplier inside it: 2000 of «две тысячи триста», whose `value` is 300. */
  readonly high?: number;
  /** Last lexeme of it. */
  readonly last: number;
  /**
   * cardinal: "двадцать"; part: "половина", "үштен бір"; times: "вдвое", "doubled", which is a
   * whole quantity with its own unit.
   */
  readonly kind: "cardinal" | "part" | "times";
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ...forms(
    2,
    "вдвое удвоить удвоил удвоилась удвоилось удвоились удвоят удвоится удвоятся удвоен удвоена удвоено удвоены удвоение удвоения double doubled doubles doubling twofold twice halve halved halving",
  ),
  ...forms(
    3,
    "втрое treble trebled trebles trebling утроить утроил утроилась утроилось утроились утроят утроится утроятся утроен утроена утроено утроены утроение triple tripled triples tripling threefold",
  ),
  ...forms(4, "вчетверо quadruple quadrupled quadruples quadrupling fourfold"),
  ...forms(5, "впятеро fivefold"),
  ...forms(10, "вдесятеро tenfold"),
  ...multiples(1.5, "полутора"),
  ...multiples(2, "дву"),
  ...multiples(2, "двух"),
  ...multiples(3, "трех"),
  ...multiples(4, "четырех"),
  ...multiples(5, "пяти"),
  ...multiples(10, "десяти"),
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ...forms(
    1 / 2,
    "вполовину наполовину половина половины половину половине половиной half жартысы жартысын жартысына жартысынан жартысының жартысында",
  ),
  ...forms(1 / 3, "треть трети третью"),
  ...forms(1 / 4, "четверть четверти четвертью ширегі ширегін ширегіне ширегінен ширегінің"),
]);

/** Kazakh fraction denominators in the ablative: "үштен бір", "төрттен үш". */
const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...forms(2, "екіден"),
  ...forms(3, "үштен"),
  ...forms(4, "төрттен"),
  ...forms(5, "бестен"),
  ...forms(10, "оннан"),
]);

const NUMERATORS: readonly (readonly [string, number])[] = [
  ["бір", 1],
  ["екі", 2],
  ["үш", 3],
  ["төрт", 4],
];

const ENGLISH_PARTS: ReadonlyMap<string, number> = new Map([
  ...forms(2, "half halves"),
  ...forms(3, "third thirds"),
  ...forms(4, "quarter quarters fourth fourths"),
  ...forms(5, "fifth fifths"),
  ...forms(10, "tenth tenths"),
]);

const RUSSIAN_PARTS: ReadonlyMap<string, number> = new Map([
  ...forms(3, "треть трети третей"),
  ...forms(4, "четверть четверти четвертей"),
  ...forms(5, "пятая пятых"),
  ...forms(10, "десятая десятых"),
]);

/** "полуторакратный", "двукратно". */
function multiples(value: number, stem: string): [string, number][] {
  return "о ый ое ого ому ым ом ая ой ую".split(" ").map((ending) => [`${stem}кратн${ending}`, value]);
}

const STARTS = new Set([
  ...CARDINAL_STARTS,
  ...TIMES.keys(),
  ...PARTS.keys(),
  ...DENOMINATORS.keys(),
  "жарты",
  "quarter",
  "third",
  "fifth",
  ..."миллион миллиард триллион"
    .split(" ")
    .flatMap((word) => [word, ..."а нан ға тан".split(" ").map((end) => word + end)]),
  ..."тысяча тысячи тысячу мыңнан мыңға thousand million billion trillion".split(" "),
]);
const WORD = /[a-zа-яәіңғүұқөһ]+/g;

/** Whether a folded text has a word that may be a number; cheap, for texts without digits. */
export function hasNumberWord(folded: string): boolean {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(folded); match !== null; match = WORD.exec(folded)) {
    if (STARTS.has(match[0])) return true;
  }
  return false;
}

/** Whether a folded word may begin a number: looked up before anything is read. */
export function mayBeginNumber(word: string): boolean {
  return STARTS.has(word);
}

/** Reads the number in words that begins at `lexemes[at]`. */
export function readWordedNumber(lexemes: readonly Lexeme[], at: number): WordedNumber | undefined {
  const word = wordAt(lexemes, at);
  if (word === undefined || !STARTS.has(word)) return undefined;
  if (isAfterOrdinal(lexemes, at)) return undefined;
  const after = wordAt(lexemes, at + 1) ?? "";
  // "twice a week", "двукратный чемпион": how often.
  const isOften =
    word === "twice" ? /^(?:a|per|in|every)$/.test(after) : /кратн(?!о$)/.test(word) && !GROWTH.test(after);
  const times = isOften ? undefined : TIMES.get(word);
  if (times !== undefined) return { value: times, last: at, kind: "times" };
  const kazakhPart = DENOMINATORS.get(word);
  const kazakh = kazakhPart === undefined ? undefined : readKazakhPart(lexemes, at, kazakhPart);
  if (kazakh !== undefined) return kazakh;
  const article = word === "quarter" || word === "third" || word === "fifth";
  if (article && isEnglishPart(lexemes, at, after))
    return { value: 1 / (ENGLISH_PARTS.get(word) ?? 1), last: at, kind: "part" };
  const part = PARTS.get(word);
  if (part !== undefined)
    return isPartOfTime(lexemes, at) ? undefined : { value: part, last: at, kind: "part" };
  return readWhole(lexemes, at);
}

/** "a third of all", "by at least a third", "a quarter have"; not "a third party". */
function isEnglishPart(lexemes: readonly Lexeme[], at: number, after: string): boolean {
  if (wordAt(lexemes, at - 1) !== "a") return false;
  if (/^(?:of|have|has|are|were|live|had|lack)$/.test(after)) return true;
  const isLed = /^(?:by|least|than|most|about|nearly|almost|over|only|just)$/.test(
    wordAt(lexemes, at - 2) ?? "",
  );
  return isLed && /^(?:|in|by|from|between|compared)$/.test(after);
}

const GROWTH = /^(?:рост|увелич|прирост|повыш|подъем|сниж|сокращ|уменьш|расшир|превыш)/;

/** "вторая половина", "first half", "бірінші жартысы" are times or parts of a list, not amounts. */
function isAfterOrdinal(lexemes: readonly Lexeme[], at: number): boolean {
  const before = wordAt(lexemes, at - 1) ?? "";
  return /^(?:перв|втор|треть|последн|кажд|first|second|last|each|бірінші|екінші|соңғы)/.test(before);
}

function isPartOfTime(lexemes: readonly Lexeme[], at: number): boolean {
  const after = wordAt(lexemes, at + 1) ?? "";
  const before = wordAt(lexemes, at - 1) ?? "";
  if (/^(?:года|века|дня|месяца|столетия|year|day|hour|century)/.test(after)) return true;
  return /^(?:жылдың|айдың|күннің|past|and)$/.test(before);
}

function readKazakhPart(
  lexemes: readonly Lexeme[],
  at: number,
  denominator: number,
): WordedNumber | undefined {
  const word = wordAt(lexemes, at + 1) ?? "";
  const numerator = NUMERATORS.find(([stem]) => word.startsWith(stem))?.[1];
  if (numerator === undefined || numerator >= denominator) return undefined;
  return { value: numerator / denominator, last: at + 1, kind: "part" };
}

function readWhole(lexemes: readonly Lexeme[], at: number): WordedNumber | undefined {
  const cardinal = readCardinal(lexemes, at);
  if (cardinal === undefined) return undefined;
  const { high, group, last } = cardinal;
  const denominator = high > 0 ? undefined : partAfter(lexemes, last);
  if (denominator !== undefined && group < denominator)
    return {
      value: group / denominator,
      last: lexemes[last + 1]?.text === "-" ? last + 2 : last + 1,
      kind: "part",
    };
  if (isOrdinal(lexemes, last)) return undefined;
  if (high > 0) return { value: group, high, last, kind: "cardinal" };
  const half = halfBehind(lexemes, last);
  if (half !== undefined && Number.isInteger(group))
    return { value: group + 0.5, last: half, kind: "cardinal" };
  return readDecimal(lexemes, last, group) ?? { value: group, last, kind: "cardinal" };
}

/** «две тысячи семнадцатом», «екі мың он жетінші», "twenty-first": the number of a year or in a row. */
function isOrdinal(lexemes: readonly Lexeme[], last: number): boolean {
  const at = /^(?:-|тысяч[аи]?|мың|thousand)$/.test(lexemes[last + 1]?.text ?? "") ? last + 2 : last + 1;
  return ORDINAL.test(wordAt(lexemes, at) ?? "");
}

const ORDINAL =
  /[ыі]нш[ыі]$|^(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|[а-я]*надцат|[а-я]*десят|двадцат|тридцат|сороков|девяност)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую)$|^трет(?:ий|ье|ья|ьего|ьем|ьей)$|^(?:first|second|third|fifth|[a-z]+(?:th|ieth))$/;

/** «жетпіс төрт бүтін оннан тоғыз», «пять целых три десятых»: a decimal in words. */
function readDecimal(lexemes: readonly Lexeme[], last: number, whole: number): WordedNumber | undefined {
  const word = wordAt(lexemes, last + 1) ?? "";
  if (!/^(?:бүтін|целых|целая)$/.test(word)) return undefined;
  const isKazakh = word === "бүтін";
  const part = readCardinal(lexemes, isKazakh ? last + 3 : last + 2);
  const size = part === undefined ? "" : (wordAt(lexemes, isKazakh ? last + 2 : part.last + 1) ?? "");
  const digits = /^(?:оннан|десят(?:ых|ая))$/.test(size) ? 1 : /^(?:жүзден|сот(?:ых|ая))$/.test(size) ? 2 : 0;
  if (part === undefined || part.group >= 10 ** digits) return undefined;
  const value = Number(`${whole}.${String(part.group).padStart(digits, "0")}`);
  return { value, last: isKazakh ? part.last : part.last + 1, kind: "cardinal" };
}

/**
 * Index of «половиной» in «17 с половиной тысяч», of «жарым» in «екі жарым есе», of "half" in "two and a
 * half times", behind the number that ends at `last`.
 */
export function halfBehind(lexemes: readonly Lexeme[], last: number): number | undefined {
  if (lexemes[last + 1]?.text === "жарым") return last + 1;
  if (lexemes[last + 1]?.text === "с" && lexemes[last + 2]?.text === "половиной") return last + 2;
  const isEnglish =
    lexemes[last + 1]?.text === "and" &&
    lexemes[last + 2]?.text === "a" &&
    lexemes[last + 3]?.text === "half";
  return isEnglish ? last + 3 : undefined;
}

function partAfter(lexemes: readonly Lexeme[], last: number): number | undefined {
  const at = lexemes[last + 1]?.text === "-" ? last + 2 : last + 1;
  const word = wordAt(lexemes, at) ?? "";
  return (at === last + 1 ? RUSSIAN_PARTS.get(word) : undefined) ?? ENGLISH_PARTS.get(word);
}
