import type { Topic } from "./cues.ts";

/** A noun that names what a list holds, where it is not the object of another word. */
const NOUNS: readonly (readonly [Topic, RegExp])[] = [
  [
    "indicator",
    /целев[а-я]+ (?:индикатор|показател|услови|параметр|ориентир)[а-я]*|показател(?:и|ями) достижения (?:[а-я]+ )?цел[а-я]+|(?:основн|ключев|планов|контрольн)[а-я]+ показател(?:и|ями)(?! (?:за|по итогам|в) )|(?:нысаналы|мақсатты) (?:индикатор|көрсеткіш)[а-яәіңғүұқөһ]*|targets?(?: (?:indicators?|values?))?(?![a-z])|индикатор(?:ы|ами|ов)(?![а-я])|(?:стратегическ|ключев|общенациональн)[а-я]+ показател(?:и|ями|ей)(?! результат)|(?:стратегиялық|жалпыұлттық|түйінді) көрсеткіштер[а-яәіңғүұқөһ]*|индикаторлар[а-яәіңғүұқөһ]*|(?:key|core|main|headline) (?:performance )?indicators/g,
  ],
  [
    "result-indicator",
    /показател(?:и|ями|ей) (?:(?:прям|конечн)[а-я]+ )?результат[а-я]*|(?:прямы[ея]|конечны[ея]) результаты? бюджетной (?:под)?программы|(?:тікелей|түпкі|түпкілікті) нәтиже[а-яәіңғүұқөһ]*|(?:output|outcome|result|performance) indicators?/g,
  ],
  [
    "results",
    /(?:ожидаем|конечн)[а-я]+ результат[а-я]*|в результате|результат(?:ы|ами|ом)(?![а-я])|долж(?:на|ен|но|ны) способствовать|будет способствовать|позвол[ия]т|будут достигнут[а-я]*|будет достигнут[а-я]*|ожидается|планируется (?:достичь|достижение|обеспечить)|(?:планируется|предусматривается|предстоит|намечено|прив(?:едет|едут) к|обеспеч(?:ит|ат)|даст возможность|is planned|are planned|plans|(?:aims|seeks|plans|intends|expected|planned|possible|allow|help) to)\s*(?=:)|күтілетін нәтиже[а-яәіңғүұқөһ]*|нәтижесінде|мүмкіндік береді|(?:expected results|outcomes)(?![a-z])|as a result/g,
  ],
  [
    "task",
    /задач(?:и|ами|а|ей|у|ам(?= относ))?(?![а-я])|міндет(?:тер(?:і|ін|інің|ді|дің)?|і|ін|інің)?(?![а-яәіңғүұқөһ])|міндеттер(?:ге|іне)(?=\s?:| мыналар| төмендегілер| жатады| кіреді)|(?:мынадай|келесі|төмендегі)(?:дей)? (?:негізгі |басты )?мәселелер(?:ді|дің) шеш[а-яәіңғүұқөһ]*|tasks?(?![a-z])/g,
  ],
  [
    "goal",
    /цел(?:и|ями|ь|ью|ей|ям(?= относ))(?![а-я])|принципиальные изменения|түбегейлі өзгерістер|мақсат(?:тар(?:ы|ын|ының|ды|дың)?|ы|ын|ының|ты(?= (?:көзде|қой|белгіле|айқында)))?(?![а-яәіңғүұқөһ])|мақсаттар(?:ға|ына)(?=\s?:| мыналар| төмендегілер| жатады| кіреді| қол жеткіз)|goals?(?![a-z])|objectives?(?![a-z])/g,
  ],
  [
    "measure",
    /меры(?![а-я])|мер(?![а-я])|мероприяти[яй](?![а-я])|шаралар[а-яәіңғүұқөһ]*|measures?(?![a-z])|actions?(?![a-z])/g,
  ],
  [
    "definition",
    /(?:понятия|термины|определения)(?![а-я])|(?:ұғымдар|терминдер|анықтамалар)[а-яәіңғүұқөһ]*|(?:terms|definitions|concepts)(?![a-z])/g,
  ],
  ["function", /функци(?:и|ями)(?![а-я])|функциялар[а-яәіңғүұқөһ]*|functions?(?![a-z])/g],
];

