import { parseHTML } from "linkedom";
import type { BrowserContext, Route } from "playwright-core";
import { readCases } from "../tests/corpus/read-corpus.ts";

/** How long after loading a single-page portal shows its text, and then draws it anew, in milliseconds. */
const ARTICLE_DELAY_MS = 250;
const RERENDER_DELAY_MS = 700;

/** A plain look for the samples, whose portals' own styles are not here. */
const LOOK = `<style>
  body { max-width: 860px; margin: 24px auto; padding: 0 24px; color: #222; background: #fff;
    font: 17px/1.55 "Noto Serif", "PT Serif", Georgia, "DejaVu Serif", serif; }
  h1 { font-size: 26px; line-height: 1.3; } h2, h3 { font-size: 19px; }
  nav, header, footer, #header, #footer, #tabs_container, .tabs, .aftertext { font: 14px/1.5 system-ui, sans-serif; color: #666; }
  table { border-collapse: collapse; } td, th { padding: 4px 10px; vertical-align: top; text-align: left; }
  img { display: none; } .note, .note a { color: #a33; font-size: 14px; }
</style>`;

/** One sample page, as it is served at its real address. */
export interface CorpusPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

/** Every sample page but the empty shells: those are made here, of the page they will show. */
export function readCorpusPages(): CorpusPage[] {
  const pages = readCases().filter(({ expected }) => expected.state !== "waiting");
  return pages.map(({ name, address, html }) => ({ name, url: address, html }));
}

/**
 * Serves sample pages to a browser at their real addresses; any other address is refused, so
 * nothing reaches the network. Pages of single-page portals come as an empty shell whose script
 * inserts the text late and draws it anew once, as the real ones do.
 */
export async function serveCorpus(context: BrowserContext, pages: readonly CorpusPage[]): Promise<void> {
  const byAddress = new Map(pages.map((page) => [addressKey(page.url), page]));
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1",
    async (route) => {
      const url = new URL(route.request().url());
      const fragmentOf = url.searchParams.get("fragment-of");
      const page = byAddress.get(addressKey(fragmentOf ?? url.href));
      if (page === undefined) await route.fulfill({ status: 404, contentType: "text/plain", body: "" });
      else
        await fulfill(
          route,
          fragmentOf !== null ? renderedContent(page.html) : withLook(answerBody(page.html)),
        );
    },
  );
}

function addressKey(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

async function fulfill(route: Route, body: string): Promise<void> {
  await route.fulfill({ status: 200, contentType: "text/html; charset=utf-8", body });
}

function answerBody(html: string): string {
  return isSinglePage(html) ? shellOf(html) : html;
}

/** In the head where there is one: a page cut short, or without a head, stays as it is. */
function withLook(html: string): string {
  return html.replace("</head>", () => `${LOOK}</head>`);
}

function isSinglePage(html: string): boolean {
  return html.includes('<div id="root">');
}

function renderedContent(html: string): string {
  return parseHTML(html).document.querySelector("#root")?.innerHTML ?? "";
}

function shellOf(html: string): string {
  const { document } = parseHTML(html);
  const root = document.querySelector("#root");
  if (root === null) return html;
  root.innerHTML = "";
  const script = document.createElement("script");
  script.textContent = `(${runSinglePageApp})(${ARTICLE_DELAY_MS}, ${RERENDER_DELAY_MS});`;
  document.body.append(script);
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
}

/** Runs in the served page: what a portal's own application does, as far as a reader of the page can tell. */
const runSinglePageApp = `function (delayMs, rerenderMs) {
  const root = document.getElementById("root");
  let latest = 0;
  async function show(address) {
    const mine = ++latest;
    root.replaceChildren();
    const response = await fetch("/?fragment-of=" + encodeURIComponent(address));
    const html = await response.text();
    setTimeout(() => { if (mine === latest) root.innerHTML = html; }, delayMs);
    setTimeout(() => { if (mine === latest) root.innerHTML = html; }, rerenderMs);
  }
  window.openWithoutReload = (address) => { history.pushState({}, "", address); return show(address); };
  window.addEventListener("popstate", () => show(location.href));
  show(location.href);
}`;
