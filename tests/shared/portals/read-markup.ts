import { readBlocks } from "../../../shared/portals/blocks.ts";
import type { PageBlock } from "../../../shared/portals/portal.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

export const PAGE_URL = new URL("https://old.adilet.zan.kz/rus/docs/P1800000746");

/** The blocks of a piece of markup that stands in an article. */
export function readMarkup(markup: string): PageBlock[] {
  const document = parsePage(
    `<!doctype html><html><head></head><body><article>${markup}</article></body></html>`,
  );
  const root = document.querySelector("article");
  if (root === null) throw new Error("no article");
  const isNote = (element: Element): boolean => element.getAttribute("class") === "note";
  return readBlocks(root, { url: PAGE_URL, isNote }).blocks;
}
