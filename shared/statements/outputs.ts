import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { KK } from "./kazakh-letters.ts";
import { promisesOutputRu } from "./outputs-ru.ts";

/** Verbs that promise a thing made, opened, bought or people taught. */
const DO_KK =
  "салу|ашу|құру|енгізу|іске қосу|оқыту|даярлау|дайындау|жаңғырту|жөндеу|орнату|отырғызу|сатып алу|жүргізу|қамту|тарту|беру|" +
  "орналастыру|қамтамасыз ету|жабдықтау|пайдалануға беру|тапсыру|шығару|өндіру|жіберу|көрсету|жаңарту|газдандыру|абаттандыру|көшіру";
/** The same done to things: «салынады», «салынатын болады», «салынуы тиіс», «салынбақ». */
const DONE_KK =
  "салын|ашыл|құрыл|енгізіл|іске қосыл|оқытыл|даярлан|дайындал|жаңғыртыл|жөндел|орнатыл|отырғызыл|сатып алын|" +
  "пайдалануға беріл|тапсырыл|қамтыл|қамтамасыз етіл|жабдықтал|жарақтандырыл|қосыл|тартыл|жүргізіл|жаңартыл|газдандырыл|" +
  "көгалдандырыл|жөндеуден өт|бой көтер|орналастырыл|орналасатын бол|өндіріл|шығарыл|(?<!(?:субсидия|кредит|несие|қарыз|жәрдемақы|құқық|өкілеттік)(?:лар|тер|лер)? )беріл|жіберіл|көрсетіл|көшіріл|абаттандырыл";
const FUTURE_KK = "ады|еді|атын|етін|мақ|мек|бақ|бек|пақ|пек|уы|уі";
/** «салуға, кемітуге мүмкіндік береді»: another verb stands between. */
const ALLOWED_KK = `(?:${DO_KK})[ғг][ае](?:,| және| мен| пен)[^.;]{1,200}у[ғг][ае] мүмкіндік бер`;
/** What makes a verbal noun a promise: «салу жоспарланған», «салуымыз керек», «салуға мүмкіндік береді». */
const MEANT_KK =
  "жоспар|көзде|қарастыр|межеле|күтіл|тиіс|қажет|керек|мақсат|міндет|тапсыр|мүмкіндік бер|септіг|жағдай жаса|ниет";
const DO_EN =
  "build|construct|reconstruct|open|create|launch|install|train|renovate|repair|equip|purchase|cover|connect|gain|receive|" +
  "involve|attract|provide|issue|plant|employ|supply|host|commission|upgrade|moderni[sz]e|establish|digiti[sz]e|put into (?:service|operation)";
const DOING_EN =
  "acquisition|purchase|introduction|construction|reconstruction|creation|opening|digitali[sz]ation|moderni[sz]ation|launch|" +
  "installation|attraction|training|planting|commissioning|establishment|building|constructing|launching|moderni[sz]ing|" +
  "installing|creating|establishing|renovating|equipping|repairing";
const DONE_EN =
  "built|constructed|opened|created|launched|implemented|introduced|trained|commissioned|renovated|installed|planted|" +
  "completed|acquired|purchased|established|connected|repaired|updated|gasified|upgraded|renewed|reconstructed|moderni[sz]ed|restored|equipped|" +
  "covered|provided|strengthened|involved|supplied|employed|issued|attracted|vaccinated|digiti[sz]ed|resettled|carried out|overhauled|rehabilitated|funded|financed|supported";
