import { performance } from "node:perf_hooks";
import { Failure } from "./failure.ts";

/** Longest time spent on one page or file, in ms: the longest code takes a second, a slow machine some. */
const PAGE_LIMIT_MS = 60_000;

/** Runs what is read in steps, until the time of one page is over. */
export class TimeLimit {
  readonly #now: () => number;
  readonly #end: number;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(now = () => performance.now()) {
    this.#now = now;
    this.#end = now() + PAGE_LIMIT_MS;
  }

  /** @throws Failure `too-slow` */
  run<Value>(steps: Iterator<void, Value>): Value {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (this.#now() > this.#end) throw tooSlow();
    }
  }

  /**
   * The value, unless the time is over first; the work itself cannot be stopped.
   *
   * @throws Failure `too-slow`
   */
  async wait<Value>(work: Promise<Value>): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow()), Math.max(0, this.#end - this.#now()));
    });
    try {
      return await Promise.race([work, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function tooSlow(): Failure {
  return new Failure(
    "too-slow",
    `Reading took longer than ${PAGE_LIMIT_MS / 1000} seconds. Check that the file is one page, saved whole`,
  );
}
