import type { Capture } from "../text/capture.ts";
import { type Amendment, readAmendments } from "./amendments.ts";
import type { Draft } from "./draft.ts";
import { readHeading } from "./headings.ts";
import { toCyrillicCapture } from "./latin-blocks.ts";
import { readParagraph } from "./paragraphs.ts";
import { readSetting } from "./setting.ts";
import type { Statement } from "./statement.ts";
import { readTable } from "./table-walk.ts";
import { closePassport, startWalk, type Walk } from "./walk.ts";

/** What is read out of one capture's blocks. */
export interface Analysis {
  /** Goals, tasks, indicators, result indicators, listed measures, definitions, functions. */
  readonly statements: readonly Statement[];
  /**
   * Rows of plans of measures and budget lines: they say how and for how much, and promise no
   * value. They are kept apart so that marks and comparisons of promises stay quiet. Ids `p1` ….
   */
  readonly planned: readonly Statement[];
  /** Acts that amended or repealed this one, by the notes, oldest first. */
  readonly amendments: readonly Amendment[];
}

/** Characters of text after which a caller gets control back: a few milliseconds of work. */
const CHARACTERS_PER_STEP = 2_000;

/**
 * Finds the statements of a capture and the acts that amended it. Linear in the text's length;
 * never throws on content.
 */
export function analyze(capture: Capture): Analysis {
  const steps = analyzeInSteps(capture);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of a few milliseconds, so that a page stays responsive between them. */
export function* analyzeInSteps(page: Capture): Generator<void, Analysis> {
  const cyrillic = toCyrillicCapture(page);
  const capture = cyrillic?.capture ?? page;
  const walk = startWalk(capture, readSetting(capture));
  yield;
  let characters = 0;
  for (let index = 0; index < capture.blocks.length; index++) {
    const block = capture.blocks[index];
    if (block === undefined) continue;
    characters += block.text.length;
    if (characters > CHARACTERS_PER_STEP) {
      characters = 0;
      yield;
    }
    if (block.kind === "row") {
      const end = endOfTable(capture, index);
      closePassportKeepingSection(walk);
      yield* readTable(walk, index, end);
      index = end - 1;
    } else if (block.kind === "heading") readHeading(walk, index, block);
    else if (block.kind !== "note") readParagraph(walk, index, block);
  }
  closePassport(walk);
  const toPage = cyrillic?.toPage ?? ((draft: Draft) => draft);
  return {
    statements: walk.drafts.map((draft, index) => number(toPage(draft), `s${index + 1}`)),
    planned: walk.planned.map((draft, index) => number(toPage(draft), `p${index + 1}`)),
    amendments: readAmendments(page),
  };
}

function number(draft: Draft, id: string): Statement {
  return { id, ...draft };
}

/** Index after the last row of the table that begins at `from`. */
function endOfTable(capture: Capture, from: number): number {
  const table = capture.blocks[from]?.table;
  let end = from + 1;
  while (capture.blocks[end]?.kind === "row" && capture.blocks[end]?.table === table) end++;
  return end;
}

function closePassportKeepingSection(walk: Walk): void {
  if (walk.passport !== undefined) closePassport(walk);
}
