import type { StatementKind } from "./statement.ts";

/**
 * What a heading, passport label or lead-in announces. Beside the kinds of statements: `results`
 * (expected results: indicators when they carry a value), and parts that hold no promises.
 */
export type Topic = StatementKind | "results" | "analysis" | "finance" | "plan" | "passport" | "other";

/** A cue that is followed by its own statement: «Цель программы – …», «Задача 1.2. …». */
export interface InlineCue {
  readonly kind: StatementKind | "results";
  /** Where the statement begins, in the folded text. */
  readonly from: number;
}

/** Words that may stand between «цель» and its colon: whose goal it is. */
const OWNER_RU =
  "(?:настоящ|данн|государственн|отраслев|бюджетн|национальн|региональн|территориальн|стратегическ|комплексн|целев|" +
  "программ|подпрограмм|концепц|стратеги|план|проект|модел|дорожн|карт|доктрин|политик|реформ|инициатив|развити|" +
  'документ|направлени|реализаци|фонд|меропри|кампани)[а-я]*|и|по|на|"[^"]{1,80}"|\\d{4}|[-–]|гг?\\.|год[а-я]*';
const OWNER_EN =
  'of|the|this|state|national|budget|strategic|program(?:me)?|concept|strategy|plan|project|model|roadmap|policy|"[^"]{1,80}"';
const OWNER_KK =
  '(?:осы|негізгі|басты|аймақтық|облыстық|аудандық|қалалық|стратегиялық|мемлекеттік|бюджеттік|ұлттық|салалық|өңірлік|кешенді|(?:бағдарлама|кіші бағдарлама|тұжырымдама|стратегия|жоспар|жоба|модель|саясат|реформа|даму|іс-шаралар|картасы|министрлік|бағыт)[а-яәіңғүұқөһ]*|"[^"]{1,80}"|\\d{4}|-|жыл[а-яәіңғүұқөһ]*|арналған|жол|дамыту[а-яәіңғүұқөһ]*)';
const NUMBER = "(?:\\s*(?:№\\s*)?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?)";
/** «1.2-мақсат», and «3 мақсат.», «4.3.2. Мақсат.» without the hyphen. */
const JOINED_KK = "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s?-\\s?)";
const NUMBERED_KK = "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]?\\s)";
/** «4.3.5.1. міндет …»: a number of several levels needs no mark behind the word. */
const LEVELLED_KK = "(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s)";
const MARKER = "(?:(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[ivx]{1,4})[.)]\\s*)?";

