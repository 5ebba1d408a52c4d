import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";

/** Whether `If-None-Match` names this answer. Compared weakly, as RFC 9110 says for it. */
export function hasEtag(header: string | undefined, etag: string): boolean {
  const plain = (value: string) => value.trim().replace(/^W\//u, "");
  return header?.split(",").some((value) => value.trim() === "*" || plain(value) === plain(etag)) === true;
}

/** Names every JSON answer of a reading request by its content; one that the client has already is not sent again. */
export function conditionalGet() {
  return createMiddleware(async (context, next) => {
    await next();
    const { status, headers } = context.res;
    const isJson = headers.get("content-type")?.startsWith("application/json") === true;
    if (context.req.method !== "GET" || status !== 200 || !isJson || headers.has("etag")) return;
    const body = await context.res.clone().text();
    const etag = `"${createHash("sha256").update(body, "utf8").digest("hex").slice(0, 32)}"`;
    if (hasEtag(context.req.header("if-none-match"), etag)) {
      const kept = new Headers(headers);
      for (const name of ["content-type", "content-length"]) kept.delete(name);
      kept.set("etag", etag);
      context.res = undefined;
      context.res = new Response(null, { status: 304, headers: kept });
    } else context.res.headers.set("etag", etag);
  });
}
