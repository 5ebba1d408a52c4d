import type { Language } from "../../../shared/text/language.ts";
import { type Quantity, readQuantities } from "../../../shared/text/numbers.ts";

/**
 * Quantities in one line, parted by "; ":
 * `bound[/change] value[–upper] unit [per base] [@period] [base year] [from initial]`, a plain "="
 * left out: `<=/by 15 %`, `4.8 % @2021`, `by 1.5 times base 2014`.
 */
export function notation(text: string, language: Language): string {
  return readQuantities(text, language).map(show).join("; ");
}

function show(quantity: Quantity): string {
  const { bound, change, value, upper, unit, rateBase, period, base, initial } = quantity;
  const kept = change !== undefined && change !== bound ? `/${change}` : "";
  const parts = [
    bound === "=" && kept === "" ? "" : bound + kept,
    String(value) + (upper === undefined ? "" : `–${upper}`),
    unit ?? "",
    rateBase === undefined ? "" : `per ${rateBase}`,
    period === undefined ? "" : `@${period}`,
    base === undefined ? "" : `base ${base}`,
    initial === undefined ? "" : `from ${initial}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
