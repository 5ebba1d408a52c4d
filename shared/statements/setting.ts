import type { Capture } from "../text/capture.ts";
import { isRegister } from "../text/registers.ts";
import { fold } from "./fold.ts";

/** What the whole page says about itself, before its blocks are read one by one. */
export interface Setting {
  /** Programmes, strategies, plans, concepts and news promise in running text; other acts do not. */
  readonly isProgramme: boolean;
  /** Codes and laws: only definitions and notes are read. */
  readonly isLaw: boolean;
  /** Budget programmes: what they spend is what they say. */
  readonly isBudget: boolean;
  /** Year of signing or of the newest amendment the page names; values of earlier years are past. */
  readonly year: number | undefined;
  /** First year of the period that the title names: «на 2014 – 2018 годы». */
  readonly firstYear: number | undefined;
}

const PROGRAMME =
  /программ|концепц|стратеги|национальн[а-я]+ (?:план|проект)|план[а-я]* (?:по )?(?:(?:социальн|экономическ|территориальн)[а-я-]+ )*развити|комплексн[а-я]+ план|(?:государственн|национальн)[а-я]+ проект|нацпроект|(?:генеральн|межрегиональн)[а-я]+ схем|генеральн[а-я]+ план[аеу]? (?:город|посел|сел[ао](?![а-я])|пригород)|^план[:-] |прогноз[а-я]* социально|индикативн[а-я]+ план|общенациональн[а-я]+ приоритет|стратегическ[а-я]+ план|план[а-я]* мероприяти|дорожн[а-я]+ карт|доктрин|модел[ьи]|бағдарлама|тұжырымдама|стратегия|жол картасы|(?:даму|дамыту[а-яәіңғүұқөһ]*|стратегиялық|кешенді|индикативтік|іс-қимыл) (?:жоспар|модел)|жолдауы?(?![а-яәіңғүұқөһ])|послани[еяю] (?:президент|главы)|іс-шаралар жоспары|ұлттық (?:жоспар|жоба)|program(?:me)?(?![a-z])|strateg|concept|roadmap|(?:development|action|five[- ]year) plan|vision (?:document )?20\d\d|national (?:plan|project)|state of the nation/;
const BUDGET = /бюджетн[а-я]+ программ|бюджеттік бағдарлама|budget program/;
/** «О республиканском бюджете на 2024 – 2026 годы»: its lines are read, and it promises nothing. */
const YEARS_BUDGET =
  /(?<![а-я])бюджет(?:е|ах)(?: [^.;]{0,80})? на (?:19|20)\d\d|(?:19|20)\d\d[^.;]{0,30} арналған [^.;]{0,80}бюджет[а-яіт]* туралы|^(?:on|about) (?:the )?[^.:;]{0,60}budgets?(?: [^.:;]{0,60})? for (?:19|20)\d\d/;
const APPROVES_BUDGET =
  /(?<![а-я])утвердить (?:[а-я-]+ ){0,4}бюджет(?: [^.;]{0,60})? на (?:19|20)\d\d|(?:19|20)\d\d[^.;]{0,30} арналған [^.;]{0,60}бюджет[^.;]{0,160}бекітілсін/;
const CUE =
  /целев(?:ые|ой|ых|ыми) (?:индикатор|показател)|цел[ьи] (?:программы|концепции|модели|стратегии|плана)|задачи (?:программы|концепции|модели|стратегии|плана)|паспорт программы|нысаналы индикатор|бағдарламаның (?:мақсаты|міндеттері)|модельдің мақсаты|target indicator/;
const LAW =
  /^(?:[а-я-]+ )?(?:кодекс|конституция|закон)(?![а-я])|^(?:[а-я-]+ый ){2,3}кодекс(?![а-я])|(?:кодексі|заңы)$|^(?:the )?(?:law|code|constitution)(?![a-z])|кодекс$/;
/** Blocks from the top that may hold the act's title. */
const HEAD_BLOCKS = 12;

