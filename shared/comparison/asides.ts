import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** Longest breakdown read, in UTF-16 code units: the longest list of groups seen in an indicator, doubled. */
const LONGEST = 400;

/**
 * How the numbers will be told apart, which narrows nothing: «в разбивке по полу и возрасту», `by sex
 * and age`, «жынысы мен жасы бойынша бөліністе». Seen in the global indicators of the Sustainable
 * Development Goals and in national ones (2026-11).
 */
const BREAKDOWN: Readonly<Record<Language, RegExp>> = {
  ru: new RegExp(
    `(?<!\\p{L})(?:(?:с|в) (?:раз|по)?(?:бивк|дел)\\p{L}{1,5} (?:по|на)|по (?:полу|возрасту)(?!\\p{L}))[^;.()]{0,${LONGEST}}`,
    "giu",
  ),
  kk: /(?<!\p{L})(?:жынысы|жасы|жас тобы|жас топтары|мүгедектік|аумағы|өңір\p{L}{0,8}|түр\p{L}{0,10})(?!\p{L})[^;.()]{0,120}? бойынша (?:бөлін|бөлу|топтастыр)\p{L}{0,12}/giu,
  en: new RegExp(
    `(?<!\\p{L})(?:disaggregated |broken down )?by (?:sex|gender|age(?! of| ?\\d)|types?(?= of|(?!\\p{L}))|size|sector|occupation|region|income group|level of education|education level)(?!\\p{L})[^;.()]{0,${LONGEST}}`,
    "giu",
  ),
};

/** How the number is worked out or what a word of the name means: «рассчитываемая как отношение …». */
const EXPLANATION: Readonly<Record<Language, RegExp>> = {
  ru: /, (?:рассчитыва|определя|исчисля|измеря)\p{L}{2,8} как [^;.()]{1,400}/giu,
  kk: /, (?:яғни|атап айтқанда) [^;.()]{1,400}/giu,
  en: /,? (?:defined|calculated|measured|expressed) as [^;.()]{1,400}/giu,
};

const BRACKETS = /\(([^()]{1,1000})\)/gu;

/** From so many words on a bracket explains; a shorter one may narrow: «(женщины)». */
const MANY_WORDS = 10;

const EXPLAINING =
  /^(?:определ|рассчит|повтор|например|то есть|т\. ?е\.|defined|repeat|e\.g|i\.e|for example|such as|as per|мысалы|яғни)/iu;

/** A bracket that names what is counted or counted from. */
const DENOMINATOR = /^(?:из|от|в процент|к общ|of|out of|per|as a)(?!\p{L})|(?:қатынас|шаққанда)/iu;

/**
 * Where a statement explains itself or says how its number is broken down: words there help to find
 * a counterpart but narrow nothing. Long brackets that name a denominator are left out.
 */
export function findAsides(text: string, language: Language): readonly Span[] {
  const spans: Span[] = [];
  const add = (pattern: RegExp) => {
    for (const { index, 0: all } of text.matchAll(pattern))
      spans.push({ from: index, to: index + all.length });
  };
  add(BREAKDOWN[language]);
  add(EXPLANATION[language]);
  if (text.includes("("))
    for (const { index, 0: all, 1: inside = "" } of text.matchAll(BRACKETS))
      if (isExplanation(inside)) spans.push({ from: index, to: index + all.length });
  return spans;
}

function isExplanation(inside: string): boolean {
  if (EXPLAINING.test(inside)) return true;
  return !DENOMINATOR.test(inside) && inside.split(" ").length >= MANY_WORDS;
}

/** `a)`, `(b)`, `ii)`: parts of a sentence that counts off. */
const PART_MARKER = /(?<![\p{L}\p{N}])\(?(?:[a-eа-д]|i{1,3}|iv|vi{0,3}|\d)\)(?=\s)/giu;

/** The unit alone in brackets or behind the last comma: «(в процентах)», «, процент». */
const BARE_UNIT =
  /\((?:в |in )?(?:процент\p{L}{0,3}|пайыз\p{L}{0,4}|per ?cent|percent|%)\)|, (?:процент\p{L}{0,3}|пайыз|per ?cent|percentage|%)$/giu;

/** What is printed and never compared: markers of counted-off parts, and the bare unit. */
export function findPrintedSigns(text: string): readonly Span[] {
  const spans: Span[] = [];
  if (!/[()]|, (?:п|p|%)/iu.test(text)) return spans;
  for (const pattern of [PART_MARKER, BARE_UNIT])
    for (const { index, 0: all } of text.matchAll(pattern))
      spans.push({ from: index, to: index + all.length });
  return spans;
}
