import type { Language } from "../text/language.ts";

/**
 * Beginnings of measures that name an occupation and no result. In Kazakh such words end the
 * measure. The lists follow the wordings that analyses of official plans complain about.
 */
export const VAGUE: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:(?:дальнейше|постоянно|систематическо)[а-я]+ )?(?:анализ[а-я]* и мониторинг[а-я]*|мониторинг[а-я]* и анализ[а-я]*|совершенствовани[а-я]+|усилени[а-я]+|укреплени[а-я]+|активизаци[а-я]+|оптимизаци[а-я]+|стимулировани[а-я]+|контрол[а-я]+|содействи[а-я]+|улучшени[а-я]+|повышени[а-я]+ (?:качества|эффективности|уровня)|создани[а-я]+ (?:благоприятных |необходимых )?условий|обеспечени[а-я]+ (?:взаимодействия|координации)|(?:реализаци|осуществлени|проведени|приняти)[а-я]+ (?:[а-я-]+ )?(?:и [а-я-]+ )?(?:мер|мероприятий|работы|работ)(?![а-я])|проведени[а-я]+ (?:мониторинга|анализа)|(?:разработк|внесени|выработк|подготовк)[а-я]+ (?:и внесени[а-я]+ )?(?:предложений|рекомендаций|подходов)|анализ(?![а-я])|мониторинг(?![а-я])|изучени[а-я]+|рассмотрени[а-я]+|проработк[а-я]+|координаци[а-я]+)/u,
  kk: /(?:талдау және мониторинг(?:теу|ілеу)?(?: жүргізу)?|мониторинг(?:теу|ілеу)?(?: және талдау)?(?: жүргізу)?|талдау(?: жүргізу)?|жетілдіру|күшейту|нығайту|жандандыру|оңтайландыру|ынталандыру|бақылау|жақсарту|жәрдемдесу|үйлестіру|зерделеу|пысықтау|(?:қолайлы |қажетті )?жағдай(?:лар)? жасау|(?:сапасын|тиімділігін|деңгейін) арттыру|ұсыныстар(?:ды)? (?:әзірлеу|енгізу|дайындау|тұжырымдау)|шаралар(?:ды)? (?:қабылдау|іске асыру|жүргізу)|жұмыстар(?:ын|ды)? жүргізу)$/u,
  en: /^(?:further |continued |systematic )?(?:analysis and monitoring|monitoring and analysis|(?:improving|improvement of|strengthening|enhancing|controlling|control (?:over|of)|encouraging|encouragement of|optimi[sz]ing|optimi[sz]ation|promoting|promotion of|coordinating|coordination|studying|study of|consideration of|considering)(?![a-z])|(?:conducting|carrying out|implementing|implementation of|taking|adoption of) (?:[a-z-]+ )?(?:and [a-z-]+ )?(?:measures|activities|work)(?![a-z])|creating (?:favou?rable )?conditions|creation of (?:favou?rable )?conditions|(?:development|developing|making|submission|submitting|preparation|preparing|drafting) (?:of )?(?:proposals|recommendations)|analy[sz]ing|analysis(?![a-z])|monitoring)/u,
};

/** What makes such a measure concrete all the same: a draft act that it ends with. */
export const CONCRETE =
  /проект(?:а|ов|ы)? (?:закона|законов|постановлени|приказ|указ)|draft (?:laws?|orders?|resolutions?|decrees?)|(?:заң|қаулы|бұйрық)[а-яәіңғүұқөһ]* жобас/u;
