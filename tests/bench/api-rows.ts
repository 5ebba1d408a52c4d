import { indexStems } from "../../api/statements/statement-bands.ts";
import { stemsOf } from "../../shared/text/stems.ts";
import { makePage, makeStatements } from "./captures.ts";

/** Rows of a few hundred generated acts, as columns: what is written in one go. */
export interface SeedRows {
  /** Acts with the blocks that all their copies show. */
  readonly acts: { act: number; blocks: object }[];
  /** Statements said, each with its act. */
  readonly saidBy: number[];
  readonly said: number[];
  /** Bands of statements that no act said before. */
  readonly bands: number[];
  readonly banded: number[];
}

/** Makes rows act by act, from the first of the seeded ones: the measured pages are of acts below. */
export function createRowMaker(firstAct = 1_000_000): (count: number) => SeedRows {
  const known = new Set<number>();
  let act = firstAct;
  return (count) => {
    const rows: SeedRows = { acts: [], saidBy: [], said: [], bands: [], banded: [] };
    for (let n = 0; n < count; n += 1, act += 1) addAct(rows, act, known);
    return rows;
  };
}

function addAct(rows: SeedRows, act: number, known: Set<number>): void {
  rows.acts.push({ act, blocks: makePage({ act, copy: 0, bytes: 0 }).blocks });
  const own = new Set<number>();
  for (const sentence of makeStatements(act, 0).slice(2)) {
    const entry = indexStems(stemsOfSentence(sentence), "ru");
    if (entry === undefined || own.has(entry.key)) continue;
    own.add(entry.key);
    rows.saidBy.push(act);
    rows.said.push(entry.key);
    if (known.has(entry.key)) continue;
    known.add(entry.key);
    for (const band of new Set(entry.bands)) {
      rows.bands.push(band);
      rows.banded.push(entry.key);
    }
  }
}

const STEMS = new Map<string, readonly string[]>();

/** Stems of a sentence word by word: a million sentences say the same few thousand words. */
function stemsOfSentence(text: string): string[] {
  return text.split(" ").flatMap((word) => {
    const known = STEMS.get(word) ?? stemsOf(word, "ru");
    STEMS.set(word, known);
    return known;
  });
}
