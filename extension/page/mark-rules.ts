/** What a mark says. Our names are prefixed: the registry of highlights belongs to the page too. */
export const MARK_KINDS = [
  "goal",
  "task",
  "indicator",
  "result-indicator",
  "hint",
  "notice",
  "warning",
  "current",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Name of a highlight in the document's registry. */
export function highlightName(kind: MarkKind): string {
  return `sverka-${kind}`;
}

interface MarkStyle {
  /** Line style and thickness: the kind must be told apart without colour. */
  readonly line: string;
  readonly light: string;
  readonly dark: string;
  /** Red, green and blue of the tint on light and on dark pages. */
  readonly tint: readonly [light: string, dark: string];
}

const STYLES: Readonly<Record<MarkKind, MarkStyle>> = {
  goal: { line: "solid 2px", light: "#0b6b6f", dark: "#5cc8cb", tint: ["11 107 111", "92 200 203"] },
  task: { line: "solid 1px", light: "#0b6b6f", dark: "#5cc8cb", tint: ["11 107 111", "92 200 203"] },
  indicator: { line: "dashed 2px", light: "#8a5a00", dark: "#e3b765", tint: ["138 90 0", "227 183 101"] },
  "result-indicator": {
    line: "dotted 2px",
    light: "#8a5a00",
    dark: "#e3b765",
    tint: ["138 90 0", "227 183 101"],
  },
  hint: { line: "dotted 2px", light: "#5f6b7a", dark: "#aab3c0", tint: ["95 107 122", "170 179 192"] },
  notice: { line: "wavy 1.5px", light: "#1f5fbf", dark: "#93bbff", tint: ["31 95 191", "147 187 255"] },
  warning: { line: "wavy 1.5px", light: "#b3261e", dark: "#ff9a92", tint: ["179 38 30", "255 154 146"] },
  current: { line: "", light: "", dark: "", tint: ["255 196 0", "255 214 92"] },
};

/** Rules of all marks, for a light or a dark page. They hold only inside `::highlight()`. */
export function markRules(isDark: boolean): string {
  return MARK_KINDS.map((kind) => markRule(kind, isDark)).join("\n");
}

function markRule(kind: MarkKind, isDark: boolean): string {
  const { line, light, dark, tint } = STYLES[kind];
  const selector = `::highlight(${highlightName(kind)})`;
  const share = kind === "current" ? "22%" : kind === "task" ? "6%" : "9%";
  const background = `background-color: rgb(${tint[isDark ? 1 : 0]} / ${share})`;
  if (line === "")
    return `${selector} { ${background}; }
@media (forced-colors: active) { ${selector} { background-color: Highlight; color: HighlightText; } }`;
  const decoration = `text-decoration: underline ${line} ${isDark ? dark : light}; text-underline-offset: 3px`;
  return `${selector} { ${decoration}; ${background}; }
@media (forced-colors: active) { ${selector} { text-decoration-color: CanvasText; background-color: transparent; } }
@media print { ${selector} { text-decoration: none; background-color: transparent; } }`;
}
