import type { Span } from "../text/span.ts";

/** Who says it, where, and what else is done: behind the value whatever the sentence. */
const SAID =
  /,?\s(?:(?<=,\s)including|(?<=,\s)\d[\d.,]*\s?%\s[-–—]\s|(?<=,\s)and\s[^,;\d]{3,80}\swill\s|through the (?:implementation|realization|execution) of\s|with (?:a )?(?:further|subsequent) (?:growth|increase|rise|reduction)(?![a-z])|during (?:this|the|that) (?:period|time)(?![a-z])|(?:is|are) being\s|within (?:\d+|[a-z]+) years|in the (?:near future|coming (?:[a-z]+ )?(?:years|months))|over the (?:next|coming) (?:[a-z]+ )?(?:years|months)|with the (?:creation|involvement|attraction|participation) of\s|and the [a-z]+(?:ion|ment|ing) of\s|and (?:take|launch|create|eliminate|improve|ensure|provide|develop|make|support|strengthen|promote)(?![a-z])|as part of|which (?:will|would|is|are|makes?)(?![a-z])|(?<=,\s)of which\s|under (?:the|this) (?:[a-z]+ ){0,3}(?:program(?:me)?|plan|project|strategy|concept)|(?:the )?[a-z’' ]{2,60} (?:said|reported|reports|noted|added|stressed|informed)(?![a-z])|(?<=,\s)(?:the |a )?(?:press service|ministry|ministers?|government|office|department|agency)(?![a-z])[^.;\d]{0,140}\s(?:said|reported|informed|noted)(?![a-z])|(?:said|says|reports|reported|according to|as reported)\s).*$/;
/** How, how long and what for: told of a measure that was named before its value. */
const MEANS =
  /(?:,?\s)(?:through|by [a-z]+ing|thanks to|due to|owing to|as a result of|(?:with)?in the (?:framework|course|next|coming|current|same|near)|with the (?:help|same|aim)|in order to|to ensure|to (?:meet|help|support|maintain|provide)|in accordance with|(?:as )?compared (?:to|with) |during (?:this|the|that) |within [a-z]+ (?:years?|months?)|by the end of (?:the |this )?(?!year|19|20)|over the (?:same |next |coming |preceding |period|[a-z]+ (?:years|period))|every \d|on average|in average|(?<=^\s)level(?! of)|accordingly|respectively|while )(?:.*)$/;
/** Shortest words before a value that name what is measured, in characters. */
const LEAST_NAMED = 12;

/**
 * Words behind the last value of an English indicator that say how or by whom it is promised: "the
 * export of food by 40 percent by 2021 through diversification" measures the export of food. Where the
 * value stands first («80 % of services will be given through one portal»), they belong to the name.
 *
 * @param folded one indicator
 * @param values spans of its values, in order
 */
export function findMannerEnglish(folded: string, values: readonly Span[]): Span[] {
  const first = values[0]?.from ?? 0;
  const end = values.reduce((last, { to }) => Math.max(last, to), 0);
  const tail = folded.slice(end);
  const isNamed = folded.slice(0, first).trim().length >= LEAST_NAMED;
  const currencies = values.flatMap(({ from }) => {
    const code = CURRENCY.exec(folded.slice(Math.max(0, from - LONGEST_CURRENCY), from));
    return code === null ? [] : [{ from: from - code[0].length, to: from }];
  });
  const starts = [SAID.exec(tail), isNamed ? MEANS.exec(tail) : null].flatMap((match) => match?.index ?? []);
  return starts.length === 0
    ? currencies
    : [...currencies, { from: end + Math.min(...starts), to: folded.length }];
}

/** "USD 3.5 bln of investments": the currency goes with its number. */
const CURRENCY = /(?:(?<![a-z])(?:kzt|usd|us\$|eur|rub)|[$€₸])\s?$/;
const LONGEST_CURRENCY = 4;

const NOUN_OF_CHANGE =
  /^(?:maintenance|preservation) of (?=the\s)|^(?:(?:an?|the|further|steady|significant|annual|overall)\s+){0,3}(?:increase|decrease|reduction|rise|decline|drop|raising|lowering)\s+(?:in|of)\s+(?=[a-z])|^(?:to\s)?(?:ensur|achiev|provid)(?:e|ing)\s(?:an?\s|the\s)?(?:increase|decrease|reduction|growth)\s(?:in|of)\s(?=[a-z])/;
const CHANGES = "increas|reduc|rais|lower|decreas|expand|improv|cutt|doubl|boost|bring";
/**
 * What leads to the verb of change that has the measure: "enhance efficiency by increasing the proportion …", "funds for roads
 * to raise the share …", "Waste: reducing the volume …", "provide power to all and reduce losses".
 */
const BY_CHANGING = new RegExp(
  `^(?:[^\\d]{1,200}?\\sby (?:${CHANGES})ing\\s|(?:[^\\d]|20\\d\\d){1,200}?\\sto (?:increase|raise|reduce|bring|boost|lower|expand|improve)\\s|` +
    `(?:[^\\d:]|20\\d\\d){3,120}:\\s(?:it is (?:proposed|planned|expected) to )?(?:${CHANGES})(?:e|ing)?\\s(?:(?:in|of)\\s)?|` +
    "[^\\d]{1,300}\\sand (?:increase|raise|reduce|decrease|boost|lower|expand)\\s(?!in |of )|" +
    "ensur(?:e|ing) that\\s)(?!to\\s|by\\s)(?=[a-z])",
);

/** Length of the words of change that lead to the measure: "decrease in maternal mortality to 28". */
export function changeLength(folded: string): number {
  return (NOUN_OF_CHANGE.exec(folded) ?? BY_CHANGING.exec(folded))?.[0].length ?? 0;
}

/** "should cover 100 % of the population": without its value the verb takes what "of" led to. */
const COVERED =
  /(?<![a-z])(cover(?:s|ing|ed)?|that|involv(?:e|ing)|includ(?:e|ing)|vaccinat(?:e|ing)|attract(?:ing)?|introduc(?:e|ing)|provid(?:e|ing)|equip|supply|an additional|(?:build|construct|repair|reconstruct|moderni[sz]e|renovate|lay|commission|plant|restore|upgrade|irrigate|clean|process|produce)(?:ing)?) of (?=[a-z])/i;
/** "mortality rate to 24.5 cases per 100 thousand births": what is counted behind the value. */
const CASES = /\s(cases|deaths|people|persons|units)\s(?=per\s)/;
/** "to 28.1 per 1000 births by 2013, to 24.5 per 1000 births": one base is told for each value. */
const BASE_AGAIN = /(\sper \d[^;]{2,50}?),\1(?![a-z])/gi;

/** "from the current 1 % to 8 % of the whole": where it starts. */
const CURRENT =
  /\sfrom (?:the |its )?(?:current|present|existing|(?:current |present )?level of) [\d.,]+(?: (?:thousand|million|billion))?\s?(?:%|percent|per cent|people|persons|tonnes|tons|units|km)?(?![\d\p{L}])/giu;

/**
 * The name without what its values have left behind.
 *
 * @param folded the indicator's own words
 */
export function tidyEnglish(name: string, folded: string): string {
  return (
    name
      .replace(CURRENT, "")
      // "commissioning of 6 million sq. m. of housing" has an "of" of its own.
      .replace(COVERED, (words, verb: string) =>
        folded.includes(`${verb.toLowerCase()} of `) ? words : `${verb} `,
      )
      .replace(/\s[-–—]\s(?=of\s)/g, " ")
      .replace(/\sinstead of (?:the )?\d[\d,.]* planned(?=\s)/, "")
      .replace(/^(?:an? |the )?record of (?=[a-z])/i, "")
      .replace(/,\swhich(?:\s[a-z]+){1,4}$/i, "")
      .replace(/^(?:which (?:will|would) (?:also )?|an? (?=(?:increase|decrease|reduction|rise) ))/i, "")
      .replace(CASES, (words, counted: string) =>
        new RegExp(`\\d\\s${counted}\\sper\\s`).test(folded) ? " " : words,
      )
      .replace(BASE_AGAIN, "$1")
      .replace(/[,.]["”»’]+$/, "")
      .replace(/\sfrom(?: (?:the|its))?(?: (?:today[’']s|current|present|existing))?$/i, "")
      .replace(/^to (?=[a-z])/, "")
  );
}
