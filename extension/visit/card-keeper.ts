import type { CardView } from "../ui/view.ts";
import type { MarkedPage } from "./marked-page.ts";

/** Narrowest window in which a card stands beside the opened list, in CSS pixels: 430 + 384 and margins. */
const ROOM_FOR_BOTH = 860;

export function fitsBesideList({ defaultView }: Document): boolean {
  return defaultView === null || defaultView.innerWidth >= ROOM_FOR_BOTH;
}

/** What the card is opened in. */
interface CardWorld {
  readonly document: Document;
  readonly isOwn: (node: Node) => boolean;
  readonly marked: () => MarkedPage | undefined;
  readonly show: (card: CardView | undefined) => void;
}

/** The one open card: which it is, where its mark is now, and what had the focus before it took it. */
export class CardKeeper {
  readonly #world: CardWorld;
  #card: CardView | undefined;
  /** The page's element that had the focus when a card took it. */
  #before: HTMLElement | undefined;

  constructor(world: CardWorld) {
    this.#world = world;
  }

  get groupId(): string | undefined {
    return this.#card?.groupId;
  }

  open(groupId: string, takesFocus: boolean): void {
    const { activeElement } = this.#world.document;
    // From one card to the next by key: what had the focus before the first is still to get it back.
    if (takesFocus && activeElement instanceof HTMLElement && !this.#world.isOwn(activeElement))
      this.#before = activeElement;
    this.#card = { groupId, comparison: 0, takesFocus };
    this.draw();
  }

  /** Paints the mark as the current one and shows the card at it: the page's nodes may be other ones. */
  draw(): void {
    if (this.#card === undefined) return;
    this.#world.marked()?.paintCurrent(this.#card.groupId);
    this.place();
  }

  /** Shows the card where its mark is now. */
  place(): void {
    if (this.#card === undefined) return;
    const { lines: _old, ...card } = this.#card;
    const lines = this.#world.marked()?.linesOf(card.groupId) ?? [];
    this.#card = lines.length === 0 ? card : { ...card, lines };
    this.#world.show(this.#card);
  }

  nextComparison(): void {
    if (this.#card === undefined) return;
    this.#card = { ...this.#card, comparison: this.#card.comparison + 1 };
    this.place();
  }

  close(): void {
    if (this.#card === undefined) return;
    const { activeElement } = this.#world.document;
    const hadFocus = activeElement !== null && this.#world.isOwn(activeElement);
    const before = this.#before;
    this.#card = undefined;
    this.#before = undefined;
    this.#world.marked()?.paintCurrent(undefined);
    this.#world.show(undefined);
    if (hadFocus && before?.isConnected === true) giveBack(before, this.#world.document);
  }
}

/** A page without a focused element has it on its body, which cannot take it: it is enough that nothing else has it. */
function giveBack(before: HTMLElement, document: Document): void {
  if (before === document.body) (document.activeElement as HTMLElement | null)?.blur();
  else before.focus({ preventScroll: true });
}
