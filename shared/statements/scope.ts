import type { Language } from "../text/language.ts";
import { fold } from "./fold.ts";

const END_RU = "[^,;()]*";
const RU: readonly RegExp[] = [
  new RegExp(
    `(?<![а-я])(?:в составе|в структуре|в общ(?:ем|ей) (?:объеме|количестве|числе|численности|сумме|структуре|массе)|(?:в|во) (?:друг|ин)(?:их|ой) категори[а-я]+|в числе|среди|от (?:общ[а-я]+ )?(?:числа|количества|объема|численности|суммы|площади|фонда|потребности)|из (?:общ[а-я]+ )?(?:числа|количества)|в расчете на|на душу|на (?:\\d[\\d ]*|1|одного|тысячу) |по отношению к|относительно|в процентах к|в % к|от ввп|в ввп|к ввп|в валовом|от стоимостных объемов|от необходим[а-я]+)${END_RU}`,
  ),
  new RegExp(
    `(?<![а-я])(?:в составе|в )(?:[а-я]+ )?(?:населени[ия]|рабочей сил[еы]|экономик[еи])(?![а-я])${END_RU}`,
  ),
];
const KK: readonly RegExp[] = [
  /(?<![а-яәіңғүұқөһ\d])(?:әр(?:бір)? )?(?:\d[\d ]{0,8}(?:мың|млн)? ?|мың |жан )(?:[а-яәіңғүұқөһ]+ ){1,4}?(?:шаққанда(?:ғы)?|есептегенде)(?![а-яәіңғүұқөһ])/,
  /^.*?(?:құрамындағы|құрылымындағы|құрылымында|арасындағы|арасында|санаттарындағы|көлеміндегі|көлемінде|сан(?:ынан|ының|ындағы)|ішінен|ішіндегі|қатысты|шаққанда(?:ғы)?|жіө-де(?:гі)?|жіө-ге|жіө-нің)(?![а-яәіңғүұқөһ])/,
];
const EN: readonly RegExp[] = [
  /(?<![a-z])(?:among|amongst|as a (?:share|part|percentage|proportion) of|of the total|(?:from|out of|of) (?:the )?(?:total )?(?:number|amount|volume) of|of those|in other categories|in the (?:total|structure|composition|self-employed|labou?r|gross|gdp|population|overall)|in (?:gdp|gross)|of gdp|per (?:\d|capita|1|hundred|thousand)|relative to)(?:[^,;()]|(?<=\d),(?=\d))*/,
];

/**
 * The population or denominator an indicator is about: «в составе самозанятого населения»,
 * «…құрамындағы», "among …".
 *
 * @param name an indicator's name, value and period words left out
 * @returns the words as they stand in the name, or `undefined` when it names none
 */
export function findScope(name: string, language: Language): string | undefined {
  const folded = fold(name);
  const patterns = language === "ru" ? RU : language === "kk" ? KK : EN;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const scope = name.slice(match.index, match.index + match[0].length).trim();
    if (scope.length > 3 && scope.length < name.length) return scope;
  }
  return undefined;
}
