import { BOTH_SCRIPTS, CharKind, foldOf, KINDS, kindOf } from "./char-kinds.ts";
import { repairWord } from "./homoglyphs.ts";
import { STRETCH, scanPlain } from "./plain-scan.ts";
import { FUNCTION_WORDS, NUMBER_UNITS, STRUCTURE_WORDS } from "./token-lists.ts";
import {
  CODE,
  GROUP_LENGTH,
  isAbbreviation,
  isDigit,
  isGroupAhead,
  isLetter,
  isNumberMark,
  isNumeroSign,
  isSigned,
  isWordStart,
  skipSpaces,
} from "./token-places.ts";
import { doubled, Vocabulary } from "./vocabulary.ts";

/** Most digits of a list number; longer ones are years or dates (`2017.`, `12.05.2020.`). */
const LIST_DIGITS = 3;

/** How far around a word of two scripts Kazakh letters are looked for, in UTF-16 code units. */
const CONTEXT_LENGTH = 200;
const BREVE = 0x306;
const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/**
 * Words and numbers of any number of strings as small integers: equal integers mean equal but for
 * typography (case, homoglyphs, kinds of space, dash and quote, `№`/`N`, `ё`/`е`, spacing of digits
 * and `%`). Punctuation makes no token. A hyphenated word and a number with its unit are one token.
 *
 * Tokens of everything scanned lie one after another in `ids`, `froms` and `tos`; a string's tokens
 * are the stretch that grew while it was scanned.
 */
export class TokenIds {
  ids = new Int32Array(1024);
  /** Offsets of each token in the string it was scanned from. */
  froms = new Int32Array(1024);
  tos = new Int32Array(1024);
  count = 0;

  #unitEnd = 0;
  #structureEnd = 0;
  #functionEnd = 0;

  #vocabulary = new Vocabulary();
  /** Words of two scripts as they were meant, but those with a `Y`, which depends on the words around. */
  readonly #repaired = new Map<string, string>();
  /** Index of a number token that the next word may join as its unit, else -1. */
  #open = -1;

  private constructor() {}

  /** Scanner that knows the listed words and nothing else; every other one begins as its copy. */
  static #listed: TokenIds | undefined;

  static create(): TokenIds {
    TokenIds.#listed ??= TokenIds.#learnLists();
    const tokens = new TokenIds();
    tokens.#unitEnd = TokenIds.#listed.#unitEnd;
    tokens.#structureEnd = TokenIds.#listed.#structureEnd;
    tokens.#functionEnd = TokenIds.#listed.#functionEnd;
    tokens.#vocabulary = TokenIds.#listed.#vocabulary.copy();
    return tokens;
  }

