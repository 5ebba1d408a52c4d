import { CharKind, foldOf, kindOf } from "./char-kinds.ts";
import { repairWord } from "./homoglyphs.ts";
import { FUNCTION_WORDS, NUMBER_UNITS, STRUCTURE_WORDS } from "./token-lists.ts";

/** Digit groups after the first: `1 310 000`. */
const GROUP_LENGTH = 3;
/** Longest number of a list marker part; longer ones are years or dates (`2017.`, `12.05.2020.`). */
const MARKER_DIGITS = 3;

/** How far around a word of two scripts Kazakh letters are looked for, in UTF-16 code units. */
const CONTEXT_LENGTH = 200;
const KAZAKH_LETTER = /[әғқңөұүһі]/i;

const CODE = {
  zero: 48,
  nine: 57,
  comma: 44,
  point: 46,
  slash: 47,
  colon: 58,
  bracket: 41,
  hyphen: 45,
  space: 32,
  n: 110,
};

/**
 * Words and numbers of any number of strings as small integers: equal integers mean equal but for
 * typography (case, homoglyphs, kinds of space, dash and quote, `№`/`N`, `ё`/`е`, spacing of digits
 * and `%`). Punctuation makes no token. A hyphenated word and a number with its unit are one token.
 *
 * Tokens of everything scanned lie one after another in `ids`, `froms` and `tos`; a string's tokens
 * are the stretch that grew while it was scanned.
 */
export class TokenIds {
  ids = new Int32Array(4096);
  /** Offsets of each token in the string it was scanned from. */
  froms = new Int32Array(4096);
  tos = new Int32Array(4096);
  count = 0;
  /** Number of different tokens. Every id is below it. */
  size = 0;

  readonly #unitEnd: number;
  readonly #structureEnd: number;
  readonly #functionEnd: number;

  /** Folded characters of the different tokens, one after another. */
  #chars = new Uint16Array(16384);
  #top = 0;
  #starts = new Int32Array(4096);
  #hashes = new Int32Array(4096);
  /** Hash table of ids + 1, open addressing; its length is a power of two above twice `size`. */
  #slots = new Int32Array(8192);
  /** Index of a number token that the next word may join as its unit, else -1. */
  #open = -1;

  constructor() {
    this.#unitEnd = this.#learn(NUMBER_UNITS);
    this.#structureEnd = this.#learn(STRUCTURE_WORDS);
    this.#functionEnd = this.#learn(FUNCTION_WORDS);
  }

