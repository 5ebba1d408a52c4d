import { BlockDraft } from "./block-draft.ts";
import { BlockList } from "./block-list.ts";
import { type ListNumbering, readNumbering, takeMarker } from "./list-marker.ts";
import type { PageBlock } from "./portal.ts";
import { TableDraft } from "./table-draft.ts";

/** Where reading stops, so that a hostile or broken page cannot exhaust memory. */
export interface BlockLimits {
  /** UTF-16 code units of all blocks. */
  readonly text: number;
  readonly blocks: number;
  /** UTF-16 code units of one block; a longer one is split. */
  readonly block: number;
  /** Rows of one table; the rest of a longer one is left out, and what follows the table is read. */
  readonly rows: number;
}

/**
 * The same limits a capture has when it is sent (`shared/contract/limits.ts`). The longest tables
 * seen have some 2 000 rows: ten times that.
 */
export const DEFAULT_LIMITS: BlockLimits = {
  text: 4_000_000,
  blocks: 50_000,
  block: 1_000_000,
  rows: 20_000,
};

/** Longest link address kept, in characters. */
const MAX_HREF_LENGTH = 2_000;

const BLOCK_ELEMENTS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const ANCHOR = /^[\w.:-]{1,100}$/u;

interface OpenTable {
  readonly element: Element;
  readonly draft: TableDraft;
  /** Index of its first block. */
  readonly first: number;
  /** Depth of tables inside its cells. */
  inner: number;
  rows: number;
}

/** Turns the walk's events into blocks. One writer reads one page once. */
export class BlockWriter {
  readonly #grids: ReadonlySet<Element>;
  readonly #url: URL;
  readonly #limits: BlockLimits;
  readonly #list: BlockList;
  readonly #notes: Element[] = [];
  readonly #headings: Element[] = [];
  readonly #lists: ListNumbering[] = [];
  #draft = new BlockDraft();
  #cell: BlockDraft | undefined;
  #table: OpenTable | undefined;
  #tables = 0;
  #boldDepth = 0;
  #raisedDepth = 0;
  #preDepth = 0;
  #captionDepth = 0;
  #item: { marker: string | undefined } | undefined;
  #link: { element: Element; href: string } | undefined;
  #anchor: string | undefined;
  #length = 0;
  /** Length of the finished cells of the row under way, with a border after each. */
  #rowLength = 0;
  #isCut = false;
  #hasShortTable = false;

  constructor(grids: ReadonlySet<Element>, url: URL, limits: BlockLimits) {
    this.#grids = grids;
    this.#url = url;
    this.#limits = limits;
    this.#list = new BlockList(limits.blocks);
  }

  /** A limit was reached: the rest of the page is not read. */
  get isFull(): boolean {
    return this.#isCut || this.#list.isFull;
  }

  enter(element: Element, isNote: boolean): void {
    const name = element.localName;
    this.#readAnchor(element, name);
    if (name === "br") this.#break();
    else if (BLOCK_ELEMENTS.has(name)) this.#enterBlock(element, name);
    else this.#enterInline(element, name);
    if (isNote) this.#notes.push(element);
  }

