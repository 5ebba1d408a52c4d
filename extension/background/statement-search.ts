import type { CaptureBody } from "../../shared/contract/capture.ts";
import { findStatementsInSteps } from "../../shared/statements/analyze.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { runInSlices } from "../page/slices.ts";
import { type PageStatement, toPageStatement } from "../page-statement.ts";

/** Longest stretch of work between two looks at other messages, in ms: nobody sees the background stand still. */
const SLICE_MS = 40;

/** Statements of one message: browsers copy and check it in the page's time, some 10 ms for so many. */
const MOST_AT_ONCE = 1_000;

/** A part of a text's statements, in page order. */
export interface FoundStatements {
  readonly statements: PageStatement[];
  readonly isMore: boolean;
}

/** Somebody who waits until so many statements are known, or all. */
interface Asker {
  readonly enough: number;
  readonly answer: () => void;
}

/** The search for what a text states; what is found can be had in parts while it goes on. */
export class StatementSearch {
  readonly #found: Statement[] = [];
  readonly #signal: AbortSignal;
  #isOver = false;
  #askers: Asker[] = [];

  constructor(capture: CaptureBody, signal: AbortSignal) {
    this.#signal = signal;
    void runInSlices(this.#steps(capture), signal, SLICE_MS).then(() => this.#end());
  }

  /**
   * The statements from an index on: the first as soon as one is known and a slice has ended, further ones when
   * they fill a message or no more will come. None after the search was stopped.
   */
  async part(from: number): Promise<FoundStatements> {
    const end = from + MOST_AT_ONCE;
    await new Promise<void>((answer) => {
      this.#askers.push({ enough: from === 0 ? 1 : end, answer });
      this.#answer();
    });
    if (this.#signal.aborted) return { statements: [], isMore: false };
    return {
      statements: this.#found.slice(from, end).map(toPageStatement),
      isMore: !this.#isOver || end < this.#found.length,
    };
  }

  *#steps(capture: CaptureBody): Generator<void, void> {
    try {
      for (const _step of findStatementsInSteps(capture, this.#found)) {
        this.#answer();
        yield;
      }
    } finally {
      // Whoever waits is answered also when the search fails, with what was found until then.
      this.#end();
    }
  }

  #end(): void {
    this.#isOver = true;
    this.#answer();
  }

  /** Who waits goes on when the slice under way has ended. */
  #answer(): void {
    if (this.#askers.length === 0) return;
    const isEnough = ({ enough }: Asker) => this.#isOver || this.#found.length >= enough;
    for (const asker of this.#askers) if (isEnough(asker)) asker.answer();
    this.#askers = this.#askers.filter((asker) => !isEnough(asker));
  }
}
