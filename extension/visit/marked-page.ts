import type { WireFinding } from "../../shared/contract/finding.ts";
import type { PageCapture } from "../../shared/portals/portal.ts";
import type { Place } from "../../shared/statements/statement.ts";
import { findMarkedAt, findMarkedIn, findMarkedUnderFinger } from "../page/hit-test.ts";
import { isDarkBehind } from "../page/is-dark.ts";
import { openMarks } from "../page/marks.ts";
import { NearMarks, type WantedMark } from "../page/near-marks.ts";
import { positionsOf } from "../page/positions.ts";
import { rangesOf } from "../page/ranges.ts";
import { linesOf, showRange } from "../page/show-range.ts";
import type { PageStatement } from "../page-statement.ts";
import { groupFindings } from "../ui/finding-groups.ts";
import type { Box } from "../ui/place-card.ts";
import { type InsertionSign, MARKED_KINDS, type MarkedKind, type RailMark } from "../ui/view.ts";
import { openPassageFinder, type Passage } from "./find-passage.ts";
import { highlightWorld } from "./highlight-world.ts";
import type { Insertion } from "./insertions.ts";

/** Groups shown on the rail; more would be one line. */
const MOST_ON_RAIL = 200;

/** The statements and findings of one page as marks in it. */
export interface MarkedPage {
  readonly isDark: boolean;
  readonly counts: Readonly<Record<MarkedKind, number>>;
  /** Draws the marks; again when findings came or the page's nodes are other ones. */
  readonly draw: (findings: readonly WireFinding[], changes: readonly WantedMark[]) => void;
  /** The page was moved under the window. */
  readonly follow: () => void;
  readonly hide: () => void;
  /** Where a statement that an answer speaks of stands here. */
  readonly find: (statement: NonNullable<WireFinding["a"]["statement"]>) => Passage;
  /** Groups whose place has other numbers now than those compared. */
  readonly drifted: () => readonly string[];
  /** Group of findings whose mark is at a point of the viewport, or where a finger may have meant it. */
  readonly findGroupAt: (x: number, y: number, isFinger: boolean) => string | undefined;
  /** Group of findings whose mark holds a place of the page. */
  readonly findGroupIn: (node: Node, offset: number) => string | undefined;
  /** Where the groups stand on a long page. */
  readonly rail: () => readonly RailMark[];
  readonly scrollTo: (groupId: string) => void;
  /** Brings a statement into view and paints it as the current one. */
  readonly showStatement: (id: string) => void;
  /** Paints a group's mark as the current one; none when absent. */
  readonly paintCurrent: (groupId: string | undefined) => void;
  /** The signs that stand in the window now. */
  readonly signsOf: (insertions: readonly Insertion[]) => readonly InsertionSign[];
  /** Lines of a group's mark as they stand in the window; none where it is not drawn. */
  readonly linesOf: (groupId: string) => readonly Box[];
}

export function openMarkedPage(
  capture: PageCapture,
  statements: readonly PageStatement[],
  signal: AbortSignal,
): MarkedPage {
  const { blocks, root } = capture;
  const isDark = isDarkBehind(root);
  const marks = openMarks(isDark, signal, highlightWorld());
  const near = new NearMarks(root, blocks, marks);
  near.look(statements.length);
  const finder = openPassageFinder(blocks, statements);
  const passages = new Map<string, Passage>();
  const rangesOfGroup = (groupId: string) => rangesOf(blocks, passages.get(groupId)?.places ?? []);
  const listMarked = () =>
    [...passages]
      .filter(([, { numberDiffers }]) => !numberDiffers)
      .map(([id]) => ({ id, ranges: rangesOfGroup(id) }));
  return {
    isDark,
    counts: countKinds(statements),
    draw(findings, changes) {
      passages.clear();
      const wanted: WantedMark[] = [...changes];
      const told = new Set<string>();
      for (const { id, severity, statement } of groupFindings(findings)) {
        if (statement === undefined) continue;
        const passage = finder.find(statement);
        passages.set(id, passage);
        if (passage.numberDiffers) continue;
        told.add(placesKey(passage.places));
        wanted.push({ kind: severity, places: passage.places });
      }
      // A finding's mark stands for its statement's: two lines under the same words are noise.
      for (const { kind, places } of statements)
        if (isMarkedKind(kind) && !told.has(placesKey(places))) wanted.push({ kind, places });
      near.show(wanted);
    },
    follow: () => near.follow(),
    hide: () => near.clear(),
    find: (statement) => finder.find(statement),
    drifted: () => [...passages].filter(([, { numberDiffers }]) => numberDiffers).map(([id]) => id),
    findGroupAt: (x, y, isFinger) => {
      const find = isFinger ? findMarkedUnderFinger : findMarkedAt;
      return find(root.ownerDocument, { x, y }, listMarked())?.id;
    },
    findGroupIn: (node, offset) => findMarkedIn({ node, offset }, listMarked())?.id,
    rail() {
      const ids = [...passages.keys()].slice(0, MOST_ON_RAIL);
      const positions = positionsOf(
        root.ownerDocument,
        ids.map((id) => rangesOfGroup(id)[0]),
      );
      return ids.flatMap((groupId, index) => {
        const at = positions[index];
        return at === undefined ? [] : [{ groupId, at: Math.round(at * 1_000) / 1_000 }];
      });
    },
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
    signsOf: (insertions) => insertions.flatMap((one) => findSign(one, blocks)),
    linesOf: (groupId) => linesOf(rangesOfGroup(groupId)),
  };
}

function findSign({ groupId, words, after }: Insertion, blocks: PageCapture["blocks"]): InsertionSign[] {
  const line = linesOf(rangesOf(blocks, [after])).at(-1);
  if (line === undefined || line.top + line.height < 0 || line.top > innerHeight) return [];
  return [{ groupId, words, left: line.left + line.width, top: line.top, height: line.height }];
}

/** One statement, one key: cheap, since a long page has thousands. */
function placesKey(places: readonly Place[]): string {
  let key = "";
  for (const { block, from, to } of places) key += `${block}:${from}-${to} `;
  return key;
}

function isMarkedKind(kind: string): kind is MarkedKind {
  return (MARKED_KINDS as readonly string[]).includes(kind);
}

function countKinds(statements: readonly PageStatement[]): Record<MarkedKind, number> {
  const counts = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };
  for (const { kind } of statements) if (isMarkedKind(kind)) counts[kind] += 1;
  return counts;
}
