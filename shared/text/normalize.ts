import {
  cyrillicLookalike,
  isAllLookalike,
  isCyrillicLetter,
  isLatinLetter,
  isOneLetterRussian,
  repairWord,
} from "./homoglyphs.ts";
import type { Span } from "./span.ts";

/** A text with its typography unified, and the way back to the text it was made from. */
export interface Normalized {
  readonly text: string;
  /** Span of the source that a span of `text` stands for. Offsets outside the text are clamped. */
  toSource(span: Span): Span;
}

/** A replaced stretch: where it stood and what stands there now. */
interface Edit extends Span {
  /** Offset of the replacement in the normalised text. */
  readonly at: number;
  readonly text: string;
}

const QUOTES = "«»„“”‟〝〞″";
const APOSTROPHES = "‘’‚‛`´ʼ′";
const DASHES = "‐‑‒–—―−";
const SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\u2028\\u2029";
const INVISIBLE = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";

/**
 * Places that may need an edit. Every alternative looks at a bounded stretch, so that the search is
 * linear on any text; what the place really needs is decided by `editAt`.
 */
const SUSPECT = new RegExp(
  [
    `[${SPACES}\\f\\v\\r]`,
    "[ \\t\\n](?=\\s)",
    `[${INVISIBLE}]`,
    `[${QUOTES}${APOSTROPHES}${DASHES}…]`,
    "[иИеЕ][\\u0306\\u0308]",
    "[Ѐ-ԯ](?=[A-Za-zÀ-ɏəɵ])",
    "[A-Za-zÀ-ɏəɵ](?=[Ѐ-ԯ])",
    "[ІХ](?=[ІХ]|[^Ѐ-ԯ]|$)",
    "[PAT](?=KP?|OO?)",
    `[acoyACOY](?=[ \\u00a0][Ѐ-ԯ\\d${QUOTES}"])`,
    "N(?=(?:[oоº°]\\.?|\\.)? {0,2}[\\u00a0\\u202f]?\\d)",
  ].join("|"),
  "g",
);

/** й and ё as two characters, as text copied from PDF files has them. */
const DECOMPOSED = /[иИеЕ][\u0306\u0308]/g;

/** Marks that one mark replaces, and it. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ...[...QUOTES].map((mark) => [mark, '"'] as const),
  ...[...APOSTROPHES].map((mark) => [mark, "'"] as const),
  ...[...DASHES].map((mark) => [mark, "-"] as const),
  ["…", "..."],
]);

const VISIBLE_SPACE = new RegExp(`[ \\f\\v\\r${SPACES}]`);
const NO_SPACE = new RegExp(`[${INVISIBLE}]`);
const NUMERO = /N(?:[oоº°]\.?|\.)?/y;

/**
 * Unifies what typists and content systems vary and readers do not see: homoglyphs are repaired word
 * by word (part by part in a word that a soft hyphen cuts), Roman numerals become Latin, quotes become `"` and `'`, dashes `-`, `N` and `No.` before
 * digits `№`, `…` three dots, composed й and ё; runs of white space become one space (or one "\n" or
 * "\t" when the run holds one: they part lines and cells); soft hyphens and zero-width characters go.
 *
 * Letters, digits and signs are never lost, case and ё stay. Linear; text that needs nothing is
 * returned as it is. The kinds of difference are those seen between adilet.zan.kz, zan.gov.kz and
 * gov.kz copies of one act (2026-11).
 */
export function normalize(text: string): Normalized {
  const edits = findEdits(text);
  if (edits.length === 0) return { text, toSource: (span) => clamp(span, text.length) };
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  parts.push(text.slice(done));
  const normalized = parts.join("");
  return {
    text: normalized,
    toSource: (span) => {
      const { from, to } = clamp(span, normalized.length);
      const start = sourceStart(edits, from);
      return { from: start, to: from === to ? start : sourceEnd(edits, to) };
    },
  };
}

/**
 * A key that is equal for two strings that differ only harmlessly: typography (see `normalize`),
 * case, ё, quotation marks, a leading list marker, closing punctuation, and spacing round `%`, `№`,
 * punctuation, the dash of a range and inside a number ("1 310 000").
 *
 * Keys of strings that differ in a digit, a sign (%, minus, ≥) or a letter that is no homoglyph are
 * never equal, with one exception: the list marker itself ("1)" against "2)"). `9,0` and `9`, `0.5`
 * and `0,5` have different keys: a key knows nothing of values, `readQuantities` does.
 */
export function foldKey(text: string): string {
  const { text: normalized } = normalize(text);
  const loose = looseSpacing(foldLookalikes(normalized).toLowerCase().replaceAll("ё", "е"));
  return dropClosing(loose.replace(LIST_MARKER, ""));
}

/** "1.", "2)", "1.2.3.", "а)", "-", "•" before a word; "1)" also before a number. */
const LIST_MARKER =
  /^(?:(?:\d{1,3}\.){0,5}\d{1,3}(?:\.(?=[\p{L}(])|\))|[\p{L}]\)|[-•·*▪●](?=[ \p{L}]) ?(?=[\p{L}(])) ?/u;

