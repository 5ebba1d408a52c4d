import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, type Piece } from "../../../shared/text/page-text.ts";

/** Sources are numbers; `2:5-9` is the stretch 5–9 of source 2. */
const finds = (pieces: readonly Piece<number>[], from: number, to: number, expected: string) =>
  expect(
    locate(pieces, { from, to })
      .map((part) => `${part.source}:${part.from}-${part.to}`)
      .join(" "),
  ).toBe(expected);

const piece = (source: number, text: string, offset = 0): Piece<number> => ({ source, text, offset });

describe("a span is located", () => {
  const pieces = [piece(1, "доля "), piece(2, "школ"), piece(3, " с залами", 10)];
  test("inside one source", () => finds(pieces, 0, 4, "1:0-4"));
  test("counted from the piece's offset in its source", () => finds(pieces, 10, 11, "3:11-12"));
  test("over several sources", () => finds(pieces, 2, 12, "1:2-5 2:0-4 3:10-13"));
  test("at the border of two sources in the later one", () => finds(pieces, 5, 6, "2:0-1"));
  test("up to the border of two sources in the earlier one", () => finds(pieces, 3, 5, "1:3-5"));
  test("to the end", () => finds(pieces, 9, 18, "3:10-19"));
  test("beyond the end as far as the text goes", () => finds(pieces, 16, 99, "3:17-19"));
  test("nowhere when it is empty", () => finds(pieces, 4, 4, ""));
  test("nowhere when it is outside", () => finds(pieces, 40, 50, ""));
  test("nowhere when there is no text", () => finds([], 0, 5, ""));
});

describe("neighbours in one source", () => {
  test("are joined, white space left out between them included", () =>
    finds([piece(1, "доля "), piece(1, "школ", 9)], 0, 9, "1:0-13"));
  test("are not joined over another source", () =>
    finds([piece(1, "доля"), piece(2, "—"), piece(1, "школ", 4)], 0, 9, "1:0-4 2:0-1 1:4-8"));
  test("are not joined backwards", () => finds([piece(1, "аб", 5), piece(1, "вг", 0)], 0, 4, "1:5-7 1:0-2"));
});

test("the located parts hold the text of the span, in order", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(..."абв "), maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.nat(50), fc.nat(50), (sources, a, b) => {
      const span = { from: Math.min(a, b), to: Math.max(a, b) };
      const parts = locate(
        sources.map((text, source) => ({ text, source, offset: 0 })),
        span,
      );
      const text = parts.map((part) => sources[part.source]?.slice(part.from, part.to)).join("");
      expect(text).toBe(sources.join("").slice(span.from, span.to));
      expect(parts.map((part) => part.source)).toEqual(
        parts.map((part) => part.source).sort((x, y) => x - y),
      );
    }),
  );
});
