import type { Copy } from "../statements/copy.ts";
import { foldKey } from "../text/normalize.ts";

/** The words of whole copies, for as long as the copies live: every check of one page asks again. */
const KNOWN = new WeakMap<Copy, string>();

/** Whether words stand in a copy's text in one piece, over the ends of lines and blocks too. */
export function standsIn(words: string, copy: Copy): boolean {
  let all = KNOWN.get(copy);
  if (all === undefined) {
    all = ` ${copy.blocks.map(({ text }) => bareWords(text)).join(" ")} `;
    KNOWN.set(copy, all);
  }
  return all.includes(` ${words} `);
}

/** Words and digits alone: a dot behind an abbreviation or a line break is no difference. */
export function bareWords(text: string): string {
  return (
    foldKey(text)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      // A key knows no space between a number and what it counts; a line's end may stand there.
      .replace(/(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/gu, " ")
      .trim()
  );
}
