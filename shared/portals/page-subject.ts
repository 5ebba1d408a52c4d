/** Documents that acts approve, by the first letters of their names in ru, kk and en. */
const DOCUMENT_WORD =
  /(?:программ|стратег|концепц|доктрин|дорожн\p{L}+ карт|(?:^|[^\p{L}])план|(?:^|[^\p{L}])правил[ах]?(?![\p{L}])|положени[ея](?![\p{L}])|бағдарлам|тұжырымдам|жол карта|жоспар|ереже|қағида|programme?(?:[^\p{L}]|$)|strateg|concept|roadmap|(?:^|[^\p{L}])plan|regulation|rules)/iu;

/** Titles of news and reports: what somebody did with a document, or a word that puts something about it first. */
const NEWS_TITLE =
  /(?<!\p{L})(?:утвержд[её]н[аоы]?|утвердил[аио]?|одобрен[аоы]?|одобрил[аио]?|принят[аоы]?|принял[аио]?|подписал[аио]?|обсудил[аио]?|обсудят|рассмотрел[аио]?|рассказал[аио]?|представил[аио]?|презентовал[аио]?|разработан[аоы]?|разработал[аио]?|внес(?:ен[аоы]|л[аио]))(?!\p{L})|^(?:об?\s+)?(?:(?:ежегодн|сводн|итогов)\p{L}+\s+)?(?:отч[её]т\p{L}{0,2}|доклад\p{L}{0,2}|итог(?:и|ах)|мониторинг\p{L}{0,2}|ход[еа]?|оценк[аие]|результат(?:ы|ах)|выступлени[ея]|интервью|брифинг|заседани[ея]|совещани[ея]|презентаци[яи]|обсуждени[ея])(?!\p{L})|(?:бек[іi]т[іi]лд[іi]|бек[іi]тт[іi]|қабылдан?ды|мақұлдан?ды|талқылан?ды|таныстыр(?:ыл)?ды|әз[іi]рлен?д[іi]|енг[іi]з(?:[іi]л)?д[іi]|айтты)$|(?<!\p{L})(?:есеп|есеб[іi]|мониторинг[іi]?|нәтижелер[іi]|қорытынды(?:лары|сы)|отырыс[ыi]|сұхбат[ыi]|баяндамасы|талқылауы)$|(?<!\p{L})(?:approve[sd]?|adopt(?:s|ed)?|discuss(?:es|ed)?|present(?:s|ed)|unveil(?:s|ed)|launch(?:es|ed)|amend(?:s|ed))(?!\p{L})|^(?:the\s+)?(?:(?:annual|final)\s+)?(?:report|results|monitoring|progress|speech|interview|briefing|meeting|discussion)(?!\p{L})/iu;

/** What a title says was approved, in brackets after its name: "Концепция … (утверждена постановлением …)". */
const IN_BRACKETS = /\([^()]*\)/gu;

const DRAFTED =
  "(?:постановлени|приказ|указ|закон|решени|распоряжени|концепци|программ|стратеги|доктрин|план|правил|положени|дорожн)";

/** What is written about a draft: "Досье на проект приказа …", "Сравнительная таблица к проекту …". */
const ABOUT_DRAFT =
  "(?:досье|сравнительн\\p{L}+\\s+таблиц\\p{L}+|пояснительн\\p{L}+\\s+записк\\p{L}+|справк\\p{L}+|обосновани\\p{L}+|(?:экспертн\\p{L}+\\s+)?заключени\\p{L}+|(?:публичн\\p{L}+\\s+)?обсуждени\\p{L}+)\\s+(?:(?:к|на|по)\\s+)?";

/** A title that calls its act or document a draft: "Проект приказа …", "… бұйрығының жобасы", "Draft order …". */
const DRAFT_TITLE = new RegExp(
  `^\\((?:проект|жоба|draft)\\)|^(?:об?\\s+|${ABOUT_DRAFT})?проект\\p{L}{0,2}\\s+(?:\\p{L}+\\s+){0,2}${DRAFTED}|(?:қаулы|жарлы[қғ]|бұйры[қғ]|заң|шеш[іi]м|өк[іi]м|тұжырымдама|бағдарлама|жоспар|қағида|стратегия)\\p{L}*\\s+жобас|^draft\\s+(?:of\\s+)?(?:the\\s+)?(?:\\p{L}+\\s+)?(?:resolution|decree|order|law|decision|concept|programme?|strategy|plan|rules)`,
  "iu",
);

/** A line of its own above a draft. */
const DRAFT_LINE = /^[\s(]*(?:проект|жоба|draft)[\s).]*$/iu;

/** Whether a title names a document that acts approve, and not news or a report about one. */
export function namesDocument(title: string): boolean {
  return DOCUMENT_WORD.test(title) && !isNewsTitle(title);
}

/** How titles of acts begin or, in Kazakh, end: "Об утверждении Правил …", "… бекіту туралы" (gov.kz). */
const ACT_TITLE =
  /^об?\s+(?:утверждении|одобрении|определении|установлении|внесении\s+(?:изменени|дополнени)|признании\s+утративш|некоторых\s+(?:вопросах|мерах))|(?:бек[іi]ту|мақұлдау|айқындау|белг[іi]леу|енг[іi]зу|деп\s+тану|кейб[іi]р\s+мәселелер[іi])\s+туралы$|^on\s+(?:the\s+)?(?:approval\s+of|introduc(?:ing|tion\s+of)\s+(?:amendments?|additions?|changes?)|amendments?\s+(?:and\s+additions?\s+)?to|some\s+issues)(?!\p{L})/iu;

/** Whether a title is worded as only acts are, and not news about one. */
export function isActTitle(title: string): boolean {
  return ACT_TITLE.test(title.trim()) && !isNewsTitle(title);
}

function isNewsTitle(title: string): boolean {
  return NEWS_TITLE.test(title.replace(IN_BRACKETS, " ").trim());
}

/** Whether a page's title or one of these first lines calls it a draft. */
export function isDraft(title: string | undefined, lines: readonly string[]): boolean {
  if (title !== undefined && DRAFT_TITLE.test(title)) return true;
  return lines.some((line) => DRAFT_LINE.test(line));
}
