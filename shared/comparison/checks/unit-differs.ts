import { sayUnits } from "../messages/target.ts";
import { makeTargetCheck } from "./target-check.ts";

/** The number stands in another unit: per cent against percentage points. */
export const unitDiffers = makeTargetCheck({ code: "unit-differs", kind: "unit", say: sayUnits });