  leave(element: Element): void {
    const name = element.localName;
    if (BLOCK_ELEMENTS.has(name)) this.#leaveBlock(element, name);
    else this.#leaveInline(element, name);
    if (this.#notes.at(-1) === element) this.#notes.pop();
  }

  addText(node: Text): void {
    const isBetweenCells = this.#table !== undefined && this.#cell === undefined && this.#captionDepth === 0;
    if (isBetweenCells) return;
    if (this.#preDepth === 0) {
      this.#addStretch(node, 0, node.data.length);
      return;
    }
    let from = 0;
    for (let to = node.data.indexOf("\n"); to >= 0; to = node.data.indexOf("\n", from)) {
      this.#addStretch(node, from, to);
      this.#break();
      from = to + 1;
    }
    this.#addStretch(node, from, node.data.length);
  }

  finish(): { blocks: PageBlock[]; cut: boolean } {
    this.#flush();
    if (this.#table !== undefined) this.#endTable(this.#table);
    return { blocks: this.#list.blocks, cut: this.isFull || this.#hasShortTable };
  }

  #addStretch(node: Text, from: number, to: number): void {
    const setting = {
      anchor: this.#anchor,
      isNote: this.#notes.length > 0,
      isBold: this.#boldDepth > 0,
      isRaised: this.#raisedDepth > 0,
    };
    let start = from;
    while (start < to && !this.#isCut) {
      const draft = this.#cell ?? this.#draft;
      const before = draft.length;
      const filled = this.#cell === undefined ? before : this.#rowLength + before;
      const end = Math.min(to, start + Math.max(0, this.#limits.block - filled));
      if (start < end) draft.addText(node, setting, start, end);
      this.#length += draft.length - before;
      if (this.#length > this.#limits.text) this.#isCut = true;
      if (end === to) return;
      start = Math.max(start, end);
      if (this.#cell !== undefined) this.#isCut = true;
      else this.#flush();
    }
  }

  #break(): void {
    const isParagraph = this.#cell === undefined && this.#headings.length === 0 && this.#item === undefined;
    if (isParagraph && this.#draft.isLineEmpty) this.#flush();
    (this.#cell ?? this.#draft).addBreak();
  }

  #enterBlock(element: Element, name: string): void {
    if (this.#table !== undefined && this.#enterTablePart(element, name, this.#table)) return;
    if (this.#cell !== undefined) {
      this.#cell.addBreak();
      return;
    }
    this.#flush();
    if (/^h[1-6]$/u.test(name)) this.#headings.push(element);
    else if (name === "ol" || name === "ul" || name === "menu" || name === "dir")
      this.#lists.push(readNumbering(element));
    else if (name === "li") this.#startItem(element);
    else if (name === "pre") this.#preDepth += 1;
    else if (name === "table" && this.#grids.has(element))
      this.#table = { element, draft: new TableDraft(), first: this.#list.blocks.length, inner: 0, rows: 0 };
  }

  /** @returns whether the element is part of the table of data itself. */
  #enterTablePart(element: Element, name: string, table: OpenTable): boolean {
    if (name === "table") table.inner += 1;
    if (table.inner > 0) {
      if (name !== "td" && name !== "th") return false;
      this.#cell?.addSpace();
      return true;
    }
    if (name === "tr") this.#startRow(element, table);
    else if (name === "td" || name === "th") this.#startCell(table.draft.startCell(element));
    else if (name === "caption") this.#captionDepth += 1;
    else if (this.#cell === undefined && this.#captionDepth === 0) return true;
    else return false;
    return true;
  }

  #startRow(element: Element, table: OpenTable): void {
    table.rows += 1;
    this.#rowLength = 0;
    if (table.rows > this.#limits.rows) this.#hasShortTable = true;
    else table.draft.startRow(element);
  }

  #startCell(cell: BlockDraft | undefined): void {
    this.#cell = cell;
    if (this.#link !== undefined) cell?.startLink(this.#link.href);
  }

  #endCell(): void {
    this.#rowLength += (this.#cell?.length ?? 0) + 1;
    if (this.#rowLength > this.#limits.block) this.#isCut = true;
    this.#cell = undefined;
  }

  #startItem(element: Element): void {
    const numbering = this.#lists.at(-1);
    const marker = numbering === undefined ? undefined : takeMarker(numbering, element);
    this.#item = { marker };
  }

  #leaveBlock(element: Element, name: string): void {
    if (this.#table !== undefined && this.#leaveTablePart(element, name, this.#table)) return;
    if (this.#cell !== undefined) {
      this.#cell.addBreak();
      return;
    }
    this.#flush();
    if (this.#headings.at(-1) === element) this.#headings.pop();
    else if (name === "ol" || name === "ul" || name === "menu" || name === "dir") this.#lists.pop();
    else if (name === "li") this.#item = undefined;
    else if (name === "pre") this.#preDepth -= 1;
  }

  #leaveTablePart(element: Element, name: string, table: OpenTable): boolean {
    if (element === table.element) {
      this.#endTable(table);
      return true;
    }
    if (name === "table") table.inner -= 1;
    if (table.inner > 0) return name === "td" || name === "th";
    if (name === "tr") this.#endRow(table.draft);
    else if (name === "td" || name === "th") this.#endCell();
    else if (name === "caption") {
      this.#flush();
      this.#captionDepth -= 1;
    } else if (this.#cell === undefined && this.#captionDepth === 0) return true;
    else return false;
    return true;
  }

  #endRow(table: TableDraft): void {
    const row = table.endRow();
    if (row !== undefined) this.#list.addRow(row, this.#tables);
  }

  #endTable(table: OpenTable): void {
    if (this.#list.setHeaders(table.first, table.draft.findHeaders())) this.#tables += 1;
    this.#table = undefined;
    this.#cell = undefined;
  }

  #enterInline(element: Element, name: string): void {
    if (name === "b" || name === "strong") this.#boldDepth += 1;
    else if (name === "sup") this.#raisedDepth += 1;
    else if (name === "a" && this.#link === undefined) this.#startLink(element);
  }

  #leaveInline(element: Element, name: string): void {
    if (name === "b" || name === "strong") this.#boldDepth -= 1;
    else if (name === "sup") this.#raisedDepth -= 1;
    else if (this.#link?.element === element) {
      (this.#cell ?? this.#draft).endLink();
      this.#link = undefined;
    }
  }

  #startLink(element: Element): void {
    const href = resolveLink(element.getAttribute("href"), this.#url);
    if (href === undefined) return;
    this.#link = { element, href };
    (this.#cell ?? this.#draft).startLink(href);
  }

  #readAnchor(element: Element, name: string): void {
    const id = element.getAttribute("id") ?? (name === "a" ? element.getAttribute("name") : null);
    if (id !== null && ANCHOR.test(id)) this.#anchor = id;
  }

  /** Ends the block under way, if it has text. */
  #flush(): void {
    const draft = this.#draft;
    if (draft.isEmpty) return;
    this.#draft = new BlockDraft();
    if (this.#link !== undefined) this.#draft.startLink(this.#link.href);
    const heading = this.#headings.at(-1);
    const level = heading === undefined ? undefined : Number(heading.localName.slice(1));
    this.#list.addLines(draft.finish(), { level, isBold: draft.isBold, item: this.#item });
    this.#item = undefined;
  }
}

function resolveLink(href: string | null, base: URL): string | undefined {
  if (href === null || href.length > MAX_HREF_LENGTH || !URL.canParse(href, base)) return undefined;
  const address = new URL(href, base);
  const isWeb = address.protocol === "https:" || address.protocol === "http:";
  return isWeb && address.href.length <= MAX_HREF_LENGTH ? address.href : undefined;
}
