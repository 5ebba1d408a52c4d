import { type Lexeme, wordAt } from "./lexeme.ts";

/** A whole number in words: `high` and then `group`, which a multiplier behind it may still multiply. */
export interface Cardinal {
  /** Thousands and more that were followed by a smaller part: 2000 of «две тысячи триста». */
  readonly high: number;
  /** The last part, below a thousand: 300. */
  readonly group: number;
  /** Last lexeme of it. */
  readonly last: number;
}

/** Kazakh forms with an ending: nothing of the same number follows them. */
const ENDED = new Set<string>("бірі бірінен".split(" "));

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...forms(2, "два две двух двум двумя two"),
  ...forms(3, "три трех трем тремя three"),
  ...forms(4, "четыре четырех четырем четырьмя four"),
  ...forms(5, "пять пяти пятью five"),
  ...forms(6, "шесть шести шестью six"),
  ...forms(7, "семь семи семью seven"),
  ...forms(8, "восемь восьми восемью eight"),
  ...forms(9, "девять девяти девятью nine"),
  ...forms(10, "десять десяти десятью ten"),
  ...forms(11, "одиннадцать одиннадцати eleven"),
  ...forms(12, "двенадцать двенадцати twelve"),
  ...forms(13, "тринадцать тринадцати thirteen"),
  ...forms(14, "четырнадцать четырнадцати fourteen"),
  ...forms(15, "пятнадцать пятнадцати fifteen"),
  ...forms(16, "шестнадцать шестнадцати sixteen"),
  ...forms(17, "семнадцать семнадцати seventeen"),
  ...forms(18, "восемнадцать восемнадцати eighteen"),
  ...forms(19, "девятнадцать девятнадцати nineteen"),
  ...forms(20, "двадцать двадцати twenty"),
  ...forms(30, "тридцать тридцати thirty"),
  ...forms(40, "сорок сорока forty"),
  ...forms(50, "пятьдесят пятидесяти fifty"),
  ...forms(60, "шестьдесят шестидесяти sixty"),
  ...forms(70, "семьдесят семидесяти seventy"),
  ...forms(80, "восемьдесят восьмидесяти eighty"),
  ...forms(90, "девяносто девяноста ninety"),
  ...forms(100, "сто ста"),
  ...forms(200, "двести двухсот"),
  ...forms(300, "триста трехсот"),
  ...forms(400, "четыреста четырехсот"),
  ...forms(500, "пятьсот пятисот"),
  ...forms(600, "шестьсот шестисот"),
  ...forms(700, "семьсот семисот"),
  ...forms(800, "восемьсот восьмисот"),
  ...forms(900, "девятьсот девятисот"),
  ...forms(500_000, "полмиллиона"),
  ...forms(500_000_000, "полмиллиарда"),
  ...forms(1.5, "полтора полторы полутора біржарым"),
  ...kazakh("д", "е", [2, "екі"], [7, "жеті"], [8, "сегіз"], [50, "елу"], [100, "жүз"]),
  ...kazakh("т", "е", [3, "үш"], [4, "төрт"], [5, "бес"], [70, "жетпіс"]),
  ...kazakh("н", "е", [80, "сексен"]),
  ...kazakh("д", "а", [6, "алты"], [9, "тоғыз"], [20, "жиырма"], [30, "отыз"]),
  ...kazakh("т", "а", [40, "қырық"], [60, "алпыс"]),
  ...kazakh("н", "а", [10, "он"]),
  // Its cases are those of a quarter of the year.
  ...forms(90, "тоқсан"),
]);

/** Read only as the last part of a larger number: alone they are articles and pronouns. */
const ONES = new Set("один одна одно одну одного одной бір бірі one".split(" "));

const SCALES: ReadonlyMap<string, number> = new Map([
  ...forms(3, "тысяча тысячи тысячу тысяч мың thousand"),
  ...forms(6, "миллион миллиона миллионов million"),
  ...forms(9, "миллиард миллиарда миллиардов billion"),
  ...forms(12, "триллион триллиона триллионов trillion"),
]);

/** Scales that are one of themselves where nothing multiplies them: «тысяча двести», «мың бес жүз». */
const LONE_SCALES = new Set("тысяча тысячу мың".split(" "));

/** Words that all mean one value. */
export function forms(value: number, list: string): [string, number][] {
  return list.split(" ").map((form) => [form, value]);
}

/** A Kazakh numeral alone, from, to and about so many, and so many of them: «алты», «алтыдан», «алтыға», «алтыдай», «алтысы». */
function kazakh(
  consonant: "д" | "т" | "н",
  vowel: "а" | "е",
  ...rows: readonly (readonly [number, string])[]
): [string, number][] {
  const dative = consonant === "т" ? (vowel === "а" ? "қ" : "к") : vowel === "а" ? "ғ" : "г";
  const like = consonant === "н" ? "д" : consonant;
  return rows.flatMap(([value, stem]) => {
    const cased = [`${consonant}${vowel}н`, `${dative}${vowel}`, `${like}${vowel}й`].map((end) => stem + end);
    // «оны» is a pronoun.
    const ended = stem === "он" ? cased : [...cased, possessive(stem, vowel)];
    for (const form of ended) ENDED.add(form);
    return [stem, ...ended].map((form): [string, number] => [form, value]);
  });
}

