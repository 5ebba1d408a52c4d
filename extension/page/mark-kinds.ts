/** What a mark says, the graver later. How each looks is in `marks.css`. */
export const MARK_KINDS = [
  "goal",
  "task",
  "indicator",
  "result-indicator",
  "hint",
  "notice",
  "warning",
  "added",
  "removed",
  "current",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * Name of a highlight in the document's registry. Prefixed: the registry belongs to the page too.
 * Dark pages have names of their own: rules that come with the page cannot know which it is.
 */
export function highlightName(kind: MarkKind, isDark: boolean): string {
  return `sverka-${isDark ? "dark-" : ""}${kind}`;
}
