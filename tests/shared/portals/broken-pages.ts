import fc from "fast-check";
import type { PageCapture } from "../../../shared/portals/portal.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { locate } from "../../../shared/text/page-text.ts";
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
  '<div class="gs_6">',
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
  '<script type="application/ld+json">[{"@graph":[',
  "<link rel=canonical href='//['>",
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
  "от «27» декабря 2025 года № 1",
  "(см. стар. ред.)",
];

/** A page as it came over the wire, and where from. */
export interface BrokenPage {
  readonly name: string;
  readonly html: string;
  readonly address: string;
}

/** Sample pages that hold anything. */
export const CASES = readCases().filter(({ html }) => html !== "");

/** Sample pages cut short and with stray markup put in, each sometimes under another portal's address. */
export const brokenPages: fc.Arbitrary<BrokenPage> = fc
  .record({
    page: fc.constantFrom(...CASES),
    address: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 4 },
      { arbitrary: fc.constantFrom(...CASES.map((one) => one.address)), weight: 1 },
    ),
    share: fc.oneof(
      { arbitrary: fc.constant(1), weight: 1 },
      { arbitrary: fc.double({ min: 0.2, max: 1, noNaN: true }), weight: 1 },
    ),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.integer({ min: 0, max: 60 }),
        scrap: fc.constantFrom(...SCRAPS, ""),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ page, address, share, edits }) => {
    let html = page.html.slice(0, Math.ceil(page.html.length * share));
    for (const { at, cut, scrap } of edits) {
      const from = Math.floor(at * html.length);
      html = html.slice(0, from) + scrap + html.slice(from + cut);
    }
    return { name: page.name, html, address: address ?? page.address };
  });

/** A table of many rows, its header repeated now and then, its cells left open. */
export function makeLongTable(rows: number): BrokenPage {
  const header = "<tr><td>№<td>Показатель<td>2025<td>2026</tr>";
  const row = "<tr><td>1</td><td>доля крытых складов, %<td>45,5<td>46,5</tr>";
  const html = `<html><body><article><table>${`${header}${row.repeat(999)}`.repeat(Math.ceil(rows / 1_000))}</table></article></body></html>`;
  return { name: `a table of ${rows} rows`, html, address: "https://old.adilet.zan.kz/rus/docs/P1800000746" };
}

/**
 * Reads and analyses a page as the extension does.
 *
 * @returns whether it held text
 * @throws when something is not as it must be on any page, such as a mark outside the text
 */
export function readSoundly({ html, address }: BrokenPage): boolean {
  const document = parse(html);
  const reading = document === undefined ? undefined : readPage(document, new URL(address));
  if (reading?.state !== "read") return false;
  expectBlocks(reading.capture);
  expectMarks(reading.capture);
  return true;
}

/** The parser outside browsers refuses elements nested tens of thousands deep, by a code. */
function parse(html: string): Document | undefined {
  try {
    return parsePage(html);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "too-large") return undefined;
    throw error;
  }
}

function expectBlocks({ root, blocks }: PageCapture): void {
  must(blocks.length > 0, "text without blocks");
  for (const { text, pieces, cells, links, anchor } of blocks) {
    must(pieces.map((piece) => piece.text).join("") === text, "pieces are not the block's text");
    for (const { source } of pieces)
      must(source === undefined || root.contains(source), "a piece from outside the text");
    for (const { from, to } of [...(cells ?? []), ...(links ?? [])])
      must(from >= 0 && from <= to && to <= text.length, "a cell or link outside its block");
    for (const { href } of links ?? []) must(/^https?:\/\//u.test(href), "a link that is not the web's");
    must(/^[\w.:-]{1,100}$/u.test(anchor ?? "z1"), "an anchor that is none");
  }
}

/** What would be marked stands within the text, at the words it is about. */
function expectMarks(capture: PageCapture): void {
  const { blocks, root } = capture;
  for (const { places, targets } of analyze(capture).statements)
    for (const place of [...places, ...targets.map((target) => target.place)]) {
      const block = blocks[place.block];
      must(block !== undefined, "a mark in no block");
      must(
        0 <= place.from && place.from <= place.to && place.to <= (block?.text.length ?? 0),
        "a mark past its block",
      );
      for (const { source, from, to } of locate(block?.pieces ?? [], place)) {
        if (source === undefined) continue;
        must(root.contains(source), "a mark outside the text");
        must(0 <= from && from <= to && to <= source.data.length, "a mark past its node");
      }
    }
}

function must(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}
