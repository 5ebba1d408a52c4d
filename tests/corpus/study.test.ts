import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "../../shared/comparison/compare.ts";
import type { Finding } from "../../shared/comparison/finding.ts";
import { reviewText } from "../../shared/comparison/review.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Span } from "../../shared/text/span.ts";
import { type TextPage, textPage } from "../shared/comparison/text-page.ts";

/** What analysts found by hand in one pair of documents, or in one. */
interface ExpectedFinding {
  readonly code: string;
  readonly severity?: string;
  /** Words of the statement of either side. */
  readonly a?: string;
  readonly b?: string;
  /** Words and numbers that decided, in order. */
  readonly wordsA?: readonly string[];
  readonly wordsB?: readonly string[];
  /** What the message names. */
  readonly says?: readonly string[];
}

interface Expectation {
  readonly findings: readonly ExpectedFinding[];
  /** Codes of which nothing else is found; by default those expected. Warnings are always all expected. */
  readonly codes?: readonly string[];
  /** Kind of the statements that `codes` speak of. */
  readonly only?: string;
}

interface StudySet {
  readonly language: Language;
  readonly pages: Readonly<Record<string, TextPage>>;
  readonly comparisons?: readonly (Expectation & { readonly a: string; readonly b: string })[];
  readonly reviews?: readonly (Expectation & { readonly page: string })[];
}

const FOLDER = new URL("study/", import.meta.url);

for (const file of readdirSync(FOLDER)) {
  const { about, sets } = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as {
    about: string;
    sets: readonly StudySet[];
  };
  describe(`${file}: ${about}`, () => {
    for (const { language, pages, comparisons = [], reviews = [] } of sets) {
      const copies = new Map(Object.entries(pages).map(([name, page]) => [name, textPage(page)]));
      const get = (name: string) => copies.get(name) as Copy;
      for (const { a, b, ...expected } of comparisons)
        test(`${language}: ${a} beside ${b}`, () =>
          check(compare(get(a), get(b)).findings, expected, get(a), get(b), language));
      for (const { page, ...expected } of reviews)
        test(`${language}: ${page} alone`, () =>
          check(reviewText(get(page)), expected, get(page), undefined, language));
    }
  });
}

function check(
  findings: readonly Finding[],
  { findings: expected, codes, only }: Expectation,
  a: Copy,
  b: Copy | undefined,
  language: Language,
): void {
  const found = findings.map((finding) => describeFinding(finding, a, b, language));
  const matched = expected.map((one) => found.find((other) => fits(other, one)));
  for (const [index, one] of expected.entries())
    expect(matched[index], `${JSON.stringify(one)} among ${JSON.stringify(found, null, 1)}`).toBeDefined();
  const told = codes ?? expected.map(({ code }) => code);
  const kinds = new Map(a.statements.map(({ id, kind }) => [id, kind]));
  const extra = found.filter((one, index) => {
    const kind = kinds.get(findings[index]?.a ?? "");
    const isTold = told.includes(one.code) && (only === undefined || kind === only);
    return (one.severity === "warning" || isTold) && !matched.includes(one);
  });
  expect(extra).toEqual([]);
}

function describeFinding(finding: Finding, a: Copy, b: Copy | undefined, language: Language) {
  const textOf = (copy: Copy | undefined, id: string | undefined) =>
    [...(copy?.statements ?? []), ...(copy?.planned ?? [])].find((one) => one.id === id)?.text ?? "";
  const [textA, textB] = [textOf(a, finding.a), textOf(b, finding.b)];
  const words = (text: string, spans: readonly Span[]) => spans.map(({ from, to }) => text.slice(from, to));
  return {
    code: finding.code,
    severity: finding.severity,
    a: textA,
    b: textB,
    wordsA: words(textA, finding.changedA),
    wordsB: words(textB, finding.changedB),
    message: finding.message[language],
  };
}

function fits(found: ReturnType<typeof describeFinding>, expected: ExpectedFinding): boolean {
  return (
    found.code === expected.code &&
    (expected.severity === undefined || found.severity === expected.severity) &&
    found.a.includes(expected.a ?? "") &&
    found.b.includes(expected.b ?? "") &&
    hasAll(found.wordsA, expected.wordsA) &&
    hasAll(found.wordsB, expected.wordsB) &&
    (expected.says ?? []).every((word) => found.message.includes(word))
  );
}

function hasAll(words: readonly string[], expected: readonly string[] = []): boolean {
  return expected.every((one) => words.some((word) => word.includes(one)));
}
