import * as v from "valibot";
import { expect, test } from "vitest";
import { toExcerpt } from "../../../extension/visit/excerpt.ts";
import { NewExcerptSchema } from "../../../shared/contract/excerpt.ts";
import { finding } from "../ui/samples.ts";

test("a passage of the page is what the API takes", () => {
  const { a } = finding("value-differs", { here: "доля составит 10,2 %" });
  const parsed = v.safeParse(NewExcerptSchema, toExcerpt(a));
  expect(parsed.issues).toBeUndefined();
  expect(parsed.output).toMatchObject({
    quote: { exact: "доля составит 10,2 %" },
    edition: { date: "2018-11-13" },
  });
});

test("a finding without a passage here has none to keep", () =>
  expect(toExcerpt(finding("missing-statement", { here: null }).a)).toBeUndefined());
