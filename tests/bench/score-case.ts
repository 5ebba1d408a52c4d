import { parsePage } from "../../api/parse.ts";
import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import { readUnitCell } from "../../shared/statements/table-values.ts";
import { toComparison } from "../../shared/wire/comparison.ts";
import { toReading } from "../../shared/wire/copy.ts";
import { type Markup, toPage } from "./cases-html.ts";
import {
  blockWords,
  type CaseBlock,
  type ExpectedStatement,
  foldWords,
  type ProgrammeCase,
} from "./programme-case.ts";

type Found = ComparisonAnswer["a"]["statements"][number];

/** Kinds that cases list in full; other kinds may be found beside them. */
export const PROMISES: ReadonlySet<string> = new Set(["goal", "task", "indicator", "result-indicator"]);
/** Findings that say two numbers differ: on a pair judged the same they are false. */
const NUMBER_FINDINGS: ReadonlySet<string> = new Set(["value-differs", "bound-differs", "unit-differs"]);

/** Counts over one case in one markup, and what went wrong in words. */
export interface CaseScore {
  readonly expected: number;
  readonly hit: number;
  readonly found: number;
  readonly right: number;
  /** Statements with values: all, and those whose targets are exactly the expected. */
  readonly valued: number;
  readonly exact: number;
  readonly names: number;
  readonly units: number;
  readonly negatives: number;
  readonly pairs: number;
  readonly pairsFound: number;
  readonly verdictsRight: number;
  readonly falseNumbers: number;
  readonly problems: readonly string[];
}

type Counts = { -readonly [Key in keyof CaseScore]: CaseScore[Key] extends number ? number : string[] };

/** Reads a case's texts as pages and compares them, as the command line does, and scores both. */
export function scoreCase(from: ProgrammeCase, markup: Markup): CaseScore {
  const counts: Counts = {
    expected: 0,
    hit: 0,
    found: 0,
    right: 0,
    valued: 0,
    exact: 0,
    names: 0,
    units: 0,
    negatives: 0,
    pairs: 0,
    pairsFound: 0,
    verdictsRight: 0,
    falseNumbers: 0,
    problems: [],
  };
  const copies = new Map<string, Copy>();
  const foundById = new Map<string, string>();
  for (const side of Object.keys(from.texts)) {
    const { html, address } = toPage(from, side, markup);
    const copy = toCopy(parsePage(html, address).capture);
    copies.set(side, copy);
    scoreSide(from, side, copy, counts, foundById);
  }
  const [a, b] = [copies.get("a"), copies.get("b")];
  if (a !== undefined && b !== undefined && (from.expected.pairs ?? []).length > 0)
    scorePairs(from, toComparison(a, b), counts, foundById);
  return counts;
}

/** Sums of several scores. */
export function addScores(scores: readonly CaseScore[]): CaseScore {
  const [first, ...rest] = scores;
  if (first === undefined) throw new Error("no scores to add");
  return rest.reduce((sum, score) => {
    const added: Record<string, unknown> = { problems: [...sum.problems, ...score.problems] };
    for (const key of Object.keys(score) as (keyof CaseScore)[])
      if (key !== "problems") added[key] = sum[key] + score[key];
    return added as unknown as CaseScore;
  }, first);
}

export function precisionOf({ right, found }: CaseScore): number {
  return found === 0 ? 1 : right / found;
}

export function recallOf({ hit, expected }: CaseScore): number {
  return expected === 0 ? 1 : hit / expected;
}

/** One line of figures. */
export function formatScore(score: CaseScore): string {
  return [
    `P ${precisionOf(score).toFixed(3)} (${score.right}/${score.found})`,
    `R ${recallOf(score).toFixed(3)} (${score.hit}/${score.expected})`,
    `targets ${score.exact}/${score.valued}`,
    `names ${score.names}/${score.hit}`,
    `units ${score.units}/${score.hit}`,
    `negatives ${score.negatives}`,
    ...(score.pairs === 0
      ? []
      : [
          `pairs ${score.pairsFound}/${score.pairs}`,
          `verdicts ${score.verdictsRight}`,
          `false numbers ${score.falseNumbers}`,
        ]),
  ].join(", ");
}

