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
  const kinds = kindsIn(folded);
  if ((kinds & UNUSUAL) !== 0)
    folded = folded.replace(EVERY_UNUSUAL, (character) => SAME[character] ?? (isDash(character) ? "-" : " "));
  if ((kinds & LATIN) === 0 || !MIXED_WORD.test(folded)) return folded;
  const isKazakh = KAZAKH.test(folded);
  return folded.replace(LATIN_BESIDE_CYRILLIC, (word) => toCyrillic(isKazakh ? withFrontVowel(word) : word));
}

const DASHES = "‐‑‒–—―−";
/** Letters of one word that pages write in two ways; Latin ə and ɵ are no keys of a Cyrillic keyboard. */
const SAME: Readonly<Record<string, string>> = { ё: "е", ə: "ә", ɵ: "ө" };
const SPACES =
  "\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
const UNUSUAL_ONES = Object.keys(SAME).join("") + DASHES + SPACES;
const EVERY_UNUSUAL = new RegExp(`[${UNUSUAL_ONES}]`, "g");

/** Kinds of characters that need more than lower case, as bits. */
const UNUSUAL = 1;
const LATIN = 2;
const KINDS = tableKinds();

function tableKinds(): Uint8Array {
  const kinds = new Uint8Array(0x3001);
  for (const letter of "abcdefghijklmnopqrstuvwxyz") kinds[letter.charCodeAt(0)] = LATIN;
  for (const character of UNUSUAL_ONES) kinds[character.charCodeAt(0)] = UNUSUAL;
  return kinds;
}

/** Which of them a text holds; a table of characters is quicker than a pattern for each kind. */
function kindsIn(folded: string): number {
  let kinds = 0;
  for (let at = 0; at < folded.length; at++) kinds |= KINDS[folded.charCodeAt(at)] ?? 0;
  return kinds;
}

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
