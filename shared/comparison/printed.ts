import type { Statement, Target } from "../statements/statement.ts";
import type { Block } from "../text/block.ts";
import { readQuantities } from "../text/numbers.ts";
import type { Span } from "../text/span.ts";
import type { PrintedDifference } from "./messages/target.ts";
import type { TargetDifference } from "./targets.ts";

/** Differences as printed on both sides, and the spans to paint in the two statements' texts. */
export interface Printed {
  readonly differences: readonly PrintedDifference[];
  readonly changedA: readonly Span[];
  readonly changedB: readonly Span[];
}

/** Most periods named in one message. */
const MAX_NAMED = 5;

/** A statement and the blocks of its page: numbers of a table stand in cells beside the name. */
export interface Source {
  readonly statement: Statement;
  readonly blocks: readonly Block[];
}

/** How differences of one kind stand on the pages. Bounds are quoted with the words that bind. */
export function printDifferences(
  sourceA: Source,
  sourceB: Source,
  differences: readonly TargetDifference[],
  withBound = false,
): Printed {
  const [a, b] = [sourceA.statement, sourceB.statement];
  const found = differences.map((difference) => ({
    difference,
    a: printTarget(sourceA, difference.a, withBound),
    b: printTarget(sourceB, difference.b, withBound),
  }));
  const isSeries = a.targets.length > 1 || b.targets.length > 1;
  return {
    differences: found.slice(0, MAX_NAMED).map(({ difference, a: printedA, b: printedB }) => {
      const period = difference.a.period ?? difference.b.period;
      return { ...(isSeries && period !== undefined && { period }), a: printedA.text, b: printedB.text };
    }),
    changedA: found.flatMap(({ a: { span } }) => span ?? []),
    changedB: found.flatMap(({ b: { span } }) => span ?? []),
  };
}

/** A target as printed: number, unit and, when asked, the words that bind it. */
export function printTarget(
  { statement, blocks }: Source,
  target: Target,
  withBound = false,
): { readonly text: string; readonly span?: Span } {
  const { text } = statement;
  const quantities = readQuantities(text, statement.language).filter(
    ({ value, upper }) => value === target.value && upper === target.upper,
  );
  const quantity =
    quantities.find(({ period }) => period !== undefined && period === target.period) ?? quantities[0];
  if (quantity !== undefined) {
    const bound = withBound ? quantity.boundSpan : undefined;
    const from = beginOf(text, Math.min(quantity.from, bound?.from ?? quantity.from));
    const end = quantity.from + dropEnding(text.slice(quantity.from, quantity.to));
    const to = Math.max(end, bound?.to ?? end);
    return { text: text.slice(from, to).trim(), span: { from, to } };
  }
  const span = findInPlaces(statement, target);
  const printed = span === undefined ? printCell(target, blocks) : text.slice(span.from, span.to);
  const unit = target.unit ?? statement.unit;
  const hasUnit = unit === undefined || printed.includes(unit) || !/[\d]$/.test(printed);
  return { text: hasUnit ? printed : `${printed} ${unit}`, ...(span && { span }) };
}

/** "will not exceed": the binding words begin at the verb. */
const AUXILIARY = /(?:^|\s)(?:will|shall|should|must) $/iu;

function beginOf(text: string, from: number): number {
  const found = AUXILIARY.exec(text.slice(Math.max(0, from - MAX_AUXILIARY), from));
  return found === null ? from : from - found[0].trimStart().length;
}

/** Longest auxiliary with the spaces around it, in UTF-16 code units. */
const MAX_AUXILIARY = 8;

/** A Kazakh or Russian case ending behind a number, its sign or a short unit: «9,0 %-дан», «20-ти», «60 мың га-ға». */
const ENDING = /(?<=[\d%])-\p{L}{1,5}$|(?<=\p{L})-(?:[ғгқк][ае]|н[ае]|[дтн][аеыі]н?|[дтн][ыі]ң)$/u;

/** Length of a printed number without such an ending. */
function dropEnding(printed: string): number {
  return printed.replace(ENDING, "").length;
}

/** A number of a table as its cell prints it: `8,0` is not 8. */
function printCell({ place, value }: Target, blocks: readonly Block[]): string {
  const cell = blocks[place.block]?.text.slice(place.from, place.to).trim() ?? "";
  return /\d/.test(cell) && cell.length <= MAX_CELL ? cell : printNumber(value);
}

/** Longest stretch that can be a number with its unit, in UTF-16 code units. */
const MAX_CELL = 40;

/** Where a target stands in the statement's text: the text is the places' stretches joined by one sign. */
function findInPlaces({ places, text }: Statement, { place }: Target): Span | undefined {
  let at = 0;
  for (const { block, from, to } of places) {
    if (block === place.block && place.from >= from && place.to <= to) {
      const start = at + place.from - from;
      const span = { from: start, to: start + place.to - place.from };
      return span.to <= text.length ? span : undefined;
    }
    at += to - from + 1;
  }
  return undefined;
}

/** A value no page shows as such (it was summed from words or cells): every digit, comma for the fraction. */
function printNumber(value: number): string {
  return String(value).replace(".", ",");
}