const INLINE: readonly (readonly [InlineCue["kind"], RegExp])[] = [
  [
    "goal",
    new RegExp(
      `^${MARKER}(?:(?:основн|главн|стратегическ|общ|генеральн|ключев|сопутствующ|дополнительн|долгосрочн|среднесрочн)[а-я]+\\s)?цел[ьи](?:\\s(?:${OWNER_RU})){0,8}(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "task",
    new RegExp(
      `^${MARKER}(?:(?:основн|главн|стратегическ|ключев)[а-я]+\\s)?задач[аи](?:\\s(?:${OWNER_RU})){0,8}(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "indicator",
    new RegExp(
      `^${MARKER}целев(?:ой|ые)\\s(?:индикатор|показател)[а-я]*(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "result-indicator",
    new RegExp(
      `^${MARKER}показател[ьи]\\s(?:прям[а-я]+|конечн[а-я]+|качеств[а-я]*|результат[а-я]*)(?:\\sрезультат[а-я]*)?(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "result-indicator",
    new RegExp(`^${MARKER}(?:прям|конечн)[а-я]+\\sрезультат[а-я]*(?:\\s(?:${OWNER_RU})){0,8}\\s?:\\s*`),
  ],
  [
    "result-indicator",
    new RegExp(
      `^${MARKER}(?:(?:${OWNER_KK})\\s){0,8}(?:тікелей|түпкі|түпкілікті)\\sнәтиже[а-яәіңғүұқөһ]*\\s?:\\s*`,
    ),
  ],
  [
    "results",
    new RegExp(
      `^${MARKER}ожидаем[а-я]+\\s(?:конечн[а-я]+\\s)?результат[а-я]*(?:\\s(?:выполнени[а-я]*|от|${OWNER_RU})){0,8}\\s?:\\s*`,
    ),
  ],
  [
    "results",
    new RegExp(
      `^${MARKER}(?:(?:${OWNER_KK})\\s){0,8}(?:(?:орындау|іске асыру)[а-яәіңғүұқөһ]*\\s)?күтілетін\\sнәтиже[а-яәіңғүұқөһ]*\\s?:\\s*`,
    ),
  ],
  [
    "goal",
    /^(?:\d{1,2}[.)]\s)?(?:суть приоритета|(?:миссия|видение)(?: [а-я"-]+){0,5}|басымдықтың мәні|(?:[а-яәіңғүұқөһ]+ ){0,3}(?:миссиясы|пайымы)|(?:the )?(?:mission|vision)(?: of(?: [a-z]+){1,4})?)(?:\s?:|\s-)\s*/,
  ],
  [
    "goal",
    new RegExp(
      `^(?:${NUMBERED_KK}(?:стратегиялық\\s)?мақсат[.:]|${LEVELLED_KK}мақсат|${MARKER}${JOINED_KK}(?:стратегиялық\\s)?мақсат[.:]?|мақсат(?:\\s?-)?${NUMBER}[.:]?)\\s+`,
    ),
  ],
  [
    "task",
    new RegExp(
      `^(?:${NUMBERED_KK}міндет[.:]|${LEVELLED_KK}міндет|${MARKER}${JOINED_KK}міндет[.:]?|міндет(?:\\s?-)?${NUMBER}[.:]?)\\s+`,
    ),
  ],
  [
    "goal",
    new RegExp(`^${MARKER}(?:(?:${OWNER_KK})\\s){0,8}мақсат(?:ы|тары)?${NUMBER}?\\s*(?:[:–—]|\\s-\\s)\\s*`),
  ],
  [
    "task",
    new RegExp(`^${MARKER}(?:(?:${OWNER_KK})\\s){0,8}міндет(?:і|тері)?${NUMBER}?\\s*(?:[:–—]|\\s-\\s)\\s*`),
  ],
  [
    "results",
    new RegExp(`^${MARKER}(?:${JOINED_KK}(?:көрсеткіш|индикатор)|(?:көрсеткіш|индикатор)${NUMBER})[.:]?\\s+`),
  ],
  [
    "indicator",
    new RegExp(
      `^${MARKER}нысаналы\\s(?:индикатор|көрсеткіш)[а-яәіңғүұқөһ]*${NUMBER}?\\s*(?:[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "goal",
    new RegExp(
      `^${MARKER}(?:the\\s)?(?:(?:main|strategic|overall|key|primary)\\s)?(?:goals?|objectives?|purpose)(?:\\s(?:${OWNER_EN})){0,8}(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "task",
    new RegExp(
      `^${MARKER}(?:the\\s)?(?:(?:main|strategic|key)\\s)?tasks?(?:\\s(?:${OWNER_EN})){0,8}(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
  [
    "indicator",
    new RegExp(
      `^${MARKER}(?:(?:national|global|strategic|key)\\s)?targets?(?:\\s(?:indicator|value)s?)?(?:${NUMBER}[:\\s–—-]|\\s?[:–—]|\\s-\\s)\\s*`,
    ),
  ],
];

/** Finds a cue at the start of a folded text whose own statement follows it in the same block. */
export function findInlineCue(folded: string): InlineCue | undefined {
  if (
    !/^[^:]{0,24}?(?:цел|суть|мисси|видени|мәні|пайым|mission|vision|задач|показател|мақсат|міндет|нысаналы|көрсеткіш|индикатор|goal|objective|purpose|task|target|результат)|мақсат|міндет|нәтиже/.test(
      folded.slice(0, 140),
    )
  )
    return undefined;
  for (const [kind, pattern] of INLINE) {
    const match = pattern.exec(folded);
    if (match !== null && folded.length - match[0].length >= MIN_STATEMENT)
      return { kind, from: match[0].length };
  }
  return undefined;
}

/** Shorter stretches are labels or leftovers, never a goal or task, in characters. */
const MIN_STATEMENT = 8;

/**
 * Topics by what names them in a heading or passport label, most telling first. The first that
 * matches wins: «Цели, задачи, целевые индикаторы» announces no single kind and is `other`.
 */
const TITLES: readonly (readonly [Topic, RegExp])[] = [
  ["passport", /паспорт|төлқұжат|^(?:program(?:me)? )?passport/],
  [
    "plan",
    /план[а-я]* (?:основных )?(?:мероприятий|действий|реализации)|мероприятия по реализации|іс-шаралар(?:дың)? жоспары|action plan|plan of (?:measures|actions)/,
  ],
  [
    "finance",
    /финансировани|финансов(?:ые|ое) (?:средств|затрат|обеспеч)|необходимые ресурсы|объемы? (?:и источник|средств)|бюджетны[ея] расход|қаржыландыру|қажетті ресурстар|ресурстар(?:ы)?$|funding|financing|required resources/,
  ],
  [
    "analysis",
    /анализ|текущ(?:ая|ее|ей) (?:ситуаци|состояни)|современное состояние|оценка (?:текущ|состояни|ситуац)|обзор|введение|предпосылк|проблем|вызов|(?:^|[\d.] )(?:[а-я]+ые |[а-я]+ие )?риски(?![а-я])|управлени[ея] рисками|тәуекелдер(?:ді басқару|$)|тенденц|международн(?:ый|ого) опыт|зарубежн(?:ый|ого) опыт|swot|динамика(?! (?:достижения )?целев)|итоги|фактическ|талдау|ағымдағы (?:жағдай|ахуал)|қазіргі (?:жағдай|ахуал)|кіріспе|шолу|проблемалар|халықаралық тәжірибе|серпін|үрдіс|analysis|current (?:situation|state)|introduction|overview|background|trends|dynamics|challenges/,
  ],
  [
    "indicator",
    /целев(?:ые|ого|ой|ых) (?:индикатор|показател|значени)|индикаторы|(?:нысаналы|мақсатты) (?:индикатор|көрсеткіш)|индикаторлар|(?:ключев|стратегическ|общенациональн)[а-я]+ показател|(?:стратегиялық|жалпыұлттық|түйінді) көрсеткіш|(?<![а-я])(?:кпд|кпэ|kpi)(?![а-яa-z])|негізгі көрсеткіш|target (?:indicator|value)s?|key (?:performance )?indicators|прогноз|болжам|forecast/,
  ],
  [
    "result-indicator",
    /показател[иья] (?:прям|конечн|результат|качеств|эффективност)|(?:тікелей|түпкі|түпкілікті) нәтиже[а-яәіңғүұқөһ]* көрсеткіш|нәтижелер(?:дің|інің)? көрсеткіш|(?:direct|final|output|outcome|performance|result) indicators/,
  ],
  [
    "results",
    /ожидаем[а-я]+ (?:(?:конечн|социально)[а-я-]+ )?(?:результат|эффект)|конечн[а-я]+ результат|күтілетін (?:нәтиже|әсер)|түпкі(?:лікті)? нәтиже|expected (?:results|outcomes)/,
  ],
  [
    "function",
    /^(?:[\d.)]+ )?(?:глава \d+\.? )?(?:основные )?функции|^(?:[\d.)-]+ )?(?:тарау\. )?(?:негізгі )?функциялар|^(?:[\d-]+тарау\. )?(?:[а-яәіңғүұқөһ]+ ){1,3}функциялары$|^(?:chapter \d+\. )?(?:main )?functions/,
  ],
  [
    "goal",
    /цел[ьи](?![а-я])|мақсат(?:ы|тары|тар)?(?![а-яәіңғүұқөһ])|goals?(?![a-z])|objectives?(?![a-z])|purpose(?![a-z])|миссия/,
  ],
  ["task", /задач[аи](?![а-я])|міндет(?:і|тері|тер)?(?![а-яәіңғүұқөһ])|tasks?(?![a-z])/],
  ["measure", /^(?:[\d.)]+ )?(?:основные )?(?:меры|мероприятия)(?![а-я])|^(?:[\d.)]+ )?(?:іс-)?шаралар/],
];

const FORETOLD = /прогноз|болжам|forecast/;

/** What a heading announces; `undefined` when it says nothing of promises. */
export function findTitleTopic(folded: string): Topic | undefined {
  const found: Topic[] = [];
  for (const [topic, pattern] of TITLES) if (pattern.test(folded)) found.push(topic);
  const [first] = found;
  // «Анализ рынка и прогноз его развития» tells what is and what will be.
  if (first === "analysis" && found.includes("indicator") && FORETOLD.test(folded)) return "other";
  if (first === "passport" || first === "plan" || first === "analysis" || first === "finance") return first;
  const kinds = new Set(found.filter((topic) => topic !== "results"));
  if (kinds.size > 1) return "other";
  return first;
}
