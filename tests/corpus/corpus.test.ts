import { describe, expect, test } from "vitest";
import type { PageCapture } from "../../shared/portals/portal.ts";
import { PORTAL_FACTS } from "../../shared/portals/portal-facts.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { parsePage, readCasePage, readCases, readGroups } from "./read-corpus.ts";

const CASES = readCases();

const withText = CASES.filter(({ expected }) => expected.state === undefined);
const withoutText = CASES.filter(({ expected }) => expected.state !== undefined);

function capture(name: string): PageCapture {
  const found = CASES.find((one) => one.name === name);
  const reading = found === undefined ? undefined : readCasePage(found);
  if (reading?.state !== "read") throw new Error(`${name}: expected a page with text, got ${reading?.state}`);
  return reading.capture;
}

/** A raised digit is read as its superscript character. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

test("there are pages with and without text", () => {
  expect(withText.length).toBeGreaterThan(10);
  expect(withoutText.length).toBeGreaterThan(2);
});

test("every portal has a sample page with text", () => {
  const shown = new Set(withText.map(({ expected }) => expected.read?.portal));
  expect(PORTAL_FACTS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

describe.each(withText)("$name", ({ name, html, address, expected }) => {
  const page = capture(name);

  test("says which copy of which act it is", () => {
    const { url, portal, language, act, status } = page;
    const { edition, ...facts } = expected.read ?? { edition: undefined };
    expect({ url, portal, language, act }).toEqual(facts);
    expect(status).toBe(edition?.status);
    expect(page.editionDate).toBe(expected.editionDate);
  });

  test("keeps the links of the notes that name amending acts", () => {
    const links = page.blocks
      .filter(({ kind }) => kind === "note")
      .flatMap(({ text, links }) =>
        (links ?? []).map(({ from, to, href }) => `${text.slice(from, to)} ${href}`),
      );
    for (const { id, number } of expected.read?.edition.amendedBy ?? [])
      if (id !== undefined)
        expect(links.some((link) => link.includes(`№ ${number} `) && link.includes(`/docs/${id}`))).toBe(
          true,
        );
  });

  test("has every statement inside one line of a block", () => {
    const lines = page.blocks.flatMap(({ text }) => text.split(/[\n\t]/u));
    for (const { text } of expected.statements ?? [])
      expect(lines.filter((line) => line.includes(text)).length, text).toBeGreaterThan(0);
  });

  test("reads nothing outside the text", () => {
    const text = page.blocks.map((block) => block.text).join("\n");
    for (const words of expected.outside ?? []) {
      expect(html).toContain(words);
      expect(text).not.toContain(words);
    }
    for (const words of expected.absent ?? []) expect(text).toContain(words);
  });

  test("knows the place of every character", () => {
    for (const { text, pieces } of page.blocks) {
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const { text: read, source, offset } of pieces) {
        if (source === undefined) continue;
        expect(page.root.contains(source)).toBe(true);
        const printed = source.data.slice(offset, offset + read.length).replace(/\s/gu, " ");
        expect(printed).toBe(read.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(RAISED.indexOf(digit))));
      }
    }
  });

  test("collapses white space", () => {
    for (const { kind, text } of page.blocks) {
      expect(text).not.toMatch(/ {2}|[ \n] ?\n|\u00a0|\u00ad|\u200b/u);
      if (kind !== "row") expect(text).toBe(text.trim());
    }
  });

  test("lists its files", () => {
    const reading = readCasePage({ html, address });
    expect(reading.state === "read" && reading.attachments).toEqual(expected.attachments ?? []);
  });

  test("is left as it was", () => {
    const document = parsePage(html);
    const before = document.toString();
    readPage(document, new URL(address));
    expect(document.toString()).toBe(before);
  });
});

describe.each(withoutText)("$name", (page) => {
  test("says that there is no text, and why", () => {
    const reading = readCasePage(page);
    expect(reading.state).toBe(page.expected.state);
    if (reading.state === "files-only") expect(reading.attachments).toEqual(page.expected.attachments);
    if (reading.state === "not-an-act") expect(reading.editions).toEqual(page.expected.editions);
  });
});

test("both renderings of the register give the same blocks", () => {
  const texts = (name: string): string[] => capture(name).blocks.map(({ kind, text }) => `${kind} ${text}`);
  expect(texts("enbek-adilet-new-ru")).toEqual(texts("enbek-adilet-old-ru"));
});

test("groups name pages that exist, and findings for each of them", () => {
  const names = new Set(CASES.map(({ name }) => name));
  for (const { cases, findings } of readGroups()) {
    for (const name of cases) expect(names).toContain(name);
    expect(Object.keys(findings).sort()).toEqual([...cases].sort());
  }
});
