import type { Block } from "../text/block.ts";
import type { Act } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import { readApproval, readApprovedSubject, readStamp } from "./approval.ts";
import { findFirst } from "./find-first.ts";
import { findLetterhead, findSignedAct } from "./letterhead.ts";
import { isActTitle, isDraft, namesDocument } from "./page-subject.ts";
import { readRequisites, readTitleRequisites } from "./requisites.ts";

/** Blocks at the head of a page where requisites and "approved by" stand. */
const HEAD_BLOCKS = 25;

/** Blocks of an article whose running text may say what approved the programme it presents. */
const LEAD_BLOCKS = 8;

/** Blocks at the head where a draft calls itself one. */
const DRAFT_BLOCKS = 4;

/** Lines of one block looked at for requisites. */
const MAX_LINES = 8;

/** Longest title looked at, in UTF-16 code units. */
const MAX_TITLE = 3_000;

/** "2014 – 2018" in a title. */
const PERIOD = /(?<!\d)(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d(?!\d)/u;

/** What a page says of itself besides its text. */
export interface PageHead {
  readonly title: string | undefined;
  /** Lines under the title: form, body, date and number. */
  readonly requisites: readonly string[];
}

/**
 * Finds the act that a page is a copy of, from its words alone.
 *
 * In this order: a line that holds the act's requisites; the title; the number line of a
 * letterhead; an approval stamp ("УТВЕРЖДЕНА постановлением … от … № …") at the head of the text;
 * the day and number under the signature of a page headed "Указ …"; and, on a page whose title
 * names a document (programme, plan, strategy), a sentence of its first paragraphs that says what
 * approved it. An act that the page only cites ("в соответствии с …", "О внесении изменений в …"),
 * one of several that it lists, and whatever a draft names, is not the page's act. Where the page itself
 * states requisites, it shows an act, even one "on a draft".
 *
 * @returns an act without facts when the page is not a copy of any; its title alone when that names
 * a document with its period ("Стратегический план на 2014 – 2018 годы") or is an act's ("Об утверждении …")
 */
export function findPageAct(head: PageHead, blocks: readonly Block[], language: Language): Act {
  const title = head.title?.slice(0, MAX_TITLE);
  const text = blocks.filter(({ kind }) => kind !== "note");
  const first = text.slice(0, HEAD_BLOCKS);
  const stated = findFirst(head.requisites, (line) => readRequisites(line, language));
  const opening = first.slice(0, DRAFT_BLOCKS).map((block) => block.text);
  if (stated === undefined && isDraft(title, opening)) return {};
  const found =
    stated ??
    (title === undefined ? undefined : readTitleRequisites(title, language)) ??
    findOwnRequisites(first, language) ??
    findLetterhead(title, first, language) ??
    findFirst(first, (_block, index) => readStamp(first, index, language)) ??
    findSignedAct(title, text, language) ??
    (title !== undefined && namesDocument(title)
      ? (readApprovedSubject(title, language) ??
        findFirst(first.slice(0, LEAD_BLOCKS), (block) => readApproval(block.text, language)))
      : undefined);
  if (found === undefined) return title !== undefined && isTitleEnough(title) ? { title } : {};
  const named = title ?? found.title;
  return named === undefined ? found : { ...found, title: named };
}

/** The one act whose requisites stand at the head; a page with those of several lists acts. */
function findOwnRequisites(first: readonly Block[], language: Language): Act | undefined {
  const found = first.flatMap(({ text }) => readOwnRequisites(text, language) ?? []);
  const isOne = found.every(({ date, number }) => date === found[0]?.date && number === found[0]?.number);
  return isOne ? found[0] : undefined;
}

/** Requisites may be a block, or its last lines under a title. */
function readOwnRequisites(text: string, language: Language): Act | undefined {
  const lines = text.split("\n", MAX_LINES);
  return findFirst(lines, (_line, index) => readRequisites(lines.slice(index).join(" "), language));
}

/** A heading that names a document and its years, or that is worded as only acts are; news seldom is. */
function isTitleEnough(title: string): boolean {
  return (namesDocument(title) && PERIOD.test(title)) || isActTitle(title);
}
