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

const CSS = readFileSync(join(import.meta.dirname, "../../../extension/page/marks.css"), "utf8");

/** What the rules say of each highlight, by its name, under every media query that a test accepts. */
function readRules(accepts: (media: string) => boolean): Map<string, string> {
  const said = new Map<string, string>();
  for (const [, media = "", body = ""] of CSS.matchAll(/@media ([^{]+?) \{\n(.*?)\n\}/gsu)) {
    if (!accepts(media)) continue;
    for (const [, names = "", rule = ""] of body.matchAll(/((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/gu))
      for (const [, name = ""] of names.matchAll(/\(([\w-]+)\)/gu))
        said.set(name, (said.get(name) ?? "") + rule);
  }
  return said;
}

const onScreen = () => readRules((media) => !media.includes("forced-colors: active"));

const lineOf = (rule = "") => /text-decoration: (\S+ \S+ [^\s;]+)/u.exec(rule)?.[1] ?? "";

test.each([false, true])(
  "every kind has a rule that differs by line, not by colour alone (dark: %s)",
  (isDark) => {
    const rules = onScreen();
    const lines = MARK_KINDS.map((kind) => lineOf(rules.get(highlightName(kind, isDark))));
    expect(new Set(lines.slice(0, 4)).size).toBe(4);
    const lineAt = (kind: (typeof MARK_KINDS)[number]) => lines[MARK_KINDS.indexOf(kind)];
    expect([lineAt("notice"), lineAt("warning")]).toEqual(["underline wavy 1.5px", "underline wavy 1.5px"]);
    expect(lineAt("removed")).toMatch(/^line-through/u);
    expect(rules.get(highlightName("current", isDark))).toContain("background-color");
  },
);

test("dark pages get the lighter set", () => {
  const rules = onScreen();
  expect(rules.get("sverka-warning")).toContain("#b3261e");
  expect(rules.get("sverka-dark-warning")).not.toContain("#b3261e");
});

test("with forced colours a kind has its line and no colour of ours; the current mark has the system's", () => {
  const forced = readRules((media) => !media.includes("forced-colors: none"));
  for (const isDark of [false, true])
    for (const kind of MARK_KINDS) {
      const rule = forced.get(highlightName(kind, isDark)) ?? "";
      expect(rule).not.toMatch(/#|rgb/u);
      expect(rule).toContain(kind === "current" ? "Highlight" : "text-decoration");
    }
});

test("nothing of ours is printed", () => {
  expect(
    CSS.replace(/\/\*.*?\*\//gsu, "")
      .replace(/@media screen[^{]*\{\n.*?\n\}/gsu, "")
      .trim(),
  ).toBe("");
});
