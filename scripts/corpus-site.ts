import type { BrowserContext } from "playwright-core";
import { answerAs, type CorpusPage } from "./corpus-answer.ts";

/**
 * Serves sample pages to a browser at their real addresses; any other address is refused, so
 * nothing reaches the network.
 */
export async function serveCorpus(context: BrowserContext, pages: readonly CorpusPage[]): Promise<void> {
  const answer = answerAs(pages);
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1",
    async (route) => {
      const body = answer(route.request().url());
      if (body === undefined) await route.fulfill({ status: 404, contentType: "text/plain", body: "" });
      else await route.fulfill({ status: 200, contentType: "text/html; charset=utf-8", body });
    },
  );
}
