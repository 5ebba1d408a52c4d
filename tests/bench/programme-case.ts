import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Language } from "../../shared/text/language.ts";

/** One block of a programme text, as a file of cases holds it. */
export interface CaseBlock {
  readonly type: "h" | "p" | "li" | "row" | "note";
  /** Absent from rows, whose words are in their cells. */
  readonly text?: string;
  /** Index in the text, from 0. */
  readonly i: number;
  readonly table?: number;
  readonly header?: boolean;
  readonly cells?: readonly (string | CaseCell)[];
}

export interface CaseCell {
  readonly text: string;
  readonly colspan?: number;
  readonly rowspan?: number;
}

export interface ExpectedTarget {
  readonly year?: number | string | null;
  readonly bound: string;
  readonly value: number;
  readonly base?: number | string | null;
}

/** A statement that careful reading finds. */
export interface ExpectedStatement {
  readonly id: string;
  readonly side: string;
  readonly kind: string;
  readonly blockIndex: number;
  readonly text: string;
  readonly name: string;
  readonly unit?: string | null;
  readonly targets: readonly ExpectedTarget[];
  /** Further blocks it stands in. */
  readonly alsoBlocks?: readonly number[];
  /** Finding it is right, missing it is no error. */
  readonly optional?: boolean;
  /** What else careful reading says of it; what a case leaves out is not scored. */
  readonly scope?: string | null;
  readonly measure?: string | null;
  readonly rateBase?: number;
  /** Words of headings and lead-ins that its path must hold. */
  readonly path?: readonly string[];
}

export interface ExpectedPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: readonly string[];
  /** Verdicts that are also right. */
  readonly tolerate?: readonly string[];
}

export interface BlockMark {
  readonly side: string;
  readonly blockIndex: number;
}

/** One or two programme texts with what careful reading expects of them. */
export interface ProgrammeCase {
  readonly id: string;
  readonly title: string;
  /** Every kind of statement is listed, also measures, definitions, functions and budget lines. */
  readonly kinds?: "all";
  readonly languages: Readonly<Record<string, Language>>;
  readonly texts: Readonly<Record<string, readonly CaseBlock[]>>;
  readonly expected: {
    readonly statements: readonly ExpectedStatement[];
    readonly pairs?: readonly ExpectedPair[];
    /** Pairs that must not be made. */
    readonly nonPairs?: readonly { readonly a: string; readonly b: string }[];
    /** Blocks that must give no statement. */
    readonly negatives?: readonly BlockMark[];
    /** Blocks that may give one. */
    readonly neutral?: readonly BlockMark[];
  };
}

/** A cell's words, however the file writes it. */
export function cellText(cell: string | CaseCell): string {
  return typeof cell === "string" ? cell : cell.text;
}

/** Letters and digits alone, in lower case: what stays equal through every markup. */
export function foldWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}

/** Words of a block, cells of a row one after another. */
export function blockWords(block: CaseBlock): string {
  return foldWords(block.cells === undefined ? (block.text ?? "") : block.cells.map(cellText).join(" "));
}

/** Every case of a folder; none where there is no such folder. */
export function readCases(folder: URL): ProgrammeCase[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ProgrammeCase);
}
