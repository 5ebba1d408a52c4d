import type { Block } from "../text/block.ts";
import { isAim, splitAims } from "./aim-parts.ts";
import { findAimOfList } from "./closing-aims.ts";
import { findInlineCue, type InlineCue, type Topic } from "./cues.ts";
import { fold } from "./fold.ts";
import { isHeadingLine, readHeading } from "./headings.ts";
import { markerLength } from "./items.ts";
import { findLeadInTopic, RIGHTS } from "./lead-ins.ts";
import { beginsAnew, firstSentences, isDefinitionItem, readListItem } from "./list-items.ts";
import { hasMeasureWord } from "./measure.ts";
import { readPassportLine } from "./passport-lines.ts";
import { isBareAim } from "./prose.ts";
import { DOCUMENT, readProse } from "./running-text.ts";
import { addItem, addItems, addPlain, isOwnPart, languageOf, openList, type Walk } from "./walk.ts";
import { readYearLines } from "./year-lines.ts";

/** Longer blocks are not searched for single sentences' cues at their start. */
const MAX_LEAD_IN = 600;
/** Longest label of a part of a list, in characters. */
const MAX_LABEL = 60;

/** Reads one paragraph or list item, by the first rule that fits. */
export function readParagraph(walk: Walk, index: number, block: Block): void {
  const { text } = block;
  if (text.length < 3 || index <= walk.readTo) return;
  if (readPassportLine(walk, index, block)) return;
  if (isHeadingLine(text, isNumberedItem(walk, text))) {
    readHeading(walk, index, block);
    return;
  }
  noteTableTitle(walk, index, text);
  const folded = fold(text);
  if (walk.setting.isLaw) {
    readLawParagraph(walk, index, block, folded);
    return;
  }
  if (readInlineCue(walk, index, block, folded)) return;
  if (readYearLines(walk, index, block, folded) || readPeriodLabel(walk, folded)) return;
  if (readLeadIn(walk, index, block, asLeadIn(walk, index, folded))) return;
  if (readFirstFunction(walk, index, block, folded)) return;
  if (readListInLine(walk, index, block, folded)) return;
  if (readYearly(walk, index, block, folded)) return;
  if (readListItem(walk, index, block)) return;
  readProse(walk, index, block);
}

