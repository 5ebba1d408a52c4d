import type { FindArticle } from "./portal.ts";
import { runToEnd } from "./steps.ts";
import { walkInSteps } from "./walk.ts";

/**
 * Largest page given to Readability: it copies the page, and on a tree of many or deeply nested
 * elements it is far slower than linear (5 000 levels took over a minute; articles have some 30).
 */
const MAX_READABLE = { length: 1_500_000, elements: 20_000, depth: 250 };

/** Share of the article's text that the element returned must hold. */
const ENOUGH = 0.95;

/** Elements that can be the root of a text: a table or list read from inside would lose its rows or numbers. */
const HOLDERS = new Set("html body main article section div td center".split(" "));

/** Elements whose text is never the main text. */
const NOT_PROSE = new Set(
  "a nav header footer aside form button select textarea script style template noscript head".split(" "),
);

/** Elements whose text is read as part of the article when they stand beside it. */
const ARTICLE_PARTS = new Set("p table ul ol dl pre blockquote figure h1 h2 h3 h4 h5 h6 hr br".split(" "));

/**
 * Finds the element that holds the main text of a page whose markup is not known.
 *
 * `findArticle` (Mozilla's Readability) decides what the article is. It rewrites the document it is given, so it
 * gets a copy; its text nodes are then looked up in the page by their order, and the smallest
 * element that holds nearly all of them is the answer. The page itself is not touched.
 *
 * @returns `undefined` when the page has no text that looks like an article
 */
export function findMainText(document: Document, findArticle: FindArticle): Element | undefined {
  return runToEnd(findMainTextInSteps(document, findArticle));
}

/** The same in steps; only Readability itself, on a page that is not too long for it, is one long step. */
export function* findMainTextInSteps(
  document: Document,
  findArticle: FindArticle,
): Generator<void, Element | undefined> {
  // linkedom's document without elements has no root; its `body` and `title` throw there and are not used.
  const page: Element | null = document.documentElement;
  if (page === null) return undefined;
  const kept =
    ((yield* isReadable(page)) ? findArticleTexts(document, page, findArticle) : undefined) ??
    (yield* findProse(page));
  const weights = yield* weighElements(page, kept);
  const total = [...kept].reduce((sum, node) => sum + weigh(node), 0);
  if (total === 0) return undefined;
  let holder = page;
  for (let inner: Element | undefined = page; inner !== undefined; ) {
    if (HOLDERS.has(inner.localName)) holder = inner;
    inner = childElements(inner).find((child) => (weights.get(child) ?? 0) >= total * ENOUGH);
  }
  return takeNeighbours(holder);
}

/**
 * What HTML writes as references. Readability draws its page anew from HTML for every try, and Node's parser
 * makes a text node of each reference: a million fixed spaces took a minute.
 */
const ESCAPED = /[&<>\u00a0]/g;

/** The page's own text nodes that Readability keeps; `undefined` when it cannot say. */
function findArticleTexts(
  document: Document,
  page: Element,
  findArticle: FindArticle,
): Set<Text> | undefined {
  try {
    const copy = document.cloneNode(true) as Document;
    const originals = new Map<Text, Text>();
    const inPage = runToEnd(collectTexts(page));
    runToEnd(collectTexts(copy.documentElement)).forEach((node, index) => {
      const original = inPage[index];
      if (original !== undefined) originals.set(node, original);
      node.data = node.data.replace(ESCAPED, " ");
    });
    const article = findArticle(copy);
    if (article === undefined) return undefined;
    const texts = runToEnd(collectTexts(article)).map((node) => originals.get(node));
    const known = new Set(texts.filter((node) => node !== undefined));
    // What it found on a page drawn anew is in nodes of its own.
    return known.size > 0 ? known : undefined;
  } catch {
    // Readability was written for browsers: on a broken page it may throw where a reader must not.
    return undefined;
  }
}

function* isReadable(page: Element): Generator<void, boolean> {
  let length = 0;
  let elements = 0;
  let depth = 0;
  let isSmall = true;
  yield* walkInSteps(page, {
    enter: () => {
      elements += 1;
      depth += 1;
      isSmall &&= elements <= MAX_READABLE.elements && depth <= MAX_READABLE.depth;
      return true;
    },
    leave: () => {
      depth -= 1;
    },
    text: (node) => {
      length += node.data.length;
      isSmall &&= length <= MAX_READABLE.length;
    },
    isDone: () => !isSmall,
  });
  return isSmall;
}

/** All text that is not in links, menus and the page's frame: the main text of a page Readability cannot take. */
function* findProse(page: Element): Generator<void, Set<Text>> {
  const texts = new Set<Text>();
  yield* walkInSteps(page, {
    enter: (element) => !NOT_PROSE.has(element.localName),
    leave: () => {},
    text: (node) => texts.add(node),
  });
  return texts;
}

function* collectTexts(root: Node): Generator<void, Text[]> {
  const texts: Text[] = [];
  yield* walkInSteps(root, { enter: () => true, leave: () => {}, text: (node) => texts.push(node) });
  return texts;
}

/** How much kept text each element holds. */
function* weighElements(page: Element, kept: ReadonlySet<Text>): Generator<void, Map<Element, number>> {
  const weights = new Map<Element, number>();
  const open: number[] = [];
  yield* walkInSteps(page, {
    enter: () => {
      open.push(0);
      return true;
    },
    leave: (element) => {
      const weight = open.pop() ?? 0;
      if (weight > 0) weights.set(element, weight);
      const outer = open.length - 1;
      if (outer >= 0) open[outer] = (open[outer] ?? 0) + weight;
    },
    text: (node) => {
      const last = open.length - 1;
      if (last >= 0 && kept.has(node)) open[last] = (open[last] ?? 0) + weigh(node);
    },
  });
  return weights;
}

function weigh(node: Text): number {
  return node.data.trim().length;
}

/** Readability drops tables and lists it finds too dense: goes up while only such things are beside. */
function takeNeighbours(holder: Element): Element {
  let element = holder;
  for (let parent = element.parentElement; parent !== null; parent = element.parentElement) {
    if (parent.localName === "body" || parent.localName === "html") break;
    const beside = childElements(parent).filter((child) => child !== element && hasText(child));
    if (beside.length === 0 || !beside.every(isArticlePart)) break;
    element = parent;
  }
  return element;
}

function hasText(element: Element): boolean {
  return (element.textContent ?? "").trim() !== "";
}

function isArticlePart(element: Element): boolean {
  if (!ARTICLE_PARTS.has(element.localName)) return false;
  return linkShare(element) < 0.5;
}

/** Share of an element's text that stands in links, 0 to 1. */
export function linkShare(element: Element): number {
  const length = (element.textContent ?? "").trim().length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").trim().length;
  return Math.min(1, linked / length);
}

function childElements(parent: Element): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling)
    children.push(child);
  return children;
}
