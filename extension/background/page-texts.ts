import type { CaptureBody } from "../../shared/contract/capture.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type FoundStatements, StatementSearch } from "./statement-search.ts";
import { endWarmUp } from "./warm-up.ts";

/** A text that a tab sent, by the id it was sent under. */
interface PageText {
  readonly id: string;
  readonly capture: CaptureBody;
  readonly search: StatementSearch;
  readonly stop: AbortController;
}

/**
 * The last text of each tab. In a variable, since what follows follows at once: a background that was stopped
 * meanwhile says so, and gets the text again.
 */
const texts = new Map<number, PageText>();

/** Begins to find what a tab's text states, and keeps the text until it is asked what other copies say of it. */
export async function findTextStatements(
  tabId: number,
  id: string,
  capture: CaptureBody,
): Promise<Result<FoundStatements>> {
  endWarmUp();
  forgetText(tabId);
  const stop = new AbortController();
  texts.set(tabId, { id, capture, search: new StatementSearch(capture, stop.signal), stop });
  return moreStatements(tabId, id, 0);
}

/**
 * The statements from an index on; "outdated" when the text is not kept any more. None when the page shows another
 * text by now: it waits for that one's, and an error would make it send this one again.
 */
export async function moreStatements(
  tabId: number,
  id: string,
  from: number,
): Promise<Result<FoundStatements>> {
  const text = texts.get(tabId);
  return text?.id === id ? succeed(await text.search.part(from)) : fail("outdated");
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
