import { parseHTML } from "linkedom";
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
 * What the samples' sites answer to an address: HTML, or undefined where they hold nothing. Pages
 * of single-page portals come as an empty shell whose script inserts the text late and draws it
 * anew once, as the real ones do; `data-settled` then says so to tests.
 */
export function answerAs(pages: readonly CorpusPage[]): (address: string) => string | undefined {
  const byAddress = new Map(pages.map((page) => [addressKey(page.url), page.html]));
  return (address) => {
    const fragmentOf = new URL(address).searchParams.get("fragment-of");
    const html = byAddress.get(addressKey(fragmentOf ?? address));
    if (html === undefined) return undefined;
    return fragmentOf === null ? withLook(answerBody(html)) : renderedContent(html);
  };
}

function addressKey(address: string): string {
  if (!URL.canParse(address)) return "";
  const url = new URL(address);
  url.hash = "";
  return url.href;
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
    delete root.dataset.settled;
    const response = await fetch("/?fragment-of=" + encodeURIComponent(address));
    const html = await response.text();
    setTimeout(() => { if (mine === latest) root.innerHTML = html; }, delayMs);
    setTimeout(() => {
      if (mine !== latest) return;
      root.innerHTML = html;
      root.dataset.settled = "true";
    }, rerenderMs);
  }
  window.openWithoutReload = (address) => { history.pushState({}, "", address); return show(address); };
  window.addEventListener("popstate", () => show(location.href));
  show(location.href);
}`;
