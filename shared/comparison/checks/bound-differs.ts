import { sayBounds } from "../messages/target.ts";
import { makeTargetCheck } from "./target-check.ts";

/** One copy says "no more than", the other "less than" or "at least". «не превысит» and «составит не более» bind alike. */
export const boundDiffers = makeTargetCheck({
  code: "bound-differs",
  kind: "bound",
  withBound: true,
  say: sayBounds,
});
