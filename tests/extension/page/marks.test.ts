import { expect, test } from "vitest";
import { MARK_KINDS, markRules } from "../../../extension/page/mark-rules.ts";
import { type HighlightWorld, openMarks } from "../../../extension/page/marks.ts";

const RANGE = {} as Range;

function fakeWorld() {
  const registry = new Map<string, Highlight>([["page-own", {} as Highlight]]);
  const sheets: string[] = [];
  const world: HighlightWorld = {
    registry: {
      set: (name, highlight) => registry.set(name, highlight) as never,
      delete: (name) => registry.delete(name),
    },
    createHighlight: (ranges) => ({ size: ranges.length, priority: 0 }) as unknown as Highlight,
    adoptStyles: (css, signal) => {
      sheets.push(css);
      signal.addEventListener("abort", () => sheets.pop());
    },
  };
  return { registry, sheets, world };
}

test("each kind is a highlight of its own name, the graver on top", () => {
  const { registry, world } = fakeWorld();
  const marks = openMarks(false, new AbortController().signal, world);
  marks.draw(
    new Map([
      ["goal", [RANGE]],
      ["warning", [RANGE, RANGE]],
    ]),
  );
  expect([...registry.keys()]).toEqual(["page-own", "sverka-goal", "sverka-warning"]);
  expect(registry.get("sverka-warning")?.size).toBe(2);
  expect(registry.get("sverka-warning")?.priority).toBeGreaterThan(
    registry.get("sverka-goal")?.priority ?? 99,
  );
});

test("drawing again drops what is no more", () => {
  const { registry, world } = fakeWorld();
  const marks = openMarks(false, new AbortController().signal, world);
  marks.draw(new Map([["indicator", [RANGE]]]));
  marks.draw(new Map([["warning", [RANGE]]]));
  expect([...registry.keys()]).toEqual(["page-own", "sverka-warning"]);
  marks.drawKind("current", [RANGE]);
  expect([...registry.keys()]).toEqual(["page-own", "sverka-warning", "sverka-current"]);
});

test("the end undoes everything of ours and nothing else", () => {
  const { registry, sheets, world } = fakeWorld();
  const end = new AbortController();
  openMarks(false, end.signal, world).draw(new Map(MARK_KINDS.map((kind) => [kind, [RANGE]])));
  expect(registry.size).toBe(MARK_KINDS.length + 1);
  end.abort();
  expect([...registry.keys()]).toEqual(["page-own"]);
  expect(sheets).toEqual([]);
});

test("statements and severities differ by line, not by colour alone", () => {
  const lines = [...markRules(false).matchAll(/text-decoration: underline (\w+) ([\d.]+px)/gu)].map(
    ([, style, width]) => `${style} ${width}`,
  );
  const [goal, task, indicator, result] = lines;
  expect(new Set([goal, task, indicator, result]).size).toBe(4);
  expect(lines.slice(-2)).toEqual(["wavy 1.5px", "wavy 1.5px"]);
});

test("dark pages get the lighter set, forced colours the system's", () => {
  expect(markRules(true)).not.toContain("#b3261e");
  for (const kind of MARK_KINDS)
    expect(markRules(false)).toMatch(
      new RegExp(`forced-colors: active\\) \\{ ::highlight\\(sverka-${kind}\\)`, "u"),
    );
});
