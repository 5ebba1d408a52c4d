import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { findClosingAim } from "./closing-aims.ts";
import { tellsPast } from "./mood.ts";
import { prefixLengthEnglish } from "./prefix-english.ts";
import type { StatementKind } from "./statement.ts";

/** A goal or task stated in a sentence of running text. */
export interface ProseStatement extends Span {
  readonly kind: StatementKind;
}

const DOCUMENT_RU =
  '(?:настоящ|данн|проводим|раздел|государственн|отраслев|бюджетн|национальн|региональн|областн|районн|городск|территориальн|комплексн|целев|программ|подпрограмм|концепц|стратеги|план|проект|ведомств|министерств|правительств|модел|дорожн|карт|доктрин|политик|реформ|развити|модернизаци|совершенствовани|преобразовани|реализаци|разработк|"|инвестици)';
const DOCUMENT_EN = "program(?:me)?|strategy|concept|plan|roadmap|project|document|doctrine|policy";
/** "The main goal", "And the sixth task": whose it is may stand between. */
const RANKED_EN =
  "(?<![a-z])(?:the )?(?:(?:main|overall|key|strategic|primary|ultimate|general|central|core|important|priority|specific|first|second|third|fourth|fifth|sixth|next|another|other|last) ){0,3}";
const STATED_EN =
  "s?(?: of (?:the )?[^.:;]{1,100}?| until \\d{4}| by \\d{4})? (?:is|are|will be|remains)(?: to)?\\s+(?!(?:not|also|now|being|in line|aligned|consistent|set|defined|divided|reflected|met|achieved|shared|clear|ambitious|realistic|based|linked|related|assigned|outlined|listed|presented|described|given|grouped)(?![a-z]))";
const GOALS: readonly (readonly [StatementKind, RegExp])[] = [
  [
    "goal",
    new RegExp(
      `(?<![а-я])(?:(?:основн|главн|стратегическ|ключев|приоритетн|конечн|общ)[а-я]+ )?цел(?:ью|ями)(?: ${DOCUMENT_RU}[^.:;]{0,120}?)? (?:-|явля(?:ется|ются)|служит|выступает|станет|определен[аоы]?|(?:будет|будут) являться):?\\s+`,
    ),
  ],
  [
    "goal",
    new RegExp(
      `(?<![а-я])(?:(?:основн|главн|стратегическ|ключев)[а-я]+ )?цель(?: ${DOCUMENT_RU}[^.:;]{0,120}?)? (?:является|заключается в(?: том, чтобы)?|состоит в(?: том, чтобы)?|-|(?:- )?это)\\s+`,
    ),
  ],
  [
    "goal",
    /(?<![а-я])в качестве (?:(?:основн|главн|стратегическ|ключев|конечн)[а-я]+ )?цели(?: [^.:;,]{0,120}?)? (?:определен[аоы]?|обозначен[аоы]?|принят[аоы]?|выступает|рассматривается)(?::| -)?\s+/,
  ],
  [
    "task",
    new RegExp(
      `(?<![а-я])(?:(?:основн|главн|ключев|приоритетн)[а-я]+ )?задач(?:ей|ами)(?: ${DOCUMENT_RU}[^.:;]{0,120}?)? (?:явля(?:ется|ются)|станет|станут|определен[аоы]?):?\\s+`,
    ),
  ],
  [
    "task",
    /(?<![а-я])одной из (?:[а-я]+ ){0,2}задач (?:настоящей )?(?:программы|концепции|стратегии|плана) является\s+/,
  ],
  ["goal", new RegExp(`${RANKED_EN}(?:goal|objective|purpose|aim)${STATED_EN}`)],
  ["task", new RegExp(`${RANKED_EN}task${STATED_EN}`)],
  [
    "goal",
    new RegExp(
      `(?<![a-z])(?:${DOCUMENT_EN}|"enbek"|enbek)[^.:;]{0,60}? (?:(?:is|are) (?:aimed at|(?:intended|designed|called upon) to)|aims (?:to|at)|seeks to)\\s+(?!.*\\d)`,
    ),
  ],
];

