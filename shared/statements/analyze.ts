import type { Capture } from "../text/capture.ts";
import { type Amendment, readAmendments } from "./amendments.ts";
import { joinBroken } from "./broken-blocks.ts";
import type { Draft } from "./draft.ts";
import { forgetFolded } from "./fold.ts";
import { isBarred } from "./grid.ts";
import { readHeading } from "./headings.ts";
import { toCyrillicCapture } from "./latin-blocks.ts";
import { closePassport } from "./open-passport.ts";
import { readParagraph } from "./paragraphs.ts";
import { readSetting } from "./setting.ts";
import type { Statement } from "./statement.ts";
import { readTable } from "./table-walk.ts";
import { startWalk, type Walk } from "./walk.ts";

/** What one capture's blocks state. */
interface Stated {
  /** Goals, tasks, indicators, result indicators, listed measures, definitions, functions. */
  readonly statements: readonly Statement[];
  /**
   * Rows of plans of measures and budget lines: they say how and for how much, and promise no
   * value. They are kept apart so that marks and comparisons of promises stay quiet. Ids `p1` ….
   */
  readonly planned: readonly Statement[];
}

/** What is read out of one capture's blocks. */
export interface Analysis extends Stated {
  /** Acts that amended or repealed this one, by the notes, oldest first. */
  readonly amendments: readonly Amendment[];
}

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

/** The same in steps of a block or less. */
export function* analyzeInSteps(capture: Capture): Generator<void, Analysis> {
  return { ...(yield* findStatementsInSteps(capture)), amendments: readAmendments(capture) };
}

/**
 * The statements alone, which is all that a page marks; in steps, so that it stays responsive between them.
 *
 * @param statements takes them in page order as they are found; what it holds does not change any more
 */
export function* findStatementsInSteps(page: Capture, statements: Statement[] = []): Generator<void, Stated> {
  const cyrillic = yield* toCyrillicCapture(page);
  const joined = joinBroken(cyrillic?.capture ?? page);
  const capture = joined?.capture ?? cyrillic?.capture ?? page;
  const walk = startWalk(capture, readSetting(capture));
  const asShown = (draft: Draft): Draft => joined?.toPage(draft) ?? draft;
  const toPage = (draft: Draft): Draft => cyrillic?.toPage(asShown(draft)) ?? asShown(draft);
  const takeFound = (): void => {
    for (const draft of walk.drafts.slice(statements.length))
      statements.push(number(toPage(draft), `s${statements.length + 1}`));
  };
  for (let index = 0; index < capture.blocks.length; index++) {
    const block = capture.blocks[index];
    if (block === undefined) continue;
    takeFound();
    // Not by length: the first blocks take far longer than any other, since browsers compile what is first used.
    yield;
    const end = endOfTable(capture, index);
    if (block.kind === "row" || end - index >= MIN_BARRED) {
      closePassportKeepingSection(walk);
      yield* readTable(walk, index, end);
      index = end - 1;
    } else if (block.kind === "heading") readHeading(walk, index, block);
    else if (block.kind !== "note") readParagraph(walk, index, block);
  }
  closePassport(walk);
  takeFound();
  forgetFolded();
  return {
    statements,
    planned: walk.planned.map((draft, index) => number(toPage(draft), `p${index + 1}`)),
  };
}

function number(draft: Draft, id: string): Statement {
  return { id, ...draft };
}

/** Fewest lines with bars that are a lost table: its header and two rows. */
const MIN_BARRED = 3;

/** Index after the last row of the table that begins at `from`, or after its last line with bars. */
function endOfTable({ blocks }: Capture, from: number): number {
  const first = blocks[from];
  let end = from + 1;
  if (first === undefined || first.kind === "row")
    while (blocks[end]?.kind === "row" && blocks[end]?.table === first?.table) end++;
  else if (isBarred(first))
    for (let next = blocks[end]; next !== undefined && isBarred(next); next = blocks[end]) end++;
  return end;
}

function closePassportKeepingSection(walk: Walk): void {
  if (walk.passport !== undefined) closePassport(walk);
}
