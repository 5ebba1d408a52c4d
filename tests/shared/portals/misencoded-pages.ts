import fc from "fast-check";
import { decodeText } from "../../../api/cli/text-file.ts";
import { type BrokenPage, CASES } from "./broken-pages.ts";

const NAMED = [
  "",
  "utf-8",
  "windows-1251",
  "utf-16le",
  "koi8-r",
  "utf-16be",
  "none-such",
  '"',
  "utf-8;utf-7",
];
const BYTE_ORDER_MARK = "\ufeff";

/** Bytes of windows-1251 by character; what it has no byte for becomes "?". */
const CYRILLIC_BYTES = new Map(
  [...new TextDecoder("windows-1251").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte] as const,
  ),
);

const WRITERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-8 with its mark": (text) => new TextEncoder().encode(BYTE_ORDER_MARK + text),
  "utf-16le": (text) => new Uint8Array(Buffer.from(text, "utf16le")),
  "utf-16le with its mark": (text) => new Uint8Array(Buffer.from(BYTE_ORDER_MARK + text, "utf16le")),
  "utf-16be with its mark": (text) => new Uint8Array(Buffer.from(BYTE_ORDER_MARK + text, "utf16le").swap16()),
  "windows-1251": (text) => Uint8Array.from(text, (letter) => CYRILLIC_BYTES.get(letter) ?? 0x3f),
};

/** Sample pages written in one encoding that name another, some with wrong bytes; `html` is "" when they are refused. */
export const misencodedPages: fc.Arbitrary<BrokenPage> = fc
  .record({
    page: fc.constantFrom(...CASES),
    written: fc.constantFrom(...Object.keys(WRITERS)),
    named: fc.constantFrom(...NAMED),
    edits: fc.oneof(
      fc.constant([]),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
        maxLength: 20,
      }),
    ),
  })
  .map(({ page, written, named, edits }) => {
    const declared = named === "" ? page.html : `<meta charset="${named}">${page.html}`;
    const bytes = WRITERS[written]?.(declared) ?? new Uint8Array();
    for (const [at, byte] of edits) bytes[Math.floor(at * (bytes.length - 1))] = byte;
    return { name: `${page.name} in ${written}`, html: decode(bytes), address: page.address };
  });

/** A refusal says why, by its code; anything else thrown is a fault. */
function decode(bytes: Uint8Array): string {
  try {
    return decodeText(bytes, "page.html");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "bad-encoding") return "";
    throw error;
  }
}