/** Tells programmes from codes and other acts, by title, headings and cue words. */
export function readSetting(capture: Capture): Setting {
  const title = fold(capture.act.title ?? "");
  const head = capture.blocks.slice(0, HEAD_BLOCKS).map((block) => fold(block.text.slice(0, 300)));
  const isYearsBudget = YEARS_BUDGET.test(title) || head.some((text) => APPROVES_BUDGET.test(text));
  const isLaw =
    !isYearsBudget &&
    (capture.act.form === "code" ||
      capture.act.form === "constitution" ||
      capture.act.form === "law" ||
      LAW.test(title) ||
      (title === "" && head.some((text) => text.length < 120 && LAW.test(text))));
  const isProgramme =
    !isLaw &&
    !isYearsBudget &&
    ((isNews(capture) && !RULES.test(title) && !head.some(isTitleOfRules)) ||
      PROGRAMME.test(title) ||
      head.some((text) => PROGRAMME.test(text)) ||
      hasCue(capture));
  const isBudget = BUDGET.test(title) || head.some((text) => BUDGET.test(text));
  return { isProgramme, isLaw, isBudget, year: findYear(capture), firstYear: findFirstYear(title, head) };
}

/** Rules, orders and services on a portal demand and promise nothing. */
const RULES =
  /^(?:статья|глава|article|chapter) \d|^\d{1,2}-(?:бап|тарау)|(?<![а-я])закон|кодекс|заң[ыд]|правил|положени[ея] (?:о|об)(?![а-я])|инструкци|регламент|методик|порядок|услуг[аиу]? |приказ|постановл|решени[ея] (?:маслихата|акима)|қағида|ереже|бұйр|нұсқаулық|тәртіб|қаулы|шешім|көрсетілетін қызмет|(?<![a-z])(?:laws?|code|rules|regulations?|instruction|order|procedure|resolution|service)(?![a-z])/;

/** A line that stands as a title; news may mention a law in a sentence. */
function isTitleOfRules(line: string): boolean {
  return line.length < MAX_TITLE && !/[.!?;:]"?$/.test(line) && RULES.test(line);
}

/** A page of a portal that is no register and shows no act. */
function isNews({ portal, act }: Capture): boolean {
  return !isRegister(portal) && act.id === undefined && act.form === undefined && act.number === undefined;
}

/** From the title, else from a line at the top that names the document. */
function findFirstYear(title: string, head: readonly string[]): number | undefined {
  for (const text of [title, ...head.filter((line) => line.length < MAX_TITLE && PROGRAMME.test(line))]) {
    const match = /(?<!\d)((?:19|20)\d\d)\s?[-–—]\s?(?:19|20)\d\d(?!\d)/.exec(text);
    if (match !== null) return Number(match[1]);
  }
  return undefined;
}

/** Longest line that is a title, in characters. */
const MAX_TITLE = 200;

function hasCue(capture: Capture): boolean {
  return capture.blocks.some((block) => block.text.length < 400 && CUE.test(fold(block.text)));
}

/** «Стратегический план в редакции Указа …»; a note about one clause restates nothing else. */
const RESTATED =
  /сноска\. (?!пункт|статья|глава|заголовок|раздел|приложение|преамбула|подпункт|часть)[^.]{0,80}(?:- )?в (?:новой )?редакции|ескерту\. (?!\d)[^.]{0,80}жаңа редакцияда/;

/** Year of the newest act that restated the whole text, else of signing. */
function findYear(capture: Capture): number | undefined {
  let year = Number(capture.act.date?.slice(0, 4)) || undefined;
  for (const block of capture.blocks) {
    if (block.kind !== "note" || !RESTATED.test(fold(block.text))) continue;
    for (const match of block.text.matchAll(/\d\d\.\d\d\.((?:19|20)\d\d)/g))
      if (Number(match[1]) > (year ?? 0)) year = Number(match[1]);
  }
  return year;
}
