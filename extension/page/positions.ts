/** Least height of a page, in heights of its window, at which positions say more than the eye. */
const LONG_PAGE = 2.5;

/**
 * Where each range stands between the beginning and the end of a page that its window scrolls, 0 to 1;
 * `undefined` for those that are not drawn. Empty on a short page, and where the page scrolls in an
 * element of its own.
 */
export function positionsOf(
  document: Document,
  ranges: readonly (Range | undefined)[],
): (number | undefined)[] {
  const { defaultView: window, scrollingElement: page } = document;
  if (window === null || page === null || page.scrollHeight < window.innerHeight * LONG_PAGE) return [];
  return ranges.map((range) => {
    if (range?.startContainer.isConnected !== true) return undefined;
    const { top, width } = range.getBoundingClientRect();
    const at = (top + window.scrollY) / page.scrollHeight;
    return width > 0 && at >= 0 && at <= 1 ? at : undefined;
  });
}
