import type { WireFinding } from "../../shared/contract/finding.ts";
import type { PageCapture } from "../../shared/portals/portal.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { findMarkedAt, type Marked } from "../page/hit-test.ts";
import { isDarkBehind } from "../page/is-dark.ts";
import type { MarkKind } from "../page/mark-rules.ts";
import { type Marks, openMarks } from "../page/marks.ts";
import { rangesOf } from "../page/ranges.ts";
import { boxOf, showRange } from "../page/show-range.ts";
import { groupFindings } from "../ui/finding-groups.ts";
import type { Box } from "../ui/place-card.ts";
import { MARKED_KINDS, type MarkedKind } from "../ui/view.ts";
import { findPassage } from "./find-passage.ts";
import { highlightWorld } from "./highlight-world.ts";

/** The statements and findings of one page as marks in it. */
export interface MarkedPage {
  readonly isDark: boolean;
  readonly counts: Readonly<Record<MarkedKind, number>>;
  /** Draws the marks; again when findings came or the page's nodes are other ones. */
  readonly draw: (findings: readonly WireFinding[]) => void;
  readonly hide: () => void;
  /** Group of findings whose mark is at a point of the viewport. */
  readonly findGroupAt: (x: number, y: number) => string | undefined;
  readonly scrollTo: (groupId: string) => void;
  /** Brings a statement into view and paints it as the current one. */
  readonly showStatement: (id: string) => void;
  /** Paints a group's mark as the current one; none when absent. */
  readonly paintCurrent: (groupId: string | undefined) => void;
  readonly boxOf: (groupId: string) => Box | undefined;
}

export function openMarkedPage(
  capture: PageCapture,
  statements: readonly Statement[],
  signal: AbortSignal,
): MarkedPage {
  const { blocks, root } = capture;
  const isDark = isDarkBehind(root);
  const marks: Marks = openMarks(isDark, signal, highlightWorld(root.ownerDocument));
  let groups: Marked[] = [];
  const rangesOfGroup = (groupId: string) => groups.find(({ id }) => id === groupId)?.ranges ?? [];
  return {
    isDark,
    counts: countKinds(statements),
    draw(findings) {
      const ranges = new Map<MarkKind, Range[]>();
      const add = (kind: MarkKind, more: readonly Range[]) =>
        ranges.set(kind, [...(ranges.get(kind) ?? []), ...more]);
      groups = [];
      const told = new Set<string>();
      for (const { id, severity, statement } of groupFindings(findings)) {
        if (statement === undefined) continue;
        const places = findPassage(blocks, statements, statement);
        const found = rangesOf(blocks, places);
        told.add(JSON.stringify(places));
        groups.push({ id, ranges: found });
        add(severity, found);
      }
      // A finding's mark stands for its statement's: two lines under the same words are noise.
      for (const { kind, places } of statements)
        if (isMarkedKind(kind) && !told.has(JSON.stringify(places))) add(kind, rangesOf(blocks, places));
      marks.draw(ranges);
    },
    hide: marks.clear,
    findGroupAt: (x, y) => findMarkedAt(root.ownerDocument, { x, y }, groups)?.id,
    scrollTo(groupId) {
      const [first] = rangesOfGroup(groupId);
      if (first !== undefined) showRange(first);
    },
    showStatement(id) {
      const ranges = rangesOf(blocks, statements.find((statement) => statement.id === id)?.places ?? []);
      if (ranges[0] !== undefined) showRange(ranges[0]);
      marks.drawKind("current", ranges);
    },
    paintCurrent: (groupId) => marks.drawKind("current", groupId === undefined ? [] : rangesOfGroup(groupId)),
    boxOf: (groupId) => boxOf(rangesOfGroup(groupId)),
  };
}

function isMarkedKind(kind: string): kind is MarkedKind {
  return (MARKED_KINDS as readonly string[]).includes(kind);
}

function countKinds(statements: readonly Statement[]): Record<MarkedKind, number> {
  const counts = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };
  for (const { kind } of statements) if (isMarkedKind(kind)) counts[kind] += 1;
  return counts;
}