/** Kazakh: the goal stands between «мақсаты» and «болып табылады», or after a dash. */
const GOAL_KK =
  /(?:(?:бағдарлама|тұжырымдама|жоспар|стратегия|жоба|модель|саясат)[а-яәіңғүұқөһ]*(?:ның|нің|дың|дің|тың|тің)?(?: [а-яәіңғүұқөһ]+у(?:дың|дің))? (?:негізгі |басты |стратегиялық )?|(?:даму|дамыту|реформа|реформалау)(?:ның|нің|дың|дің) (?:негізгі |басты |стратегиялық ))(мақсаты?|мақсаттары|міндеті|міндеттері)(?:\s?-(?=[а-яәіңғүұқөһ])|(?:(?: -)? бұл| -| болып| (?:мыналар|төмендегілер)(?: болып (?:табылады|саналады))?\s?:)?\s+)/;
const END_KK =
  /\s+(?:болып (?:табылады|саналады|белгілен(?:ді|ген)|айқындал(?:ды|ған)|анықтал(?:ды|ған)|қалады)|деп (?:белгілен|айқындал|танылад)[а-яәіңғүұқөһ]*)|\s*$/;

/** Whose goal it is, told before it: «Целью которой является», «Их целью было». */
const OF_OTHERS_RU = /(?<![а-я])(?:котор|е[её] |его |их |этой |был[аои]? |являлась|являлось)/;

/** The words are about another thing than this document's goal. */
const NOT_A_GOAL =
  /^(?:достижени[а-я]+ цел|реализаци[а-я]+ (?:послани|поручени)|то,|следующ|мынадай|келесі|as follows|the following)|^\s*$/;

/**
 * Finds a goal or task that a sentence states: «Основной целью Программы является X.»,
 * «Бағдарламаның мақсаты X болып табылады.», "The main goal of the programme is to X."
 *
 * @param folded one sentence, folded
 * @returns the span of X, closing punctuation included; `undefined` for «в целях», «целью
 * которых» and other documents' goals
 */
export function findProseStatement(folded: string, language: Language): ProseStatement | undefined {
  if (language === "kk") return findKazakh(folded);
  for (const [kind, pattern] of GOALS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const before = folded.slice(0, from);
    if (OF_OTHERS_RU.test(before) && !/настоящ/.test(before)) continue;
    if (NOT_A_GOAL.test(folded.slice(from)) || folded.length - from < 8) continue;
    return { kind, from, to: folded.length };
  }
  return undefined;
}

/** «Главной целью создания кадастра является X»: in a programme's own part its subject needs no name. */
const MAIN_GOAL_RU =
  /^(?:[^,:;.]{1,60}, )?(?:(?:главной|основной|ключевой) (целью|задачей) [а-я][^.:;,]{0,160}? является|(?:главная|основная|ключевая) (цель|задача) [а-я][^.:;,]{0,160}? - это)\s+/;

/** «Одной из задач отрасли является X», «В числе ее целей – X». */
const ONE_OF_RU =
  /^(?:[^:;.]{1,80}\s)?(?:(?:одной|одним) из (?:[а-я]+ ){0,2}(целей|задач)(?![а-я])(?! котор)[^.:;]{0,160}? (?:является|остается|станет)|(?:в числе|среди) (?:[а-я]+ ){0,2}(целей|задач)(?: [^.:;,]{0,60}?)? -)\s+/;

/** The goal a programme states of what it creates; of Russian sentences only. */
export function findMainGoal(folded: string): ProseStatement | undefined {
  const match = MAIN_GOAL_RU.exec(folded) ?? ONE_OF_RU.exec(folded);
  const from = match?.[0].length;
  if (match === null || from === undefined || NOT_A_GOAL.test(folded.slice(from)) || folded.length - from < 8)
    return undefined;
  if (/(?<![а-я])котор[а-я]+\s[^,]*$/.test(folded.slice(0, from))) return undefined;
  const noun = match[1] ?? match[2] ?? "";
  return { kind: noun.startsWith("задач") ? "task" : "goal", from, to: folded.length };
}

function findKazakh(folded: string): ProseStatement | undefined {
  const match = GOAL_KK.exec(folded);
  if (match === null) return undefined;
  const closing = findClosingAim(folded);
  if (closing !== undefined) return { ...closing, from: 0 };
  const from = match.index + match[0].length;
  const rest = folded.slice(from);
  const end = END_KK.exec(rest.replace(/[.\s]+$/, ""));
  if (end === null || end.index < 8 || NOT_A_GOAL.test(rest)) return undefined;
  const isStated = end[0].trim() !== "" || /(?:-|бұл)\s*$/.test(match[0]) || isVerbalNoun(rest);
  if (!isStated) return undefined;
  return {
    kind: match[1]?.startsWith("мақ") === true ? "goal" : "task",
    from,
    to: from + end.index,
  };
}

