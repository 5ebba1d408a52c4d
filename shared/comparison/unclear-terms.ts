import type { Language } from "../text/language.ts";

const RU = "[а-яё]*";
const KK = "[а-яёәіңғүұқөһ]*";

/**
 * Terms that decide who or what is counted and that no law or statistical standard fixes: a text
 * that plans by them has to say what it means. Matched in a folded text (`fold`).
 */
export const UNCLEAR_TERMS: Readonly<Record<Language, readonly RegExp[]>> = {
  ru: [
    `продуктивн${RU} занятост${RU}`,
    `эффективн${RU} занятост${RU}`,
    `трудов(?:ые|ых|ым|ыми) ресурс${RU}`,
    `(?:други|прочи|ины|остальны)(?:е|х|м|ми) категори${RU}`,
    `активн${RU} (?:субъект${RU}|мал${RU}(?= (?:и средн|бизнес|предприним)))`,
    `инновационно[- ]активн${RU} [а-яё]+`,
    `уязвим${RU} (?:сло|групп|категори)${RU}`,
    `достойн${RU} (?:труд|заработ|жизн|услови)${RU}`,
    `комфортн${RU} (?:сред|жиль|услови)${RU}`,
    `качественн${RU} (?:рабоч${RU} мест|услуг)${RU}`,
    `современн${RU} (?:школ|технолог|оборудовани|услови)${RU}`,
    `низкоквалифицированн${RU} труд${RU}`,
    `проблемн${RU} (?:предприяти|семь|район|объект)${RU}`,
  ].map(toPattern),
  kk: [
    `нәтижелі жұмыспен қамт${KK}`,
    `еңбек ресурс${KK}`,
    `(?:өзге|басқа) санат${KK}`,
    `белсенді (?:шағын|субъекті${KK}|кәсіпкерлік)`,
    `инновациялық белсенді ${KK}`,
    `осал (?:топ|санат)${KK}`,
    `лайықты (?:еңбек|жалақы|өмір)${KK}`,
    `(?:жайлы|қолайлы) (?:орта|тұрғын)${KK}`,
    `заманауи (?:мектеп|технология|жабдық)${KK}`,
    `біліктілігі төмен еңбек${KK}`,
  ].map(toPattern),
  en: [
    "productive employment",
    "effective employment",
    "labou?r resources?",
    "other categor(?:y|ies)",
    "active (?:small|sme|smes|business|entit|subject)[a-z]*",
    "innovation[- ]active [a-z]+|innovatively active [a-z]+",
    "vulnerable (?:segment|group|categor|strat|section)[a-z]*",
    "decent (?:work|wage|life|living|job)[a-z]*",
    "comfortable (?:environment|housing|condition)[a-z]*",
    "(?:high[- ])?quality (?:jobs|services)",
    "modern (?:school|technolog|equipment|condition)[a-z]*",
    "low[- ]skilled (?:labou?r|work)",
  ].map(toPattern),
};

function toPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${source})`, "u");
}
