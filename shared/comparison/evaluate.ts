import { findAcronyms } from "./acronyms.ts";
import { bandOf } from "./calibration.ts";
import type { Verdict } from "./finding.ts";
import { type Gold, type GoldItem, type GoldPair, type GoldTask, readSide, verdictsOf } from "./gold.ts";
import { pairStatements } from "./pair.ts";
import { Count, type Score } from "./score.ts";
import { judge, judgeAcrossLanguages, VERDICT_ORDER } from "./verdicts.ts";

export interface Scores {
  /** Pairing over all tasks. */
  readonly pairing: Score;
  readonly tasks: readonly { readonly id: string; readonly pairing: Score }[];
  /** Precision of the pairs called sure. */
  readonly sure: Score;
  /** Over rightly paired statements: the set of verdicts is the gold's, and the gravest verdict is. */
  readonly verdicts: { readonly judged: number; readonly exact: number; readonly primary: number };
  readonly perVerdict: Readonly<Record<string, Score>>;
  /** Share of right pairs per band of score: what a confidence is worth. */
  readonly bands: readonly { readonly from: number; readonly right: number; readonly told: number }[];
  /** The same per verdict told, in the bands of `calibration.ts`: right when the pair is the gold's and the verdict too. */
  readonly calibration: readonly BandCount[];
  /** Statements left without a counterpart: how many really have none. */
  readonly unpaired: { readonly right: number; readonly told: number };
  /** Everything that was told wrong or not at all, for reading. */
  readonly errors: readonly GoldError[];
}

/** Verdicts told in one band of score. */
interface BandCount {
  /** A verdict, or `language` for numbers told across languages. */
  readonly verdict: string;
  readonly band: number;
  readonly right: number;
  readonly told: number;
}

interface GoldError {
  readonly task: string;
  readonly kind: "missed" | "invented" | "verdict";
  readonly a: string;
  readonly b: string;
  readonly expected?: readonly string[];
  readonly found?: readonly string[];
}

interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly sure: boolean;
  readonly verdicts: readonly string[];
}

/**
 * Scores pairing and verdicts on a gold file. Verdicts that the file never uses are counted as the
 * nearest one it does (`measure` as `scope`; `unit` and `bound` as `value`), so that older files
 * with fewer verdicts stay usable.
 */
export function evaluate(gold: Gold): Scores {
  const used = new Set(gold.tasks.flatMap(({ pairs }) => pairs.flatMap((pair) => verdictsOf(pair))));
  const tally = new Tally();
  for (const task of gold.tasks) tally.addTask(task, pairTask(task, used));
  return tally.scores();
}

function pairTask(task: GoldTask, used: ReadonlySet<string>): FoundPair[] {
  const a = readSide(task, "a");
  const b = readSide(task, "b");
  const acronyms = findAcronyms([...task.a, ...task.b].map(({ text }) => text));
  const isOneAct = a[0] !== undefined && b[0] !== undefined && a[0].language !== b[0].language;
  return pairStatements(a, b, { acronyms, isOneAct }).map((pair) => {
    const isOtherLanguage = pair.a.statement.language !== pair.b.statement.language;
    const { verdicts } = isOtherLanguage ? judgeAcrossLanguages(pair.a, pair.b) : judge(pair.a, pair.b);
    return {
      a: pair.a.statement.id,
      b: pair.b.statement.id,
      score: pair.score,
      sure: pair.sure,
      verdicts: foldVerdicts(verdicts, used),
    };
  });
}

const NEAREST: Readonly<Record<string, Verdict>> = { measure: "scope", unit: "value", bound: "value" };

function foldVerdicts(verdicts: readonly Verdict[], used: ReadonlySet<string>): readonly string[] {
  return [
    ...new Set(verdicts.map((verdict) => (used.has(verdict) ? verdict : (NEAREST[verdict] ?? verdict)))),
  ];
}

class Tally {
  readonly #pairing = new Count();
  readonly #sure = new Count();
  readonly #tasks: { id: string; pairing: Score }[] = [];
  readonly #perVerdict = new Map<string, Count>();
  readonly #bands = new Map<number, { right: number; told: number }>();
  readonly #calibration = new Map<string, { right: number; told: number }>();
  readonly #errors: GoldError[] = [];
  #unpaired = { right: 0, told: 0 };
  #judged = 0;
  #exact = 0;
  #primary = 0;

