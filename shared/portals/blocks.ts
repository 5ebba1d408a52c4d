import { type BlockLimits, BlockWriter, DEFAULT_LIMITS } from "./block-writer.ts";
import type { PageBlock } from "./portal.ts";
import { runToEnd } from "./steps.ts";
import { findGrids } from "./table-survey.ts";
import { walkInSteps } from "./walk.ts";

/** How a portal's text is to be read. */
export interface BlockOptions {
  /** Address of the page: what relative links count from. */
  readonly url: URL;
  /** Whether an element holds a note on amendments instead of the act's own text. */
  readonly isNote?: (element: Element) => boolean;
  /** Whether an element inside the text is not part of it (share buttons, related pages). */
  readonly isSkipped?: (element: Element) => boolean;
  /** Whether an element counts as seen although it is hidden now (a folded panel). */
  readonly isShown?: (element: Element) => boolean;
  readonly limits?: BlockLimits;
}

interface BlocksRead {
  readonly blocks: PageBlock[];
  /** The text was longer than the limits and therefore cut. */
  readonly cut: boolean;
}

/** Elements whose text is not the page's text, or not the same text in every parser. */
const SKIPPED = new Set(
  "script style template noscript iframe object embed svg math canvas audio video select textarea button datalist input img head title".split(
    " ",
  ),
);

/**
 * Reads the text under an element as blocks, in page order, with the place of every character.
 *
 * Reads only what Chromium, Firefox and linkedom agree on: tag names, attributes, text nodes and
 * their order; no layout, no computed style, no implied `<tbody>`. Linear in the size of the tree.
 *
 * @returns the blocks and whether the text was longer than the limits and therefore cut
 */
export function readBlocks(root: Element, options: BlockOptions): BlocksRead {
  return runToEnd(readBlocksInSteps(root, options));
}

/** The same in steps of about a millisecond. */
export function* readBlocksInSteps(root: Element, options: BlockOptions): Generator<void, BlocksRead> {
  const grids = yield* findGrids(root);
  const writer = new BlockWriter(grids, options.url, options.limits ?? DEFAULT_LIMITS);
  yield* walkInSteps(root, {
    enter: (element) => {
      if (isSkipped(element, options)) return false;
      writer.enter(element, options.isNote?.(element) ?? false);
      return true;
    },
    leave: (element) => writer.leave(element),
    text: (node) => writer.addText(node),
    isDone: () => writer.isFull,
  });
  const read = writer.finish();
  // What is told from the blocks comes next, and compiles its patterns first.
  yield;
  return read;
}

function isSkipped(element: Element, options: BlockOptions): boolean {
  if (SKIPPED.has(element.localName) || options.isSkipped?.(element)) return true;
  return isHidden(element) && !options.isShown?.(element);
}

/** Hidden by its own markup; hiding by style sheets is not looked at, since Node has none. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:^|;)\s*display\s*:\s*none/iu.test(style);
}
