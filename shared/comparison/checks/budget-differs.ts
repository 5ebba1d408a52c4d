import { isExpenditure } from "../expenditure.ts";
import { sayBudgets } from "../messages/target.ts";
import { makeTargetCheck } from "./target-check.ts";

/** Two plans give another sum for the same expenditure and year. */
export const budgetDiffers = makeTargetCheck({
  code: "budget-differs",
  kind: "value",
  say: sayBudgets,
  isOthers: ({ a, b }, { relation }) =>
    relation !== "other-acts" || !isExpenditure(a.statement) || !isExpenditure(b.statement),
});