  static #learnLists(): TokenIds {
    const tokens = new TokenIds();
    tokens.#unitEnd = tokens.#learn(NUMBER_UNITS);
    tokens.#structureEnd = tokens.#learn(STRUCTURE_WORDS);
    tokens.#functionEnd = tokens.#learn(FUNCTION_WORDS);
    return tokens;
  }

  /** Number of different tokens. Every id is below it. */
  get size(): number {
    return this.#vocabulary.size;
  }

  /** Scans `text` between the offsets; returns the index of the first new token. */
  scan(text: string, from: number, to: number): number {
    const first = this.count;
    this.#open = -1;
    let at = from;
    while (at < to) {
      const before = this.count;
      at = scanPlain(this, this.#vocabulary, text, at, to, this.#open < 0 ? 0 : this.#unitEnd);
      if (this.count > before) this.#open = -1;
      if (at === to) break;
      const code = text.charCodeAt(at);
      const kind = KINDS[code] || kindOf(code);
      if (kind === CharKind.Space) at += 1;
      else if (kind === CharKind.Letter) at = this.#scanWord(text, at, to);
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

  /** Whether the token names a part of an act (`статья`, `тармақ`). */
  isStructureWord(index: number): boolean {
    return this.#isStructureId(this.ids[index] as number);
  }

  /** Whether the token begins with a digit. */
  isNumber(index: number): boolean {
    return isDigit(this.#vocabulary.codeAt(this.#vocabulary.startOf(this.ids[index] as number)));
  }

  /**
   * Whether the token is short digit groups joined by points, perhaps with a Kazakh structure word:
   * `5`, `1.2.3`, `5-тармақ`. Years and dates are not.
   */
  isListNumber(index: number): boolean {
    const id = this.ids[index] as number;
    const end = this.#vocabulary.endOf(id);
    let digits = 0;
    for (let at = this.#vocabulary.startOf(id); at < end; at++) {
      const code = this.#vocabulary.codeAt(at);
      if (isDigit(code)) digits += 1;
      else if (digits === 0) return false;
      else if (code === CODE.point) digits = 0;
      else return code === CODE.hyphen && this.#isStructureId(this.#vocabulary.find(at + 1, end));
      if (digits > LIST_DIGITS) return false;
    }
    return digits > 0;
  }

  #isStructureId(id: number): boolean {
    return id >= this.#unitEnd && id < this.#structureEnd;
  }

  #scanWord(text: string, from: number, to: number): number {
    const base = this.#vocabulary.top;
    const end = this.#takeLetters(text, from, to);
    if (end - from === 1 && isNumeroSign(text, from, end, to)) this.#vocabulary.top = base;
    else this.#addToken(base, from, end);
    return end;
  }

  /** Copies folded letters, digits and inner hyphens to the top of the vocabulary. */
  #takeLetters(text: string, from: number, to: number): number {
    const base = this.#vocabulary.top;
    let scripts = 0;
    let end = from;
    let at = from;
    while (at < to) {
      this.#vocabulary.reserve(STRETCH);
      at = this.#vocabulary.putLetters(text, at, Math.min(to, at + STRETCH));
      if (at > end) {
        scripts |= this.#vocabulary.scripts;
        end = at;
      }
      if (at === to) break;
      const code = text.charCodeAt(at);
      const kind = KINDS[code] || kindOf(code);
      if (kind === CharKind.Letter) continue;
      if (kind === CharKind.Space) break;
      if (kind === CharKind.Digit) this.#vocabulary.put(code);
      else if (kind === CharKind.Mark) this.#combine(code);
      else if (kind === CharKind.Dash || kind === CharKind.Apostrophe) {
        if (end !== at || !isWordStart(text, at + 1, to)) break;
        if (kind === CharKind.Dash) this.#vocabulary.put(CODE.hyphen);
      } else if (kind !== CharKind.Invisible) break;
      at += 1;
      end = at;
    }
    if (scripts >= BOTH_SCRIPTS) this.#repairMixed(text, base, from, end);
    return end;
  }

  /** `и` + breve is `й`; other marks (stress, the dots of `ё`) say nothing. */
  #combine(mark: number): void {
    const last = this.#vocabulary.top - 1;
    if (mark !== BREVE || this.#vocabulary.codeAt(last) !== CODE.i) return;
    this.#vocabulary.top = last;
    this.#vocabulary.put(CODE.shortI);
  }

  /** A word of two scripts is written again in the one it was meant in. */
  #repairMixed(text: string, base: number, from: number, to: number): void {
    const repaired = this.#repair(text, from, to);
    this.#vocabulary.top = base;
    for (let at = 0; at < repaired.length; at++) {
      const code = repaired.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === CharKind.Letter || kind === CharKind.Digit) this.#vocabulary.put(foldOf(code));
      else if (kind === CharKind.Dash) this.#vocabulary.put(CODE.hyphen);
    }
  }

  #repair(text: string, from: number, to: number): string {
    const word = text.slice(from, to);
    const known = this.#repaired.get(word);
    if (known !== undefined) return known;
    if (/y/i.test(word)) {
      const around = text.slice(Math.max(0, from - CONTEXT_LENGTH), to + CONTEXT_LENGTH);
      return repairWord(word, KAZAKH_LETTER.test(around));
    }
    const repaired = repairWord(word, false);
    this.#repaired.set(word, repaired);
    return repaired;
  }

  #scanNumber(text: string, start: number, lineFrom: number, to: number): number {
    const base = this.#vocabulary.top;
    const from = isSigned(text, start, lineFrom, this.#open >= 0) ? start - 1 : start;
    if (from < start) this.#vocabulary.put(CODE.hyphen);
    let end = this.#takeDigits(text, start, to);
    const percent = skipSpaces(text, end, to);
    if (percent < to && kindOf(text.charCodeAt(percent)) === CharKind.Percent) {
      this.#vocabulary.put(text.charCodeAt(percent));
      end = percent + 1;
    }
    const hasSuffix =
      end < to && kindOf(text.charCodeAt(end)) === CharKind.Dash && isLetter(text, end + 1, to);
    if (hasSuffix) {
      this.#vocabulary.put(CODE.hyphen);
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
      while (at < to && isDigit(text.charCodeAt(at))) this.#vocabulary.put(text.charCodeAt(at++));
      isGrouped &&= start === from ? at - start <= GROUP_LENGTH : at - start === GROUP_LENGTH;
      if (at + 1 >= to) return at;
      const code = text.charCodeAt(at);
      if (isGrouped && isGroupAhead(text, at, to)) at += 1;
      else if (isNumberMark(code) && isDigit(text.charCodeAt(at + 1))) {
        this.#vocabulary.put(code);
        isGrouped = false;
        at += 1;
      } else return at;
    }
  }

  #addSign(code: number, at: number): void {
    const base = this.#vocabulary.top;
    this.#vocabulary.put(foldOf(code));
    this.#addToken(base, at, at + 1);
  }

  /** Takes the characters above `base` as a token, or as the unit of the number before. */
  #addToken(base: number, from: number, to: number): void {
    const id = this.#vocabulary.take(base);
    if (this.#open >= 0 && id < this.#unitEnd && this.#unitEnd > 0) this.#joinUnit(id, to);
    else {
      this.#open = -1;
      this.reserve(1);
      this.ids[this.count] = id;
      this.froms[this.count] = from;
      this.tos[this.count] = to;
      this.count += 1;
    }
  }

  #joinUnit(unit: number, to: number): void {
    const base = this.#vocabulary.top;
    this.#vocabulary.putAgain(this.ids[this.#open] as number);
    this.#vocabulary.put(CODE.space);
    this.#vocabulary.putAgain(unit);
    this.ids[this.#open] = this.#vocabulary.take(base);
    this.tos[this.#open] = to;
  }

  #learn(words: readonly string[]): number {
    for (const word of words) this.scan(word, 0, word.length);
    this.count = 0;
    return this.#vocabulary.size;
  }

  /** Makes room for so many more tokens. */
  reserve(count: number): void {
    while (this.count + count > this.ids.length) {
      this.ids = doubled(this.ids);
      this.froms = doubled(this.froms);
      this.tos = doubled(this.tos);
    }
  }
}
