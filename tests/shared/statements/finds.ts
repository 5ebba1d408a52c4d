import { expect, test } from "vitest";
import type { Act } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";
import { statementsOf } from "./page.ts";

/** A test that a page in the notation of `page` has exactly these statements, as `statementsOf` writes them. */
export function finds(
  name: string,
  language: Language,
  text: string,
  expected: readonly string[],
  act: Act = {},
): void {
  test(name, () => expect(statementsOf(language, text, act)).toEqual(expected));
}
