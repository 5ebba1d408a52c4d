import type { Act } from "../text/capture.ts";
import { parseActId, parseEditionDate } from "./act-id.ts";
import { hasRepealNote, readStatusLabel, saysRepealed } from "./act-status.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { findMainTextInSteps } from "./main-text.ts";
import { findPageAct } from "./page-act.ts";
import { makeReading, readText } from "./page-capture.ts";
import { findAddressLanguage } from "./page-language.ts";
import type { FindArticle, Portal, ReadingSteps } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";

/** Учёт: acts under the register's own IDs, every edition at its own address (text seen 2026-11, [P]; markup not). */
export const uchet: Portal = {
  ...factsOf("uchet"),
  asksForArticle: true,
  read,
};

/** Lines under the title where requisites and status stand. */
const HEAD_BLOCKS = 12;

function* read(document: Document, url: URL, findArticle: FindArticle): ReadingSteps {
  const [lang, section, code, day] = url.pathname.split("/").filter((part) => part !== "");
  const id = parseActId(code);
  const language = findAddressLanguage(url);
  const editionDate = parseEditionDate(day);
  const isEdition = section === "history" && editionDate !== undefined;
  if (lang === undefined || language === undefined || id === undefined) return { state: "not-an-act" };
  if (!isEdition && (section !== "docs" || day !== undefined)) return { state: "not-an-act" };
  const root = yield* findMainTextInSteps(document, findArticle);
  const isNote = (element: Element): boolean =>
    /(?:^|\s)note(?:\s|$)/u.test(element.getAttribute("class") ?? "");
  const { blocks, cut } =
    root === undefined ? { blocks: [], cut: false } : yield* readBlocksInSteps(root, { url, isNote });
  if (root === undefined || blocks.length === 0) return { state: "no-text" };
  const lines = blocks.slice(0, HEAD_BLOCKS).flatMap(({ text }) => text.split("\n"));
  const found = findPageAct({ title: readText(document, ["h1"]), requisites: lines }, blocks, language);
  const isRepealed = hasRepealNote(blocks) || lines.some((line) => line.length < 400 && saysRepealed(line));
  const labels = lines.map(readStatusLabel).filter((label) => label !== "unknown");
  const act: Act = { ...found, id };
  return makeReading({
    portal: uchet.id,
    url,
    language,
    act,
    status: isRepealed ? "repealed" : (labels[0] ?? "unknown"),
    editionDate,
    root,
    blocks,
    cut,
    attachments: [],
  });
}
