import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { isAim } from "./aim-parts.ts";
import type { Topic } from "./cues.ts";
import { findDefinition } from "./definitions.ts";
import { fold } from "./fold.ts";
import { dropClosing, markerLength, withoutClosingVerb } from "./items.ts";
import { findProseStatement, isBareAim } from "./prose.ts";
import { addItem, addItems, languageOf, type OpenList, type Walk } from "./walk.ts";

/** Reads a paragraph as the next item of the open list; closes the list where it is none. */
export function readListItem(walk: Walk, index: number, block: Block): boolean {
  const list = walk.list;
  if (list === undefined) return false;
  const isLast = closesResults(walk, index, list.topic);
  if (
    list.isUnderHeading &&
    !isLast &&
    !standsAsItem(block, list.topic, languageOf(block.text, walk.capture.language))
  )
    return false;
  list.isExplained = explains(walk, index, block);
  if (list.isExplained) {
    if (list.topic === "other") walk.list = undefined;
    return false;
  }
  const length = markerLength(block.text);
  const marker = block.marker ?? block.text.slice(0, length);
  const number = /\d+/.exec(marker)?.[0];
  const isNext = number !== undefined && Number(number) === (list.lastNumber ?? 0) + 1;
  const isLower = /^[\p{Ll}]/u.test(block.text.slice(length).trimStart());
  const isOver =
    (list.isComplete && !(isNext && list.hasMarkers) && !goesOnAfterStop(list, block, walk)) ||
    (list.hasMarkers && marker.trim() === "" && !isLower) ||
    (number !== undefined && list.hasMarkers && !isNext && Number(number) !== 1 && marker.includes("."));
  if (isOver) {
    walk.list = undefined;
    return false;
  }
  // «группа договоров – совокупность, выделенная при:» and its own list: the parts define nothing.
  if (list.topic === "definition" && !isDefinitionItem(walk, block)) return true;
  // «3) осуществляет контроль: | за пасеками;»: parts of one function.
  if (list.topic === "function" && list.parent !== undefined && list.hasMarkers && marker.trim() === "")
    return true;
  if (number !== undefined) list.lastNumber = Number(number);
  list.hasMarkers ||= marker.trim() !== "";
  list.isComplete = /\.\s*$/.test(block.text);
  list.areSentences &&= list.isComplete;
  const range = { from: length, to: block.text.length };
  if (/:\s*$/.test(block.text)) list.parent = block.text.slice(length).replace(/\s*:\s*$/, "");
  else if (INFINITIVE_RU.test(block.text)) list.parent = undefined;
  const leadIn = list.parent ?? list.leadIn;
  if (IN_ORDER.test(block.text) || holdsAims(walk, block.text.slice(length), list.topic)) {
    addItems(walk, index, range, list.topic, leadIn, list.period);
    return true;
  }
  const item = firstOfItem(block.text, range);
  addItem(walk, [{ block: index, ...dropClosing(block.text, item) }], list.topic, leadIn, list.period);
  return true;
}

/** The full stop ended the parts of an item («… жетілдіру: а; б. Желілерді дамыту»), or every item has one. */
function goesOnAfterStop(list: OpenList, { text }: Block, { capture }: Walk): boolean {
  const isOn =
    (list.isNested || list.areSentences || /^\p{Ll}[^\n]*[;.]\s*$/u.test(text)) &&
    isAim(list.topic) &&
    isBareAim(fold(text.slice(markerLength(text))), languageOf(text, capture.language));
  list.isNested = false;
  return isOn;
}

/** «создать 40 мест»: a sibling of the item above that has parts. */
const INFINITIVE_RU = /^\s*[а-я]{3,}(?:ть|ти|чь)(?![а-я])/i;

export function isDefinitionItem(walk: Walk, { text }: Block): boolean {
  return (
    findDefinition(text.slice(markerLength(text)), languageOf(text, walk.capture.language)) !== undefined
  );
}

/** «Во-первых, X. Во-вторых, Y.»: one paragraph holds several items. */
const IN_ORDER = /^(?:во-первых|біріншіден|first(?:ly)?),.*(?:во-вторых|екіншіден|second(?:ly)?),/is;

/** Between items in small letters, a paragraph of whole sentences tells how each of them will be done. */
function explains(walk: Walk, index: number, { text }: Block): boolean {
  const language = languageOf(text, walk.capture.language);
  // A Kazakh sentence ends with its verb: a line that ends with a number is an item.
  const mayEndWithValue = walk.list?.topic === "other" && language !== "kk";
  return (
    (beginsAnew(walk, index) || (walk.list?.isExplained === true && /^\p{Lu}/u.test(text))) &&
    walk.list?.hasMarkers === false &&
    (mayEndWithValue ? /[\p{L}\d%]\.\s*$/u : /\p{L}\.\s*$/u).test(text) &&
    !isBareAim(fold(text), language)
  );
}

/** «развитие сети; укрепление базы»: one item of a list holds several goals or tasks. */
function holdsAims(walk: Walk, text: string, topic: Topic): boolean {
  if (!isAim(topic)) return false;
  const parts = text.slice(0, withoutClosingVerb(text)).replace(/;\s*$/, "").split(/;\s+/);
  const language = languageOf(text, walk.capture.language);
  return parts.length > 1 && parts.every((part) => part.length > 8 && isBareAim(fold(part), language));
}

/** «Доля садов – 40 %; | Доля лесов – 8 %.»: a semicolon above says that the list goes on. */
function closesResults({ capture: { blocks } }: Walk, index: number, topic: Topic): boolean {
  const [above, own] = [blocks[index - 1], blocks[index]];
  return (
    (topic === "results" || topic === "indicator") &&
    above?.kind === "paragraph" &&
    own?.kind === "paragraph" &&
    /\d[^;]*;\s*$/.test(above.text) &&
    /\d/.test(own.text)
  );
}

/** Under a heading alone, running text explains: only items and bare goals or tasks count. */
function standsAsItem(block: Block, topic: Topic, language: Language): boolean {
  const { text } = block;
  if (block.kind === "item" || block.marker !== undefined || markerLength(text) > 0) return true;
  if (/^\p{Ll}/u.test(text) || /;\s*$/.test(text)) return true;
  const folded = fold(text);
  // «Саясаттың негізгі мақсаты - X.»: the sentence names itself what it aims at.
  if (language === "kk" && findProseStatement(folded, language) !== undefined) return false;
  const own = language === "kk" ? folded.slice(0, withoutClosingVerb(folded)) : folded;
  return isAim(topic) && (own !== folded || isBareAim(folded, language));
}

/** The item itself: a goal's or task's explanation after its first sentence is left out. */
function firstOfItem(text: string, range: Span): Span {
  return range.to - range.from > 400 ? firstSentences(text, range) : range;
}

/** A capital letter after items in small ones: another list begins, though the last has no full stop. */
export function beginsAnew(walk: Walk, index: number): boolean {
  const { blocks } = walk.capture;
  const [above, own] = [blocks[index - 1], blocks[index]];
  return (
    above?.kind === "paragraph" &&
    own?.kind === "paragraph" &&
    above.marker === undefined &&
    own.marker === undefined &&
    /^\p{Ll}/u.test(above.text) &&
    /^\p{Lu}/u.test(own.text)
  );
}

/** A goal is its first sentence; what follows explains it. */
export function firstSentences(text: string, range: Span): Span {
  const end = /\.\s+(?=\p{Lu})/u.exec(text.slice(range.from + 20, range.to));
  return end === null ? range : { from: range.from, to: range.from + 20 + end.index };
}
