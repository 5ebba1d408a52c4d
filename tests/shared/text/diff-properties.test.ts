import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffOp, diffTexts } from "../../../shared/text/diff.ts";
import { countMarker } from "../../../shared/text/list-marker.ts";
import { TokenIds } from "../../../shared/text/token-ids.ts";

const WORDS =
  "доля занятых в и по 5% 10,2 % 1) 2. Статья 3. населения үлесі жылы - « » № of the ABC abс".split(" ");
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 12 })
  .map((words) => words.join(" "));
const pool = fc.array(paragraph, { minLength: 1, maxLength: 8 });
/** Texts that share most of their paragraphs, in other orders. */
const twoTexts = pool.chain((paragraphs) => {
  const side = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...paragraphs) }, paragraph), {
    maxLength: 14,
  });
  return fc.tuple(side, side).map(([a, b]) => [a.join("\n"), b.join("\n")] as const);
});

test("a text does not differ from itself", () => {
  fc.assert(
    fc.property(twoTexts, ([a]) => {
      const { words, paragraphs, ops, coarse } = diffTexts(a, a);
      expect(words).toEqual({ inserted: 0, deleted: 0 });
      expect({ ...paragraphs, equal: 0 }).toEqual({ equal: 0, edited: 0, moved: 0, inserted: 0, deleted: 0 });
      expect(ops.length).toBeLessThanOrEqual(1);
      expect(coarse).toBe(false);
    }),
  );
});

test("swapping the texts swaps the counts", () => {
  fc.assert(
    fc.property(twoTexts, ([a, b]) => {
      const [there, back] = [diffTexts(a, b), diffTexts(b, a)];
      expect(back.words).toEqual({ inserted: there.words.deleted, deleted: there.words.inserted });
      const { inserted, deleted } = there.paragraphs;
      expect(back.paragraphs).toEqual({ ...there.paragraphs, inserted: deleted, deleted: inserted });
    }),
    { numRuns: 300 },
  );
});

test("every paragraph of either text is in exactly one operation", () => {
  fc.assert(
    fc.property(twoTexts, ([a, b]) => {
      const { ops } = diffTexts(a, b);
      expect(
        countLines(
          a,
          ops.map((op) => op.a),
        ),
      ).toEqual(everyLineOnce(a));
      expect(
        countLines(
          b,
          ops.map((op) => op.b),
        ),
      ).toEqual(everyLineOnce(b));
    }),
    { numRuns: 300 },
  );
});

test("applying the operations to A gives B, but for typography and list numbers", () => {
  fc.assert(
    fc.property(twoTexts, ([a, b]) => {
      const { ops } = diffTexts(a, b);
      const made = ops.flatMap((op) => apply(op, a, b));
      expect(made.flatMap(keysOf)).toEqual(ops.flatMap((op) => keysOf(b.slice(op.b.from, op.b.to))));
    }),
    { numRuns: 300 },
  );
});

test("runs told as equal without a reason are equal to the letter", () => {
  fc.assert(
    fc.property(twoTexts, ([a, b]) => {
      for (const op of diffTexts(a, b).ops)
        if (op.kind === "equal" && op.harmless === undefined)
          expect(linesOf(a.slice(op.a.from, op.a.to))).toEqual(linesOf(b.slice(op.b.from, op.b.to)));
    }),
  );
});

/** What B reads for this operation, taken from A wherever the operation says that A has it. */
function apply(op: DiffOp, a: string, b: string): string[] {
  if (op.kind === "deleted") return [];
  // Numbers of lists are left out of the words that are compared, so B's own text stands for them.
  if (op.kind === "inserted" || op.harmless === "numbering") return [b.slice(op.b.from, op.b.to)];
  if (op.words === undefined) return [a.slice(op.a.from, op.a.to)];
  const kept = cut(a, op.isResplit ? op.a : bodyOf(a, op.a), op.words.a);
  const keptB = cut(b, op.isResplit ? op.b : bodyOf(b, op.b), op.words.b);
  expect(kept.flatMap(keysOf)).toEqual(keptB.flatMap(keysOf));
  return [b.slice(op.b.from, op.b.to)];
}

/** Parts of the range outside the spans. */
function cut(
  text: string,
  range: { from: number; to: number },
  spans: readonly { from: number; to: number }[],
) {
  const parts: string[] = [];
  let from = range.from;
  for (const span of spans) {
    expect(span.from).toBeGreaterThanOrEqual(from);
    expect(span.to).toBeGreaterThan(span.from);
    parts.push(text.slice(from, span.from));
    from = span.to;
  }
  expect(from).toBeLessThanOrEqual(range.to);
  return [...parts, text.slice(from, range.to)];
}

/** The range of one paragraph without its list marker. */
function bodyOf(text: string, range: { from: number; to: number }) {
  const tokens = TokenIds.create();
  tokens.scan(text, range.from, range.to);
  const marker = countMarker(tokens, text, 0, tokens.count, range.to);
  return { from: marker > 0 ? (tokens.tos[marker - 1] ?? range.from) : range.from, to: range.to };
}

/** Words as the diff sees them, line by line. */
function keysOf(text: string): string[] {
  return text.split("\n").flatMap(keysOfLine);
}

function keysOfLine(text: string): string[] {
  const tokens = TokenIds.create();
  tokens.scan(text, 0, text.length);
  return Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.froms[at], tokens.tos[at]).replace(/\s/g, "").toLowerCase().replaceAll("с", "c"),
  );
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function everyLineOnce(text: string): number[] {
  return text.split("\n").map((line) => (line.trim() === "" ? 0 : 1));
}

function countLines(text: string, ranges: readonly { first: number; end: number }[]): number[] {
  const lines = text.split("\n");
  return lines.map((line, at) =>
    line.trim() === "" ? 0 : ranges.filter(({ first, end }) => first <= at && at < end).length,
  );
}
