import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

/** Signatures and sizes of the records of a ZIP file (APPNOTE.TXT 6.3, 4.3.7 and 4.3.12). */
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const DEFLATED = 8;

/** The files of a ZIP by their paths; folders are left out. */
export function readZip(path: string): Map<string, Buffer> {
  const zip = readFileSync(path);
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer), zip.length - END_SIZE);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const file = zip.toString("utf8", at + CENTRAL_SIZE, at + CENTRAL_SIZE + name);
    const local = zip.readUInt32LE(at + 42);
    const from = local + LOCAL_SIZE + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    if (!file.endsWith("/")) files.set(file, method === DEFLATED ? inflateRawSync(packed) : packed);
    at += CENTRAL_SIZE + name + extra + comment;
  }
  return files;
}
