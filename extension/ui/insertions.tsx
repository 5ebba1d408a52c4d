import type { InsertionSign, OverlayActions, OverlayView } from "./view.ts";
import { keepTogether } from "./words/keep-together.ts";

/** Widest bubble, as in `insertions.css`, in CSS pixels: nearer to the window's edge it opens to the other side. */
const BUBBLE_WIDTH = 280;

interface InsertionsProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/**
 * Signs where a later edition put words in: the page's text keeps its place, the words stand in a bubble.
 * For the mouse and the finger; who uses keys or a screen reader has the same words in the list of changes.
 */
export function Insertions({ view, actions }: InsertionsProps) {
  if (!view.isShowingChanges) return null;
  return (
    <div aria-hidden="true">
      {view.insertions.map((sign, index) => (
        <Sign key={`${sign.groupId} ${index}`} sign={sign} open={() => actions.openGroup(sign.groupId)} />
      ))}
    </div>
  );
}

function Sign({ sign, open }: { readonly sign: InsertionSign; readonly open: () => void }) {
  const { left, top, height, words } = sign;
  const side = left + BUBBLE_WIDTH > innerWidth ? "to-left" : "";
  return (
    <button
      type="button"
      tabIndex={-1}
      class={`insertion ${side}`}
      style={{
        transform: `translate(${Math.round(left)}px, ${Math.round(top)}px)`,
        height: `${Math.round(height)}px`,
      }}
      onClick={open}
    >
      <span class="caret" />
      <ins class="bubble">{keepTogether(words)}</ins>
    </button>
  );
}
