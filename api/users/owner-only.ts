import { createMiddleware } from "hono/factory";
import { Failure } from "../failure.ts";
import type { Called } from "../user.ts";

/** Lets in the one with the token of the first start, and tells others why not. */
export function ownerOnly(reason: string) {
  return createMiddleware<Called>(async (context, next) => {
    if (context.get("user").access !== "owner") throw new Failure("forbidden", reason);
    await next();
  });
}
