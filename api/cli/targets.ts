import type { WireStatement } from "../../shared/contract/finding.ts";

const SIGNS: Readonly<Record<string, string>> = {
  "<=": "≤ ",
  ">=": "≥ ",
  "~": "≈ ",
  "=": "",
  by: "± ",
  to: "→ ",
};

/** Promised values on one line: `2020: ≤ 9.5 %, 2021: ≤ 9 %`. */
export function formatTargets(targets: WireStatement["targets"]): string {
  return targets
    .map(({ period, bound, value, upper, unit }) => {
      const sign = SIGNS[bound] ?? `${bound} `;
      const values = upper === null ? String(value) : `${value}–${upper}`;
      return `${period === null ? "" : `${period}: `}${sign}${values}${unit === null ? "" : ` ${unit}`}`;
    })
    .join(", ");
}
