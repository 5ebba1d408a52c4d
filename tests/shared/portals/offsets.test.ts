import { describe, expect, test } from "vitest";
import type { PageCapture } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import type { Statement } from "../../../shared/statements/statement.ts";
import { findQuote, makeQuote } from "../../../shared/text/quote.ts";
import { parsePage, readCases } from "../../corpus/read-corpus.ts";
import { collapse, holdsWords, rereadFromPage } from "./reread.ts";

interface ReadSample {
  readonly capture: PageCapture;
  readonly statements: readonly Statement[];
}

function read(html: string, address: string): ReadSample | undefined {
  const reading = readPage(parsePage(html), new URL(address));
  if (reading.state !== "read") return undefined;
  return { capture: reading.capture, statements: analyze(reading.capture).statements };
}

const samples = readCases().flatMap((sample) => {
  const found = read(sample.html, sample.address);
  return found === undefined || found.statements.length === 0 ? [] : [{ ...sample, ...found }];
});

test("there are pages with statements in every kind of markup", () =>
  expect(samples.length).toBeGreaterThan(12));

describe.each(samples)("$name", ({ html, address, capture, statements }) => {
  test("every statement is the page's own text at its places", () => {
    for (const statement of statements) expect(holdsWords(capture, statement), statement.text).toBe(true);
  });

  test("every value stands in the page at its place", () => {
    for (const { targets } of statements)
      for (const { place } of targets) {
        const block = capture.blocks[place.block]?.text.slice(place.from, place.to) ?? "";
        expect(block).not.toBe("");
        expect(collapse(rereadFromPage(capture, [place]))).toBe(collapse(block));
      }
  });

  test("drawn anew in other nodes, the same places hold the same text", () => {
    const again = read(html.replaceAll("</p>", "<!-- --></p>\n").replaceAll("<td>", "<td>\n "), address);
    expect(again?.statements.map(({ text }) => text)).toEqual(statements.map(({ text }) => text));
    for (const statement of again?.statements ?? [])
      expect(again !== undefined && holdsWords(again.capture, statement), statement.text).toBe(true);
  });

  test("moved down by new text above, a statement is found by its words and surroundings", () => {
    const before = capture.blocks.map(({ text }) => text).join("\n");
    const after = `Новый абзац, которого раньше не было.\n${before.slice(0, 40)}\n${before}`;
    const shift = after.length - before.length;
    const starts: number[] = [];
    let at = 0;
    for (const { text } of capture.blocks) {
      starts.push(at);
      at += text.length + 1;
    }
    for (const { places } of statements)
      for (const { block, from, to } of places) {
        const start = starts[block] ?? 0;
        const quote = makeQuote(before, { from: start + from, to: start + to });
        const found = findQuote(after, quote);
        expect(found?.numberDiffers).toBe(false);
        expect(found && after.slice(found.span.from, found.span.to)).toBe(quote.exact);
        if (quote.exact.length > 12) expect(found?.span.from).toBe(start + from + shift);
      }
  });
});
