import type { Statement } from "../../shared/statements/statement.ts";
import { stemsOf } from "../../shared/text/stems.ts";

/**
 * MinHash in bands (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4):
 * two statements share a band with probability 1 − (1 − s³)⁶, where s is the share of stems they have
 * in common. 0.92 at s = 0.7, 0.55 at 0.5, 0.006 at 0.1: likeness is found by equality alone.
 */
const BANDS = 6;
const ROWS = 3;

/** Statements of fewer stems say too little to be found by. */
const MIN_STEMS = 3;

/** Most statements of one page that are looked up and can be found: a programme has a hundred. */
const MAX_STATEMENTS = 300;

/** A statement as the index knows it. */
export interface IndexedStatement {
  /** Name of its set of stems, the same for the same words in any order: 53 bits. */
  readonly key: number;
  readonly bands: readonly number[];
}

/** Entries made before, for as long as the statements live: a page is stored by them and then looked up by them. */
const KNOWN = new WeakMap<readonly Statement[], readonly IndexedStatement[]>();

/** Makes index entries of a page's statements, each content once; what it says of numbers does not count. */
export function indexStatements(statements: readonly Statement[]): readonly IndexedStatement[] {
  const entries = KNOWN.get(statements) ?? makeEntries(statements);
  KNOWN.set(statements, entries);
  return entries;
}

function makeEntries(statements: readonly Statement[]): IndexedStatement[] {
  const indexed = new Map<number, IndexedStatement>();
  for (const statement of statements) {
    if (statement.confidence !== "high") continue;
    const { name, scope, text, language } = statement;
    const said = name === "" ? text : scope === undefined || name.includes(scope) ? name : `${name} ${scope}`;
    const entry = indexStems(stemsOf(said, language), language);
    if (entry !== undefined) indexed.set(entry.key, entry);
    if (indexed.size >= MAX_STATEMENTS) break;
  }
  return [...indexed.values()];
}

/** @returns `undefined` when the stems are too few to tell a statement by */
export function indexStems(stems: readonly string[], language: string): IndexedStatement | undefined {
  const unique = [...new Set(stems.filter((stem) => !/\d/u.test(stem)))].sort();
  if (unique.length < MIN_STEMS) return undefined;
  const hashes = unique.map((stem) => hash32(`${language} ${stem}`, 0));
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (_, row) => smallest(hashes, band * ROWS + row + 1));
    return hash53(`${band} ${rows.join(" ")}`);
  });
  return { key: hash53(`${language} ${unique.join(" ")}`), bands };
}

/** The smallest of the hashes under one of many permutations. */
function smallest(hashes: readonly number[], seed: number): number {
  const factor = Math.imul(seed, 0x9e3779b1) | 1;
  let least = 0xffffffff;
  for (const hash of hashes) {
    let mixed = Math.imul(hash ^ seed, factor);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
    least = Math.min(least, (mixed ^ (mixed >>> 13)) >>> 0);
  }
  return least;
}

/** 53 bits: exact in JavaScript and in the database's bigint. */
function hash53(text: string): number {
  return (hash32(text, 1) & 0x1fffff) * 0x100000000 + hash32(text, 2);
}

/** FNV-1a over UTF-16 code units, with a final mix. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
