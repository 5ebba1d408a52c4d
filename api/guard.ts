import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { Failure } from "./failure.ts";
import { isToken } from "./token.ts";

/** Extensions' origins: Chromium's is the extension's id, Firefox's is random for each installation. */
const EXTENSION_ORIGIN = /^(?:chrome|moz)-extension:\/\/[\w-]+$/u;

/** How long a browser may remember a preflight, in seconds. */
const PREFLIGHT_SECONDS = 600;

/**
 * Refuses requests that came under a name not ours. A page that rebinds its own domain to this
 * address still sends its domain in `Host`; an IP address cannot be rebound.
 */
export function hostGuard(ownHost: string): MiddlewareHandler {
  return createMiddleware(async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    const name = host
      .replace(/:\d+$/u, "")
      .replace(/^\[|\]$/gu, "")
      .toLowerCase();
    if (name !== "localhost" && name !== ownHost.toLowerCase() && isIP(name) === 0)
      throw new Failure("forbidden", "Call the API by its own address: this Host is not known here");
    await next();
  });
}

/** Lets extensions through, answers their preflights, and refuses every web page. */
export function originGuard(): MiddlewareHandler {
  return createMiddleware(async (context, next) => {
    const origin = context.req.header("origin");
    context.header("Vary", "Origin", { append: true });
    if (origin === undefined) return await next();
    if (!EXTENSION_ORIGIN.test(origin))
      throw new Failure("forbidden", "Web pages may not call this API: only the extension and programs may");
    context.header("Access-Control-Allow-Origin", origin);
    context.header("Access-Control-Expose-Headers", "ETag, X-Request-Id");
    if (context.req.method !== "OPTIONS") return await next();
    context.header("Access-Control-Allow-Methods", "GET, POST");
    context.header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, X-Sverka");
    context.header("Access-Control-Allow-Private-Network", "true");
    context.header("Access-Control-Max-Age", String(PREFLIGHT_SECONDS));
    return context.body(null, 204);
  });
}

/** Every request under `/v1` tells what somebody reads: all need the token, and changing ones our header too. */
export function tokenGuard(tokenHash: Buffer): MiddlewareHandler {
  return createMiddleware(async (context, next) => {
    const { method } = context.req;
    if (method !== "GET" && method !== "HEAD" && context.req.header("x-sverka") !== "1")
      throw new Failure("forbidden", "Changing requests need the header X-Sverka: 1");
    const bearer = /^Bearer (\S+)$/iu.exec(context.req.header("authorization") ?? "")?.[1];
    if (bearer === undefined || !isToken(bearer, tokenHash))
      throw new Failure(
        "unauthorized",
        "Send Authorization: Bearer with the access key that was printed at first start (a new one: sverka serve --new-token)",
      );
    await next();
  });
}
