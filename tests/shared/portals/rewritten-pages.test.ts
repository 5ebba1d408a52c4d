import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageCapture } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import type { Statement } from "../../../shared/statements/statement.ts";
import { parsePage, readCases } from "../../corpus/read-corpus.ts";
import { collapse, holdsWords, rereadFromPage } from "./reread.ts";

/** One change that leaves what a reader sees as it is, at a place in the text. */
interface Rewrite {
  /** Which text node and which character of it, each as a share. */
  readonly node: number;
  readonly at: number;
  readonly way: (typeof WAYS)[number];
}

const WAYS = [
  "soft hyphen",
  "zero-width space",
  "no-break space",
  "narrow space",
  "line feeds",
  "comment",
  "hidden words",
  "script",
  "place for a break",
  "two nodes",
  "tags",
  "nested tags",
] as const;

const TAGS = ["span", "i", "em", "u", "a", "font"] as const;

const rewrites: fc.Arbitrary<readonly Rewrite[]> = fc.array(
  fc.record({
    node: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    way: fc.constantFrom(...WAYS),
  }),
  { minLength: 10, maxLength: 60 },
);

interface Read {
  readonly capture: PageCapture;
  readonly statements: readonly Statement[];
}

function read(document: Document, address: string): Read | undefined {
  const reading = readPage(document, new URL(address));
  return reading.state === "read"
    ? { capture: reading.capture, statements: analyze(reading.capture).statements }
    : undefined;
}

/** The text nodes of the blocks, in page order. */
function textNodes({ blocks }: PageCapture): Text[] {
  const nodes = blocks.flatMap(({ pieces }) => pieces.flatMap(({ source }) => source ?? []));
  return [...new Set(nodes)].filter(({ data }) => data.trim().length > 1);
}

function rewrite(document: Document, nodes: Text[], { node, at, way }: Rewrite): void {
  const text = nodes[Math.floor(node * nodes.length)];
  if (text === undefined || text.data.length < 2) return;
  const from = 1 + Math.floor(at * (text.data.length - 1));
  if (way === "soft hyphen") text.data = `${text.data.slice(0, from)}\u00ad${text.data.slice(from)}`;
  else if (way === "zero-width space")
    text.data = `${text.data.slice(0, from)}\u200b${text.data.slice(from)}`;
  else if (way === "no-break space") text.data = text.data.replace(" ", "\u00a0");
  else if (way === "narrow space") text.data = text.data.replace(" ", "\u202f");
  else if (way === "line feeds") text.data = text.data.replace(" ", " \n\t ");
  else {
    const rest = document.createTextNode(text.data.slice(from));
    text.data = text.data.slice(0, from);
    nodes.push(rest);
    const between = makeBetween(document, way);
    if (between !== undefined) text.after(between, rest);
    else if (way === "two nodes") text.after(rest);
    else text.after(wrap(document, rest, way === "tags" ? 1 : 4));
  }
}

/** What stands in a text without being part of it. */
function makeBetween(document: Document, way: Rewrite["way"]): Node | undefined {
  if (way === "comment") return document.createComment("x");
  if (way === "place for a break") return document.createElement("wbr");
  if (way === "script") {
    const script = document.createElement("script");
    script.textContent = "let share = 99;";
    return script;
  }
  if (way !== "hidden words") return undefined;
  const hidden = document.createElement("span");
  hidden.setAttribute("style", "color:red; display:none");
  hidden.textContent = " не менее 99 % ";
  return hidden;
}

function wrap(document: Document, node: Node, depth: number): Node {
  let wrapped = node;
  for (let level = 0; level < depth; level += 1) {
    const element = document.createElement(TAGS[level % TAGS.length] ?? "span");
    element.append(wrapped);
    wrapped = element;
  }
  return wrapped;
}

const samples = readCases().flatMap((sample) => {
  const found = read(parsePage(sample.html), sample.address);
  return found === undefined || found.statements.length === 0 ? [] : [{ ...sample, expected: found }];
});

test("however the markup cuts the text, statements stay the same and stand at their own words", {
  timeout: 120_000,
}, () => {
  let moved = 0;
  fc.assert(
    fc.property(fc.constantFrom(...samples), rewrites, ({ html, address, expected }, changes) => {
      const document = parsePage(html);
      const before = read(document, address);
      const nodes = before === undefined ? [] : textNodes(before.capture);
      for (const change of changes) rewrite(document, nodes, change);
      const after = read(document, address);
      expect(after?.statements.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
        expected.statements.map(({ kind, text }) => `${kind} ${text}`),
      );
      if (after === undefined) return;
      const { capture, statements } = after;
      for (const statement of statements) {
        expect(holdsWords(capture, statement), statement.text).toBe(true);
        for (const { place } of statement.targets) {
          const printed = capture.blocks[place.block]?.text.slice(place.from, place.to) ?? "";
          expect(collapse(rereadFromPage(capture, [place]))).toBe(collapse(printed));
        }
        const pieces = statement.places.flatMap(({ block }) => capture.blocks[block]?.pieces ?? []);
        if (new Set(pieces.map(({ source }) => source)).size > 2) moved += 1;
      }
    }),
    { numRuns: 60, seed: 746 },
  );
  expect(moved).toBeGreaterThan(20);
});

test("a row whose cells hold line breaks, nested tags, no-break spaces and soft hyphens", () => {
  const cell = "Доля <b>за<i>ня</i>тых</b><br>в&nbsp;лесной от&shy;расли<sup>2</sup>, %";
  const html = `<html><body><article><p>Целевые индикаторы программы:</p><table><tr><td>Показатель</td><td>2024</td><td>2025</td></tr><tr><td>${cell}</td><td><p>1<span>2</span>,5</p></td><td>1&nbsp;3<u>00</u>,5</td></tr></table></article></body></html>`;
  const found = read(parsePage(html), "https://old.adilet.zan.kz/rus/docs/P1800000746");
  const [statement, ...others] = found?.statements ?? [];
  expect(others).toEqual([]);
  if (found === undefined || statement === undefined) throw new Error("nothing was read");
  expect(collapse(statement.text)).toContain("занятыхвлеснойотрасли");
  expect(holdsWords(found.capture, statement)).toBe(true);
  expect(statement.targets.map(({ period, value }) => `${period} ${value}`)).toEqual([
    "2024 12.5",
    "2025 1300.5",
  ]);
  expect(statement.targets.map(({ place }) => rereadFromPage(found.capture, [place]))).toEqual([
    "12,5",
    "1\u00a0300,5",
  ]);
});
