import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { OUTPUT_RU } from "./outputs-ru.ts";

/** Verbs that promise a thing made, opened, bought or people taught. */
const DO_KK =
  "салу|ашу|құру|енгізу|іске қосу|оқыту|даярлау|жаңғырту|жөндеу|орнату|отырғызу|сатып алу|жүргізу|қамту|тарту|беру|орналастыру";
const OUTPUT: Readonly<Record<Language, RegExp>> = {
  ru: OUTPUT_RU,
  kk: new RegExp(
    `салынады|ашылады|құрылады|енгізіледі|іске қосылады|оқытылады|даярланады|жаңғыртылады|жөнделеді|орнатылады|отырғызылады|сатып алынады|пайдалануға беріледі|қамтылады|қамтамасыз етіледі|жабдықталады|жарақтандырылады|қосылады|тартылады|жүргізіледі|жаңартылады|газдандырылады|(?:${DO_KK})(?:ды|ді)? (?:жоспарла|көзде|қарастырыл|межеле|күтіл)`,
  ),
  en: /(?<![a-z])plans? to (?:[a-z]+ and )?(?:build|construct|open|create|launch|install|train|renovate|repair|equip|purchase)(?![a-z])|(?<![a-z])(?:introduction|construction|reconstruction|acquisition|purchase|creation|opening) of [^.;]{1,80} is (?:planned|expected|envisaged)(?![a-z])|(?<![a-z])(?:provides? for|plans? includes?|includes?) (?:the )?(?:[a-z]+ ){0,2}?(?:acquisition|purchase|construction|reconstruction|creation|opening|digitali[sz]ation|moderni[sz]ation|launch|installation)(?![a-z])|(?<![a-z])will(?: [a-z]+ly)? (?:build|construct|open|create|launch|install|train|renovate|repair|cover|connect|gain|receive)(?![a-z])|(?<![a-z])(?:will be|are to be|is to be)(?: [a-z]+ly)? (?:built|opened|created|launched|implemented|introduced|trained|commissioned|renovated|installed|planted|purchased|established|connected|repaired|updated|gasified|upgraded|renewed|reconstructed|moderni[sz]ed|restored|equipped)(?![a-z])/,
};

/**
 * Whether a sentence promises things that can be counted when they are done: «построят 20
 * медицинских центров». Such a count is a direct result even without a year.
 */
export function promisesOutput(folded: string, language: Language): boolean {
  return OUTPUT[language].test(folded);
}

/** «… 12 питомников и 8 кормовых заводов»: a second count behind the conjunction. */
const SECOND = /(?:\s(?:и|а также|және|мен|пен|бен|and|as well as)|,)\s(?=\d[\d ]*\s\p{L}{3,})/gu;

/**
 * Parts of a sentence that promises several counted things, each with its own count. The text
 * before the first count stays with the first.
 *
 * @returns one span when the sentence counts one thing
 */
export function splitOutputs(folded: string): Span[] {
  const spans: { from: number; to: number }[] = [{ from: 0, to: folded.length }];
  for (const match of folded.matchAll(SECOND)) {
    const last = spans.at(-1);
    if (last === undefined || !/\d[\d ]*\s\p{L}{3}/u.test(folded.slice(last.from, match.index))) continue;
    last.to = match.index;
    spans.push({ from: match.index + match[0].length, to: folded.length });
  }
  return spans;
}
