import fc from "fast-check";
import { expect, test } from "vitest";
import { readPage } from "../../../shared/portals/portals.ts";
import { parsePage, readCases } from "../../corpus/read-corpus.ts";

/** Markup that pages break on: stray and unclosed tags, spans out of range, broken entities, hidden parts. */
const SCRAPS = [
  "<table>",
  "</table>",
  "<tr>",
  "<td rowspan=99 colspan=7>",
  "<td rowspan=0>",
  "</td></tr>",
  "<ol start=-5 reversed type=i>",
  "<li value=99999999999>",
  "</p>",
  "<p class=note>",
  "</article>",
  "<article>",
  '<div class="inner-html">',
  "<h3>",
  "<br><br>",
  "<sup>2",
  "<pre>\n\n",
  "<a href='http://['>",
  "<a name=' x '>",
  "<b><i>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<template>",
  "<span hidden>",
  "&nbsp",
  "&#x110000;",
  "&#0;",
  "\u00ad\u200b\u2028",
  "\ud800",
  "<",
  '"',
  "<svg><p>",
  '<div style="display:none">',
  "<body>",
  "</html>",
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 60 }),
  scrap: fc.constantFrom(...SCRAPS, ""),
});

const cases = readCases().filter(({ html }) => html !== "");

/** Runs are few and the seed fixed, so that the test is quick and the same every day; raise both to search. */
const RUNS = { numRuns: 150, seed: 746 };

test("broken pages are read without throwing, and nothing outside the text is read", {
  timeout: 60_000,
}, () => {
  let read = 0;
  const page = fc.constantFrom(...cases);
  const changes = fc.array(change, { minLength: 1, maxLength: 12 });
  const length = fc.double({ min: 0.2, max: 1, noNaN: true });
  fc.assert(
    fc.property(page, changes, length, ({ html, address }, edits, share) => {
      let broken = html.slice(0, Math.ceil(html.length * share));
      for (const { at, cut, scrap } of edits) {
        const from = Math.floor(at * broken.length);
        broken = broken.slice(0, from) + scrap + broken.slice(from + cut);
      }
      const document = parsePage(broken);
      const reading = readPage(document, new URL(address));
      if (reading.state !== "read") return;
      read += 1;
      const { root, blocks } = reading.capture;
      expect(blocks.length).toBeGreaterThan(0);
      for (const { text, pieces, cells, links, anchor } of blocks) {
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { source } of pieces) expect(source === undefined || root.contains(source)).toBe(true);
        for (const { from, to } of [...(cells ?? []), ...(links ?? [])])
          expect(from >= 0 && from <= to && to <= text.length).toBe(true);
        for (const { href } of links ?? []) expect(href).toMatch(/^https?:\/\//u);
        expect(anchor ?? "z1").toMatch(/^[\w.:-]{1,100}$/u);
      }
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(40);
});

test("any text at all is read without throwing", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.string({ maxLength: 300, unit: "binary" }),
      ({ address }, text) => {
        const document = parsePage(`<html><head></head><body><article>${text}</article></body></html>`);
        readPage(document, new URL(address));
      },
    ),
    { ...RUNS, numRuns: 60 },
  );
});
