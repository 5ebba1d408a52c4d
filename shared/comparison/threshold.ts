import { fold } from "../statements/fold.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { stemsOf } from "../text/stems.ts";

/** A limit in words: "above the average in the region". */
export interface Threshold {
  readonly side: "above" | "below";
  /** The limit with the word that gives the side. */
  readonly span: Span;
  /** Content words of the limit. */
  readonly stems: readonly string[];
}

/** The limit ends at a mark, a conjunction or a second condition. */
const STOP: Readonly<Record<Language, RegExp>> = {
  ru: /[,;.(:]| и \(| и\/| или занят| и занят| в течение| не менее|$/u,
  kk: /[,;.(:]|$/u,
  en: /[,;.(:]| and\/| and \(| and engaged| or engaged| for at least| during|$/u,
};

const WORD: Readonly<Record<Language, RegExp>> = {
  ru: /(?<![а-я]|не )(?:(выше|свыше|более|больше)|(ниже|менее|меньше)) (?=[а-я]{3})/u,
  kk: /(?<![а-яәіңғүұқөһ])(?:(жоғары|артық|көп)|(төмен|кем|аз))(?![а-яәіңғүұқөһ])/u,
  en: /(?<![a-z]|no |not )(?:(above|over|more than|higher than|exceeding)|(below|under|less than|lower than)) (?=[a-z]{3})/u,
};

/** The first limit of a definition's meaning; `undefined` when it names none. */
export function findThreshold(text: string, meaning: Span, language: Language): Threshold | undefined {
  const folded = fold(text).slice(meaning.from, meaning.to);
  if (language === "kk") return findBefore(folded, meaning.from);
  const match = WORD[language].exec(folded);
  if (match === null) return undefined;
  const after = match.index + match[0].length;
  const end = after + folded.slice(after).search(STOP[language]);
  return {
    side: match[1] === undefined ? "below" : "above",
    span: { from: meaning.from + match.index, to: meaning.from + end },
    stems: stemsOf(folded.slice(after, end), language),
  };
}

/** Words of a Kazakh limit that are quoted: the limit itself stands within so many before "above". */
const MAX_WORDS = 4;

/** In Kazakh the limit stands before the word, in the ablative: «күнкөріс деңгейінен төмен». */
function findBefore(folded: string, shift: number): Threshold | undefined {
  for (const match of folded.matchAll(new RegExp(WORD.kk.source, "gu"))) {
    const before = folded.slice(0, match.index).trimEnd();
    if (!/(?:дан|ден|тан|тен|нан|нен)$/u.test(before)) continue;
    const start = Math.max(0, ...[...before.matchAll(/[,;.(:]/gu)].map(({ index }) => index + 1));
    const words = [...before.slice(start).matchAll(/\S+/gu)].map(({ index }) => index + start);
    // The first word names what is limited: «табысы …».
    const from = words.at(-Math.min(MAX_WORDS, Math.max(1, words.length - 1))) ?? start;
    return {
      side: match[1] === undefined ? "below" : "above",
      span: { from: shift + from, to: shift + match.index + match[0].length },
      stems: stemsOf(before.slice(from), "kk"),
    };
  }
  return undefined;
}
