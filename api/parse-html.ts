import { parseHTML } from "linkedom";
import { DEFAULT_LIMITS } from "../shared/portals/block-writer.ts";
import { Failure } from "./failure.ts";
import { shortenTables } from "./long-tables.ts";
import { isTooDeep, MAX_DEPTH } from "./nesting.ts";

/**
 * Parses HTML as far as a browser would: a page without `<html>` or `<body>`, a fragment of several
 * elements and an empty text become a document with one root and everything in it. The parser
 * alone keeps only the first element of a fragment below `documentElement`.
 *
 * @throws Failure `too-large` when elements are nested deeper than any page's, or one has more classes
 */
export function parseHtml(html: string): Document {
  if (isTooDeep(html))
    throw new Failure(
      "too-large",
      `The page's elements are nested deeper than ${MAX_DEPTH} levels. Check that the file is the page, saved whole`,
    );
  const short = shortenTables(html, DEFAULT_LIMITS.rows);
  const document = parseWhole(short);
  gatherUnderRoot(document);
  return document;
}

/** The parser hands an element's classes on as arguments of one call: 200 000 of them overflow the stack. */
function parseWhole(html: string): Document {
  try {
    return parseHTML(html).document as unknown as Document;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(
      "too-large",
      "An element of the page has more classes than any page's. Check that the file is the page, saved whole",
    );
  }
}

/** Moves what stands beside the root into it, in page order. */
function gatherUnderRoot(document: Document): void {
  const nodes = [...document.childNodes].filter(isContent);
  const found = nodes.find(({ nodeName }) => nodeName === "HTML");
  if (found !== undefined && nodes.length === 1) return;
  const root = (found ?? makeRoot(document)) as Element;
  const body = root.querySelector("body") ?? root;
  const first = body.firstChild;
  let isBefore = found !== undefined;
  for (const node of nodes) {
    if (node === found) isBefore = false;
    else if (isBefore) body.insertBefore(node, first);
    else body.appendChild(node);
  }
}

function isContent(node: Node): boolean {
  const isElement = node.nodeType === 1;
  return isElement || (node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
}

function makeRoot(document: Document): Element {
  const root = document.createElement("html");
  root.append(document.createElement("head"), document.createElement("body"));
  document.appendChild(root);
  return root;
}
