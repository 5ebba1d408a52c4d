import { readFile, stat } from "node:fs/promises";
import { Failure, systemCode } from "../failure.ts";

/** Largest file read, in bytes: the longest code on adilet, with its markup, forty times over. */
const MAX_FILE_BYTES = 100_000_000;

/** A page names its encoding within its first kilobyte (WHATWG HTML, prescan); portals' heads are longer. */
const PRESCAN_BYTES = 4_096;

const ENCODING_NAME = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/iu;

/**
 * Reads a page or text as text: UTF-8 with or without a byte order mark, UTF-16 with one, or what
 * the page's `<meta charset>` names, such as windows-1251.
 *
 * @throws Failure `file-missing`, `bad-arguments` (a folder), `too-large`, `no-text` (empty), `bad-encoding`
 */
export async function readTextFile(path: string): Promise<string> {
  return decodeText(await readBytes(path), path);
}

/**
 * Reads a JSON file.
 *
 * @param maxLength in UTF-16 code units
 * @throws Failure as `readTextFile`, and `bad-json`
 */
export async function parseJsonFile(path: string, maxLength = Number.POSITIVE_INFINITY): Promise<unknown> {
  const text = await readTextFile(path);
  if (text.length > maxLength)
    throw new Failure("too-large", `${path} is longer than ${maxLength} characters`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure("bad-json", `${path} is not valid JSON`, { cause: error });
  }
}

/**
 * The text of a file that is already in memory.
 *
 * @param path the file's name for messages
 * @throws Failure `no-text` (empty), `bad-encoding`
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const text = decode(bytes, path);
  if (text.trim() === "") throw new Failure("no-text", `${path} is empty`);
  return text;
}

/** @throws Failure `file-missing`, `bad-arguments` (a folder), `too-large` */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      throw new Failure(
        "too-large",
        `${path} is larger than ${MAX_FILE_BYTES / 1_000_000} MB: give one page`,
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = systemCode(error);
    if (code === "EISDIR") throw new Failure("bad-arguments", `${path} is a folder: give a file`);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new Failure("file-missing", `There is no file ${path}. Check the path`);
    throw new Failure("file-missing", `${path} cannot be read (${code ?? "unknown reason"})`, {
      cause: error,
    });
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const encoding = findEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure(
      "bad-encoding",
      `${path} is not valid ${encoding}. Save it again as UTF-8, or with its encoding in <meta charset>`,
      { cause: error },
    );
  }
}

function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN_BYTES));
  const named = ENCODING_NAME.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // A page that could be read far enough to find this is not UTF-16, whatever it says (WHATWG HTML).
  return named.startsWith("utf-16") ? "utf-8" : named;
}
