import type { Bound, Statement, Target } from "../statements/statement.ts";
import { isKnownUnit } from "../text/units.ts";
import { isSameQuantity } from "./convert-units.ts";

/** One disagreement of two targets. */
export interface TargetDifference {
  readonly kind: "value" | "bound" | "unit";
  readonly a: Target;
  readonly b: Target;
  /** The units differ and the quantity is one: 300 ha and 3 km². */
  readonly isSameQuantity?: true;
}

/** Smallest relative difference of two values: beyond the noise of decimal fractions, far below any printed digit. */
const MIN_DIFFERENCE = 1e-9;

/**
 * Compares what two statements promise, period by period. A period that only one of them names is
 * no disagreement; a lone target without a period meets the other side's lone target. Values are
 * compared exactly: 9 and 9,0 are equal, 9 and 9,01 are not.
 */
export function compareTargets(a: Statement, b: Statement): TargetDifference[] {
  const differences: TargetDifference[] = [];
  for (const [targetA, targetB] of alignTargets(a.targets, b.targets)) {
    const isOneLanguage = a.language === b.language;
    const [unitA, unitB] = [targetA.unit ?? a.unit, targetB.unit ?? b.unit];
    const isSame =
      isOtherUnit(unitA, unitB, isOneLanguage) &&
      isSameQuantity({ value: targetA.value, unit: unitA }, { value: targetB.value, unit: unitB });
    if (isOtherUnit(unitA, unitB, isOneLanguage))
      differences.push({ kind: "unit", a: targetA, b: targetB, ...(isSame && { isSameQuantity: true }) });
    if (isOtherValue(targetA, targetB) && isSame !== true)
      differences.push({ kind: "value", a: targetA, b: targetB });
    if (isOtherBound(targetA.bound, targetB.bound))
      differences.push({ kind: "bound", a: targetA, b: targetB });
  }
  return differences;
}

/**
 * Targets of the two sides that speak of the same period, in order. Where a side names one period
 * more than once, equal values meet first and the rest say something else: pages that run a list
 * together lend one item's year to the next.
 */
export function alignTargets(a: readonly Target[], b: readonly Target[]): [Target, Target][] {
  const pairs: [Target, Target][] = [];
  const free = [...b];
  const isRepeated = hasRepeated(a) || hasRepeated(b);
  const settled = new Set<string | undefined>();
  const meet = (target: Target, isEqual: (other: Target) => boolean): boolean => {
    const at = free.findIndex((other) => other.period === target.period && isEqual(other));
    const other = free[at];
    if (other === undefined) return false;
    free.splice(at, 1);
    pairs.push([target, other]);
    return true;
  };
  const left = !isRepeated
    ? a
    : a.filter((target) => {
        const hasMet = meet(target, (other) => !isOtherValue(target, other));
        if (hasMet) settled.add(target.period);
        return !hasMet;
      });
  for (const target of left) if (!settled.has(target.period)) meet(target, () => true);
  if (pairs.length > 0) return pairs;
  const [lastA, lastB] = [loneTarget(a), loneTarget(b)];
  if (lastA === undefined || lastB === undefined) return [];
  if (lastA.period !== undefined && lastB.period !== undefined) return [];
  return [[lastA, lastB]];
}

function hasRepeated(targets: readonly Target[]): boolean {
  return targets.some(({ period }, index) => targets.findIndex((one) => one.period === period) < index);
}

/** The only target, or among several for named periods the last: what the programme comes to. */
function loneTarget(targets: readonly Target[]): Target | undefined {
  if (targets.length <= 1) return targets[0];
  return targets.every(({ period }) => period !== undefined) ? undefined : targets[0];
}

function isOtherValue(a: Target, b: Target): boolean {
  return (
    isFarApart(a.value, b.value) ||
    (a.upper !== undefined && b.upper !== undefined && isFarApart(a.upper, b.upper))
  );
}

function isFarApart(a: number, b: number): boolean {
  return Math.abs(a - b) > MIN_DIFFERENCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Units are told apart only when both are named; a page's own words only within one language. */
function isOtherUnit(a: string | undefined, b: string | undefined, isOneLanguage: boolean): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  if (isNeutral(a) && isNeutral(b)) return !isSameKind(a, b);
  return isOneLanguage && !isNeutral(a) && !isNeutral(b) && isOtherWord(a, b);
}

/** Signs that build one unit out of others: км/ч, МВт·ч. */
const COMPOUND = /[/·*]/;

/** Letters that two forms of one unit word share: места, мест. */
const UNIT_STEM = 3;

function isOtherWord(a: string, b: string): boolean {
  return COMPOUND.test(a) !== COMPOUND.test(b) || a.slice(0, UNIT_STEM) !== b.slice(0, UNIT_STEM);
}

/** Units that `shared/text/units.ts` names; a page's own word is not comparable across languages. */
function isNeutral(unit: string): boolean {
  return unit.split("/").every(isKnownUnit);
}

/** Ways to count things: "единица", "случай", "человек" name what is counted, not how. */
const COUNTED: ReadonlySet<string> = new Set(["piece", "unit", "case", "person", "place"]);

function isSameKind(a: string, b: string): boolean {
  return COUNTED.has(a) && COUNTED.has(b);
}

/**
 * "составит 20 %", "до 20 %" and "20 %" promise the same, and so do "до 10 дней" and "не более 10
 * дней"; everything else binds differently.
 */
function isOtherBound(a: Bound, b: Bound): boolean {
  if (a === "to") return b !== "to" && b !== "=" && b !== "<=";
  if (b === "to") return a !== "=" && a !== "<=";
  return a !== b;
}
