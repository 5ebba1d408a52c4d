import type { Span } from "./span.ts";

/**
 * Kazakh alphabets in Latin letters: `acute` of 2017 (u', i') and 2018 (ú, ı, sh), in which u is «ұ» and ý «у»;
 * `umlaut` of 2021 (ü, ş), in which u is «у» and ū «ұ».
 */
export type LatinAlphabet = "acute" | "umlaut";

/** Letters of both alphabets; «и» and «й», and what depends on the word, are told in `cyrillicOf`. */
const COMMON = " a=а b=б d=д e=е f=ф g=г h=х j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т v=в w=у y=ы z=з";
const OWN: Readonly<Record<LatinAlphabet, string>> = {
  acute: " á=ә ǵ=ғ i=і ń=ң ó=ө u=ұ ú=ү ý=у sh=ш ch=ч ı=и a'=ә g'=ғ n'=ң o'=ө u'=ү y'=у i'=и s'=ш c'=ч",
  umlaut: " ä=ә ğ=ғ i=и ı=і ñ=ң ö=ө u=у ū=ұ ü=ү ş=ш ç=ч",
};

/** Letters in both cases, by alphabet; made when first used. */
const TABLES = new Map<LatinAlphabet, ReadonlyMap<string, string>>();

function tableOf(alphabet: LatinAlphabet): ReadonlyMap<string, string> {
  let table = TABLES.get(alphabet);
  if (table === undefined) {
    table = new Map(
      `${COMMON}${OWN[alphabet]}`
        .trim()
        .split(" ")
        .flatMap((pair) => {
          const [latin = "", letter = ""] = pair.split("=");
          const upper = letter.toUpperCase();
          const capital = latin.charAt(0).toUpperCase() + latin.slice(1);
          return [[latin, letter] as const, [capital, upper] as const, [latin.toUpperCase(), upper] as const];
        }),
    );
    TABLES.set(alphabet, table);
  }
  return table;
}

const ACUTE = /[áǵńóúý]|[agnouys]['’ʼ](?=[a-z])/gi;
const UMLAUT = /[äğñöüūş]/gi;
/** Signs of an alphabet that make a text Kazakh: a name or two make none. */
const LEAST_SIGNS = 3;

/** The alphabet a Kazakh text in Latin letters is written in; none when no letter tells. */
export function findLatinAlphabet(text: string): LatinAlphabet | undefined {
  const [acute, umlaut] = [count(text, ACUTE), count(text, UMLAUT)];
  if (Math.max(acute, umlaut) < LEAST_SIGNS) return undefined;
  return acute > umlaut ? "acute" : "umlaut";
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** A text in Cyrillic letters, with the way back to the text it was made of. */
export interface CyrillicText {
  readonly text: string;
  /** The stretch of the source that a stretch of `text` stands for. */
  readonly toSource: (span: Span) => Span;
}

const WORD = /[a-zá-žǵı]+(?:['’ʼ][a-zá-žǵı]*)*/giu;
/** «NEET», «IT»: capitals without a letter of Kazakh alone are left. */
const ABBREVIATION = /^[A-Z]{2,5}$/;
const VOWELS = "аәеиоөуұүыіяюэ";
/** Loanwords that Cyrillic writes with «э». */
const LOAN = /^e(?:[kc]o[nl]|k[sz][pt]|lekt|lement|nerg|pid|tap|fır|fir)/;

/**
 * Writes a Kazakh text in Cyrillic letters, as its readers know them. Letters of other words, digits and signs
 * stay; time is linear.
 */
export function toCyrillic(text: string, alphabet: LatinAlphabet): CyrillicText {
  const letters: string[] = [];
  /** Where every letter of the result begins in the source; one more for its end. */
  const starts: number[] = [];
  const add = (letter: string, from: number): void => {
    letters.push(letter);
    starts.push(from);
  };
  const table = tableOf(alphabet);
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    for (; at < match.index; at++) add(text.charAt(at), at);
    const word = match[0].replace(/[’ʼ]/g, "'");
    if (ABBREVIATION.test(word)) continue;
    const loan = LOAN.test(word.toLowerCase());
    for (let within = 0; within < word.length; ) {
      const { letter, length } =
        within === 0 && loan
          ? { letter: word.charAt(0) === "e" ? "э" : "Э", length: 1 }
          : cyrillicOf(word, within, letters.at(-1) ?? "", table);
      add(letter, at + within);
      within += length;
    }
    at += word.length;
  }
  for (; at < text.length; at++) add(text.charAt(at), at);
  starts.push(text.length);
  return {
    text: letters.join(""),
    toSource: ({ from, to }) => ({ from: starts[from] ?? text.length, to: starts[to] ?? text.length }),
  };
}

/** The Cyrillic letter that begins at `at` of a word; `before` is the one written last. */
function cyrillicOf(
  word: string,
  at: number,
  before: string,
  table: ReadonlyMap<string, string>,
): { letter: string; length: number } {
  const first = word.charAt(at);
  const next = word.charAt(at + 1);
  const two = next === "'" || next === "h" || next === "H" ? table.get(first + next) : undefined;
  const letter = two ?? table.get(first);
  const length = two === undefined ? 1 : 2;
  if (letter === undefined) return { letter: first, length: 1 };
  const behind = word.slice(at + length, at + length + 2);
  if (letter === "т" || letter === "Т") {
    if (next === "s" && table.get(behind.charAt(1)) === "и")
      return { letter: letter === "т" ? "ц" : "Ц", length: 2 };
    return { letter, length };
  }
  if (letter !== "и" || at === 0 || !VOWELS.includes(before.toLowerCase())) return { letter, length };
  if (behind.startsWith("a") && !behind.endsWith("'")) return { letter: "я", length: length + 1 };
  const glide = behind.endsWith("'") ? behind : behind.charAt(0);
  if (table.get(glide) === "у") return { letter: "ю", length: length + glide.length };
  return { letter: "й", length };
}
