import type { Copy } from "../statements/copy.ts";
import type { Language } from "../text/language.ts";
import { stemsOf } from "../text/stems.ts";
import { tellingWords } from "./act-titles.ts";
import { isOtherAct } from "./same-act.ts";
import { areComparable, compareTexts } from "./text-likeness.ts";

/** Telling words that both titles must have: a shorter one ("О программе дорог") stands in too many. */
const MIN_SHARED = 2;

/** Share of each text that must stand in the other word for word. */
const MIN_EQUAL = 0.5;

/**
 * Whether two pages in one language show one act under two titles, where № and date do not tell: nothing
 * they say of the act disagrees, one title holds every telling word of the other, with the same years,
 * and most of either text stands in the other. Acts of a region, drafts and amending acts repeat the
 * titles and texts of others and stay apart.
 */
export function isRetitled(a: Copy, b: Copy): boolean {
  if (a.language !== b.language || isOtherAct(a.act, b.act)) return false;
  if (!areTitlesOfOne(a.act.title ?? "", b.act.title ?? "", a.language)) return false;
  const likeness = compareTexts(a, b);
  return areComparable(likeness) && likeness.equalA >= MIN_EQUAL;
}

function areTitlesOfOne(a: string, b: string, language: Language): boolean {
  if (numbersOf(a) !== numbersOf(b)) return false;
  if (isMarked(a, language) !== isMarked(b, language)) return false;
  const [shorter, longer] = [tellingWords(a, language), tellingWords(b, language)].sort(
    (x, y) => x.size - y.size,
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  return shorter.size >= MIN_SHARED && [...shorter].every((word) => longer.has(word));
}

/** Words that make another act of a title that is like another: a place, a draft, amendments. */
const APART: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:област|район|город|округ|проект|изменен|дополнен)/u,
  kk: /^(?:облыс|аудан|қала|округ|жоба|өзгеріс|толықтыр)/u,
  en: /^(?:region|district|cit|draft|amend|addition)/u,
};

function isMarked(title: string, language: Language): boolean {
  return stemsOf(title, language).some((stem) => APART[language].test(stem));
}

/** Years and numbers of a title, in their order. */
function numbersOf(title: string): string {
  return (title.match(/\d+/gu) ?? []).join(" ");
}
