import type { Language } from "../text/language.ts";
import { KK } from "./kazakh-letters.ts";
import { isFactEn, isMixedEn, PLANNED_EN, tellsPastEn } from "./mood-en.ts";
import { isFactRu, isMixedRu, isRuleRu, PLANNED_RU, tellsPastRu } from "./mood-ru.ts";
import { promisesOutput } from "./outputs.ts";

/** Stems of Kazakh verbs of change and of doing; in the present-future tense they promise. */
const CHANGED_KK =
  "арт|ұлғай|ұлғая|өс|төменде|қысқар|азай|азая|кеми|кемі|көбей|көбее|жет|көтер|ұзар|жақсар|жоғарыла|кеңей|кеңее|қамт|" +
  "сал|құр|аш|енгіз|өндір|шығар|дайында|даярла|оқыт|жаңар|жаңғыр|жөнде|іске қос|іске асыр";
/** Nouns that end as the intention «арттырмақ» does. */
const NOT_INTENDED = "салмақ|тамақ|бармақ|еңбек|өрмек|шоқпақ";

const PLANNED: Readonly<Record<Language, RegExp>> = {
  ru: PLANNED_RU,
  kk: new RegExp(
    `болады|құрайды|аспайды|кем болмайды|20\\d\\d жыл.{1,300}(?:ады|еді|йды|йді)[\\s".]*$|(?<!${KK})(?:${CHANGED_KK})${KK}{0,12}(?:ады|еді|йды|йді)(?!${KK})|(?<!${KK})(?:(?:ұлға|аза)яды|кемиді)(?!${KK})|жоспарла(?:н|п|у)|көзде(?:л|п|й)|күтіл|мүмкіндік бер|аспауы|болжа(?:н|м)|межеле|белгілен(?:ген|іп)|қарастырыл|(?:мақсат|міндет|меже|тапсырма)(?:ын|ін|ы|і|сы|сын)? (?:қой|тұр|бар(?!${KK})|белгіле|айқында|жүкте|беріл)|(?:ға|ге|қа|ке|у|уы|уі) тиіс|(?<!${KK})(?!(?:${NOT_INTENDED})(?!${KK}))${KK}{2,}[трнлйс](?:мақ|мек|пақ|пек|бақ|бек)(?:шы|ші)?(?!${KK})|(?:қажет|керек)(?!${KK})|(?:атын|етін|йтын|йтін)(?:ын|ін)(?!${KK})|(?:мақсат|міндет)${KK}*(?: бірі)? -`,
  ),
  en: PLANNED_EN,
};

const PAST_KK = new RegExp(
  `(?<!${KK})(?:құрады|ұлғайды|артты|өсті|төмендеді|болды|азайды|көбейді|қысқарды)(?!${KK})|қорытындысы бойынша|деректері бойынша|соңғы \\d+ жылда|қазіргі уақытта|бүгінгі күні|(?<!${KK})қазір(?:гі)?(?!${KK})|бүгінде|бүгінгі таңда|(?<!жоспарлан|көздел|белгілен|болжан|қойыл)(?:ған|ген|қан|кен)(?:ын|ін|дығын|дігін)(?!${KK})`,
);

/** «…», – деді министр: who said it, behind the words that were said. */
const SAID_KK = new RegExp(`[\\s",-]{1,9}(?:деді|дейді|деген|деп)(?!${KK})[^\\d]*$`);
/** A Kazakh sentence ends with its verb: past in -ды and -ған, where -ады and -йды are present or future. */
const ENDS_PAST_KK =
  /(?:(?<![аеиыйя]|жоспарлан|көздел|межелен|белгілен|жүктел)(?:ды|ді|ты|ті)|(?<!жоспарлан|көздел|белгілен|болжан|қарастырыл|межелен|күтіл|қойыл|жүктел)(?:ған|ген|қан|кен))$/;

/** An aim that was set is still ahead: «78 жасқа жеткізу мақсаты белгіленді», «арттыру міндеті қойылды». */
const SET_KK = new RegExp(
  `(?<!${KK})(?:мақсат|міндет|меже|тапсырма)(?:ын|ін|ы|і|сы|сын)? (?:қойыл|белгілен|айқындал|жүктел|беріл)(?:ген|ған|ді|ды|іп отыр|ып отыр)(?!${KK})`,
);

/** What was said will happen: «үлесі 40 %-ға артатынын айтты». */
const REPORTED_KK = new RegExp(`(?:атын|етін|йтын|йтін)(?:ын|ін)(?!${KK})`);

/** The same in Russian and English: what follows the quotation is when and where it was said. */
const SAID: Readonly<Record<Language, RegExp>> = {
  kk: SAID_KK,
  ru: /[,"][,\s-]{0,9}\s(?:сообщил|сказал|заявил|отметил|добавил|подчеркнул|рассказал|передает|пишет|говорится|отмечает|отмечают)[а-я]*(?![а-я])[^\d]*$/,
  en: /[,"][,"\s-]{0,9}\s(?:[a-z.]+\s){0,4}?(?:said|noted|told|added|stressed|concluded|reported|reports)(?![a-z])(?:[^\d]|\d{1,2}(?![\d.,]*\s?%))*$/,
};

/** Whether a sentence tells what was or is. */
export function tellsPast(folded: string, language: Language): boolean {
  const said = folded.replace(SAID[language], "");
  if (language === "ru") return tellsPastRu(said);
  if (language === "en") return tellsPastEn(said);
  if (SET_KK.test(said) || REPORTED_KK.test(said)) return false;
  return PAST_KK.test(said) || ENDS_PAST_KK.test(said.replace(/[^а-яәіңғүұқөһ]+$/, ""));
}

/** Whether a sentence promises something, rather than telling what was or what a rule demands. */
export function isPromise(folded: string, language: Language): boolean {
  const said = folded.replace(SAID[language], "");
  if (!PLANNED[language].test(said) && !promisesOutput(said, language)) return false;
  return !(language === "ru" && isRuleRu(said)) && !tellsPast(folded, language);
}

/** Whether a sentence tells what was beside what will be: each value then needs its own clause. */
export function isMixed(folded: string, language: Language): boolean {
  return language === "ru" ? isMixedRu(folded) : language === "en" && isMixedEn(folded);
}

/** Whether the clause that holds the value at `at` tells what was or is. */
export function isFact(folded: string, from: number, at: number, language: Language): boolean {
  return language === "ru" ? isFactRu(folded, from, at) : isFactEn(folded, at);
}
