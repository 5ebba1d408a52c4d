import { isExpenditure } from "../expenditure.ts";
import { sayValues } from "../messages/target.ts";
import { makeTargetCheck } from "./target-check.ts";

/** Two copies promise another number for the same thing and the same period. */
export const valueDiffers = makeTargetCheck({
  code: "value-differs",
  kind: "value",
  say: sayValues,
  isOthers: ({ a, b }, { relation }) =>
    relation === "other-acts" && isExpenditure(a.statement) && isExpenditure(b.statement),
});
