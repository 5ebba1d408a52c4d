import { expect, test } from "vitest";
import { findAcronyms } from "../../../shared/comparison/acronyms.ts";
import { makeProfile } from "../../../shared/comparison/profile.ts";
import { createProfileContext, findProfileContext } from "../../../shared/comparison/profile-words.ts";
import { readStatement } from "../../../shared/statements/read-statement.ts";

const statement = () => readStatement("Доля выпускников ЦПК составит 5 %", "indicator", "ru", "s1");
const plain = createProfileContext(new Map());
const withAcronym = createProfileContext(findAcronyms(["центров подготовки кадров (далее – ЦПК)"]));
const withOther = createProfileContext(findAcronyms(["государственных служащих (далее – ГС)"]));

test("a statement is taken apart once", () => {
  const one = statement();
  expect(makeProfile(one, plain)).toBe(makeProfile(one, withOther));
});

test("an acronym that the statement says counts whichever text was seen first", () => {
  const [first, second] = [statement(), statement()];
  const expected = [makeProfile(first, plain), makeProfile(second, withAcronym)];
  expect([makeProfile(second, plain), makeProfile(first, withAcronym)]).toEqual(expected);
  const keys = (profile: (typeof expected)[number] | undefined) => profile?.words.map(({ key }) => key);
  expect(keys(expected[0])).not.toEqual(keys(expected[1]));
});

test("comparisons share what was taken apart when their acronyms are the same, and only then", () => {
  const contexts = new Map();
  const find = (text: string) => findProfileContext(contexts, findAcronyms([text]));
  const first = find("центров подготовки кадров (далее – ЦПК)");
  expect(find("в центрах подготовки кадров (далее – ЦПК)")).not.toBe(first);
  expect(find("центров подготовки кадров (далее – ЦПК)")).toBe(first);
  expect(find("")).not.toBe(first);
});
