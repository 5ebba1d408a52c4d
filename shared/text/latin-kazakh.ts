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

function letterIn(list: string, own: string): string | undefined {
  const at = list.indexOf(` ${own}=`);
  return at < 0 ? undefined : list.charAt(at + own.length + 2);
}

/** Longest letter in Latin: «sh», «g'». */
const MAX_LETTER = 2;

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
const VOWEL = /[аәеиоөуұүыіяюэ]/;
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
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    for (; at < match.index; at++) add(text.charAt(at), at);
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(match[0])) continue;
    while (at < end) {
      const { letter, length } = cyrillicOf(text, at, match.index, letters.at(-1) ?? "", alphabet);
      add(letter, at);
      at += length;
    }
  }
  for (; at < text.length; at++) add(text.charAt(at), at);
  starts.push(text.length);
  return {
    text: letters.join(""),
    toSource: ({ from, to }) => ({ from: starts[from] ?? text.length, to: starts[to] ?? text.length }),
  };
}

/** The Cyrillic letter that begins at `at`, in a word that begins at `wordAt`. */
function cyrillicOf(
  text: string,
  at: number,
  wordAt: number,
  before: string,
  alphabet: LatinAlphabet,
): { letter: string; length: number } {
  const source = text
    .slice(at, at + 6)
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
  const first = text.charAt(at);
  const inCase = (letter: string): string => (first === first.toLowerCase() ? letter : letter.toUpperCase());
  if (at === wordAt && LOAN.test(source)) return { letter: inCase("э"), length: 1 };
  for (let length = MAX_LETTER; length > 0; length--) {
    const own = source.slice(0, length);
    const letter = letterIn(OWN[alphabet], own) ?? letterIn(COMMON, own);
    if (letter === undefined) continue;
    const next = source.slice(length);
    if (letter === "т" && /^s[ıi]/.test(next) && alphabet === (next[1] === "ı" ? "acute" : "umlaut"))
      return { letter: inCase("ц"), length: 2 };
    if (letter !== "и" || at === wordAt || !VOWEL.test(before.toLowerCase()))
      return { letter: inCase(letter), length };
    if (next.startsWith("a") && !next.startsWith("a'")) return { letter: inCase("я"), length: length + 1 };
    if (alphabet === "acute" ? /^(?:ý|y')/.test(next) : next.startsWith("u"))
      return { letter: inCase("ю"), length: length + (next.startsWith("y'") ? 2 : 1) };
    return { letter: inCase("й"), length };
  }
  return { letter: first, length: 1 };
}