/** The noun stands for something reached or done, not for the list: «для достижения этой цели». */
const OBJECT_BEFORE =
  /(?:достижени[а-я]*|реализаци[а-я]*|решени[а-я]*|выполнени[а-я]*|исполнени[а-я]*|достичь|в рамках|в соответствии с|исходя из|с учетом|для|в|с|по|от|of|to|with|for|achieve|achieving)(?: (?:эт|дан|указанн|поставленн|вышеуказанн|назван|обозначенн|перечисленн|основн|стратегическ|главн|приоритетн|первоочередн|важнейш|ключев)[а-я]*| (?:the|this|these|above|main))* $/;
/** Kazakh: «осы мақсатқа қол жеткізу үшін», «мақсаттарға жету». */
const OBJECT_AFTER_KK =
  /^[а-яәіңғүұқөһ]*(?: мен міндеттер[а-яәіңғүұқөһ]*)? (?:қол жеткіз|жету|(?:іске|жүзеге) асыр|шешу)/;

/** «следующие», «мынадай» right before the noun: the list itself is meant. */
const ANNOUNCED =
  /(?:следующ|нижеследующ|мына|келесі|төмендегі|following)[а-яәіңғүұқөһ]*(?: (?:основн|целев|взаимосвязанн|приоритетн|стратегическ|ключев)[а-я]*| (?:негізгі|басты|main|key))* $/;
/** «Среди новых целей программы:» announces them too. */
const AMONG =
  /(?:(?:среди|в числе|к числу)(?: [а-я]+){0,2}|решение (?:нескольких|ряда|двух|трех|четырех|пяти|шести|\d+)(?: [а-я]+)?) $/;
/** «задач», «целей»: only after «следующих» do they name the list. */
const GENITIVE = /^(?:задач|целей)$/;

/** Past programmes and other people's tasks: «были поставлены», «в действующей программе». */
const PAST =
  /(?:был[аио]?|были) (?:поставлен|определен|обозначен|достигнут|выполнен|решен|реализован)|предыдущ|прошл(?:ой|ого|ых)|в действующей|(?<!будут )(?<!будет )(?:достигнуты? следующи|решены следующие)|қойылған болатын|болды:|алдыңғы|were (?:set|achieved)|previous/;

/** «Утвердить бюджет на 2024 год в следующих объемах:» */
const VOLUMES =
  /бюджет[^:]{0,200}\sв следующ(?:их|ем) (?:объ[её]м|размер)(?:ах|е)\s?:\s*$|бюджет[^:]{0,200}\s(?:мынадай|келесі(?:дей)?|төмендегі(?:дей)?) (?:көлем|мөлшер)(?:дер)?де(?: бекітілсін)?\s?:\s*$|budget[^:]{0,200}\sin the following (?:amounts?|volumes?)\s?:\s*$/;

/** «Ведомство в соответствии с возложенными на него задачами:»: what it does for them. */
const CHARGED =
  /возложенн[а-я]+ на (?:[а-я]+ ){1,8}(?:задач|функци)[а-я]+(?: [а-я]+){0,6}\s?:\s*$|жүктелген міндеттер(?:ге|іне) сәйкес(?: [а-яәіңғүұқөһ]+){0,6}\s?:\s*$|(?:tasks|functions) (?:assigned to|entrusted to|vested in) [^:]{1,80}:\s*$|^(?:\d{1,3}[.)]\s)?на [^:]{2,80} возлага[ею]тся(?: следующее)?\s?:\s*$|[ғгқкн][ае] мыналар жүктеледі\s?:\s*$|(?:is|are) (?:charged|entrusted) with(?: the following)?\s?:\s*$/;