function scoreSide(
  from: ProgrammeCase,
  side: string,
  copy: Copy,
  counts: Counts,
  foundById: Map<string, string>,
): void {
  const blockOf = mapBlocks(from.texts[side] ?? [], copy);
  const statements = toReading(copy).statements.filter(({ kind }) => PROMISES.has(kind));
  const blocksOf = (found: Found): number[] =>
    (found.places ?? []).flatMap(({ block }) => blockOf.get(block) ?? []);
  const say = (text: string): void => void counts.problems.push(`${from.id}${side} ${text}`);
  const used = new Set<Found>();
  for (const { one, hit } of meet(from, side, statements, blocksOf)) {
    counts.expected++;
    if (hit === undefined) {
      say(`MISS ${one.kind} [${one.blockIndex}] ${one.text}`);
      continue;
    }
    used.add(hit);
    counts.hit++;
    foundById.set(one.id, hit.id);
    if (foldWords(one.name) === foldWords(hit.name)) counts.names++;
    else say(`NAME [${one.blockIndex}] «${one.name}» ≠ «${hit.name}»`);
    if (isSameUnit(one.unit ?? undefined, hit.unit ?? undefined)) counts.units++;
    else say(`UNIT [${one.blockIndex}] ${one.unit} ≠ ${hit.unit}`);
    scoreTargets(one, hit, counts, say);
  }
  const isListed = (list: ProgrammeCase["expected"]["negatives"], found: Found): boolean =>
    blocksOf(found).some(
      (block) => list?.some((mark) => mark.side === side && mark.blockIndex === block) === true,
    );
  for (const found of statements) {
    const isRight = used.has(found);
    if (!isRight && isListed(from.expected.neutral, found)) continue;
    counts.found++;
    if (isRight) counts.right++;
    else say(`FALSE ${found.kind} [${blocksOf(found)}] ${found.text}`);
    if (!isRight && isListed(from.expected.negatives, found)) counts.negatives++;
  }
}

/** Index in the case for every block of the page, by their words in order. */
export function mapBlocks(source: readonly CaseBlock[], copy: Copy): Map<number, number> {
  const map = new Map<number, number>();
  const words = source.map(blockWords);
  let next = 0;
  for (const [index, block] of copy.blocks.entries()) {
    const own = foldWords(`${block.marker ?? ""}${block.text}`);
    if (own === "") continue;
    let at = next;
    while (at < words.length && words[at] !== own && !words[at]?.includes(own)) at++;
    if (at === words.length) continue;
    map.set(index, at);
    next = words[at] === own ? at + 1 : at;
  }
  return map;
}

/** What a side expects, each with the first free statement that is it; what is optional and not found is left out. */
export function meet<One extends Pick<Found, "kind" | "text">>(
  { expected }: Pick<ProgrammeCase, "expected">,
  side: string,
  statements: readonly One[],
  blocksOf: (found: One) => readonly number[],
): { readonly one: ExpectedStatement; readonly hit: One | undefined }[] {
  const free = new Set(statements);
  return expected.statements
    .filter((one) => one.side === side)
    .flatMap((one) => {
      const hit = [...free].find((found) => isHit(one, found, blocksOf(found)));
      if (hit !== undefined) free.delete(hit);
      return hit === undefined && one.optional === true ? [] : [{ one, hit }];
    });
}

/** Whether a statement of these blocks of the case has the expected kind and words; "task|function" is either. */
function isHit(
  expected: ExpectedStatement,
  found: Pick<Found, "kind" | "text">,
  blocks: readonly number[],
): boolean {
  if (!expected.kind.split("|").includes(found.kind)) return false;
  const own = [expected.blockIndex, ...(expected.alsoBlocks ?? [])];
  if (!blocks.some((block) => own.includes(block))) return false;
  const a = foldWords(expected.text);
  const b = foldWords(found.text);
  return (
    a.includes(b.slice(0, 40)) ||
    b.includes(a.slice(0, 40)) ||
    a.includes(b.slice(-30)) ||
    b.includes(a.slice(-30))
  );
}

