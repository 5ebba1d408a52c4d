import { type ReadingPlace, rememberPlace } from "../page/reading-place.ts";

/** Jumps from the side panel into the page, and the way back to where the reader was before the first. */
export class Jumps {
  #before: ReadingPlace | undefined;
  /** Id of the statement jumped to last; absent after a jump to a finding. */
  statement: string | undefined;

  get canGoBack(): boolean {
    return this.#before !== undefined;
  }

  start(document: Document, statement?: string): void {
    this.#before ??= rememberPlace(document);
    this.statement = statement;
  }

  goBack(): void {
    this.#before?.restore();
    this.forget();
  }

  /** The page is another one. */
  forget(): void {
    this.#before = undefined;
    this.statement = undefined;
  }
}
