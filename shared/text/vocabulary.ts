import { CharKind, FOLDS, KINDS, kindOf } from "./char-kinds.ts";

/**
 * Different words as small integers, in the order they were first seen. A word is written character by
 * character at the top of one buffer and then either kept or, when known, dropped: no strings are made.
 */
export class Vocabulary {
  /** Number of different words. Every id is below it. */
  size = 0;
  /** Where the next character goes. */
  top = 0;
  /** Scripts of the letters put last: Latin 1, others 2, both 3. */
  scripts = 0;

  #chars = new Uint16Array(4096);
  /** Where each word starts; it ends where the next one starts. */
  #starts = new Int32Array(1024);
  #hashes = new Int32Array(1024);
  /** Hash table of ids + 1, open addressing; its length is a power of two above twice `size`. */
  #slots = new Int32Array(2048);

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
    if (this.top === this.#chars.length) this.#growChars();
    this.#chars[this.top++] = code;
  }

  /**
   * Puts folded letters of `text` until something else stands, in one loop without calls: the first diff of
   * a process runs before anything is compiled.
   *
   * @returns where the letters end; `scripts` then tells whether they were Latin (1), others (2) or both (3).
   */
  putLetters(text: string, from: number, to: number): number {
    let chars = this.#chars;
    let top = this.top;
    let scripts = 0;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if ((KINDS[code] || kindOf(code)) !== CharKind.Letter) break;
      if (top === chars.length) {
        this.#growChars();
        chars = this.#chars;
      }
      scripts |= code < 0x370 ? 1 : 2;
      chars[top++] = FOLDS[code] as number;
    }
    this.top = top;
    this.scripts = scripts;
    return at;
  }

  /** Puts a known word again. */
  putAgain(id: number): void {
    const to = this.endOf(id);
    for (let at = this.startOf(id); at < to; at++) this.put(this.codeAt(at));
  }

  /** Id of the word put since the top was at `base`. */
  take(base: number): number {
    const hash = this.#hash(base, this.top);
    const found = this.#find(base, this.top, hash);
    if (found >= 0) {
      this.top = base;
      return found;
    }
    if (this.size + 1 >= this.#starts.length || this.size * 2 >= this.#slots.length) this.#growTable();
    const id = this.size++;
    this.#starts[id] = base;
    this.#starts[id + 1] = this.top;
    this.#hashes[id] = hash;
    this.#place(id);
    return id;
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
    let hash = to - from;
    for (let at = from; at < to; at++)
      hash = Math.imul(hash ^ (chars[at] as number), 0x5bd1e995) ^ (hash >>> 15);
    return hash;
  }

  #find(from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return -1;
      if (this.#hashes[id] === hash && this.#isSame(id, from, to)) return id;
    }
  }

  #isSame(id: number, from: number, to: number): boolean {
    const chars = this.#chars;
    const start = this.startOf(id);
    const length = to - from;
    if (this.endOf(id) - start !== length) return false;
    for (let at = 0; at < length; at++) if (chars[start + at] !== chars[from + at]) return false;
    return true;
  }

  #place(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[id] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id + 1;
  }

  #growChars(): void {
    const grown = new Uint16Array(this.#chars.length * 2);
    grown.set(this.#chars);
    this.#chars = grown;
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
