import type { MountedOverlay } from "../ui/mount-overlay.tsx";
import type { OverlayActions, OverlayView } from "../ui/view.ts";
import { loadOverlay } from "./late-scripts.ts";

/** The overlay of a page, loaded when it is first drawn; what is drawn meanwhile is shown when it is there. */
export class LateOverlay {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  #mounted: MountedOverlay | undefined;
  #view: OverlayView | undefined;
  #isLoading = false;
  #takesFocus = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
  }

  contains(node: Node): boolean {
    return this.#mounted?.host.contains(node) === true;
  }

  draw(view: OverlayView, actions: OverlayActions): void {
    this.#view = view;
    if (this.#mounted !== undefined) this.#mounted.draw(view);
    else if (!this.#isLoading) void this.#open(actions);
  }

  /** The reader's keys go to the list: it was opened by one. */
  focusList(): void {
    this.#takesFocus = true;
    this.#mounted?.focusList();
  }

  async #open(actions: OverlayActions): Promise<void> {
    this.#isLoading = true;
    const mountOverlay = await loadOverlay();
    this.#isLoading = false;
    if (this.#signal.aborted) return;
    this.#mounted = mountOverlay?.(this.#document, actions, this.#signal);
    if (this.#view !== undefined) this.#mounted?.draw(this.#view);
    if (this.#takesFocus) this.#mounted?.focusList();
  }
}
