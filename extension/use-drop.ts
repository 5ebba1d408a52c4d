import type { JSX } from "preact";
import { useState } from "preact/hooks";

export interface DropPlace {
  /** Something is held over the place. */
  readonly isOver: boolean;
  readonly handlers: Pick<JSX.HTMLAttributes<HTMLElement>, "onDragOver" | "onDragLeave" | "onDrop">;
}

/** A place that takes what is dropped on it. */
export function useDrop(take: (dropped: DataTransfer) => void): DropPlace {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        // Going over to something inside the place is no leaving.
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) take(event.dataTransfer);
      },
    },
  };
}