/** «К функциям Комитета относятся:», «В задачи отдела входит:». */
const BELONGS =
  /(?<![а-я])(?:в|к) (?:основны[ем] )?(задач|функци)(?:и|ям|ам)(?: [^:]{2,100})? (?:вход[ия]т|относ[ия]тся)(?: следующ[а-я]+)?\s?:\s*$/;

/** "The principal functions of the Board are to": English lists go on without a colon. */
const FUNCTIONS_EN = /(?<![a-z])functions of the [^.;:]{2,60} (?:is|are|shall be) to\s*$/;

export const RIGHTS = /(?<![а-я])прав[оа](?![а-я])|құқы[лғқ]|(?<![a-z])rights?(?![a-z])/;

/**
 * What the list after a block announces: «… необходимо выполнить следующие задачи:»,
 * «Модельдің міндеттері:».
 *
 * @param folded the whole block, folded; it must end with a colon (":—" too), or tell functions that "are to"
 * @returns `other` when the list holds something else (problems, principles, documents)
 */
export function findLeadInTopic(folded: string): Topic | undefined {
  if (FUNCTIONS_EN.test(folded)) return "function";
  if (!/:\s?[-–—]?\s*$/.test(folded)) return undefined;
  const sentence = lastSentence(folded).replace(/[-–—]\s*$/, "");
  if (PAST.test(sentence)) return "other";
  if (VOLUMES.test(sentence)) return "budget";
  const belongs = BELONGS.exec(sentence);
  if (belongs !== null) return belongs[1] === "функци" ? "function" : "task";
  if (CHARGED.test(sentence)) return RIGHTS.test(sentence) ? "other" : "function";
  let best: { topic: Topic; at: number } | undefined;
  for (const [topic, pattern] of NOUNS) {
    for (const match of sentence.matchAll(pattern)) {
      const at = match.index;
      const isNoun = topic !== "results" && topic !== "measure" && topic !== "definition";
      const before = sentence.slice(Math.max(0, at - 60), at);
      const after = sentence.slice(at + match[0].length);
      const isAnnounced = ANNOUNCED.test(before) || AMONG.test(before);
      if (isNoun && !isAnnounced && (OBJECT_BEFORE.test(before) || OBJECT_AFTER_KK.test(after))) continue;
      if (GENITIVE.test(match[0]) && !isAnnounced) continue;
      if (best === undefined || at > best.at || (topic === "result-indicator" && at === best.at)) {
        if (best !== undefined && best.topic === "indicator" && at < best.at + 30 && topic === "results")
          continue;
        best = { topic, at };
      }
    }
  }
  // «Құқықтары мен міндеттері:»: its duties.
  if (best?.topic === "task" && RIGHTS.test(sentence)) return "other";
  return best?.topic ?? (BY_YEAR.test(sentence) || PLANNED_KK.test(sentence) ? "results" : "other");
}

/** «В результате реализации Программы:», «… следующие задачи:»: opens a list, states nothing. */
export function isAnnouncement(folded: string): boolean {
  const topic = findLeadInTopic(folded);
  return (
    (topic !== undefined && topic !== "other") || /следующ|\sмына|келесі|following/.test(folded.slice(-80))
  );
}

/** «К 2025 году:» promises results when nothing else is named. */
const BY_YEAR = /(?:^|\s)(?:к|до) 20\d\d году?|20\d\d жылға қарай|by 20\d\d/;

/** «2027 жылға дейін мыналар көзделеді:» with no noun that names the list. */
const PLANNED_KK =
  /(?:жоспарлан|көздел|күтіл|болжан|межелен)(?:ады|еді|уда|уде|мақ|мек|ып отыр|іп отыр|ған|ген)\s*:/;

/** A lead-in is the block's last sentence: the text after the last full stop that ends one. */
function lastSentence(folded: string): string {
  let from = 0;
  for (const match of folded.matchAll(/[а-яәіңғүұқөһa-z"»)]{3,}[.;] +/g))
    from = match.index + match[0].length;
  return folded.slice(from);
}
