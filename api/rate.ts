import { createMiddleware } from "hono/factory";
import { Failure } from "./failure.ts";
import { createLru } from "./lru.ts";
import type { Called } from "./user.ts";

/** Users whose use is remembered in one process; each is two numbers. */
const MAX_USERS = 10_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/**
 * Limits requests of one user in one process. A minute's worth may come at once; then they are let
 * in as the bucket fills. What is over is told when to come again.
 */
export function rateGuard(perMinute: number, now: () => Date) {
  const buckets = createLru<Bucket>(MAX_USERS, () => 1);
  const perMs = perMinute / 60_000;
  return createMiddleware<Called>(async (context, next) => {
    const { name } = context.get("user");
    const at = now().getTime();
    const bucket = buckets.get(name) ?? { left: perMinute, at };
    // A clock that jumps back fills nothing.
    const left = Math.min(perMinute, bucket.left + Math.max(0, at - bucket.at) * perMs);
    buckets.set(name, { left: left < 1 ? left : left - 1, at });
    if (left < 1) {
      context.header("Retry-After", String(Math.max(1, Math.ceil((1 - left) / perMs / 1_000))));
      throw new Failure(
        "too-many-requests",
        `At most ${perMinute} requests a minute are answered: wait a little`,
      );
    }
    await next();
  });
}