const OUTPUT: Readonly<Record<"kk" | "en", RegExp>> = {
  kk: new RegExp(
    `(?<!${KK})(?:(?:${DONE_KK})(?:${FUTURE_KK})|жұмыс(?:тар)?ы (?:жүр|атқарыл)(?:${FUTURE_KK})|${ALLOWED_KK}|(?:${DO_KK})(?:ымыз|іміз|лары|лері)?(?:[дтн][ыі]|[ғқгкн][ае]|ы|і|ын|ін)?,? (?:${MEANT_KK}))`,
  ),
  en: new RegExp(
    `^(?:[-–•\\d.)(]+\\s*)?(?:${DO_EN}|generate|promote)\\s(?=[^.;]*\\d)|(?<![a-z])(?:(?:plans?|aims?|intends?|eyes|seeks?|instructed|tasked) to (?:[a-z]+ and )?(?:${DO_EN})|to (?:${DO_EN})(?= (?:[a-z]+ ){0,3}\\d)|(?:${DOING_EN}) of [^.;]{1,80} (?:is|are) (?:planned|expected|envisaged)|(?:provides? for|calls? for|plans? includes?|includes?|envisages?|will focus on) (?:the )?(?:[a-z]+ ){0,8}?(?:${DOING_EN})|(?:will|should|must|shall)(?: [a-z]+ly| also){0,2} (?:${DO_EN})|(?:will be|are to be|is to be|should be|must be|(?:is|are) (?:planned|expected|due|scheduled) to be)(?: [a-z]+ly){0,2} (?:${DONE_EN}))(?![a-z])|,(?: and)? (?:${DO_EN}) (?=(?:[a-z]+ ){0,3}\\d)|(?:(?:will|would) (?:allow|enable|let)|,)(?: [a-z]+){0,2}? (?:${DOING_EN}) (?:(?:up to|about|over|more than|at least|around|some) )?(?=\\d)`,
  ),
};

/**
 * Whether a sentence promises things that can be counted when they are done: «построят 20
 * медицинских центров». Such a count is a direct result even without a year.
 */
export function promisesOutput(folded: string, language: Language): boolean {
  return language === "ru" ? promisesOutputRu(folded) : OUTPUT[language].test(folded);
}

/** «… 12 питомников и 8 кормовых заводов»: a second count behind the conjunction. */
const SECOND =
  /(?:\s(?:и|а также|және|мен|пен|бен|and|as well as)|,)\s(?!(?:19|20)\d\d\sгод)(?=\d[\d .,]{0,30}\s\p{L}{3,})/gu;

/** «11 мың км жолда, оның ішінде 4 мың км – құрылыс»: parts of what was counted. */
const PARTS = /[,(]\s?(?:оның ішінде|из которых|из них)(?![а-яәіңғүұқөһ])/;

const SHARED_NOUN_EN = /\d[\d .,]*\s[a-z]{2,}(?:al|an|ic|ar|ary|ern|ive|ate)(?:\sand\s)?$/;
/** Longest number with its adjective and conjunction, in characters. */
const MAX_QUALITY = 36;

/** "748 cultural and 1,719 sports facilities": the first count takes the noun of the second, which begins at `to`. */
export function sharesNounEnglish(folded: string, to: number): boolean {
  return SHARED_NOUN_EN.test(folded.slice(Math.max(0, to - MAX_QUALITY), to));
}

/** «В 2027 и 2028 годах открыть 5 и 7 школ соответственно»: one thing counted in several years. */
const IN_ORDER = /(?<![а-я])год[а-я]+(?![а-я])[^;]*(?<![а-я])соответственно(?![а-я])/;

/**
 * Parts of a sentence that promises several counted things, each with its own count. The text
 * before the first count stays with the first.
 *
 * @returns one span when the sentence counts one thing
 */
export function splitOutputs(folded: string): Span[] {
  const spans: { from: number; to: number }[] = [{ from: 0, to: folded.length }];
  if (IN_ORDER.test(folded)) return spans;
  for (const match of folded.matchAll(SECOND)) {
    if (PARTS.test(folded.slice(0, match.index + 16))) break;
    const last = spans.at(-1);
    if (last === undefined || !/\d[\d .,]{0,30}\s\p{L}{3}/u.test(folded.slice(last.from, match.index)))
      continue;
    if (sharesNounEnglish(folded, match.index)) continue;
    last.to = match.index;
    spans.push({ from: match.index + match[0].length, to: folded.length });
  }
  return spans;
}
