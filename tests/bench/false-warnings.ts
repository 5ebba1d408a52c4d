import { compare } from "../../shared/comparison/compare.ts";
import type { Gold } from "../../shared/comparison/gold.ts";
import type { Language } from "../../shared/text/language.ts";
import { compareHarmless, readHarmlessPairs } from "../corpus/read-harmless.ts";
import { amended, page } from "../shared/comparison/copies.ts";
import { HARMLESS } from "./harmless.ts";

/** What is told of separate acts that another editor typed anew (`tests/corpus/harmless/`). */
export function countTypedAnew(): FalseWarnings & { readonly fields: number } {
  const pairs = readHarmlessPairs();
  const findings = pairs.flatMap((pair) => compareHarmless(pair).findings);
  return {
    compared: pairs.length,
    fields: new Set(pairs.map(({ id }) => id.split("-")[0])).size,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    findings: findings.length,
  };
}

/** What is told of pairs of copies that say the same. */
export interface FalseWarnings {
  readonly compared: number;
  readonly warnings: number;
  readonly findings: number;
}

/** Compares every text of one language in the gold pairs with a copy that differs only harmlessly, in every way there is. */
export function countFalseWarnings({ tasks }: Gold): FalseWarnings {
  let [compared, warnings, told] = [0, 0, 0];
  for (const task of tasks) {
    const language = task.lang as Language;
    if (!["ru", "kk", "en"].includes(language)) continue;
    const texts = task.a.map(({ text }) => text);
    const amendments = [amended("301", "2020-02-03")];
    const register = page({ portal: "adilet", language, lines: texts, amendments });
    for (const change of Object.values(HARMLESS)) {
      const copy = page({ language, lines: texts.map((text) => change(text, language)) });
      const { findings } = compare(copy, register);
      compared += 1;
      told += findings.length;
      warnings += findings.filter(({ severity }) => severity === "warning").length;
    }
  }
  return { compared, warnings, findings: told };
}
