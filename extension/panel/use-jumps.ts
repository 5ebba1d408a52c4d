import { useLayoutEffect, useRef } from "preact/hooks";
import type { TabOrder } from "../tab-orders.ts";

export interface PanelJumps {
  /** Gives an order to the page, and remembers from which entry of the panel a jump was made. */
  readonly order: (order: TabOrder) => void;
  /** To where the reader was in the page, and to the entry in the panel. */
  readonly goBack: () => void;
}

/** Jumps from the panel into the page; on the way back the focus returns to the entry that was chosen. */
export function useJumps(canGoBack: boolean, order: (order: TabOrder) => void): PanelJumps {
  const chosen = useRef<string>();
  const goBack = () => {
    order({ order: "go-back" });
    const entry = chosen.current === undefined ? null : document.querySelector<HTMLElement>(chosen.current);
    (entry ?? document.querySelector<HTMLElement>("[role=tab][aria-selected=true]"))?.focus();
  };
  // With the way back drawn, Escape is heard already.
  useLayoutEffect(() => {
    if (!canGoBack) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) goBack();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [canGoBack, order]);
  return {
    goBack,
    order: (given) => {
      if (given.order === "go-to-finding") chosen.current = entryOf("group", given.groupId);
      if (given.order === "go-to-statement") chosen.current = entryOf("statement", given.id);
      order(given);
    },
  };
}

/** A statement that differs is asked for by its finding: the entry that has the focus is the one chosen. */
function entryOf(name: string, id: string): string {
  const { statement } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  return statement === undefined
    ? `[data-${name}="${CSS.escape(id)}"]`
    : `[data-statement="${CSS.escape(statement)}"]`;
}