  /** Scans `text` between the offsets; returns the index of the first new token. */
  scan(text: string, from: number, to: number): number {
    const first = this.count;
    this.#open = -1;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === CharKind.Letter) at = this.#scanWord(text, at, to);
      else if (kind === CharKind.Digit) at = this.#scanNumber(text, at, from, to);
      else {
        if (kind === CharKind.Sign || kind === CharKind.Percent) this.#addSign(code, at);
        else if (kind === CharKind.Punctuation && !isAbbreviation(text, at, from)) this.#open = -1;
        at += 1;
      }
    }
    return first;
  }

  /** Whether the token only binds other words (`и`, `в`, `және`). */
  isFunctionWord(index: number): boolean {
    const id = this.ids[index] as number;
    return id >= this.#structureEnd && id < this.#functionEnd;
  }

  /** Whether the token begins with a digit. */
  isNumber(index: number): boolean {
    const code = this.#chars[this.#starts[this.ids[index] as number] as number] as number;
    return code >= CODE.zero && code <= CODE.nine;
  }

  /**
   * Number of tokens at `first` that are only a list marker: `1)`, `12.`, `1.2.3.`, `а)`, `Статья 5.`,
   * `5-тармақ.`. Years and dates are never markers: a number that says something is not numbering.
   */
  countMarker(text: string, first: number, last: number, to: number): number {
    if (first >= last) return 0;
    const next = this.#charAfter(text, first, to);
    const length = (this.tos[first] as number) - (this.froms[first] as number);
    if (next === CODE.bracket && length === 1) return 1;
    if (this.#isMarkerNumber(first)) return next === CODE.point || next === CODE.bracket ? 1 : 0;
    const id = this.ids[first] as number;
    if (id < this.#unitEnd || id >= this.#structureEnd || first + 1 >= last) return 0;
    const after = this.#charAfter(text, first + 1, to);
    const isClosed = after === CODE.point || after === CODE.bracket || first + 2 === last;
    return isClosed && this.#isMarkerNumber(first + 1) ? 2 : 0;
  }

  #charAfter(text: string, index: number, to: number): number {
    const at = this.tos[index] as number;
    return at < to ? text.charCodeAt(at) : CODE.point;
  }

  /** `5`, `1.2.3`, `5-тармақ`: short digit groups joined by points, perhaps a Kazakh structure word. */
  #isMarkerNumber(index: number): boolean {
    const id = this.ids[index] as number;
    const end = this.#endOf(id);
    let digits = 0;
    for (let at = this.#starts[id] as number; at < end; at++) {
      const code = this.#chars[at] as number;
      if (code >= CODE.zero && code <= CODE.nine) digits += 1;
      else if (digits === 0) return false;
      else if (code === CODE.point) digits = 0;
      else return code === CODE.hyphen && this.#isStructureWord(at + 1, end);
      if (digits > MARKER_DIGITS) return false;
    }
    return digits > 0;
  }

  #isStructureWord(from: number, to: number): boolean {
    const id = this.#find(from, to - from, this.#hash(from, to));
    return id >= this.#unitEnd && id < this.#structureEnd;
  }

  #scanWord(text: string, from: number, to: number): number {
    const base = this.#top;
    const end = this.#takeLetters(text, from, to);
    if (isNumeroSign(text, from, end, to)) this.#top = base;
    else this.#addToken(base, from, end);
    return end;
  }

  /** Copies folded letters, digits and inner hyphens to the top of `#chars`. */
  #takeLetters(text: string, from: number, to: number): number {
    const base = this.#top;
    let scripts = 0;
    let end = from;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === CharKind.Letter) {
        scripts |= code < 0x370 ? 1 : 2;
        this.#put(foldOf(code));
      } else if (kind === CharKind.Digit) this.#put(code);
      else if (kind === CharKind.Mark) this.#combine(code);
      else if (kind === CharKind.Dash || kind === CharKind.Apostrophe) {
        if (end !== at || !isWordStart(text, at + 1, to)) break;
        if (kind === CharKind.Dash) this.#put(CODE.hyphen);
      } else if (kind !== CharKind.Invisible) break;
      end = at + 1;
    }
    if (scripts === 3) this.#repairMixed(text, base, from, end);
    return end;
  }

  /** `и` + breve is `й`; other marks (stress, the dots of `ё`) say nothing. */
  #combine(mark: number): void {
    const last = this.#top - 1;
    if (mark === 0x306 && this.#chars[last] === 0x438) this.#chars[last] = 0x439;
  }

  /** A word of two scripts is written again in the one it was meant in. */
  #repairMixed(text: string, base: number, from: number, to: number): void {
    const around = text.slice(Math.max(0, from - CONTEXT_LENGTH), to + CONTEXT_LENGTH);
    const repaired = repairWord(text.slice(from, to), KAZAKH_LETTER.test(around));
    this.#top = base;
    for (let at = 0; at < repaired.length; at++) {
      const code = repaired.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === CharKind.Letter || kind === CharKind.Digit) this.#put(foldOf(code));
      else if (kind === CharKind.Dash) this.#put(CODE.hyphen);
    }
  }

  #scanNumber(text: string, start: number, lineFrom: number, to: number): number {
    const base = this.#top;
    const from = isSigned(text, start, lineFrom, this.#open >= 0) ? start - 1 : start;
    if (from < start) this.#put(CODE.hyphen);
    let end = this.#takeDigits(text, start, to);
    const percent = skipSpaces(text, end, to);
    if (percent < to && kindOf(text.charCodeAt(percent)) === CharKind.Percent) {
      this.#put(text.charCodeAt(percent));
      end = percent + 1;
    }
    const hasSuffix =
      end < to && kindOf(text.charCodeAt(end)) === CharKind.Dash && isLetter(text, end + 1, to);
    if (hasSuffix) {
      this.#put(CODE.hyphen);
      end = this.#takeLetters(text, end + 1, to);
    }
    this.#addToken(base, from, end);
    if (!hasSuffix) this.#open = this.count - 1;
    return end;
  }

  /** Copies digits, decimal and date marks; spaces between groups of three are left out. */
  #takeDigits(text: string, from: number, to: number): number {
    let at = from;
    let isGrouped = true;
    for (;;) {
      const start = at;
      while (at < to && isDigit(text.charCodeAt(at))) this.#put(text.charCodeAt(at++));
      isGrouped &&= start === from ? at - start <= GROUP_LENGTH : at - start === GROUP_LENGTH;
      if (at + 1 >= to) return at;
      const code = text.charCodeAt(at);
      if (isGrouped && isGroupAhead(text, at, to)) at += 1;
      else if (isNumberMark(code) && isDigit(text.charCodeAt(at + 1))) {
        this.#put(code);
        isGrouped = false;
        at += 1;
      } else return at;
    }
  }

  #addSign(code: number, at: number): void {
    const base = this.#top;
    this.#put(foldOf(code));
    this.#addToken(base, at, at + 1);
  }

  #put(code: number): void {
    if (this.#top === this.#chars.length) this.#growChars();
    this.#chars[this.#top++] = code;
  }

  /** Takes the characters above `base` as a token, or as the unit of the number before. */
  #addToken(base: number, from: number, to: number): void {
    const id = this.#intern(base);
    if (this.#open >= 0 && id < this.#unitEnd && this.#unitEnd > 0) this.#joinUnit(id, to);
    else {
      this.#open = -1;
      if (this.count === this.ids.length) this.#growTokens();
      this.ids[this.count] = id;
      this.froms[this.count] = from;
      this.tos[this.count] = to;
      this.count += 1;
    }
  }

  #joinUnit(unit: number, to: number): void {
    const base = this.#top;
    this.#copy(this.ids[this.#open] as number);
    this.#put(CODE.space);
    this.#copy(unit);
    this.ids[this.#open] = this.#intern(base);
    this.tos[this.#open] = to;
  }

  #copy(id: number): void {
    const to = this.#endOf(id);
    for (let at = this.#starts[id] as number; at < to; at++) this.#put(this.#chars[at] as number);
  }

  /** Id of the token written above `base`; a token seen before gives its characters back. */
  #intern(base: number): number {
    const hash = this.#hash(base, this.#top);
    const found = this.#find(base, this.#top - base, hash);
    if (found >= 0) {
      this.#top = base;
      return found;
    }
    if (this.size + 1 >= this.#starts.length || this.size * 2 >= this.#slots.length) this.#growTable();
    const id = this.size++;
    this.#starts[id] = base;
    this.#hashes[id] = hash;
    this.#starts[id + 1] = this.#top;
    this.#place(id);
    return id;
  }

  #endOf(id: number): number {
    return this.#starts[id + 1] as number;
  }

  #hash(from: number, to: number): number {
    let hash = to - from;
    for (let at = from; at < to; at++)
      hash = Math.imul(hash ^ (this.#chars[at] as number), 0x5bd1e995) ^ (hash >>> 15);
    return hash;
  }

  #find(from: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return -1;
      if (this.#hashes[id] === hash && this.#isSame(id, from, length)) return id;
    }
  }

  #isSame(id: number, from: number, length: number): boolean {
    const start = this.#starts[id] as number;
    if (this.#endOf(id) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#chars[start + at] !== this.#chars[from + at]) return false;
    return true;
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[id] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id + 1;
  }

  #learn(words: readonly string[]): number {
    for (const word of words) this.scan(word, 0, word.length);
    this.count = 0;
    return this.size;
  }

  #growChars(): void {
    const grown = new Uint16Array(this.#chars.length * 2);
    grown.set(this.#chars);
    this.#chars = grown;
  }

  #growTokens(): void {
    this.ids = doubled(this.ids);
    this.froms = doubled(this.froms);
    this.tos = doubled(this.tos);
  }

  #growTable(): void {
    this.#starts = doubled(this.#starts);
    this.#hashes = doubled(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 0; id < this.size; id++) this.#place(id);
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

