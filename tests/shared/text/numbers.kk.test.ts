import { expect, test } from "vitest";
import { CASES } from "./number-cases.kk.ts";
import { FORMS } from "./number-forms.kk.ts";
import { notation } from "./quantity-notation.ts";

test.each([...CASES, ...FORMS])("%s", (text, expected) => expect(notation(text, "kk")).toBe(expected));
