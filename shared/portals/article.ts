import { hasRepealNote } from "./act-status.ts";
import { findAttachments } from "./attachments.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { findMainTextInSteps, linkShare } from "./main-text.ts";
import { findPageAct } from "./page-act.ts";
import { makeReading, readText } from "./page-capture.ts";
import { readLanguage } from "./page-language.ts";
import type { Portal, ReadingSteps } from "./portal.ts";

/** Parts of a page that may stand inside the element that holds the article. */
const NOT_TEXT = new Set("nav aside footer form header".split(" "));

/** Text below which a page under a script's control counts as not arrived, in UTF-16 code units. */
const FEW_CHARACTERS = 200;

/** Share of text in links above which a page is a list of links and not a text. */
const MAX_LINK_SHARE = 0.5;

/**
 * Official sites that publish programmes as ordinary articles. Their markup is not known ([?]),
 * so the main text is found by its shape and the act by its words.
 */
export const ARTICLE_PORTALS: readonly Portal[] = [
  articlePortal("primeminister", ["primeminister.kz", "www.primeminister.kz"], {
    ru: "Премьер-Министр РК",
    kk: "ҚР Премьер-Министрі",
    en: "Prime Minister of Kazakhstan",
  }),
  articlePortal("enbek", ["enbek.kz", "www.enbek.kz"], {
    ru: "Электронная биржа труда",
    kk: "Электрондық еңбек биржасы",
    en: "Electronic Labour Exchange",
  }),
  articlePortal("enbekgov", ["enbek.gov.kz", "www.enbek.gov.kz"], {
    ru: "Министерство труда и социальной защиты населения РК",
    kk: "ҚР Еңбек және халықты әлеуметтік қорғау министрлігі",
    en: "Ministry of Labour and Social Protection",
  }),
  articlePortal("enbekprz", ["prz.enbek.gov.kz", "www.prz.enbek.gov.kz"], {
    ru: "Программа «Еңбек» (prz.enbek.gov.kz)",
    kk: "«Еңбек» бағдарламасы (prz.enbek.gov.kz)",
    en: "Enbek programme (prz.enbek.gov.kz)",
  }),
  articlePortal("akorda", ["akorda.kz", "www.akorda.kz"], {
    ru: "Президент РК (Акорда)",
    kk: "ҚР Президенті (Ақорда)",
    en: "President of Kazakhstan (Akorda)",
  }),
  articlePortal("stat", ["stat.gov.kz", "www.stat.gov.kz"], {
    ru: "Бюро национальной статистики",
    kk: "Ұлттық статистика бюросы",
    en: "Bureau of National Statistics",
  }),
  articlePortal("egov", ["egov.kz", "www.egov.kz"], { ru: "eGov.kz", kk: "eGov.kz", en: "eGov.kz" }),
  articlePortal("egemen", ["egemen.kz", "www.egemen.kz"], {
    ru: "Egemen Qazaqstan",
    kk: "Egemen Qazaqstan",
    en: "Egemen Qazaqstan",
  }),
];

function articlePortal(id: string, hosts: readonly string[], name: Portal["name"]): Portal {
  return { id, name, hosts, isRegister: false, read: (document, url) => readArticle(document, url, id) };
}

/** Reads a page as one article of running text. */
export function* readArticle(document: Document, url: URL, portal: string): ReadingSteps {
  if (isFrontPage(url)) return { state: "not-an-act" };
  const root = yield* findMainTextInSteps(document);
  const isSkipped = (element: Element): boolean => NOT_TEXT.has(element.localName);
  const { blocks, cut } =
    root === undefined ? { blocks: [], cut: false } : yield* readBlocksInSteps(root, { url, isSkipped });
  const attachments = findAttachments(document, url);
  if (root === undefined || blocks.length === 0) {
    if (isApplication(document)) return { state: "waiting" };
    return attachments.length > 0 ? { state: "files-only", attachments } : { state: "no-text" };
  }
  if (linkShare(root) > MAX_LINK_SHARE) return { state: "not-an-act" };
  const language = readLanguage(document, url, blocks);
  const title = readText(document, ["h1", "h2"]);
  const act = findPageAct({ title, requisites: [] }, blocks, language);
  const status = hasRepealNote(blocks) ? "repealed" : "unknown";
  return makeReading({ portal, url, language, act, status, root, blocks, cut, attachments });
}

/** `/`, `/ru`, `/kz`: the portal's first page is never a text. */
function isFrontPage(url: URL): boolean {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const isLanguage = parts.length === 1 && /^(?:ru|kk|kz|en)$/u.test(parts[0] ?? "");
  return (parts.length === 0 || isLanguage) && url.search === "";
}

/** A page that scripts fill and that has not been filled yet. */
function isApplication(document: Document): boolean {
  const hasMount = document.querySelector("#root, #app, #__nuxt, #__next, app-root") !== null;
  return hasMount && (document.documentElement?.textContent ?? "").trim().length < FEW_CHARACTERS;
}