/** Whether the mark at `at` is a point right after a letter (`млн.`). */
function isAbbreviation(text: string, at: number, from: number): boolean {
  return text.charCodeAt(at) === CODE.point && at > from && isLetter(text, at - 1, at);
}

function isDigit(code: number): boolean {
  return code >= CODE.zero && code <= CODE.nine;
}

function isNumberMark(code: number): boolean {
  return code === CODE.comma || code === CODE.point || code === CODE.slash || code === CODE.colon;
}

function isLetter(text: string, at: number, to: number): boolean {
  return at < to && kindOf(text.charCodeAt(at)) === CharKind.Letter;
}

function isWordStart(text: string, at: number, to: number): boolean {
  return at < to && (isDigit(text.charCodeAt(at)) || isLetter(text, at, to));
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && kindOf(text.charCodeAt(at)) === CharKind.Space) at += 1;
  return at;
}

/** Latin `N` before a number is the numero sign typed by hand. */
function isNumeroSign(text: string, from: number, end: number, to: number): boolean {
  if (end - from !== 1 || (text.charCodeAt(from) | 32) !== CODE.n) return false;
  const at = skipSpaces(text, end, to);
  return at < to && isDigit(text.charCodeAt(at));
}

/** Whether at `at` stands one space, three digits and no fourth. Tabs part table cells, not digits. */
function isGroupAhead(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (code < CODE.space || kindOf(code) !== CharKind.Space || at + GROUP_LENGTH >= to) return false;
  for (let digit = 1; digit <= GROUP_LENGTH; digit++) if (!isDigit(text.charCodeAt(at + digit))) return false;
  return at + GROUP_LENGTH + 1 >= to || !isWordStart(text, at + GROUP_LENGTH + 1, to);
}

/** Whether a dash glued to the number is its minus: something else than a word or number stands before. */
function isSigned(text: string, at: number, from: number, isAfterNumber: boolean): boolean {
  if (isAfterNumber || at <= from || kindOf(text.charCodeAt(at - 1)) !== CharKind.Dash) return false;
  if (at - 1 === from) return true;
  const before = kindOf(text.charCodeAt(at - 2));
  return before === CharKind.Space || before === CharKind.Punctuation;
}
