import type { BlockLink } from "../text/block.ts";
import type { Piece } from "../text/page-text.ts";
import {
  appendSeparator,
  appendText,
  finishLine,
  type GrowingLine,
  startLine,
  type TextLine,
} from "./text-line.ts";

/** Text with its places and links: one or more lines put together. */
export interface JoinedText {
  readonly text: string;
  readonly pieces: readonly Piece<Text | undefined>[];
  readonly links: readonly BlockLink[];
}

/** What surrounds a text node when it is added. */
export interface TextSetting {
  readonly anchor: string | undefined;
  readonly isNote: boolean;
  readonly isBold: boolean;
  readonly isRaised: boolean;
}

/** The lines of a block or table cell while the walk is inside it. */
export class BlockDraft {
  #lines: GrowingLine[] = [];
  #line = startLine();
  #length = 0;
  #link: { href: string; from: number } | undefined;
  #isPlain = false;

  /** Length so far, in UTF-16 code units of the joined text. */
  get length(): number {
    return this.#length + this.#line.length;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Whether nothing has been written since the last line break. */
  get isLineEmpty(): boolean {
    return this.#line.length === 0;
  }

  /** Whether all text so far is bold. */
  get isBold(): boolean {
    return !this.#isPlain && !this.isEmpty;
  }

  addText(node: Text, setting: TextSetting, from = 0, to = node.data.length): void {
    const line = this.#line;
    const before = line.pieces.length;
    appendText(line, node, setting.isRaised, from, to);
    if (line.pieces.length === before) return;
    if (!setting.isBold && line.pieces.slice(before).some(({ text }) => text !== " ")) this.#isPlain = true;
    if (before > 0) return;
    line.anchor = setting.anchor;
    line.isNote = setting.isNote;
  }

  addBreak(): void {
    this.#closeLink();
    if (!this.isLineEmpty) {
      this.#length += this.#line.length + 1;
      this.#lines.push(this.#line);
      this.#line = startLine();
    }
    if (this.#link !== undefined) this.#link.from = 0;
  }

  /** A space between things that stand side by side, such as two cells of a nested table. */
  addSpace(): void {
    appendSeparator(this.#line);
  }

  startLink(href: string): void {
    this.#link = { href, from: this.#line.length };
  }

  endLink(): void {
    this.#closeLink();
    this.#link = undefined;
  }

  /** The lines that hold text, finished. The draft is not to be used after. */
  finish(): TextLine[] {
    this.#closeLink();
    return [...this.#lines, this.#line].map(finishLine).filter((line) => line.text !== "");
  }

  #closeLink(): void {
    if (this.#link === undefined) return;
    const { href, from } = this.#link;
    if (from < this.#line.length) this.#line.links.push({ from, to: this.#line.length, href });
  }
}

/** Puts texts one after another with a separator that stands for nothing in the page. */
export function joinTexts(parts: readonly JoinedText[], separator: string): JoinedText {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const texts: string[] = [];
  const pieces: Piece<Text | undefined>[] = [];
  const links: BlockLink[] = [];
  let length = 0;
  parts.forEach((part, index) => {
    if (index > 0) {
      pieces.push({ text: separator, source: undefined, offset: 0 });
      length += separator.length;
    }
    for (const piece of part.pieces) pieces.push(piece);
    for (const { from, to, href } of part.links) links.push({ from: from + length, to: to + length, href });
    texts.push(part.text);
    length += part.text.length;
  });
  return { text: texts.join(separator), pieces, links };
}
