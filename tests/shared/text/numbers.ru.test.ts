import { expect, test } from "vitest";
import { CASES } from "./number-cases.ru.ts";
import { FORMS } from "./number-forms.ru.ts";
import { notation } from "./quantity-notation.ts";

test.each([...CASES, ...FORMS])("%s", (text, expected) => expect(notation(text, "ru")).toBe(expected));