/** «алтысы», «бесі», «қырығы» */
function possessive(stem: string, vowel: "а" | "е"): string {
  const end = vowel === "а" ? "ы" : "і";
  return /[аыі]$/.test(stem) ? `${stem}с${end}` : stem.replace(/қ$/, "ғ") + end;
}

/** Every word that a cardinal may begin with. */
export const CARDINAL_STARTS: readonly string[] = [
  ...CARDINALS.keys(),
  ...ONES,
  ...LONE_SCALES,
  "hundred",
].filter((word) => word !== "бірі");

/** Whether the word at `at` is a number of two or more. */
function isCardinalWord(lexemes: readonly Lexeme[], at: number): boolean {
  return CARDINALS.has(wordAt(lexemes, at) ?? "");
}

/**
 * Reads the whole number that begins at `lexemes[at]`: groups below a thousand, each but the last with its
 * multiplier, larger before smaller. The last group's multiplier is left to the reader of units.
 */
export function readCardinal(lexemes: readonly Lexeme[], at: number): Cardinal | undefined {
  let high = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let start = at;
  for (;;) {
    const group = readGroup(lexemes, start);
    const isLone = group === undefined && start === at && LONE_SCALES.has(wordAt(lexemes, at) ?? "");
    if (group === undefined && !isLone) return undefined;
    const scaleAt = group === undefined ? at : group.last + 1;
    const scale = SCALES.get(wordAt(lexemes, scaleAt) ?? "");
    const next = wordAt(lexemes, scaleAt + 1) === "and" ? scaleAt + 2 : scaleAt + 1;
    const isGoingOn = scale !== undefined && scale < smallest && isSmaller(lexemes, next, scale);
    if (!isGoingOn) return group === undefined ? undefined : { high, group: group.value, last: group.last };
    high += (group?.value ?? 1) * 10 ** scale;
    smallest = scale;
    start = next;
  }
}

/** Whether a group stands at `at` whose own multiplier, if any, is below `scale`: in «два млн три млн» is none. */
function isSmaller(lexemes: readonly Lexeme[], at: number, scale: number): boolean {
  const group = readGroup(lexemes, at);
  if (group === undefined || !Number.isInteger(group.value)) return false;
  return (SCALES.get(wordAt(lexemes, group.last + 1) ?? "") ?? 0) < scale;
}

/** A number below a thousand: «двести пятьдесят три», «екі жүз алпыстан», "two hundred and fifty-three". */
function readGroup(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | undefined {
  let total = 0;
  let smallest = 4;
  let last = at - 1;
  for (let next = at; next < lexemes.length; next++) {
    const word = wordAt(lexemes, next);
    if (word === undefined) {
      if (smallest === 2 && last === next - 1 && isPartOfWord(lexemes, next)) continue;
      break;
    }
    if (word === "and" && smallest === 3 && isCardinalWord(lexemes, next + 1)) continue;
    if (isHundredFold(lexemes, next, word, total)) {
      total = (total === 0 ? 1 : total) * 100;
      smallest = 3;
      last = next;
      if (ENDED.has(word)) break;
      continue;
    }
    const value = ONES.has(word) ? 1 : CARDINALS.get(word);
    if (value === undefined || magnitude(value) >= smallest) break;
    total += value;
    smallest = magnitude(value);
    last = next;
    if (ENDED.has(word)) break;
  }
  return last < at ? undefined : { value: total, last };
}

/** "twenty-five" */
function isPartOfWord(lexemes: readonly Lexeme[], hyphen: number): boolean {
  const [before, sign, after] = [lexemes[hyphen - 1], lexemes[hyphen], lexemes[hyphen + 1]];
  if (sign?.text !== "-" || before?.to !== sign.from || after?.from !== sign.to) return false;
  return after.text === "one" || (CARDINALS.get(after.text) ?? 10) < 10;
}

/** "five hundred", "a hundred", «екі жүз». */
function isHundredFold(lexemes: readonly Lexeme[], at: number, word: string, total: number): boolean {
  if (word === "hundred")
    return (total > 0 && total < 10) || (total === 0 && wordAt(lexemes, at - 1) === "a");
  return total > 0 && total < 10 && /^жүз(?:ден|ге|дей)?$/.test(word);
}

/** 3 for hundreds, 2 for tens («он бес» too), 1 for ones and teens: each part is smaller than the last. */
function magnitude(value: number): number {
  if (value >= 100) return 3;
  return value >= 20 || value === 10 ? 2 : 1;
}
