import { type ComponentChildren, h, options, type VNode } from "preact";

/** Stands for a text in the overlay where the text itself may be no node. */
const ELEMENT = "sverka-words";

/** Draws the texts; goes with the overlay's own rules. */
export const UNSEEN_WORDS_CSS = `object { display: block; } ${ELEMENT}::before { content: attr(data-words); }`;

/**
 * `window.find` finds text in closed shadow roots too, and leaves the found words selected: a page may ask
 * for words letter by letter, and in Firefox the selection even gives it our node. Chromium leaves out what
 * stands in an `<object>`; Firefox leaves out only what is no text of the document, so there all words are
 * drawn as generated content. Seen in Chromium 150 and Firefox 140, 2026-11.
 */
export function makeUnseenRoot(document: Document, hasGeneratedWords = isFirefox()): HTMLElement {
  if (hasGeneratedWords) generateWords();
  return document.createElement(hasGeneratedWords ? "div" : "object");
}

function isFirefox(): boolean {
  return CSS.supports("-moz-appearance", "none");
}

let isGenerating = false;

/** Every text that is drawn from now on becomes an attribute of an element of its own. */
function generateWords(): void {
  if (isGenerating) return;
  isGenerating = true;
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === "string" && vnode.type !== ELEMENT) {
      const props = vnode.props as { children?: ComponentChildren };
      if (props.children !== undefined) props.children = replaceTexts(props.children);
    }
    before?.(vnode);
  };
}

/** Neighbouring texts become one element: in a row of boxes they are one box. */
function replaceTexts(children: ComponentChildren): ComponentChildren {
  const replaced: ComponentChildren[] = [];
  let words = "";
  const end = () => {
    if (words !== "") replaced.push(h(ELEMENT, { "data-words": words }));
    words = "";
  };
  for (const child of Array.isArray(children) ? children : [children]) {
    if (typeof child === "string" || typeof child === "number") words += String(child);
    else {
      end();
      replaced.push(Array.isArray(child) ? replaceTexts(child) : child);
    }
  }
  end();
  return Array.isArray(children) ? replaced : replaced[0];
}
