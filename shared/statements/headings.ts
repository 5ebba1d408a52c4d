import type { Block } from "../text/block.ts";
import { findInlineCue, findTitleTopic, type Topic } from "./cues.ts";
import { fold } from "./fold.ts";
import { markerLength } from "./items.ts";
import { closePassport } from "./open-passport.ts";
import { addPlain, openList, type Walk } from "./walk.ts";

/** Reads a heading, or a line that stands as one: opens a section and closes lists. */
export function readHeading(walk: Walk, index: number, block: Block): void {
  closePassport(walk);
  walk.list = undefined;
  const folded = fold(block.text);
  const cue = findInlineCue(folded);
  if (cue !== undefined && !walk.setting.isLaw && (cue.kind === "goal" || cue.kind === "task")) {
    addPlain(walk, [{ block: index, from: cue.from, to: block.text.length }], cue.kind, "");
    walk.taskBlock = cue.kind === "task" ? index : undefined;
    return;
  }
  const named = findTitleTopic(folded);
  // A page's own title («Как решают проблему …») names no section of it.
  const isTitle = index === 0 && (named === "analysis" || (named === "plan" && APPROVED_RU.test(folded)));
  const topic = isTitle ? undefined : named;
  const depth = block.level ?? depthOf(folded);
  const number = numberOf(folded);
  // A nameless sub-heading stays inside its analysis or finance section.
  const isBelow = !PART.test(folded) && (depth > walk.sectionDepth || isInside(number, walk.sectionNumber));
  // «4) Анализ цен» inside «3. Анализ …» does not end where the next sub-heading begins.
  const isSame = topic === "analysis" && walk.section === topic;
  const stays = (topic === undefined || isSame) && isBelow && walk.section !== undefined;
  walk.tableTitle = { topic, text: block.text, block: index };
  if (stays) return;
  walk.section = topic;
  walk.sectionDepth = depth;
  walk.sectionNumber = number;
  walk.taskBlock = undefined;
  if (topic === "passport") walk.passport = { topic: undefined, label: "", lines: [] };
  if (isVision(walk, index, folded)) {
    walk.list = openList("goal", block.text, folded);
    return;
  }
  const opens = topic !== undefined && OPENING.has(topic) && !FORECAST.test(folded) && !ARTICLE.test(folded);
  if (opens && !walk.setting.isLaw && block.text.length < MAX_OPENING)
    walk.list = openList(topic, block.text, folded, true);
}

/** «Миссия Министерства:», «Видение»: a line below without a verb states it, whatever its words. */
function isVision({ capture, setting }: Walk, index: number, folded: string): boolean {
  if (!setting.isProgramme || !VISION.test(folded)) return false;
  const next = capture.blocks[index + 1];
  return next?.kind === "paragraph" && next.text.length < MAX_VISION && !VERB_RU.test(fold(next.text));
}

const VISION = /^(?:[\d.]{1,6} )?(?:миссия|видение)(?: (?!и )[а-я"-]+){0,5}\s?:?$/;
/** Longer paragraphs describe, in characters. */
const MAX_VISION = 300;
const VERB_RU = /[а-я]{2}(?:[аеиоуя]т|ют|[еи]тся|[уюая]тся|л[аои]?|ли)(?=[,.;:\s]|$)/;

/** «Кабинет министров утвердил план действий на 2026 год»: a report of the plan, and no plan. */
const APPROVED_RU = /(?<![а-я])(?:утверд|одобр|приня[лт]|представи)[а-я]*/;

/** Topics whose heading may be followed by the statements themselves. */
const OPENING: ReadonlySet<Topic> = new Set([
  "goal",
  "task",
  "indicator",
  "result-indicator",
  "results",
  "function",
]);
/** «Статья 2. Задачи законодательства»: an article's list demands. */
const ARTICLE = /^(?:статья|article) \d|^\d{1,3}-бап(?![а-яәіңғүұқөһ])/;
/** A forecast's tables hold indicators; its paragraphs and lists explain. */
const FORECAST = /прогноз|болжам|forecast/;
/** Longer headings are titles that mention a goal, in characters: «… на достижение целей …». */
const MAX_OPENING = 80;

/** «Направление 2. …», «Общенациональный приоритет 2»: a plan's own part, never inside its analysis. */
const PART =
  /^(?:общенациональн[а-я]+ |стратегическ[а-я]+ |приоритетн[а-я]+ )?(?:приоритет|направлени[ея]) ?(?:№ ?)?\d|^\d{1,2}-\s?(?:стратегиялық |жалпыұлттық )?(?:бағыт|басымдық)(?![а-яәіңғүұқөһ])|^(?:strategic |national )?(?:priority|direction) \d/;

/** Depth of «1) …», below every «1.2.3.» and above headings without a number. */
const DEEP = 8;

/** Depth of a heading by its number: «3.» 1, «3.2.» 2; a heading without a number is deepest. */
function depthOf(folded: string): number {
  if (CHAPTER.test(folded)) return 1;
  if (PART.test(folded)) return 1;
  if (/^\d{1,2}\)/.test(folded)) return DEEP;
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\\?[.)\s]/.exec(folded)?.[1];
  return number === undefined ? 9 : number.split(".").length;
}

const CHAPTER = /^(?:глава|раздел|бөлім|chapter|section|\d{1,2}-?\s?(?:тарау|бөлім))(?![а-яa-z])/;
/** Stands before a chapter's number: «Глава 1» may hold «1. Общие сведения», «2. Источники». */
const OF_CHAPTER = "§";

/** «2.1» of «2.1 Оценка …»; «1) Жилье» stands inside whatever numbered section is above. */
function numberOf(folded: string): string | undefined {
  const number = /^(?:(?:раздел|глава|бөлім|chapter|section)\s)?(\d{1,2}(?:\.\d{1,2})*)(?=\\?[.\s-])/.exec(
    folded,
  )?.[1];
  return number !== undefined && CHAPTER.test(folded) ? OF_CHAPTER + number : number;
}

/** Pages write headings of several levels alike: «2.1» and headings without a number stand inside «2». */
function isInside(number: string | undefined, section: string | undefined): boolean {
  if (section === undefined) return false;
  if (section.startsWith(OF_CHAPTER)) return number?.startsWith(OF_CHAPTER) !== true;
  return number === undefined || number.startsWith(`${section}.`);
}

/** «Нысаналы индикатор: өлім деңгейі 2014 жылы – 18,0»: a value of a year, and no range of years. */
const VALUED = /:\s[^:]*(?:19|20)\d\d[^:\d]+\d+(?:[.,]\d+)?(?![\d.])(?<!(?:19|20)\d\d)/;

/** Whether a paragraph stands as a heading: short, no closing mark, numbered or naming a topic. */
export function isHeadingLine(text: string, isInList: boolean): boolean {
  if (text.length > 160 || text.length < 4 || /[.;:,]$/.test(text) || !/^[\p{Lu}\d]/u.test(text))
    return false;
  if (
    /^\d{1,2}\.\d/.test(text) ||
    /^(?:Глава|Раздел|Бөлім|Chapter|Section|\d{1,2}-(?:тарау|бөлім|бағыт))(?!\p{L})/u.test(text)
  )
    return true;
  if (isInList && markerLength(text) > 0) return false;
  const longest = /^\d{1,2}\.\s/.test(text) ? 160 : 110;
  return (
    findTitleTopic(fold(text)) !== undefined &&
    text.length < longest &&
    !/\d\s*%/.test(text) &&
    !VALUED.test(text)
  );
}