/** «2006 – 2010 годы:», «Второй этап (2006 – 2010 годы):»: the list goes on with the items of that time. */
function readPeriodLabel({ list, setting }: Walk, folded: string): boolean {
  if (list === undefined || !setting.isProgramme || !PERIOD_LABEL.test(folded)) return false;
  const years = /(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?/.exec(folded)?.[0];
  list.period = years?.replace(/\s?-\s?/, "/") ?? list.period;
  list.lastNumber = undefined;
  list.isComplete = false;
  return true;
}

const PERIOD_LABEL =
  /^(?:(?:на|в) )?(?:(?:[1-5]|[iv]{1,3}|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт[а-я]+)(?:-[а-я]{1,2})? этап(?:е)?[\s:,-]*)?(?:(?:на|в) )?\(?(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?(?: ?(?:г\.? ?г?\.?|год[ауыех]*))?\)?\s*:\s*$/;

/** «Определены следующие задачи.»: a full stop stands where the colon belongs, when an aim follows. */
function asLeadIn({ capture, setting }: Walk, index: number, folded: string): string {
  const next = capture.blocks[index + 1];
  if (!setting.isProgramme || next === undefined || !STOPPED.test(folded)) return folded;
  return isBareAim(fold(next.text), languageOf(next.text, capture.language))
    ? folded.replace(/\.\s*$/, ":")
    : folded;
}

const STOPPED = /(?:следующ|нижеследующ)[а-я]* (?:[а-я]+ ){0,2}(?:задач|цел)[а-я]*(?: [^.:;]{0,60})?\.\s*$/;

/** A number goes on with a list that has numbers, or begins one. */
function isNumberedItem({ list }: Walk, text: string): boolean {
  return list !== undefined && !list.isComplete && (list.hasMarkers || /^\D{0,2}1\D/.test(text));
}

function noteTableTitle(walk: Walk, index: number, text: string): void {
  if (!/^(?:Таблица|Кесте|Table|\d+-кесте)/i.test(text) || text.length > 400) return;
  const above = walk.tableTitle;
  // «Таблица 2» alone does not hide the title that follows or stands above it.
  if (text.length < 16 && above !== undefined && index - above.block <= 2) return;
  walk.tableTitle = { topic: topicOfTitle(text), text, block: index };
}

function topicOfTitle(text: string): Topic | undefined {
  const folded = fold(text);
  if (/целев|показател|индикатор|көрсеткіш|indicator|прогноз|болжам|forecast/.test(folded)) {
    if (/динамика|факт|за (?:19|20)\d\d|серпін/.test(folded)) return "analysis";
    return /результат|нәтиже|result/.test(folded) ? "result-indicator" : "indicator";
  }
  return undefined;
}

/** «Цель Программы: X», «Задача 1. X», «Задачи модели: 1) X; 2) Y». */
function readInlineCue(walk: Walk, index: number, block: Block, folded: string): boolean {
  const cue = findInlineCue(folded) ?? findBareLabel(walk, folded);
  if (cue === undefined) return false;
  const told = TOLD_BY_LIST.exec(folded);
  const range = { from: cue.from, to: told?.index ?? block.text.length };
  const label = block.text.slice(0, cue.from).replace(/[\s:–—.-]+$/, "");
  if (cue.kind === "goal" || cue.kind === "task") {
    const language = languageOf(block.text, walk.capture.language);
    const isList =
      /;\s|\d\)\s/.test(block.text.slice(cue.from)) ||
      splitAims(walk.capture.blocks, [{ block: index, ...range }], language).length > 1;
    if (isList) addItems(walk, index, range, cue.kind, label);
    else addPlain(walk, [{ block: index, ...firstSentences(block.text, range) }], cue.kind, "");
    walk.taskBlock = cue.kind === "task" ? index : undefined;
  } else addItems(walk, index, range, cue.kind, label);
  walk.list = undefined;
  if (/[;:]\s*$/.test(block.text)) walk.list = openList(told === null ? cue.kind : "other", label, folded);
  return true;
}

/** «Цель Программы расширение сети; развитие базы.», «Задачи. Развитие сети.»: nothing but aims behind the label. */
function findBareLabel({ setting }: Walk, folded: string): InlineCue | undefined {
  const label = setting.isProgramme ? BARE_LABEL.exec(folded) : null;
  if (label === null) return undefined;
  const from = label[0].length;
  const areAims = folded
    .slice(from)
    .split(/;\s+/)
    .every((part) => isBareAim(part.replace(/;\s*$/, "").replace(ADJECTIVES, ""), "ru"));
  return areAims ? { kind: label[1] === "задачи" ? "task" : "goal", from } : undefined;
}

/** Without a document or a full stop the aim must be in the nominative: «Цель снижение …», no «Цель снижения …». */
const BARE_LABEL =
  /^(?:основн[а-я]+ |главн[а-я]+ )?(цель|цели|задачи)(?:\.| (?:настоящей )?(?:программы|концепции|стратегии|плана)|(?= [а-я]+(?:ние|ция|ство) )) (?=[а-я]{5})/;

/** «устойчивое обеспечение»: what kind of doing is aimed at. */
const ADJECTIVES = /^(?:[а-я-]+(?:ое|ее|ая|яя)\s){1,2}(?=[а-я]+(?:ние|ция|ство|тие)\s)/;

/** «Цель 3. Работа центра, который осуществляет:»: what follows tells of the centre, and is no goal. */
const TOLD_BY_LIST = /,?\s(?:(?:в|на|по|при)\s)?котор[а-я]+\s[^,;.]{0,80}:\s*$/;

/** «… следующие задачи:» opens a list; any other line with a colon closes it or is its item. */
function readLeadIn(walk: Walk, index: number, block: Block, folded: string): boolean {
  const said = findLeadInTopic(folded);
  if (said === undefined) return false;
  const { list } = walk;
  // «1) құқықтары: …; 2) міндеттері:»: duties.
  const isDuty = said === "task" && RIGHTS.test(fold(list?.parent ?? ""));
  const named = isDuty ? "other" : said;
  const topic = named === "other" ? (topicOfList(walk, index, folded) ?? named) : named;
  // Below a heading alone only a short label («Экономический эффект:») leaves the heading's list open.
  const isInList =
    list !== undefined &&
    !list.isComplete &&
    (!list.isUnderHeading || (folded.length < MAX_LABEL && !NOT_RESULTS.test(folded))) &&
    !beginsAnew(walk, index);
  const isDefinition = list?.topic === "definition" && isDefinitionItem(walk, block);
  if (isInList && (topic === "other" || isDefinition)) {
    readListItem(walk, index, block);
    list.isNested = true;
    return true;
  }
  const isAnalysis = walk.section === "analysis" && !announcesAims(topic, folded);
  const isSilent = isAnalysis || (topic === "measure" && !walk.setting.isProgramme);
  const before = walk.drafts.length;
  if (!isInList) walk.list = undefined;
  readProse(walk, index, block);
  // «Целью является сокращение бедности путем создания условий для:» says itself what is aimed at.
  const isStated = isAim(topic) && walk.drafts.length > before && ENDS_OPEN.test(folded);
  const leadIn = block.text.slice(-MAX_LEAD_IN).replace(/\s*:\s*$/, "");
  walk.list =
    topic === "other" && DIRECTIONS_EN.test(folded)
      ? undefined
      : openList(isSilent || isStated ? "other" : topic, leadIn, folded);
  return true;
}

/** "Main directions of the Plan:" holds sentences of the plan itself. */
const DIRECTIONS_EN = /(?<![a-z])(?:main|key|priority) (?:directions|areas|priorities)(?![a-z])[^:]*:\s*$/;

/** «Комитет осуществляет следующие функции: ведет реестр;»: the first item stands with the lead-in. */
function readFirstFunction(walk: Walk, index: number, block: Block, folded: string): boolean {
  const end = /;\s*$/.test(folded) ? folded.indexOf(": ") + 1 : 0;
  if (end === 0 || end > MAX_LEAD_IN || findLeadInTopic(folded.slice(0, end)) !== "function") return false;
  const leadIn = block.text.slice(0, end - 1);
  walk.list = openList("function", leadIn, folded.slice(0, end));
  addItems(walk, index, { from: end, to: block.text.length }, "function", leadIn);
  return true;
}

/** «Осы бағыт бойынша мынадай міндеттер қойылады: A; B.»: a lead-in and its list in one paragraph. */
function readListInLine(walk: Walk, index: number, block: Block, folded: string): boolean {
  if (!walk.setting.isProgramme || walk.section === "analysis" || !folded.includes(": ")) return false;
  const lead = ANNOUNCES.exec(folded)?.[0];
  if (lead === undefined) return false;
  const topic = findLeadInTopic(lead.trimEnd());
  const range = { from: lead.length, to: block.text.length };
  const words = folded.slice(range.from);
  const language = languageOf(block.text, walk.capture.language);
  if (topic === undefined || !isAim(topic) || !(/;\s/.test(words) || isBareAim(words, language)))
    return false;
  addItems(walk, index, range, topic, block.text.slice(0, lead.trimEnd().length - 1));
  walk.list = undefined;
  return true;
}

const ANNOUNCES =
  /^[^:;]{0,300}(?:следующ|мынадай|келесі|төмендегі|following)[^:;.]{0,160}:\s+(?=\S)(?!.*:\s*$)/;

/** «Полигондардың үлесі: 2026 ж. – 25 %; 2028 ж. – 45 %.»: values of coming years, no verb needed. */
function readYearly(walk: Walk, index: number, block: Block, folded: string): boolean {
  const { firstYear } = walk.setting;
  const isOpen = walk.list !== undefined && !walk.list.isComplete;
  const mayBe = folded.includes(":") || (!isOpen && /(?:19|20)\d\d\s?ж/.test(folded));
  if (!isOwnPart(walk) || firstYear === undefined || !mayBe) return false;
  const name = YEARLY.exec(folded)?.[1];
  if (name === undefined) return false;
  const lastYear = Math.max(...(folded.slice(name.length).match(/20\d\d/g) ?? []).map(Number));
  if (!hasMeasureWord(name) || COST.test(name) || lastYear < firstYear) return false;
  const from = markerLength(block.text);
  addItem(walk, [{ block: index, from, to: block.text.length }], "results", "");
  return true;
}

const COST = /қаржы|шығыс|шығын|бюджет|қаражат|финанс|затрат|средств|расход|стоимост/;
const YEARLY =
  /^([^:;]{6,200}?)(?::|\s(?=(?:19|20)\d\d\s?(?:ж\.?|жыл)))\s*(?:(?:в|к|in|by)\s)?(?:19|20)\d\d\s?(?:г\.?|год[ауе]?|ж\.?|жыл[а-яәіңғүұқөһ]*)?\s?[-:]\s?\d[^;]{0,40}?[;,]\s*(?:(?:в|к|in|by)\s)?(?:19|20)\d\d\s?(?:г\.?|год[ауе]?|ж\.?|жыл[а-яәіңғүұқөһ]*)?\s?[-:]\s?\d/;

/** The list goes on with the sentence: its items are parts of it. */
const ENDS_OPEN = /\s(?:для|путем|через|посредством|за счет|в|на|к|по|и)\s*:\s*$/;

/** Under «Ожидаемые результаты» any line with a colon names where or how they come. */
function goesOnWithResults({ section, list }: Walk, folded: string): boolean {
  const isFree = list === undefined || list.isUnderHeading || list.isComplete;
  return section === "results" && isFree && !NOT_RESULTS.test(folded);
}

const NOT_RESULTS =
  /риск|проблем|фактор|был[аио]?(?![а-я])|достигнут|тәуекел|мәселе|болды|risk|problem|(?<![a-z])(?:was|were)(?![a-z])/;

/** What a lead-in that names nothing opens, as the section above or the list's own end says. */
function topicOfList(walk: Walk, index: number, folded: string): Topic | undefined {
  if (goesOnWithResults(walk, folded)) return "results";
  return walk.capture.language === "kk" ? findAimOfList(walk.capture, index) : undefined;
}

/** An introduction may state the programme's own tasks: «Для достижения цели Программы … следующие задачи:». */
function announcesAims(topic: Topic, folded: string): boolean {
  return isAim(topic) && DOCUMENT.test(folded);
}

/** Laws and codes define terms and promise nothing: only their lists of definitions are read. */
function readLawParagraph(walk: Walk, index: number, block: Block, folded: string): void {
  const topic = findLeadInTopic(folded);
  const isItem = walk.list !== undefined && (topic === undefined || markerLength(block.text) > 0);
  // «3) участник – лицо:» and its parts is an item of the list, «3. … следующие понятия:» opens the next.
  if (isItem && !(topic === "definition" && !isDefinitionItem(walk, block))) readListItem(walk, index, block);
  else if (topic === "definition") walk.list = openList(topic, block.text.slice(0, MAX_LEAD_IN), folded);
  else walk.list = undefined;
}
