import { inflateRawSync } from "node:zlib";

/** Signature of the end of a zip's directory, and of one entry in it (APPNOTE 4.3.16, 4.3.12). */
const END = 0x06054b50;
const ENTRY = 0x02014b50;

const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** The one method of packing that Word uses (APPNOTE 4.4.5). */
const DEFLATED = 8;

/** Longest comment a zip may end with, in bytes. */
const MAX_COMMENT = 65_535;

/**
 * Bytes that the files of a zip say they unpack to.
 *
 * @returns `undefined` when the bytes are no whole zip
 */
export function readUnpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return undefined;
    size += view.getUint32(at + 24, true);
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return size;
}

/**
 * Whether no file of a zip unpacks to more than it says: what it says decides whether it is unpacked at
 * all, and a zip made for it says little and holds gigabytes.
 *
 * @param bytes a whole zip, see `readUnpackedSize`
 */
export function unpacksAsSaid(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return false;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    const [packed, said, start] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
    if (view.getUint16(at + 10, true) === DEFLATED && !inflatesTo(bytes, start ?? 0, packed ?? 0, said ?? 0))
      return false;
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return true;
}

function inflatesTo(bytes: Uint8Array, local: number, packed: number, said: number): boolean {
  if (local + LOCAL_LENGTH > bytes.length) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  try {
    inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, said) });
    return true;
  } catch {
    return false;
  }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
