import fc from "fast-check";
import { expect, test } from "vitest";
import { readPageInSteps } from "../../../shared/portals/portals.ts";
import { readPage } from "../../../shared/portals/read-page.ts";
import { findArticle } from "../../../shared/portals/readability.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { parsePage, readCases } from "../../corpus/read-corpus.ts";
import { brokenPages, makeLongTable, readSoundly } from "./broken-pages.ts";
import { brokenTables } from "./broken-tables.ts";
import { misencodedPages } from "./misencoded-pages.ts";
import { vastPages } from "./vast-pages.ts";

const cases = readCases().filter(({ html }) => html !== "");

/** Runs are few and the seed fixed, so that the test is quick and the same every day; raise both to search. */
const RUNS = { numRuns: 150, seed: 746 };

test("broken pages are read without throwing, and nothing outside the text is read or marked", {
  timeout: 60_000,
}, () => {
  let read = 0;
  fc.assert(
    fc.property(brokenPages, (page) => {
      if (readSoundly(page)) read += 1;
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(40);
});

test("tables of any rows, spans and cells are read without throwing", { timeout: 60_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(brokenTables, (page) => {
      if (readSoundly(page)) found += 1;
    }),
    RUNS,
  );
  expect(found).toBeGreaterThan(100);
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
  let refused = 0;
  fc.assert(
    fc.property(misencodedPages, (page) => {
      if (page.html === "") refused += 1;
      readSoundly(page);
    }),
    { ...RUNS, numRuns: 100 },
  );
  expect(refused).toBeGreaterThan(0);
});

test("one vast thing in a page, whatever it is, is read without throwing", { timeout: 120_000 }, () => {
  let read = 0;
  fc.assert(
    fc.property(vastPages(20_000), (page) => {
      if (readSoundly(page)) read += 1;
    }),
    { ...RUNS, numRuns: 60 },
  );
  expect(read).toBeGreaterThan(40);
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
        const steps = readPageInSteps(document, new URL(address), findArticle);
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
  timeout: 180_000,
}, () => {
  const { html, address } = makeLongTable(100_000);
  const reading = readPage(parsePage(html), new URL(address));
  if (reading.state !== "read") throw new Error(reading.state);
  expect(reading.cut).toBe(true);
  expect(reading.capture.blocks).toHaveLength(20_000);
  expect(new Set(reading.capture.blocks.map(({ kind, table }) => `${kind} ${table}`))).toEqual(
    new Set(["row 0"]),
  );
  expect(analyze(reading.capture).statements.length).toBeGreaterThan(15_000);
});
