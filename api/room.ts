import { createMiddleware } from "hono/factory";
import { MAX_BODY_BYTES } from "../shared/contract/limits.ts";
import type { DiskRoom } from "./db/disk-room.ts";
import { Failure } from "./failure.ts";

/** When to come again, in seconds: somebody has to free room. */
const RETRY_SECONDS = 60;

/** Whether a request asks to store something: a comparison has a body and stores nothing. */
export function isStoring(path: string, method: string): boolean {
  return /^(?:post|patch)$/iu.test(method) && path.startsWith("/v1/") && path !== "/v1/comparisons";
}

/** Refuses to store while the disk is nearly full: reading, comparing and erasing go on. */
export function roomGuard(room: DiskRoom | undefined) {
  return createMiddleware(async (context, next) => {
    const { method, path } = context.req;
    if (room === undefined || !isStoring(path, method)) return await next();
    const giveBack = room.take(Number(context.req.header("content-length") ?? MAX_BODY_BYTES));
    if (giveBack === undefined) {
      context.header("Retry-After", String(RETRY_SECONDS));
      throw new Failure(
        "storage-full",
        "The disk of the database is nearly full, so nothing was stored. Free some room: what is stored can still be read",
      );
    }
    try {
      await next();
    } finally {
      giveBack();
    }
  });
}
