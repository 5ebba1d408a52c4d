/** What the reader does in the page itself, heard without taking anything from the page. */
export interface ReaderEvents {
  readonly isOwn: (target: Node) => boolean;
  readonly onClick: (x: number, y: number, isFinger: boolean) => void;
  /** The page moved under the overlay. */
  readonly onMove: () => void;
  readonly onResize: () => void;
  /** Enter was pressed where the reader's caret or selection begins. */
  readonly onEnter: (node: Node, offset: number) => void;
  readonly onEscape: () => void;
}

/** Elements whose clicks and keys are the page's alone. */
const CONTROLS = "a[href], button, input, select, textarea, summary, label, [contenteditable], [role=button]";

/** Elements in which Escape has a meaning of its own. */
const FIELDS = "input, select, textarea, [contenteditable], dialog[open], [role=dialog]";

export function watchReader(document: Document, signal: AbortSignal, events: ReaderEvents): void {
  const window = document.defaultView;
  document.addEventListener(
    "click",
    (event) => {
      const { target, clientX, clientY } = event;
      if (!isPlainClick(event) || !(target instanceof Element) || events.isOwn(target)) return;
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (!isSelecting && target.closest(CONTROLS) === null)
        events.onClick(clientX, clientY, isFinger(event));
    },
    { signal, passive: true },
  );
  document.addEventListener(
    "keydown",
    ({ key, target, isTrusted, defaultPrevented }) => {
      if (!isTrusted || defaultPrevented || !(target instanceof Element)) return;
      const isOwn = events.isOwn(target);
      if (key === "Escape" && (isOwn || target.closest(FIELDS) === null)) events.onEscape();
      if (key === "Enter" && !isOwn && target.closest(`${CONTROLS}, ${FIELDS}`) === null) enter();
    },
    { signal, passive: true },
  );
  const enter = () => {
    const selection = document.getSelection();
    const { anchorNode: node, anchorOffset = 0 } = selection ?? {};
    if (node != null) events.onEnter(node, anchorOffset);
  };
  let isMoving = false;
  const move = () => {
    if (isMoving) return;
    isMoving = true;
    window?.requestAnimationFrame(() => {
      isMoving = false;
      events.onMove();
    });
  };
  // Captured: scrolling inside an element of the page does not bubble.
  document.addEventListener("scroll", move, { signal, passive: true, capture: true });
  window?.addEventListener("resize", move, { signal, passive: true });
  window?.addEventListener("resize", () => events.onResize(), { signal, passive: true });
}

/** Browsers tell clicks of a finger apart by the pointer they come of. */
function isFinger(event: MouseEvent): boolean {
  return "pointerType" in event && event.pointerType === "touch";
}

/** Made by the reader's hand: a page's script may not drive the overlay. */
function isPlainClick({ isTrusted, button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
  return isTrusted && button === 0 && !ctrlKey && !metaKey && !altKey && !shiftKey;
}
