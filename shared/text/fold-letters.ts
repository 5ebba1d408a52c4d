/**
 * The text in lower case for matching words and numbers, every character in its place: offsets
 * into the result are offsets into the text.
 *
 * ё is е, every dash is "-", every space that is not a line feed or tab is " ", and Latin letters
 * typed inside a Cyrillic word are the Cyrillic ones they look like ("кемiнде" with Latin i).
 */
export function foldLetters(text: string): string {
  let folded = text.toLowerCase();
  // "İ" becomes two characters; such text is folded one character at a time.
  if (folded.length !== text.length) folded = lowerOneByOne(text);
  folded = folded.replace(UNUSUAL, (character) => (character === "ё" ? "е" : isDash(character) ? "-" : " "));
  const isMixed = LATIN.test(folded) && MIXED_WORD.test(folded);
  return isMixed ? folded.replace(LATIN_BESIDE_CYRILLIC, toCyrillic) : folded;
}

const DASHES = "‐‑‒–—―−";
const UNUSUAL = /[ё‐-―−\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r]/g;
/** Most texts hold no Latin letter: told at once, where two letters beside each other take a closer look. */
const LATIN = /[a-z]/;
const MIXED_WORD = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/;
const LATIN_BESIDE_CYRILLIC = /[a-z\u0400-\u04ff]+/g;
const CYRILLIC = /[\u0400-\u04ff]/;
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "һ",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

function isDash(character: string): boolean {
  return DASHES.includes(character);
}

function lowerOneByOne(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const lower = unit.toLowerCase();
    folded += lower.length === 1 ? lower : unit;
  }
  return folded;
}

function toCyrillic(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  return word.replace(/[a-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
