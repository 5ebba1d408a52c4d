import { createMiddleware } from "hono/factory";
import { Failure } from "./failure.ts";

export interface LoadLimits {
  /**
   * Requests of one process that may run or wait at once. One takes some tens of milliseconds of one
   * core, so the last of them waits about two seconds: more waiting helps nobody, the client gives up before.
   */
  readonly maxRunning: number;
  /** While the first of those that wait has waited so long, in milliseconds, nobody joins them. */
  readonly maxWaitMs: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
}

const LIMITS: LoadLimits = { maxRunning: 64, maxWaitMs: 2_000, elapsed: () => performance.now() };

/** When to come again, in seconds: by then those that run now are answered. */
const RETRY_SECONDS = 2;

/** Turns requests away while too many run or wait: what is let in is answered in time. */
export function loadGuard(limits: Partial<LoadLimits> = {}) {
  const { maxRunning, maxWaitMs, elapsed } = { ...LIMITS, ...limits };
  const line = openLine(elapsed);
  let running = 0;
  return createMiddleware(async (context, next) => {
    if (running >= maxRunning || line.waitedMs() > maxWaitMs) {
      context.header("Retry-After", String(RETRY_SECONDS));
      throw new Failure("overloaded", "Too many requests run at once: try again in a moment");
    }
    running += 1;
    try {
      await line.wait();
      await next();
    } finally {
      running -= 1;
    }
  });
}

interface Line {
  /** Settles when it is the caller's turn. */
  readonly wait: () => Promise<void>;
  /** How long the first in the line has waited; 0 when nobody waits. */
  readonly waitedMs: () => number;
}

/**
 * Requests begin one after the other, each in a turn of the event loop of its own. The embedded database
 * works in this very thread: a request that begins is answered before anything else is heard. Were all
 * that has arrived answered in one turn, new connections would wait unseen: a turn takes one (libuv since 1.45).
 */
function openLine(elapsed: () => number): Line {
  const since: number[] = [];
  let last = Promise.resolve();
  const takeTurn = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    since.shift();
  };
  return {
    wait: () => {
      since.push(elapsed());
      last = last.then(takeTurn);
      return last;
    },
    waitedMs: () => (since[0] === undefined ? 0 : elapsed() - since[0]),
  };
}
