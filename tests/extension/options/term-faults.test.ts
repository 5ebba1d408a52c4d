import { expect, test } from "vitest";
import { findFault } from "../../../extension/options/term-faults.ts";
import { saveOwnTerms } from "../../../extension/own-terms.ts";

/** Where and why a file is refused: `3 language terms[0].names.fr`. */
async function fault(text: string): Promise<string> {
  const error = await saveOwnTerms("terms.json", text).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return "good";
  const { line = "–", fault: why, path } = findFault(text, error);
  return `${line} ${why} ${path}`.trim();
}
const file = (...terms: string[]) => `{"terms": [\n${terms.join(",\n")}\n]}`;
const GOOD = '{"id": "x-house",\n"names": {"ru": ["теплиц*"]}}';

test("a good file", async () => expect(await fault(file(GOOD))).toBe("good"));
test("no JSON: the line where it stops being any", async () => {
  expect(await fault('{"terms": [\n{"id": "x",\n"names" {}}]}')).toBe("3 json");
  expect(await fault("")).toBe("1 json");
  expect(await fault("// terms\n{}")).toBe("1 json");
});
test("another shape", async () => {
  expect(await fault("\n[]")).toBe("2 object");
  expect(await fault("{}")).toBe("1 list terms");
});
test("one term of many", async () => {
  expect(await fault(file(GOOD, '{"id": "y-house"}'))).toBe("4 object terms[1].names");
  expect(await fault(file(GOOD, GOOD))).toBe("4 twice terms[1].id");
  expect(await fault(file('{"id": "x",\n"names": {\n"fr": ["a"]}}'))).toBe("4 language terms[0].names.fr");
  expect(await fault(file('{"id": "x",\n"names": {"ru": [\n"ab",\n"a*"]}}'))).toBe(
    "5 short-beginning terms[0].names.ru[1]",
  );
  expect(await fault(file('{"id": "x", "names": {},\n"a.b": 1}'))).toBe("2 unknown-field terms[0].a.b");
});
test("too long", async () => expect(await fault(" ".repeat(1_000_001))).toBe("– too-long"));
