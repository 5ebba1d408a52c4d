import type { Language } from "./language.ts";
import { normalize } from "./normalize.ts";
import { ownCopy } from "./own-copy.ts";
import { stemEnglish } from "./stems-english.ts";
import { stemKazakh } from "./stems-kazakh.ts";
import { stemRussian } from "./stems-russian.ts";
import { isStopWord } from "./stop-words.ts";
import { tokenize } from "./words.ts";

/** Longest word stemmed, in UTF-16 code units: longer ones are broken text, and are kept as they are. */
const LONGEST_WORD = 64;

/**
 * Stem of one word: forms of one word share it, words of different meaning do not, negations keep
 * apart ("непродуктивно", "нәтижесіз"). Case, ё, homoglyphs and soft hyphens make no difference. A
 * stem is a key to compare, not a word to show.
 *
 * In a hyphenated word the last part is stemmed ("социально-экономического"). Latin words in Russian
 * and Kazakh texts are only lowered. An empty string comes back empty.
 */
export function stem(word: string, language: Language): string {
  return findStem(fold(word), language);
}

/**
 * Stems of the content words of a text, in text order, repeats kept. Stop words, numbers and marks
 * are left out; negations and words of quantity and bound stay.
 */
export function stemsOf(text: string, language: Language): string[] {
  const stems: string[] = [];
  for (const token of tokenize(fold(text))) {
    if (token.kind === "word" && !isStopWord(token.text, language))
      stems.push(findStem(token.text, language));
  }
  return stems;
}

function fold(text: string): string {
  return normalize(text).text.toLowerCase().replaceAll("ё", "е");
}

/** Stems remembered, per language; a page has a few thousand different words. */
const MOST_REMEMBERED = 20_000;

const REMEMBERED: Readonly<Record<Language, Map<string, string>>> = {
  ru: new Map(),
  kk: new Map(),
  en: new Map(),
};

function findStem(word: string, language: Language): string {
  if (word.length > LONGEST_WORD) return word;
  const remembered = REMEMBERED[language];
  let found = remembered.get(word);
  if (found === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const own = ownCopy(word);
    found = stemFolded(own, language);
    remembered.set(own, found);
  }
  return found;
}

function stemFolded(word: string, language: Language): string {
  if (language === "en") return /^[a-z]/.test(word) ? stemEnglish(word) : word;
  if (!/[Ѐ-ԯ]$/.test(word)) return word;
  if (language === "kk") return stemKazakh(word);
  // A Kazakh name in a Russian text is not inflected.
  if (/[әіңғүұқөһ]/.test(word)) return word;
  const hyphen = word.lastIndexOf("-") + 1;
  return word.slice(0, hyphen) + stemRussian(word.slice(hyphen));
}
