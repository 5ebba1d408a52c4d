import type { Act } from "../../shared/text/capture.ts";
import { normalize } from "../../shared/text/normalize.ts";

/**
 * What cites an act without the register's ID: form, date and number, spelled one way. `№ 61-VII ЗРК`
 * and `61-VІІ` with Cyrillic letters are one number. `undefined` when the page does not say all three.
 */
export function actKey({ form, date, number }: Act): string | undefined {
  const spelled = normalize(number ?? "")
    .text.replace(/^[№\s]+/u, "")
    .split(/\s/u)[0]
    ?.toLowerCase();
  if (form === undefined || date === undefined || spelled === undefined || spelled === "") return undefined;
  return `${form} ${date} ${spelled}`;
}
