import type { Act } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import { foldKey } from "../text/normalize.ts";
import { stemsOf } from "../text/stems.ts";

/** An act as one page names it. */
export interface NamedAct {
  readonly act: Act;
  readonly language: Language;
}

/**
 * Words in the titles of most acts, as stems: sharing only these says nothing.
 * Numbers and years are left out too: every plan of a period names the same years.
 */
const TITLE_FORMULAS: Readonly<Record<Language, string>> = {
  ru: "об утверждении утвердить о внесении изменений и дополнений изменения дополнения некоторые вопросы решения в постановление Правительства указ Президента приказ министра Республики Казахстан государственной программы плана концепции правил годы год проекта",
  kk: "бекіту туралы өзгерістер мен толықтырулар енгізу кейбір мәселелері Үкіметінің қаулысы Президентінің Жарлығы министрінің бұйрығы Қазақстан Республикасы мемлекеттік бағдарламасын жоспарын тұжырымдамасын қағидаларын жылдарға арналған жыл жобасы",
  en: "on approval of the amendments and additions to some issues resolution of the Government decree of the President order of the Minister Republic of Kazakhstan state program programme plan concept rules years year draft",
};

const FORMULA_STEMS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: new Set(stemsOf(TITLE_FORMULAS.ru, "ru")),
  kk: new Set(stemsOf(TITLE_FORMULAS.kk, "kk")),
  en: new Set(stemsOf(TITLE_FORMULAS.en, "en")),
};

/** Letters of a word that tell it apart: titles of one act say "занятости" and "занятые". */
const TELLING_LETTERS = 5;

/** Titles with fewer telling words than this ("О программе") contradict nothing. */
const MIN_TELLING_WORDS = 2;

/**
 * Telling words that two titles of one language share: 0 when there is nothing to compare, `undefined`
 * when both have something to tell and share nothing. A page's own heading stands for the title where
 * no other is given, so the words are compared loosely.
 */
export function countSharedTitleWords(a: NamedAct, b: NamedAct): number | undefined {
  if (a.language !== b.language) return 0;
  const wordsA = tellingWords(a.act.title ?? "", a.language);
  const wordsB = tellingWords(b.act.title ?? "", b.language);
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  const isTelling = Math.min(wordsA.size, wordsB.size) >= MIN_TELLING_WORDS;
  return shared === 0 && isTelling ? undefined : shared;
}

/** Beginnings of the words of a title that tell an act from others: no formulas, no numbers. */
export function tellingWords(title: string, language: Language): ReadonlySet<string> {
  const formulas = FORMULA_STEMS[language];
  const telling = stemsOf(title, language).filter((word) => !formulas.has(word) && !/\d/u.test(word));
  return new Set(telling.map((word) => word.slice(0, TELLING_LETTERS)));
}

/** Shortest title that tells one act from another by itself, in UTF-16 code units of its fold key. */
const MIN_TITLE = 20;

/** Whether two titles are word for word one, whatever their quotes and case, and long enough to name an act. */
export function isSameTitle(a: Act, b: Act): boolean {
  const key = titleKey(a);
  return key !== undefined && key === titleKey(b);
}

/** Acts whose titles come again every few years: rules, budgets, amendments, repeals. */
const COMES_AGAIN =
  /(?<!\p{L})(?:правил|бюджет|изменени|дополнени|утративш|қағида|ереже|өзгеріс|толықтыру|күші жойыл|rules|regulation|budget|amend|repeal)/u;

/**
 * A title's fold key; `undefined` when it does not name an act by itself: too short, or one of those that come
 * again, on a page that says nothing else of its act.
 */
export function titleKey({ title, id, date, number }: Act): string | undefined {
  const key = foldKey(title ?? "");
  const isBare = id === undefined && date === undefined && number === undefined;
  return key.length < MIN_TITLE || (isBare && COMES_AGAIN.test(key)) ? undefined : key;
}