/** «Бағдарламаның мақсаты … өнім өндіру.»: a verbal noun ends the sentence and no verb follows. */
function isVerbalNoun(rest: string): boolean {
  return !/^(?:мен|және|туралы)\s/.test(rest) && /[а-яәіңғүұқөһ]{2}у[.;\s]*$/.test(rest);
}

/** Words before the promise itself: «Фонд ставит своей задачей», «планирует … путем обеспечения». */
const PREFIX_RU =
  /^[^,;]*?(?:постав(?:ил|лен)[а-я]* (?:перед [а-я ]+ )?задач[аиу]|став(?:ит|ят) (?:перед собой |своей )?задач(?:ей|у)|позволит|планиру(?:ет|ют)(?:ся)?|предусматрива(?:ет|ют)(?:ся)?|предполага(?:ет|ют)ся|намечен[оа]?|предусмотрен[оаы]?|запланирован[оаы]?|намечается|ожидается|прогнозируется|необходимо)(?:,\s*что)?\s+/;
const CONNECTIVE_RU =
  /^(?:(?:а |и )?(?:кроме того|помимо этого|вместе с тем|наряду с этим|в свою очередь|также|в итоге|далее|так|таким образом|в целом|всего|сегодня|сейчас|в настоящее время|на сегодняшний день),?|(?:следуя|учитывая|благодаря|используя) [^,;\d]{1,80},)\s+/;
/** «Утвержден план, который позволит …»: the promise stands in the clause. */
const RELATIVE_RU =
  /^[^;\d]{1,200}?,\s(?:что|котор(?:ый|ая|ое|ые))\s(?:также\s)?(?:позвол[ия]т|да(?:ст|дут) возможность|предусматрива(?:ет|ют)|поможет)\s/;
/** «Целевым показателем … является снижение …»: what is measured follows. */
const INDICATOR_RU =
  /^[^;]{0,250}?(?:показател|индикатор|результат)[а-я]*\s(?:[^;]{0,200}?\s)?(?:(?:явля(?:ется|ются)|станет|станут)\s|(?:приняты|определены|установлены|обозначены)(?:\sследующие)?(?:\s(?:показатели|индикаторы|значения))?:\s)(?=.*\d)/;
/** «подготовлен проект, который ускорит развитие края, позволит создать 150 мест». */
const LETS_RU =
  /^(?:[^;\d]|(?<!\d)(?:19|20)\d\d(?!\d)){1,400}\sпозвол[ия]т\s(?:[а-я]+(?:но|же)\s)?(?=[а-я]{3,}(?:ть|ти|чь)\s)/;
const SOURCE_RU = /^(?:согласно|в соответствии с) [^,;\d]{1,80},\s+/;
const MEANS_RU =
  /^(?:[^\d]|(?<!\d)(?:19|20)\d\d(?!\d))+?\s(?:путем|за счет|посредством) (?:обеспечения )?(?=(?:(?!ится|атся|составит|будет|будут)[^,;\d])*\d)/;
/** «К 2030 году в области доля …»; a value before it is another indicator's. */
const NOMINATIVE_RU =
  /^(?:в|во|к|ко|за|по|при|с|со|на|благодаря|таким образом|это|кроме того|также|при этом|в результате|в целом|соответственно|одновременно)\s(?:[^\d]|(?<!\d)(?:19|20)\d\d(?!\d))*?\s(?=(?:(?:средн|среднемесячн|среднегодов|среднедушев|номинальн|реальн|общ|ежегодн)[а-я]+ ){0,3}(?:доля|удельный вес|уровень|количество|число|численность|охват|объем|индекс|производительность|заработная плата|доходы|средняя|средний|коэффициент|плотность|площадь|обеспеченность|протяженность|продолжительность|смертность|темпы? (?:при)?роста)\s)/;

/** «… іске асыру нәтижесінде 2025 жылға қарай …»: the means or frame before the promise. */
const PREFIX_KK =
  /^[^,;\d]{1,120}(?:нәтижесінде|аясында|шеңберінде|арқасында|есебінен|барысында|мерзімі ішінде,?|(?:іске|жүзеге) асыруда|(?:көзделген|жоспарланған),)\s+(?=.*\d)/;
/** «Жобаны іске асыру … мүмкіндік береді»: what lets it happen. */
const LETS_KK =
  /^[^,;\d]{0,120}(?:(?:іске|жүзеге) ас(?:ыру|ырылу)ы?|орындалуы|шаралар|шаралары|жұмыстар|жобалар)\s(?=[^\d]*\d)(?=.*мүмкіндік бер)/;
