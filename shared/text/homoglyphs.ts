/**
 * Letters that look alike in Latin and Cyrillic, and how one word is brought to one script.
 *
 * Kazakh pages until about 2018 hold Latin `i` for `і` and Latin `Y` for `Ү`; older Russian acts hold
 * Latin `p`, `c`, `o`; Roman numerals mix Latin V and Cyrillic І (seen on adilet.zan.kz, 2026-11).
 */

const LATIN = "ABCEHIKMOPTXYaceiopxyhəƏɵƟ";
const CYRILLIC = "АВСЕНІКМОРТХУасеіорхуһәӘөӨ";

const TO_CYRILLIC = new Map([...LATIN].map((letter, index) => [letter, [...CYRILLIC][index] ?? letter]));
const TO_LATIN = new Map(
  [...TO_CYRILLIC].filter(([latin]) => latin <= "z").map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** Latin spellings of Cyrillic abbreviations that are no Latin abbreviation in these texts (unlike IT, KPI, EXPO). */
const ABBREVIATIONS = new Map([
  ["PK", "РК"],
  ["AO", "АО"],
  ["TOO", "ТОО"],
]);

/** Lower-case Russian words of one letter: the Latin look-alike stands for them before a Cyrillic word. */
const ONE_LETTER_WORDS = "acoyACOY";

const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const ROMAN_LOOKALIKE = /^[IVXІХ]+$/;
const FRONT_KAZAKH = /[іәөүіi]/i;
const BACK_KAZAKH = /[аоұқғыяё]/i;
const VOWEL = /[аәеиоөуұүыіэюяё]/i;

/** Whether a UTF-16 code unit is a letter of the Latin alphabet (basic, or one that stands for ә, ө). */
export function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    code === 0x259 ||
    code === 0x275
  );
}

/** Whether a UTF-16 code unit is a letter of the Cyrillic alphabet, Kazakh letters included. */
export function isCyrillicLetter(code: number): boolean {
  return code >= 0x400 && code <= 0x52f && !(code >= 0x482 && code <= 0x489);
}

/**
 * Brings one word (a run of letters) to the script it was meant in. A letter is replaced by one
 * letter, so the length never changes. A word that holds letters peculiar to both scripts stays.
 *
 * @param kazakh whether the text around holds Kazakh letters (decides Latin `Y`: ү or у).
 */
export function repairWord(word: string, kazakh: boolean): string {
  const roman = repairRoman(word);
  if (roman !== undefined) return roman;
  const { latin, cyrillic, onlyLatin, onlyCyrillic } = countScripts(word);
  if (latin === 0) return word;
  if (cyrillic === 0) return ABBREVIATIONS.get(word) ?? word;
  if (onlyLatin > 0 && onlyCyrillic > 0) return word;
  if (onlyLatin > 0 || (onlyCyrillic === 0 && latin > cyrillic && !(kazakh && isLatinOnlyInI(word))))
    return toLatin(word);
  return toCyrillic(word, kazakh);
}

/** Whether every Latin letter of a word is `i`, as Kazakh pages write `і`: «iрi» is «ірі», no "ipi". */
function isLatinOnlyInI(word: string): boolean {
  for (let index = 0; index < word.length; index++)
    if (isLatinLetter(word.charCodeAt(index)) && !"iI".includes(word.charAt(index))) return false;
  return true;
}

/** Whether a one-letter Latin word is a Russian word when a Cyrillic one follows: "c 2020 года". */
export function isOneLetterRussian(letter: string): boolean {
  return ONE_LETTER_WORDS.includes(letter);
}

/** The Cyrillic look-alike of a Latin letter, or the letter itself. */
export function cyrillicLookalike(letter: string): string {
  return TO_CYRILLIC.get(letter) ?? letter;
}

/** Whether every letter of a Latin word could be Cyrillic to the eye. */
export function isAllLookalike(word: string): boolean {
  for (const letter of word) if (!TO_CYRILLIC.has(letter)) return false;
  return true;
}

function repairRoman(word: string): string | undefined {
  if (!ROMAN_LOOKALIKE.test(word)) return undefined;
  // A lone Х or ХХ may be a letter or a blank to fill in; only with І or V is it surely a number.
  if (!/[IVІ]/.test(word) && word.length < 3 && !/X/.test(word)) return undefined;
  const roman = word.replaceAll("І", "I").replaceAll("Х", "X");
  return ROMAN.test(roman) ? roman : undefined;
}

function countScripts(word: string) {
  const count = { latin: 0, cyrillic: 0, onlyLatin: 0, onlyCyrillic: 0 };
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index);
    if (isLatinLetter(word.charCodeAt(index))) {
      count.latin++;
      if (!TO_CYRILLIC.has(letter)) count.onlyLatin++;
    } else if (isCyrillicLetter(word.charCodeAt(index))) {
      count.cyrillic++;
      if (!TO_LATIN.has(letter)) count.onlyCyrillic++;
    }
  }
  return count;
}

function toLatin(word: string): string {
  return word.replace(/[Ѐ-ԯ]/g, (letter) => TO_LATIN.get(letter) ?? letter);
}

function toCyrillic(word: string, kazakh: boolean): string {
  const isFront = (kazakh || FRONT_KAZAKH.test(word)) && !BACK_KAZAKH.test(word);
  let vowelSeen = false;
  let repaired = "";
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index);
    if (letter === "Y" || letter === "y") {
      // ү stands in the first syllable of a Kazakh word; a later one is the verbal noun's у.
      const isUpper = letter === "Y" && (index === 0 || isUpperCase(word));
      const vowel = isFront && !vowelSeen && index < word.length - 1 ? "ү" : "у";
      repaired += isUpper ? vowel.toUpperCase() : vowel;
      vowelSeen = true;
    } else {
      const cyrillic = cyrillicLookalike(letter);
      vowelSeen ||= VOWEL.test(cyrillic);
      repaired += cyrillic;
    }
  }
  return repaired;
}

function isUpperCase(word: string): boolean {
  return word === word.toUpperCase();
}