  addTask(task: GoldTask, found: readonly FoundPair[]): void {
    const gold = new Map(task.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
    const count = new Count();
    count.gold = gold.size;
    for (const pair of found) {
      const match = gold.get(`${pair.a} ${pair.b}`);
      gold.delete(`${pair.a} ${pair.b}`);
      count.add(match !== undefined);
      this.#addBand(pair.score, match !== undefined);
      this.#calibrate(task, pair, match);
      if (pair.sure) this.#sure.add(match !== undefined);
      if (match === undefined) this.#fail({ task, kind: "invented", ...pair });
      else this.#judge(task, match, pair);
    }
    for (const pair of gold.values()) this.#fail({ task, kind: "missed", a: pair.a, b: pair.b });
    this.#countUnpaired(task, found);
    this.#pairing.merge(count);
    this.#tasks.push({ id: task.id, pairing: count.score() });
  }

  #judge(task: GoldTask, match: GoldPair, { a, b, verdicts }: FoundPair): void {
    const expected = verdictsOf(match);
    const tolerated = new Set(match.tolerate ?? []);
    const told = verdicts.filter((verdict) => expected.includes(verdict) || !tolerated.has(verdict));
    this.#judged++;
    const isExact = told.length === expected.length && told.every((verdict) => expected.includes(verdict));
    if (isExact) this.#exact++;
    else this.#fail({ task, kind: "verdict", a, b, expected, found: verdicts });
    if (gravest(told) === gravest(expected)) this.#primary++;
    for (const verdict of new Set([...told, ...expected])) {
      const count = this.#perVerdict.get(verdict) ?? new Count();
      this.#perVerdict.set(verdict, count);
      if (expected.includes(verdict)) count.gold++;
      if (told.includes(verdict)) count.add(expected.includes(verdict));
    }
  }

  #addBand(score: number, isRight: boolean): void {
    const from = Math.min(0.9, Math.floor(score * 10) / 10);
    const band = this.#bands.get(from) ?? { right: 0, told: 0 };
    this.#bands.set(from, { right: band.right + (isRight ? 1 : 0), told: band.told + 1 });
  }

  #calibrate({ lang }: GoldTask, { score, verdicts }: FoundPair, match: GoldPair | undefined): void {
    const right = new Set(match === undefined ? [] : [...verdictsOf(match), ...(match.tolerate ?? [])]);
    const isTwoLanguages = /[^a-z]/.test(lang ?? "");
    for (const verdict of verdicts) {
      if (verdict === "same") continue;
      const key = `${isTwoLanguages ? "language" : verdict} ${bandOf(score)}`;
      const count = this.#calibration.get(key) ?? { right: 0, told: 0 };
      this.#calibration.set(key, { right: count.right + (right.has(verdict) ? 1 : 0), told: count.told + 1 });
    }
  }

  #countUnpaired(task: GoldTask, found: readonly FoundPair[]): void {
    for (const side of ["a", "b"] as const) {
      const paired = new Set(found.map((pair) => pair[side]));
      const gold = new Set(task.pairs.map((pair) => pair[side]));
      const left = task[side].filter(({ id }) => !paired.has(id));
      this.#unpaired.told += left.length;
      this.#unpaired.right += left.filter(({ id }) => !gold.has(id)).length;
    }
  }

  #fail({ task, a, b, ...error }: Omit<GoldError, "task"> & { readonly task: GoldTask }): void {
    const textOf = (items: readonly GoldItem[], id: string) =>
      items.find((item) => item.id === id)?.text ?? id;
    this.#errors.push({
      kind: error.kind,
      task: task.id,
      a: textOf(task.a, a),
      b: textOf(task.b, b),
      ...(error.expected && { expected: error.expected }),
      ...(error.found && { found: error.found }),
    });
  }

  scores(): Scores {
    return {
      pairing: this.#pairing.score(),
      tasks: this.#tasks,
      sure: this.#sure.score(),
      verdicts: {
        judged: this.#judged,
        exact: this.#exact / Math.max(1, this.#judged),
        primary: this.#primary / Math.max(1, this.#judged),
      },
      perVerdict: Object.fromEntries(
        [...this.#perVerdict].map(([verdict, count]) => [verdict, count.score()]),
      ),
      bands: [...this.#bands].sort(([a], [b]) => a - b).map(([from, band]) => ({ from, ...band })),
      calibration: [...this.#calibration].sort().map(([key, count]) => {
        const [verdict = "", band] = key.split(" ");
        return { verdict, band: Number(band), ...count };
      }),
      unpaired: this.#unpaired,
      errors: this.#errors,
    };
  }
}

/** The verdict that misleads most. */
function gravest(verdicts: readonly string[]): string | undefined {
  return VERDICT_ORDER.find((verdict) => verdicts.includes(verdict));
}
