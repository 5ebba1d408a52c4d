import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { highlightName, MARK_KINDS } from "../../../extension/page/mark-kinds.ts";
import { type HighlightWorld, openMarks } from "../../../extension/page/marks.ts";

const RANGE = {} as Range;

function fakeWorld() {
  const registry = new Map<string, Highlight>([["page-own", {} as Highlight]]);
  const world: HighlightWorld = {
    registry: {
      set: (name, highlight) => registry.set(name, highlight) as never,
      delete: (name) => registry.delete(name),
    },
    createHighlight: (ranges) => ({ size: ranges.length, priority: 0 }) as unknown as Highlight,
  };
  return { registry, world };
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
  const { registry, world } = fakeWorld();
  const end = new AbortController();
  const marks = openMarks(false, end.signal, world);
  for (const kind of MARK_KINDS) marks.drawKind(kind, [RANGE]);
  expect(registry.size).toBe(MARK_KINDS.length + 1);
  end.abort();
  expect([...registry.keys()]).toEqual(["page-own"]);
});

/** The rules of each highlight outside of media queries, by its name. */
function readRules(): Map<string, string> {
  const css = readFileSync(join(import.meta.dirname, "../../../extension/page/marks.css"), "utf8");
  const plain = css.slice(0, css.indexOf("@media"));
  const rules = [...plain.matchAll(/::highlight\(([\w-]+)\) \{([^}]*)\}/gu)];
  return new Map(rules.map(([, name = "", rule = ""]) => [name, rule]));
}

const lineOf = (rule = "") => /text-decoration: (\S+ \S+ \S+)/u.exec(rule)?.[1] ?? "";

test.each([false, true])(
  "every kind has a rule that differs by line, not by colour alone (dark: %s)",
  (isDark) => {
    const rules = readRules();
    const lines = MARK_KINDS.map((kind) => lineOf(rules.get(highlightName(kind, isDark))));
    expect(new Set(lines.slice(0, 4)).size).toBe(4);
    const lineAt = (kind: (typeof MARK_KINDS)[number]) => lines[MARK_KINDS.indexOf(kind)];
    expect([lineAt("notice"), lineAt("warning")]).toEqual(["underline wavy 1.5px", "underline wavy 1.5px"]);
    expect(lineAt("removed")).toMatch(/^line-through/u);
    expect(rules.get(highlightName("current", isDark))).toContain("background-color");
  },
);

test("dark pages get the lighter set", () => {
  const rules = readRules();
  expect(rules.get("sverka-warning")).toContain("#b3261e");
  expect(rules.get("sverka-dark-warning")).not.toContain("#b3261e");
});

test("forced colours and print have a rule for every highlight", () => {
  const css = readFileSync(join(import.meta.dirname, "../../../extension/page/marks.css"), "utf8");
  const [, forced = "", print = ""] = css.split("@media");
  for (const isDark of [false, true])
    for (const kind of MARK_KINDS) {
      expect(forced).toContain(`::highlight(${highlightName(kind, isDark)})`);
      expect(print).toContain(`::highlight(${highlightName(kind, isDark)})`);
    }
});
