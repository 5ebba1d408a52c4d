import type { Block } from "../text/block.ts";
import type { ActStatus } from "../text/capture.ts";
import { foldLetters } from "../text/fold-letters.ts";
import type { Language } from "../text/language.ts";
import { repealsAct } from "../text/repeal-note.ts";
import { readRequisites } from "./requisites.ts";

/** Status labels of adilet and zakon.uchet.kz, whole labels only (seen 2026-11, [S]/[P]; "Invalidated" [C], the rest of en [?]). */
const LABELS: Readonly<Record<string, ActStatus>> = {
  новый: "in-force",
  обновленный: "in-force",
  обновлённый: "in-force",
  действующий: "in-force",
  жаңа: "in-force",
  жаңартылған: "in-force",
  қолданыстағы: "in-force",
  new: "in-force",
  updated: "in-force",
  "in force": "in-force",
  "утративший силу": "repealed",
  "утратил силу": "repealed",
  "күшін жойған": "repealed",
  "күші жойылған": "repealed",
  invalid: "repealed",
  invalidated: "repealed",
  repealed: "repealed",
  abolished: "repealed",
};

/** Requisites that end with the repeal: "… № 636. Утратил силу указом Президента РК от 30.07.2024 № 611." */
const REPEALED_IN_REQUISITES =
  /(?:^|[.;(]\s*)утратил[аио]?\s+силу|(?:^|[.;(]\s*)күш[іi]\s+жойылды|күш[іi]н\s+жой(?:ған|ды)|(?:^|[.;(]\s*)(?:abolished|repealed|invalidated|became\s+invalid|no\s+longer\s+in\s+force)/iu;

/** What announces a note, and its beginning looked at, in UTF-16 code units. */
const NOTE_CUE = /^(?:сноска|ескерту|footnote)\s*[.:]\s*/u;
const NOTE_BEGINNING = 200;

/** Notes on the whole act stand before its text: blocks looked at. */
const HEAD_BLOCKS = 40;

/** Status that a label names, when it is one of the labels the portals use. */
export function readStatusLabel(label: string): ActStatus {
  const key = label.replace(/\s+/gu, " ").trim().replace(/\.$/u, "").toLowerCase();
  return (Object.hasOwn(LABELS, key) ? LABELS[key] : undefined) ?? "unknown";
}

/** Whether the line under the title says that the act was repealed. */
export function saysRepealed(requisites: string): boolean {
  return REPEALED_IN_REQUISITES.test(requisites);
}

/** Lines at the head of a text where requisites and a label of the state stand. */
const HEAD_LINES = 12;

/**
 * Status of a copy by the head of its text: a note on the whole act, or a requisites line that
 * ends with the repeal. A clause that repeals something says nothing of this act.
 */
export function readCopyStatus(blocks: readonly Block[], language: Language): ActStatus {
  if (hasRepealNote(blocks)) return "repealed";
  const lines = blocks.slice(0, HEAD_LINES).flatMap(({ text }) => text.split("\n"));
  const isRepealed = lines.some((line) => saysRepealed(line) && readRequisites(line, language) !== undefined);
  return isRepealed ? "repealed" : "unknown";
}

/** Whether a note at the head of the text says that the whole act was repealed. */
export function hasRepealNote(blocks: readonly Block[]): boolean {
  return blocks.slice(0, HEAD_BLOCKS).some(({ kind, text }) => kind === "note" && isRepealNote(text));
}

function isRepealNote(text: string): boolean {
  const note = foldLetters(text.slice(0, NOTE_BEGINNING));
  return NOTE_CUE.test(note) && repealsAct(note.replace(NOTE_CUE, ""));
}
