import * as v from "valibot";
import type { NamedAct } from "../../shared/comparison/act-titles.ts";
import { ActIdSchema } from "../../shared/contract/capture.ts";
import type { Act } from "../../shared/text/capture.ts";
import { Failure } from "../failure.ts";

/** Form, date and number of an act without an ID: `resolution-2018-11-13-746`. */
const ACT_NAME =
  /^(code|constitution|law|decree|resolution|order|decision|other)-(\d{4}-\d{2}-\d{2})-([^/]{1,40})$/u;

/**
 * An act as addresses name it: by the register's ID, or by form, date and number.
 *
 * @throws Failure `not-found` when the text names none
 */
export function parseActName(name: string): NamedAct {
  if (v.is(ActIdSchema, name)) return { act: { id: name }, language: "ru" };
  const [, form, date, number] = ACT_NAME.exec(name) ?? [];
  if (form === undefined || date === undefined || number === undefined)
    throw new Failure("not-found", "Name an act by its ID (P1800000746) or as resolution-2018-11-13-746");
  return { act: { form: form as NonNullable<Act["form"]>, date, number }, language: "ru" };
}
