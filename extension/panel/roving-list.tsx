import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The entries that arrow keys go through. */
const ENTRIES = "button.finding, button.statement";

/**
 * Lists of buttons that Tab enters and leaves at one place: the arrows, Home and End go through all of
 * their entries, in page order.
 */
export function RovingList({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  // After each drawing: entries come and go.
  useEffect(() => enterAt(entriesIn(place.current), document.activeElement));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div
      class="roving"
      ref={place}
      onFocusIn={({ target }) => enterAt(entriesIn(place.current), target as Element)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const entries = entriesIn(place.current);
        const at = entries.indexOf(document.activeElement as HTMLElement);
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
        if (at < 0 || to === undefined) return;
        event.preventDefault();
        entries[to]?.focus();
      }}
    >
      {children}
    </div>
  );
}

function entriesIn(place: HTMLElement | null): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>(ENTRIES) ?? [])];
}

/** Tab comes to the entry that has the focus, else to the one shown in the page, else to the one it came to before. */
function enterAt(entries: readonly HTMLElement[], focused: Element | null): void {
  const entry =
    entries.find((one) => one === focused) ??
    entries.find((one) => one.getAttribute("aria-current") === "true") ??
    entries.find((one) => one.tabIndex === 0 && one.hasAttribute("tabindex")) ??
    entries[0];
  for (const one of entries) one.tabIndex = one === entry ? 0 : -1;
}
