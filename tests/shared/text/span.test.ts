import { expect, test } from "vitest";
import { trimSpan } from "../../../shared/text/span.ts";

/** The span that square brackets stand round, and what is left of it. */
const trims = (marked: string, left: string) => {
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const span = trimSpan(text, { from, to });
  expect(`${text.slice(0, span.from)}[${text.slice(span.from, span.to)}]${text.slice(span.to)}`).toBe(left);
};

test("white space at both ends is left out", () => trims("a[ \n b c\t]d", "a \n [b c]\td"));
test("no-break spaces too", () => trims("[\u00a0a\u2003]", "\u00a0[a]\u2003"));
test("nothing to leave out", () => trims("a [b] c", "a [b] c"));
test("of white space alone nothing is left, at its end", () => trims("a[  ]b", "a  []b"));
test("an empty span stays", () => trims("a[] b", "a[] b"));
