import { foldLetters } from "./fold-letters.ts";
import type { Language } from "./language.ts";
import { parseNumeral } from "./numeral.ts";
import type { Span } from "./span.ts";

/** "на 100 тыс. живорожденных": what a rate counts per. */
export interface RateBase extends Span {
  readonly per: number;
}

const NUMBER = "(?<![\\d.,])(?<n>\\d{1,3}(?:[ ,.]?\\d{3}){0,2})";
const THOUSAND = "(?: ?(?<k>тыс(?:яч[а-я]*|\\.)?|мың|thousand|млн\\.?|миллион[а-я]*|million))?";
/** A base written in words: "на тысячу жителей", "per thousand live births", "мың адамға шаққанда". */
const WORDED: readonly (readonly [RegExp, number])[] = [
  [/^(?:сто|жүз|hundred) (?:тыс|мың|thousand)|^lakh/, 100_000],
  [/^(?:десять|он|ten) (?:тыс|мың|thousand)/, 10_000],
  [/^(?:сто|жүз|hundred)/, 100],
  [/миллион|million/, 1_000_000],
  [/тыс|мың|thousand/, 1000],
];
const RUSSIAN_WHOM =
  "живорожд|родивш|рожд|населен|жител|женщин|мужчин|детей|дете|человек|чел\\.|работ|занят|рожениц|родов|учащ|ученик|пациент|браков|автомобил|больн|застрах|случа|км|га|гектар|долл|душ|соответств|дорожно-транспорт|дтп|происшестви|студент|учител|семей|домохозяйств|взросл|подростк|предприяти";
const KAZAKH_WHOM = "тірі|халық|халқ|тұрғын|адам|әйел|бала|туған|жұмыс|қызмет|фертиль|ер ";
const ENGLISH_WHOM =
  "live|km|kilomet|population|people|inhabitants|persons|births|women|children|residents|workers|employees|men|accidents|students|pupils|teachers|households|families|adults|vehicles";

const FORMS = new RegExp(
  [
    `(?<!\\p{L})(?:на|в расчете на) (?:кажд[а-я]+ )?${NUMBER}${THOUSAND}(?: |(?<=\\.))(?:[а-я]+ ){0,2}(?:${RUSSIAN_WHOM})[а-я]*(?: живыми)?`,
    `${NUMBER.replace("?<n>", "?<n2>")}${THOUSAND.replace("?<k>", "?<k2>")} (?:[а-яәіңғүұқөһ-]+ ){1,5}(?:шаққанда|есептегенде)`,
    `${NUMBER.replace("?<n>", "?<n4>")}${THOUSAND.replace("?<k>", "?<k4>")} (?:тірі [а-яәіңғүұқөһ]+ға|халыққа|тұрғынға|тұрғындарға|(?:${KAZAKH_WHOM})[а-яәіңғүұқөһ]*[ғгқк][ае](?= \\d))`,
    `(?<!\\p{L})(?:на|в расчете на) (?:кажд[а-я]+ )?(?<w>(?:сто |десять )?тысяч[уи]?|миллион) (?:[а-я]+ ){0,2}(?:${RUSSIAN_WHOM})[а-я]*(?: живыми)?`,
    `(?<![\\p{L}\\d]|\\d )(?<w2>(?:жүз |он )?мың) (?:[а-яәіңғүұқөһ]+ ){0,2}(?:${KAZAKH_WHOM})[а-яәіңғүұқөһ]*(?: [а-яәіңғүұқөһ]+){0,2}(?: шаққанда| есептегенде)`,
    `(?<!\\p{L})per (?:a |one )?(?<w3>(?:hundred |ten )?thousand|million|lakh) (?:[a-z]+ ){0,2}(?:${ENGLISH_WHOM})[a-z]*`,
    `(?<!\\p{L})per (?:every )?${NUMBER.replace("?<n>", "?<n3>")}${THOUSAND.replace("?<k>", "?<k3>")}(?: (?:[a-z]+ ){0,2}(?:${ENGLISH_WHOM})[a-z]*|(?=$|[.;)]|, ))`,
  ].join("|"),
  "gu",
);
const ROUND = /^10{2,6}$/;

/** `findRateBases` over a text folded by `foldLetters`. */
export function findRateBasesIn(folded: string, language: Language): RateBase[] {
  if (!MAY_HOLD.test(folded)) return [];
  const bases: RateBase[] = [];
  for (const match of folded.matchAll(FORMS)) {
    const { n, n2, n3, n4, k, k2, k3, k4, w, w2, w3 } = match.groups ?? {};
    const words = w ?? w2 ?? w3;
    const printed = n ?? n2 ?? n3 ?? n4 ?? "";
    const multiplier = k ?? k2 ?? k3 ?? k4 ?? "";
    const exponent = multiplier === "" ? 0 : /^(?:млн|миллион|million)/.test(multiplier) ? 6 : 3;
    const per =
      words === undefined
        ? parseNumeral(printed, language, exponent)
        : WORDED.find(([pattern]) => pattern.test(words))?.[1];
    if (per === undefined || !ROUND.test(String(per))) continue;
    if (isIncrease(folded, match.index)) continue;
    bases.push({ from: match.index, to: match.index + match[0].length, per });
  }
  return bases;
}

const MAY_HOLD =
  /1[ ,.]?0[0 ,.]|\d ?(?:тыс|мың|млн|thousand|million)|на (?:кажд|тысяч|миллион|сто |десять )|per [a-z ]{0,12}(?:thousand|million|lakh)|мың [^.;]{1,60}(?:шаққанда|есептегенде)/;

/** "увеличить на 1000 человек" is a change by a thousand, not a rate. */
function isIncrease(folded: string, at: number): boolean {
  return /(?:увелич|сниз|сокра|умень|повы|возрас|вырас|прирос|рост)[а-я]*(?: [а-я]+)? $/.test(
    folded.slice(Math.max(0, at - 40), at),
  );
}

/**
 * Finds what rates are counted per: "на 100 тыс. живорожденных", "1000 халыққа шаққанда",
 * "per 100,000 live births".
 *
 * @returns in text order, `per` as a whole number.
 */
export function findRateBases(text: string, language: Language): RateBase[] {
  return findRateBasesIn(foldLetters(text), language);
}
