import { runToEnd } from "./steps.ts";

/** What `walk` tells its caller. Nothing in the tree may change while a walk is under way. */
export interface Visitor {
  /** @returns whether the walk goes inside; `leave` is called only for elements gone into. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (node: Text) => void;
  /** Asked before every node; true ends the walk at once. */
  readonly isDone?: () => boolean;
}

/** Nodes visited between two breaths of a caller that reads in steps: a fraction of a millisecond. */
const NODES_PER_STEP = 200;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Visits everything below `root` in page order, without recursion, so that a page nested ten
 * thousand deep is read like any other. Uses only the child and sibling links, which browsers and
 * linkedom agree on; linkedom's TreeWalker is many times slower.
 */
export function walk(root: Node, visitor: Visitor): void {
  runToEnd(walkInSteps(root, visitor));
}

/**
 * The same in steps, so that a page stays responsive between them. A tree that changes between two
 * steps may end the walk early or lead it out of `root`; it never throws.
 */
export function* walkInSteps(root: Node, visitor: Visitor): Generator<void, void> {
  let node: Node | null = root.firstChild;
  let visited = 0;
  while (node !== null) {
    if (visitor.isDone?.()) return;
    visited += 1;
    if (visited % NODES_PER_STEP === 0) yield;
    const child = enter(node, visitor);
    node = child ?? findNext(node, root, visitor);
  }
}

/** Tells the visitor of a node; the first node inside it, if the walk goes there and there is one. */
function enter(node: Node, visitor: Visitor): Node | null {
  const type = node.nodeType;
  if (type === TEXT_NODE) visitor.text(node as Text);
  if (type !== ELEMENT_NODE || !visitor.enter(node as Element)) return null;
  const child = node.firstChild;
  if (child === null) visitor.leave(node as Element);
  return child;
}

/** The next node after a finished one, leaving every element that ends there. */
function findNext(finished: Node, root: Node, visitor: Visitor): Node | null {
  let node = finished;
  for (;;) {
    const next = node.nextSibling;
    if (next !== null) return next;
    const parent = node.parentNode;
    if (parent === null || parent === root) return null;
    visitor.leave(parent as Element);
    node = parent;
  }
}
