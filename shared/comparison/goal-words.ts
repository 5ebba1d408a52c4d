import type { Language } from "../text/language.ts";

/**
 * Words that head a goal and name an effort, no state to be reached: «обеспечение», «содействие»,
 * "promotion". In Kazakh they end it.
 */
export const EFFORT: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:дальнейше[а-я]+ )?(?:предоставлени|обеспеч|содейств|повышени|повысить|совершенствова|развити|улучш|укрепл|создани|создать|формирова|поддерж|стимулирова|реализаци|сохранени|оптимизаци|расширени|вовлечени|внедрени)[а-я]*/u,
  kk: /(?:қамтамасыз ету|арттыру|жетілдіру|дамыту|жақсарту|көрсету|құру|қалыптастыру|жәрдемдесу|қолдау|нығайту|іске асыру|кеңейту|енгізу|тарту)[а-яәіңғүұқөһ]{0,4}$/u,
  en: /^(?:further )?(?:provision|provid|ensur|promot|improv|enhanc|develop|strengthen|creat|support|increas|assist|expan|involv|implement)[a-z]*/u,
};
