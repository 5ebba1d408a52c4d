import { createMiddleware } from "hono/factory";
import { Failure } from "./failure.ts";

/**
 * Requests of one process that may run at once. One takes some tens of milliseconds of one core, so
 * the last of them waits about two seconds: more waiting helps nobody, the client gives up before.
 */
const MAX_RUNNING = 64;

/** When to come again, in seconds: by then those that run now are answered. */
const RETRY_SECONDS = 2;

/** Turns requests away while too many run: what is let in is answered in time. */
export function loadGuard(maxRunning = MAX_RUNNING) {
  let running = 0;
  return createMiddleware(async (context, next) => {
    if (running >= maxRunning) {
      context.header("Retry-After", String(RETRY_SECONDS));
      throw new Failure("overloaded", "Too many requests run at once: try again in a moment");
    }
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
    }
  });
}
