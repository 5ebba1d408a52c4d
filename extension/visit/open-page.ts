import type { PageCapture } from "../../shared/portals/portal.ts";
import type { PageStatement } from "../page-statement.ts";
import { type MarkedPage, openMarkedPage } from "./marked-page.ts";

/** A page that was read and is marked, until it is stopped. */
export interface OpenPage {
  readonly capture: PageCapture;
  readonly statements: readonly PageStatement[];
  readonly marked: MarkedPage;
  readonly stop: AbortController;
}

export function openPage(
  capture: PageCapture,
  statements: readonly PageStatement[],
  signal: AbortSignal,
): OpenPage {
  const stop = new AbortController();
  const marked = openMarkedPage(capture, statements, AbortSignal.any([signal, stop.signal]));
  return { capture, statements, marked, stop };
}
