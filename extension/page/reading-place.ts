/** Where the reader was on a page, to come back to after a jump. */
export interface ReadingPlace {
  readonly restore: () => void;
}

/** Remembers what is in the middle of the window now. */
export function rememberPlace(document: Document): ReadingPlace {
  const window = document.defaultView;
  const [x, y] = [window?.scrollX ?? 0, window?.scrollY ?? 0];
  const middle = document.elementFromPoint((window?.innerWidth ?? 0) / 2, (window?.innerHeight ?? 0) / 2);
  return {
    restore() {
      // Pages may scroll in an element of their own; where the window scrolls, its own place is exact.
      if (middle?.isConnected === true) middle.scrollIntoView({ block: "center", behavior: "instant" });
      window?.scrollTo({ left: x, top: y, behavior: "instant" });
    },
  };
}