function scoreTargets(one: ExpectedStatement, hit: Found, counts: Counts, say: (text: string) => void): void {
  if (one.targets.length === 0 && hit.targets.length === 0) return;
  counts.valued++;
  const { a, b, isSame } = compareTargets(one, hit);
  if (isSame) counts.exact++;
  else say(`TARGET [${one.blockIndex}] ${a} ≠ ${b}`);
}

interface PlainTarget {
  readonly period?: string | null | undefined;
  readonly bound: string;
  readonly value: number;
  readonly base?: string | null | undefined;
}

/** Expected and found values in words, and whether they are the same. */
export function compareTargets(
  one: ExpectedStatement,
  hit: { readonly targets: readonly PlainTarget[] },
): { readonly a: string; readonly b: string; readonly isSame: boolean } {
  const key = (period: unknown, bound: string, value: number, base: unknown): string =>
    `${period ?? ""} ${bound} ${value}${base == null ? "" : ` from ${base}`}`;
  const a = one.targets.map((t) => key(t.year, t.bound, t.value, t.base)).sort();
  const b = hit.targets.map((t) => key(t.period, t.bound, t.value, t.base)).sort();
  // A yearly promise may be told once without its years.
  const isYearly = hit.targets.length === 1 && hit.targets[0]?.period == null;
  const withoutYear = new Set(one.targets.map((t) => key("", t.bound, t.value, t.base)));
  const isSame =
    a.join("; ") === b.join("; ") ||
    (isYearly && a.length > 1 && withoutYear.size === 1 && withoutYear.has(b[0] ?? ""));
  return { a: a.join("; "), b: b.join("; "), isSame };
}

/** Units are the same when they read as one unit; «ед.» beside no unit is a count without a word. */
export function isSameUnit(expected: string | undefined, found: string | undefined): boolean {
  if (expected === found) return true;
  const own = expected === undefined ? undefined : (readUnitCell(expected)?.unit ?? expected);
  if (own === found) return true;
  return (own === "piece" && found === undefined) || (own === undefined && found === "piece");
}

function scorePairs(
  from: ProgrammeCase,
  { pairs, findings }: ComparisonAnswer,
  counts: Counts,
  foundById: ReadonlyMap<string, string>,
): void {
  const say = (text: string): void => void counts.problems.push(`${from.id} ${text}`);
  for (const one of from.expected.pairs ?? []) {
    counts.pairs++;
    const [a, b] = [foundById.get(one.a), foundById.get(one.b)];
    const pair = pairs.find((other) => other.a === a && other.b === b);
    if (pair === undefined) {
      say(`NO PAIR ${one.a} – ${one.b}`);
      continue;
    }
    counts.pairsFound++;
    const allowed = new Set([...one.verdict, ...(one.tolerate ?? [])]);
    const isTold = one.verdict.every((verdict) => (pair.verdicts as readonly string[]).includes(verdict));
    const isAllowed = pair.verdicts.every((verdict) => allowed.has(verdict));
    if (isAllowed && (isTold || (one.tolerate ?? []).length > 0)) counts.verdictsRight++;
    else say(`VERDICT ${one.a} – ${one.b}: ${one.verdict} ≠ ${pair.verdicts}`);
    if (!one.verdict.includes("same")) continue;
    for (const finding of findings)
      if (finding.a === a && finding.b === b && NUMBER_FINDINGS.has(finding.code)) {
        counts.falseNumbers++;
        say(`FALSE ${finding.code} ${one.a} – ${one.b}`);
      }
  }
  for (const one of from.expected.nonPairs ?? [])
    if (pairs.some(({ a, b }) => a === foundById.get(one.a) && b === foundById.get(one.b)))
      say(`FALSE PAIR ${one.a} – ${one.b}`);
}
