import type { CaptureBody } from "../../shared/contract/capture.ts";
import { findStatementsInSteps } from "../../shared/statements/analyze.ts";
import { runInSlices } from "../page/slices.ts";
import { type PageStatement, toPageStatement } from "../page-statement.ts";
import { fail, type Result, succeed } from "../result.ts";

/** Longest stretch of work between two looks at other messages, in ms: nobody sees the background stand still. */
const SLICE_MS = 40;

/** Statements of one message: browsers copy and check it in the page's time, some 10 ms for so many. */
const MOST_AT_ONCE = 1_000;

/** A part of a text's statements, in page order. */
export interface FoundStatements {
  readonly statements: PageStatement[];
  readonly isMore: boolean;
}

/** A text that a tab sent, by the id it was sent under. */
interface PageText {
  readonly id: string;
  readonly capture: CaptureBody;
  readonly statements: readonly PageStatement[];
  readonly stop: AbortController;
}

/**
 * The last text of each tab. In a variable, since what follows follows at once: a background that was stopped
 * meanwhile says so, and gets the text again.
 */
const texts = new Map<number, PageText>();

/** Finds what a tab's text states, and keeps the text until it is asked what other copies say of it. */
export async function findTextStatements(
  tabId: number,
  id: string,
  capture: CaptureBody,
): Promise<Result<FoundStatements>> {
  forgetText(tabId);
  const stop = new AbortController();
  texts.set(tabId, { id, capture, statements: [], stop });
  const stated = await runInSlices(findStatementsInSteps(capture), stop.signal, SLICE_MS);
  // The page shows another text by now and waits for that one's; an error would make it send this one again.
  if (stated === undefined) return succeed({ statements: [], isMore: false });
  texts.set(tabId, { id, capture, statements: stated.statements.map(toPageStatement), stop });
  return moreStatements(tabId, id, 0);
}

/** The statements from an index on; "outdated" when the text is not kept any more. */
export function moreStatements(tabId: number, id: string, from: number): Result<FoundStatements> {
  const text = texts.get(tabId);
  if (text?.id !== id) return fail("outdated");
  const end = from + MOST_AT_ONCE;
  return succeed({ statements: text.statements.slice(from, end), isMore: end < text.statements.length });
}

export function findText(tabId: number, id: string): CaptureBody | undefined {
  const text = texts.get(tabId);
  return text?.id === id ? text.capture : undefined;
}

/** What a tab showed is answered, or the tab is closed. */
export function forgetText(tabId: number): void {
  texts.get(tabId)?.stop.abort();
  texts.delete(tabId);
}
