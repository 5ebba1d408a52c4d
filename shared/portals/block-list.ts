import type { BlockKind } from "../text/block.ts";
import { type JoinedText, joinTexts } from "./block-draft.ts";
import { startsNote } from "./note-cue.ts";
import { isNumberedHeading, isPartHeading, Outline } from "./outline.ts";
import type { PageBlock } from "./portal.ts";
import type { DraftedRow } from "./table-draft.ts";
import type { TextLine } from "./text-line.ts";

/** Longest heading in UTF-16 code units; a longer one is text that somebody put into a heading tag. */
const MAX_HEADING_LENGTH = 1_000;

/** Longest bold line taken for a heading. */
const MAX_BOLD_HEADING_LENGTH = 250;

/** Level of a heading that is only a bold paragraph: below all tags. */
const BOLD_HEADING_LEVEL = 7;

/** What the page says of the lines that make up one or more blocks. */
export interface LineSetting {
  /** 1 to 6 inside `<h1>` to `<h6>`. */
  readonly level: number | undefined;
  readonly isBold: boolean;
  /** Present for the first lines of a list item. */
  readonly item: { readonly marker: string | undefined } | undefined;
}

interface BlockFacts {
  readonly anchor: string | undefined;
  readonly marker?: string | undefined;
  readonly level?: number;
  readonly table?: number;
  readonly cells?: NonNullable<PageBlock["cells"]>;
}

/** The blocks of a page as they are found, each with the headings above it. */
export class BlockList {
  readonly blocks: PageBlock[] = [];
  readonly #limit: number;
  readonly #outline = new Outline();
  #isFull = false;

  /** @param limit most blocks kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A block came after the limit and was left out. */
  get isFull(): boolean {
    return this.#isFull;
  }

  addLines(lines: readonly TextLine[], { level, isBold, item }: LineSetting): void {
    let pending = item;
    for (const group of groupLines(lines, level !== undefined)) {
      const joined = joinTexts(group, "\n");
      const anchor = group[0]?.anchor;
      const headingLevel =
        level ?? (item === undefined && isBold && isBoldHeading(joined.text) ? BOLD_HEADING_LEVEL : 0);
      if (group[0]?.isNote) this.#add("note", joined, { anchor });
      else if (headingLevel > 0 && joined.text.length <= MAX_HEADING_LENGTH)
        this.#addHeading(joined, headingLevel, anchor);
      else if (pending !== undefined) {
        this.#add("item", joined, { anchor, marker: pending.marker });
        pending = undefined;
      } else this.#add("paragraph", joined, { anchor });
    }
  }

  addRow(row: DraftedRow, table: number): void {
    if (row.isNote) this.#add("note", row, { anchor: row.anchor });
    else this.#add("row", row, { anchor: row.anchor, table, cells: row.cells });
  }

  /**
   * Says which rows since the block `first` are header rows.
   *
   * @returns whether there was any row
   */
  setHeaders(first: number, isHeader: readonly boolean[]): boolean {
    let row = 0;
    for (let index = first; index < this.blocks.length; index += 1) {
      const block = this.blocks[index];
      if (block?.kind !== "row") continue;
      if (isHeader[row]) this.blocks[index] = { ...block, header: true };
      row += 1;
    }
    return row > 0;
  }

  #addHeading(joined: JoinedText, level: number, anchor: string | undefined): void {
    this.#outline.leaveTo(joined.text, level);
    this.#add("heading", joined, { anchor, level: Math.min(level, 6) });
    this.#outline.add(joined.text, level);
  }

  #add(kind: BlockKind, { text, pieces, links }: JoinedText, facts: BlockFacts): void {
    if (this.blocks.length >= this.#limit) {
      this.#isFull = true;
      return;
    }
    const { anchor, marker, ...rest } = facts;
    this.blocks.push({
      kind,
      text,
      path: this.#outline.path,
      pieces,
      ...rest,
      ...(marker !== undefined && { marker }),
      ...(anchor !== undefined && { anchor }),
      ...(links.length > 0 && { links }),
    });
  }
}

/** Puts lines that belong to one block together: notes and parts of an act each start a new one. */
function groupLines(lines: readonly TextLine[], isHeading: boolean): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isNew =
      startsNote(line.text) || line.isNote !== last?.[0]?.isNote || (isHeading && isPartHeading(line.text));
    if (last === undefined || isNew) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** A bold paragraph is a heading when it reads like one: a numbered part, or capitals only. */
function isBoldHeading(text: string): boolean {
  if (text.length > MAX_BOLD_HEADING_LENGTH || /[;:,%]\s*$|%/u.test(text)) return false;
  if (isPartHeading(text)) return true;
  if (/\.$/u.test(text)) return false;
  return isNumberedHeading(text) || (/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));
}
