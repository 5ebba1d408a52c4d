import type { ProfileWord } from "./profile.ts";

/** Consonants by sound, Cyrillic and Latin: loanwords of three languages share them in order. */
const SOUNDS: Readonly<Record<string, string>> = {
  б: "b",
  п: "p",
  в: "v",
  ф: "f",
  г: "g",
  ғ: "g",
  к: "k",
  қ: "k",
  х: "h",
  һ: "h",
  д: "d",
  т: "t",
  з: "z",
  с: "s",
  ж: "j",
  ш: "c",
  щ: "c",
  ч: "c",
  ц: "s",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  р: "r",
  b: "b",
  p: "p",
  v: "v",
  f: "f",
  g: "g",
  k: "k",
  q: "k",
  c: "k",
  h: "h",
  d: "d",
  t: "t",
  z: "z",
  s: "s",
  j: "j",
  l: "l",
  m: "m",
  n: "n",
  r: "r",
  x: "ks",
  w: "v",
};

/** Shortest skeleton that tells a loanword, in consonants; a longer one is cut here. */
const MIN_SOUNDS = 4;

/** Longest word whose skeleton is read, in letters. */
const MAX_LETTERS = 30;

/**
 * What a loanword sounds like without its vowels and endings: «статистика», «статистикалық» and
 * `statistics` give one skeleton. `undefined` for a short word.
 */
export function soundOf({ key, kind }: ProfileWord): string | undefined {
  if ((kind !== "word" && kind !== "light") || key.startsWith("#")) return undefined;
  let sounds = "";
  for (const letter of key.slice(0, MAX_LETTERS)) {
    const sound = SOUNDS[letter];
    if (sound === undefined || sounds.endsWith(sound)) continue;
    sounds += sound;
    if (sounds.length >= MIN_SOUNDS) return sounds.slice(0, MIN_SOUNDS);
  }
  return undefined;
}
