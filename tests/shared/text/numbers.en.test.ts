import { expect, test } from "vitest";
import { CASES } from "./number-cases.en.ts";
import { FORMS } from "./number-forms.en.ts";
import { notation } from "./quantity-notation.ts";

test.each([...CASES, ...FORMS])("%s", (text, expected) => expect(notation(text, "en")).toBe(expected));