const CONNECTIVE_KK =
  /^(?:сонымен (?:қатар|бірге)|бұдан (?:басқа|бөлек)|(?:осы|со)ған (?:байланысты|орай)|бұл ретте|сондай-ақ|осылайша|нәтижесінде|жалпы(?! (?:қуат|сан|көлем|аудан|алаң|ұзынды|сома|құн|өнім|үлес|табыс|айналым))|яғни|атап айтқанда|мәселен|мысалы|сондықтан|енді|ал|осы мақсатта|осы арқылы|соның (?:арқасында|нәтижесінде)|онда|орта есеппен(?: алғанда)?|бұған қоса|жыл сайын|(?:келер|алдағы|келесі) жылы|(?:жыл|ай) (?:соңына|аяғына) дейін|(?:республика|ел|облыс) бойынша|барлығы|тағы(?: да)?|жаңадан|қосымша|ол үшін|біз|бұл (?:қадам|шара|жоба|жұмыс|құжат)|бұл(?= (?!көрсеткіш|деңгей|сан|үлес))|[^,;\d]{1,80}\s(?:айтуынша|сәйкес|мәліметінше|дерегінше|болжамынша|үшін)),?\s+/;
/** «Охват … планируется довести до 70 %»: what is changed stands before the plan. */
const BARE_CHANGE_RU =
  /^(?:довести|увеличить|повысить|нарастить|снизить|сократить|уменьшить|поднять) (?:не (?:менее|более)(?: чем)? )?(?:до|на|в|с|к)\s/;

/** Length of the words before an indicator that are not its own. */
export function prefixLength(folded: string, language: Language): number {
  if (language === "kk") {
    let length = 0;
    for (const pattern of [CONNECTIVE_KK, PREFIX_KK, LETS_KK, CONNECTIVE_KK, CONNECTIVE_KK])
      length += pattern.exec(folded.slice(length))?.[0].length ?? 0;
    return length;
  }
  if (language === "en") return prefixLengthEnglish(folded);
  let length = 0;
  // Numbers in brackets explain and end no preface.
  const words = folded.replace(/\([^()]{1,200}\)/g, (inside) => inside.replace(/\d/g, "_"));
  for (const pattern of [
    CONNECTIVE_RU,
    SOURCE_RU,
    INDICATOR_RU,
    RELATIVE_RU,
    LETS_RU,
    PREFIX_RU,
    MEANS_RU,
    NOMINATIVE_RU,
  ]) {
    const match = pattern.exec(words.slice(length));
    if (match !== null && BARE_CHANGE_RU.test(folded.slice(length + match[0].length))) continue;
    if (match !== null && /\d/.test(folded.slice(length + match[0].length))) length += match[0].length;
  }
  return length;
}

const FINITE_RU = /[а-я]{3,}(?:ется|ются|ится|ятся|ает|ают|яет|яют|ует|уют|ена|ено|ены)(?![а-я])/;
const AIM_RU =
  /^[а-я-]+(?:ие|ия|ка|ство|рост|ость|ать|ить|еть|ять|уть|ти|чь)(?![а-я])|^(?:(?:рост|доступ|защита|охрана|поддержка|переход|ремонт|учет|ввод|контроль|закуп|отбор|вынос|перевод|поиск|выход|подъем|сбор|мониторинг)|(?:вы|за|от|пере)?пуск)(?![а-я])/;
/** Longest text that may be a goal with nothing but its words, in characters. */
const MAX_AIM = 500;

/**
 * Whether a paragraph is nothing but an aim: «Повышение качества воды.», «суды қорғау», "clean
 * rivers". One sentence without a finite verb.
 */
export function isBareAim(folded: string, language: Language): boolean {
  const text = folded.replace(/[.;\s]+$/, "");
  if (text.length > MAX_AIM || /[.!?]\s/.test(text) || text.endsWith(":") || tellsPast(text, language))
    return false;
  if (language === "kk")
    return /(?<![а-яәіңғүұқөһ])[а-яәіңғүұқөһ]{2,}у(?:, (?:с?оның|олардың) ішінде[^.]*)?$/.test(text);
  if (language === "en")
    return !/(?<![a-z])(?:is|are|was|were|will|has|have|can|may|must)(?![a-z])/.test(text);
  return AIM_RU.test(text) && !FINITE_RU.test(text);
}
