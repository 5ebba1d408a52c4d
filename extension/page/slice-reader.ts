import type { Reading, ReadingSteps } from "../../shared/portals/portal.ts";
import { startInSlices } from "./slices.ts";

/** Readings in a row that a change of the text spoiled; after so many the next is taken as it is. */
const MOST_SPOILED = 3;

interface ReadInSlices {
  readonly document: Document;
  readonly address: () => URL;
  readonly read: (document: Document, url: URL) => ReadingSteps;
  readonly signal: AbortSignal;
}

/** Reads a page in slices, one reading at a time, and tells whether it changed meanwhile. */
export class SliceReader {
  readonly #page: ReadInSlices;
  /** What the page changed since the reading under way began; absent when none is. */
  #changed: Set<Node> | undefined;
  #spoiled = 0;
  /** Work that the last reading cost, in ms. */
  lastCost = 0;

  constructor(page: ReadInSlices) {
    this.#page = page;
  }

  get isReading(): boolean {
    return this.#changed !== undefined;
  }

  addChange(node: Node): void {
    this.#changed?.add(node);
  }

  /** @param done gets the reading, or `undefined` when it must be done again; at once when the page is short */
  start(done: (reading: Reading | undefined) => void): void {
    const { document, address, read, signal } = this.#page;
    const url = address();
    this.#changed = new Set();
    startInSlices(read(document, url), signal, (reading, costMs) => {
      this.lastCost = costMs;
      const isSpoiled = address().href !== url.href || this.#hasChanged(reading);
      this.#changed = undefined;
      this.#spoiled = isSpoiled ? this.#spoiled + 1 : 0;
      done(isSpoiled && this.#spoiled <= MOST_SPOILED ? undefined : reading);
    });
  }

  /** The text changed while it was read: a part may be missing, or two states mixed. */
  #hasChanged(reading: Reading): boolean {
    if (reading.state !== "read") return false;
    const { root } = reading.capture;
    return !root.isConnected || [...(this.#changed ?? [])].some((node) => root.contains(node));
  }
}