/** Without closing punctuation; a loop, since an unanchored `+$` is quadratic on runs of dots. */
function dropClosing(text: string): string {
  let end = text.length;
  while (end > 0 && " .,;:".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function looseSpacing(text: string): string {
  return (
    text
      .replaceAll('"', " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/>=/g, "≥")
      .replace(/<=/g, "≤")
      // The space stands first and what is before it is looked at last: a search from space to space is quick.
      .replace(/ (?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3}(?: \d{3}){0,5} )/g, "")
      .replace(/(?<=\d) ?- ?(?=\d)|- (?=\d)/g, "-")
      .replace(/ (?:(?<=\d )(?=[\p{L}%‰°])|(?<=[№≥≤<>±~≈] ))/gu, "")
      .replace(/ ?([,.;:()/]) ?/g, (spaced: string, mark: string, at: number, whole: string) =>
        isDigit(whole, at - 1) && isDigit(whole, at + spaced.length) ? spaced : mark,
      )
  );
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** In a Cyrillic text a Latin word whose letters all look Cyrillic (PK, TOO, c) is taken for Cyrillic. */
function foldLookalikes(text: string): string {
  if (!/[Ѐ-ԯ]/.test(text)) return text;
  return text.replace(/[A-Za-zəƏɵƟ]+/g, (word) =>
    isAllLookalike(word) ? [...word].map(cyrillicLookalike).join("") : word,
  );
}

function findEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let kazakh: boolean | undefined;
  const isKazakh = () => {
    kazakh ??= /[әңғүұқөһіӘҢҒҮҰҚӨҺІ]|[а-я]i|i[а-я]/.test(text);
    return kazakh;
  };
  let shift = 0;
  SUSPECT.lastIndex = 0;
  for (let found = SUSPECT.exec(text); found !== null; found = SUSPECT.exec(text)) {
    const { from, to, text: replacement } = editAt(text, found.index, edits.at(-1)?.to ?? 0, isKazakh);
    if (replacement !== text.slice(from, to)) {
      edits.push({ from, to, text: replacement, at: from + shift });
      shift += replacement.length - (to - from);
    }
    SUSPECT.lastIndex = Math.max(to, found.index + 1);
  }
  return edits;
}

/** What the suspicious place needs; an edit that changes nothing when it needs nothing. */
function editAt(text: string, at: number, done: number, isKazakh: () => boolean): Omit<Edit, "at"> {
  const letter = text.charAt(at);
  const replacement = REPLACED.get(letter);
  if (replacement !== undefined) return { from: at, to: at + 1, text: replacement };
  if (spaceKind(letter) !== undefined) return spaceEdit(text, at);
  if (letter === "N" && !isLetter(text, at - 1)) {
    NUMERO.lastIndex = at;
    const numero = NUMERO.exec(text)?.[0] ?? letter;
    return { from: at, to: at + numero.length, text: "№" };
  }
  return wordEdit(text, at, done, isKazakh);
}

/** A run of white space and invisible characters. */
function spaceEdit(text: string, at: number): Omit<Edit, "at"> {
  let to = at;
  let space = "";
  for (; to < text.length; to++) {
    const kind = spaceKind(text.charAt(to));
    if (kind === undefined) break;
    // A line feed outranks a cell border, and that a space.
    if (space === "" || kind === "\n" || (kind === "\t" && space !== "\n"))
      space = kind === "" ? space : kind;
  }
  return { from: at, to, text: space };
}

/** What a character is among white space: itself, a plain space, nothing to be seen, or no white space. */
function spaceKind(character: string): "\n" | "\t" | " " | "" | undefined {
  if (character === " " || character === "\n" || character === "\t") return character;
  if (character > "\r" && character < "\u00a0") return undefined;
  if (VISIBLE_SPACE.test(character)) return " ";
  return NO_SPACE.test(character) ? "" : undefined;
}

function wordEdit(text: string, at: number, done: number, isKazakh: () => boolean): Omit<Edit, "at"> {
  let from = at;
  while (from > done && isLetter(text, from - 1)) from--;
  let to = at + 1;
  while (isLetter(text, to)) to++;
  const word = text.slice(from, to).replace(DECOMPOSED, (letter) => letter.normalize("NFC"));
  if (to - from === 1 && isLatinLetter(word.charCodeAt(0)))
    return {
      from,
      to,
      text: isOneLetterRussian(word) && isInCyrillic(text, to) ? cyrillicLookalike(word) : word,
    };
  return { from, to, text: repairWord(word, isKazakh()) };
}

/** Whether the next word within a few characters is Cyrillic: "c 2020 года", "o внесении". */
function isInCyrillic(text: string, at: number): boolean {
  return /^[\s\d«»„“”‟〝〞″"]{1,8}[Ѐ-ԯ]/.test(text.slice(at, at + 9));
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLatinLetter(code) || isCyrillicLetter(code) || code === 0x306 || code === 0x308;
}

function clamp({ from, to }: Span, length: number): Span {
  const start = Math.min(Math.max(from, 0), length);
  return { from: start, to: Math.min(Math.max(to, start), length) };
}

/** Source offset where the character at `offset` of the normalised text begins. */
function sourceStart(edits: readonly Edit[], offset: number): number {
  const edit = lastEdit(edits, (one) => one.at <= offset);
  if (edit === undefined) return offset;
  const inside = offset - edit.at;
  if (inside >= edit.text.length) return edit.to + inside - edit.text.length;
  return edit.text.length === edit.to - edit.from ? edit.from + inside : edit.from;
}

/** Source offset where the character before `offset` of the normalised text ends. */
function sourceEnd(edits: readonly Edit[], offset: number): number {
  const edit = lastEdit(edits, (one) => one.at < offset);
  if (edit === undefined) return offset;
  const inside = offset - edit.at;
  if (inside > edit.text.length) return edit.to + inside - edit.text.length;
  return edit.text.length === edit.to - edit.from ? edit.from + inside : edit.to;
}

/** Last edit that satisfies a condition true for a beginning of the list. */
function lastEdit(edits: readonly Edit[], isBefore: (edit: Edit) => boolean): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit !== undefined && isBefore(edit)) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
