import type { Cell } from "../text/block.ts";
import { BlockDraft, type JoinedText, joinTexts } from "./block-draft.ts";
import { type CellSpans, readSpans, TableGrid } from "./table-grid.ts";
import { findHeaderRows, type HeaderRow } from "./table-header.ts";

/** One finished row: its text with cells joined by tabs, and where each cell stands. */
export interface DraftedRow extends JoinedText {
  readonly cells: readonly Cell[];
  readonly anchor: string | undefined;
  /** Every line of the row is a note on amendments. */
  readonly isNote: boolean;
}

interface CellDraft {
  readonly draft: BlockDraft;
  readonly spans: CellSpans;
  readonly isTitle: boolean;
}

/** One table of data while the walk is inside it. */
export class TableDraft {
  #grid = new TableGrid();
  #group: Node | null = null;
  #row: CellDraft[] | undefined;
  #isHead = false;
  #headerRows: HeaderRow[] = [];

  startRow(row: Element): void {
    if (row.parentNode !== this.#group) this.#grid.endGroup();
    this.#group = row.parentNode;
    this.#isHead = row.parentNode !== null && (row.parentNode as Element).localName === "thead";
    this.#row = [];
  }

  /** @returns the draft that takes the cell's text, or `undefined` outside a row. */
  startCell(cell: Element): BlockDraft | undefined {
    if (this.#row === undefined) return undefined;
    const draft = new BlockDraft();
    this.#row.push({ draft, spans: readSpans(cell), isTitle: cell.localName === "th" });
    return draft;
  }

  /** @returns the row, or `undefined` when it holds no text. */
  endRow(): DraftedRow | undefined {
    const drafts = this.#row ?? [];
    this.#row = undefined;
    const marked = drafts.map(({ draft, isTitle }) => isTitle || draft.isBold);
    const lines = drafts.map(({ draft }) => draft.finish());
    const texts = lines.map((cellLines) => joinTexts(cellLines, "\n"));
    const grid = this.#grid.place(drafts.map(({ spans }) => spans));
    const written = lines.flat();
    if (written.length === 0) return undefined;
    const isNote = written.every((line) => line.isNote);
    if (!isNote)
      this.#headerRows.push({
        cells: grid.flatMap(({ own, column, width }) =>
          own === undefined
            ? []
            : [{ text: texts[own]?.text ?? "", isMarked: marked[own] ?? false, column, width }],
        ),
        isHead: this.#isHead,
      });
    const starts: number[] = [];
    let length = 0;
    for (const { text } of texts) {
      starts.push(length);
      length += text.length + 1;
    }
    const cells = grid.map(({ own, column, width }, index): Cell => {
      if (own !== undefined) {
        const from = starts[own] ?? 0;
        return { from, to: from + (texts[own]?.text.length ?? 0), column, width };
      }
      const following = grid.slice(index).find((cell) => cell.own !== undefined)?.own;
      const at = following === undefined ? Math.max(0, length - 1) : (starts[following] ?? 0);
      return { from: at, to: at, column, width, continued: true };
    });
    const anchor = written.find((line) => line.anchor !== undefined)?.anchor;
    return { ...joinTexts(texts, "\t"), cells, anchor, isNote };
  }

  /** Which of the rows returned by `endRow` are header rows, in their order, notes left out. */
  findHeaders(): boolean[] {
    return findHeaderRows(this.#headerRows);
  }
}
