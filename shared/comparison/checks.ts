import { addedStatement } from "./checks/added-statement.ts";
import { boundDiffers } from "./checks/bound-differs.ts";
import { budgetDiffers } from "./checks/budget-differs.ts";
import { languageDiffers } from "./checks/language-differs.ts";
import { measureDiffers } from "./checks/measure-differs.ts";
import { missingStatement } from "./checks/missing-statement.ts";
import { notCascaded } from "./checks/not-cascaded.ts";
import { periodDiffers } from "./checks/period-differs.ts";
import { repealed } from "./checks/repealed.ts";
import { scopeDiffers } from "./checks/scope-differs.ts";
import { staleEdition } from "./checks/stale-edition.ts";
import { termDiffers } from "./checks/term-differs.ts";
import { trajectoryDiffers } from "./checks/trajectory-differs.ts";
import { unitDiffers } from "./checks/unit-differs.ts";
import { valueDiffers } from "./checks/value-differs.ts";
import { wordingDiffers } from "./checks/wording-differs.ts";
import type { Check } from "./comparison.ts";

/** Every check of two texts, in the order in which findings are told. */
export const CHECKS: readonly Check[] = [
  repealed,
  staleEdition,
  valueDiffers,
  boundDiffers,
  unitDiffers,
  scopeDiffers,
  budgetDiffers,
  languageDiffers,
  measureDiffers,
  missingStatement,
  addedStatement,
  termDiffers,
  wordingDiffers,
  periodDiffers,
  trajectoryDiffers,
  notCascaded,
];
