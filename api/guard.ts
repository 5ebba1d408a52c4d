import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { Failure } from "./failure.ts";
import { isToken } from "./token.ts";
import { type Called, OWNER, type User } from "./user.ts";

/** Extensions' origins: Chromium's is the extension's id, Firefox's is random for each installation. */
const EXTENSION_ORIGIN = /^(?:chrome|moz)-extension:\/\/[\w-]+$/u;

/** How long a browser may remember a preflight, in seconds. */
const PREFLIGHT_SECONDS = 600;

/**
 * Refuses requests that came under a name not ours. A page that rebinds its own domain to this
 * address still sends its domain in `Host`; an IP address cannot be rebound.
 */
export function hostGuard(ownNames: readonly string[]): MiddlewareHandler {
  const known = new Set(["localhost", ...ownNames.map((name) => name.toLowerCase())]);
  return createMiddleware(async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    const name = host
      .replace(/:\d+$/u, "")
      .replace(/^\[|\]$/gu, "")
      .toLowerCase();
    if (!known.has(name) && isIP(name) === 0)
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
    context.header("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id");
    if (context.req.method !== "OPTIONS") return await next();
    context.header("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
    context.header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, X-Sverka");
    context.header("Access-Control-Allow-Private-Network", "true");
    context.header("Access-Control-Max-Age", String(PREFLIGHT_SECONDS));
    return context.body(null, 204);
  });
}

/**
 * Every request under `/v1` tells what somebody reads: all need a token, and changing ones our header
 * too. Routes behind it know the user.
 *
 * @param findUser the user of a key that is not the server's own token
 */
export function tokenGuard(
  tokenHash: Buffer,
  findUser: (key: string) => Promise<User | undefined>,
): MiddlewareHandler<Called> {
  return createMiddleware<Called>(async (context, next) => {
    const { method } = context.req;
    const isReading = method === "GET" || method === "HEAD";
    if (!isReading && context.req.header("x-sverka") !== "1")
      throw new Failure("forbidden", "Changing requests need the header X-Sverka: 1");
    const token = readToken(context.req.header("authorization") ?? "", context.req.path);
    const user = token === undefined ? undefined : isToken(token, tokenHash) ? OWNER : await findUser(token);
    if (user === undefined)
      throw new Failure(
        "unauthorized",
        "Send Authorization: Bearer with the access key that was printed at first start (a new one: sverka serve --new-token)",
      );
    if (user.access === "read" && !isReading)
      throw new Failure("forbidden", "Your access key may only read: ask the server's owner for another");
    context.set("user", user);
    await next();
  });
}

/** The bearer's token. Feed readers know passwords only: for the feed, and only there, the password is it. */
function readToken(header: string, path: string): string | undefined {
  const [, scheme, value] = /^(Bearer|Basic) (\S+)$/iu.exec(header) ?? [];
  if (scheme === undefined || value === undefined) return undefined;
  if (scheme.toLowerCase() === "bearer") return value;
  if (path !== "/v1/feed.atom") return undefined;
  return /^[^:]*:(\S+)$/u.exec(Buffer.from(value, "base64").toString("utf8"))?.[1];
}
