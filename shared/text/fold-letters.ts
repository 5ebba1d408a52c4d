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
  if (UNUSUAL.test(folded))
    folded = folded.replace(EVERY_UNUSUAL, (character) => SAME[character] ?? (isDash(character) ? "-" : " "));
  const isMixed = LATIN.test(folded) && MIXED_WORD.test(folded);
  if (!isMixed) return folded;
  const isKazakh = KAZAKH.test(folded);
  return folded.replace(LATIN_BESIDE_CYRILLIC, (word) => toCyrillic(isKazakh ? withFrontVowel(word) : word));
}

const DASHES = "‐‑‒–—―−";
/** Letters of one word that pages write in two ways; Latin ə and ɵ are no keys of a Cyrillic keyboard. */
const SAME: Readonly<Record<string, string>> = { ё: "е", ə: "ә", ɵ: "ө" };
const UNUSUAL = /[ёəɵ‐-―−\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r]/;
const EVERY_UNUSUAL = new RegExp(UNUSUAL, "g");
/** Most texts hold no Latin letter: told at once, where two letters beside each other take a closer look. */
const LATIN = /[a-z]/;
const MIXED_WORD = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/;
/** Letters that Russian lacks, and the Latin i that stands for one of them. */
const KAZAKH = /[әіңғүұқөһ]|[а-я]i|i[а-я]/;
const BACK = /[аоұқғыя]/;
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

/** "кYн" is «күн»: the first vowel of a Kazakh word with no back one ("жYргізу", not its last у). */
function withFrontVowel(word: string): string {
  return CYRILLIC.test(word) && !BACK.test(word) ? word.replace(/^([^әеиөуүіэю]*)y(?=.)/, "$1ү") : word;
}

function toCyrillic(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  return word.replace(/[a-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
