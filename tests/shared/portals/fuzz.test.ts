import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../api/cli/text-file.ts";
import { readPage, readPageInSteps } from "../../../shared/portals/portals.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
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

test("bytes that are broken or in another encoding are refused with a reason, or read", {
  timeout: 60_000,
}, () => {
  const encodings = ["utf-8", "windows-1251", "utf-16le", "koi8-r", "utf-16be", "none-such"];
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.constantFrom(...encodings),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        maxLength: 20,
      }),
      ({ html, address }, encoding, edits) => {
        const bytes = new TextEncoder().encode(`<meta charset="${encoding}">${html}`);
        for (const [at, byte] of edits) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        let text = "";
        try {
          text = decodeText(bytes, "page.html");
        } catch (error) {
          expect(error).toMatchObject({ code: "bad-encoding" });
        }
        readPage(parsePage(text), new URL(address));
      },
    ),
    { ...RUNS, numRuns: 100 },
  );
});

test("a page that changes between two steps never makes the reading throw", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.array(fc.tuple(fc.nat(400), fc.constantFrom("remove", "move", "empty")), { maxLength: 12 }),
      ({ html, address }, changes) => {
        // Steps end every few hundred nodes: the same text many times over has some.
        const document = parsePage(
          html.replace(/<article>|class="inner-html">/u, (open) => open + html.repeat(4)),
        );
        const steps = readPageInSteps(document, new URL(address));
        const rest = [...changes];
        for (let step = steps.next(); step.done !== true; step = steps.next()) {
          const [at, kind] = rest.pop() ?? [0, "none"];
          const node = document.querySelectorAll("p, td, table, article, div")[at];
          if (kind === "remove") node?.remove();
          else if (kind === "move" && node !== undefined) document.documentElement.append(node);
          else if (kind === "empty" && node !== undefined) node.textContent = "";
        }
      },
    ),
    { ...RUNS, numRuns: 60 },
  );
});

test("a table of 100 000 rows is read up to the limit, every row within its table", {
  timeout: 60_000,
}, () => {
  const rows = "<tr><td>1</td><td>доля крытых складов, %<td>45,5<td>46,5</tr>".repeat(100_000);
  const html = `<html><body><article><table><tr><td>№<td>Показатель<td>2025<td>2026</tr>${rows}</table></article></body></html>`;
  const reading = readPage(parsePage(html), new URL("https://old.adilet.zan.kz/rus/docs/P1800000746"));
  if (reading.state !== "read") throw new Error(reading.state);
  expect(reading.cut).toBe(true);
  expect(reading.capture.blocks).toHaveLength(50_000);
  expect(new Set(reading.capture.blocks.map(({ kind, table }) => `${kind} ${table}`))).toEqual(
    new Set(["row 0"]),
  );
  expect(analyze(reading.capture).statements.length).toBeGreaterThan(40_000);
});
