import * as v from "valibot";

/** Every check a reader can set, by what it looks at, in the order of the options page. */
export const CHECKS_OF = {
  copies: [
    "stale-edition",
    "repealed",
    "value-differs",
    "bound-differs",
    "scope-differs",
    "unit-differs",
    "wording-differs",
    "term-differs",
    "missing-statement",
    "added-statement",
    "language-differs",
  ],
  acts: ["measure-differs", "period-differs", "not-cascaded", "trajectory-differs", "budget-differs"],
  text: [
    "not-measurable",
    "vague-measure",
    "undefined-term",
    "mirrored-definitions",
    "worsening-target",
    "inconsistent-term",
  ],
} as const;
export type CheckCode = (typeof CHECKS_OF)[keyof typeof CHECKS_OF][number];

/** `off`: never told; a severity: told as that. A check that is not named keeps its own. */
export const CHECK_CHOICES = ["off", "warning", "notice", "hint"] as const;

export const CheckChoicesSchema = v.record(v.pipe(v.string(), v.maxLength(60)), v.picklist(CHECK_CHOICES));
export type CheckChoices = v.InferOutput<typeof CheckChoicesSchema>;

interface Told {
  readonly code: string;
  readonly severity: "warning" | "notice" | "hint";
}

/** Findings as the reader wants them told: those of switched-off checks left out, the gravest first. */
export function applyChoices<Finding extends Told>(
  findings: readonly Finding[],
  choices: CheckChoices,
): Finding[] {
  const chosen = findings.flatMap((finding) => {
    const choice = Object.hasOwn(choices, finding.code) ? choices[finding.code] : undefined;
    if (choice === "off") return [];
    return [choice === undefined ? finding : { ...finding, severity: choice }];
  });
  return chosen.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

const RANK = { warning: 0, notice: 1, hint: 2 };
