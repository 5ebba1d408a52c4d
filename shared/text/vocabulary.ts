import { LETTERS } from "./char-kinds.ts";

/** Hashes stay small enough for their product with the factor to be a small integer of the engine. */
const HASH_FACTOR = 31;
const HASH_MASK = 0x1ffffff;

/**
 * Different words as small integers, in the order they were first seen. A word is written character by
 * character at the top of one buffer and then either kept or, when known, dropped: no strings are made.
 */
export class Vocabulary {
  /** Number of different words. Every id is below it. */
  size = 0;
  /** Where the next character goes. */
  top = 0;
  /** Of the letters put last: their scripts (above them what `LETTERS` holds beside) and the hash. */
  scripts = 0;
  hash = 0;

  // Small at first: tables that grow before the loops are compiled do not undo the compiling later.
  #chars = new Uint16Array(1024);
  /** Where each word starts; it ends where the next one starts. */
  #starts = new Int32Array(64);
  #hashes = new Int32Array(64);
  /** Hash table of ids + 1, open addressing; its length is a power of two above twice `size`. */
  #slots = new Int32Array(128);

  /** A vocabulary that begins with the words of this one. */
  copy(): Vocabulary {
    const copy = new Vocabulary();
    copy.size = this.size;
    copy.top = this.top;
    copy.#chars = this.#chars.slice();
    copy.#starts = this.#starts.slice();
    copy.#hashes = this.#hashes.slice();
    copy.#slots = this.#slots.slice();
    return copy;
  }

  put(code: number): void {
    this.reserve(1);
    this.#chars[this.top++] = code;
  }

  /**
   * Puts folded letters of `text` until something else stands, or a letter not learned yet. There must be
   * room for them. `scripts` and `hash` then tell of the letters put.
   *
   * @returns where the letters end.
   */
  putLetters(text: string, from: number, to: number): number {
    const letters = LETTERS;
    const chars = this.#chars;
    let top = this.top;
    let scripts = 0;
    let hash = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = letters[text.charCodeAt(at)] as number;
      if (letter === 0) break;
      scripts |= letter;
      chars[top++] = letter;
      hash = (hash * HASH_FACTOR + (letter & 0xffff)) & HASH_MASK;
    }
    this.top = top;
    this.scripts = scripts;
    this.hash = hash;
    return at;
  }

  /** Puts a known word again. */
  putAgain(id: number): void {
    const to = this.endOf(id);
    for (let at = this.startOf(id); at < to; at++) this.put(this.codeAt(at));
  }

  /** Id of the word put since the top was at `base`. */
  take(base: number): number {
    return this.takeHashed(base, this.#hash(base, this.top));
  }

  /** The same for a word whose hash is known. */
  takeHashed(base: number, hash: number): number {
    const found = this.#find(base, this.top, hash);
    if (found < 0) return this.#add(base, this.top, hash);
    this.top = base;
    return found;
  }

  #add(base: number, top: number, hash: number): number {
    if (this.size + 1 >= this.#starts.length || this.size * 2 >= this.#slots.length) this.#growTable();
    const id = this.size++;
    this.#starts[id] = base;
    this.#starts[id + 1] = top;
    this.#hashes[id] = hash;
    this.#place(id);
    return id;
  }

  /** Makes room for so many more characters. */
  reserve(count: number): void {
    if (this.top + count <= this.#chars.length) return;
    const grown = new Uint16Array(Math.max(this.#chars.length * 2, this.top + count));
    grown.set(this.#chars);
    this.#chars = grown;
  }

  /** Id of the word that reads as the stretch of the buffer, -1 when there is none. */
  find(from: number, to: number): number {
    return this.#find(from, to, this.#hash(from, to));
  }

  startOf(id: number): number {
    return this.#starts[id] as number;
  }

  endOf(id: number): number {
    return this.#starts[id + 1] as number;
  }

  codeAt(at: number): number {
    return this.#chars[at] as number;
  }

  #hash(from: number, to: number): number {
    const chars = this.#chars;
    let hash = 0;
    for (let at = from; at < to; at++) hash = (hash * HASH_FACTOR + (chars[at] as number)) & HASH_MASK;
    return hash;
  }

  #find(from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0 || (hashes[id] === hash && this.#isSame(id, from, to))) return id;
    }
  }

  #isSame(id: number, from: number, to: number): boolean {
    const start = this.#starts[id] as number;
    return (this.#starts[id + 1] as number) - start === to - from && isSame(this.#chars, start, from, to);
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[id] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id + 1;
  }

  #growTable(): void {
    this.#starts = doubled(this.#starts);
    this.#hashes = doubled(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 0; id < this.size; id++) this.#place(id);
  }
}

/** A copy with as much room again. */
export function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

function isSame(chars: Uint16Array, other: number, from: number, to: number): boolean {
  for (let at = from, same = other; at < to; at++, same++) if (chars[at] !== chars[same]) return false;
  return true;
}
