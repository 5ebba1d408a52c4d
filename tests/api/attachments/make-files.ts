import { crc32 } from "node:zlib";

/** A zip of files, stored without compression. */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file with this body (WordprocessingML). */
export function makeDocx(body: string): Uint8Array {
  return makeZip(docxParts(body));
}

/** The files in such a file, by path. */
export function docxParts(body: string): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/></Relationships>`,
    "word/media/a.png": "not looked at",
    "word/document.xml": `<w:document xmlns:w="${WORD}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
  };
}

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A paragraph with a picture alone. */
export const picture = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A PDF that prints these lines in any letters; without lines the page is an image. Several pages are one and the same. */
export function makePdf(lines: readonly string[], pages = 1): Uint8Array {
  const encode = makeEncoder(lines);
  const content =
    lines.length === 0
      ? "q 100 0 0 100 0 0 cm /Im1 Do Q"
      : `BT /F1 12 Tf 14 TL 50 700 Td ${lines.map((line) => `<${encode(line)}> Tj T*`).join(" ")} ET`;
  return composePdf(lines, [content], pages);
}

/** Text at a place of a page, in points from its lower left corner; every letter is 6 points wide. */
export type Placed = readonly [x: number, y: number, text: string, size?: number];

/** A PDF with these texts on its pages, drawn in this order. */
export function makePlacedPdf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const texts = pages.flat().map(([, , text]) => text);
  const encode = makeEncoder(texts);
  const draw = ([x, y, text, size = 12]: Placed): string =>
    `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encode(text)}> Tj ET`;
  return composePdf(
    texts,
    pages.map((page) => page.map(draw).join("\n")),
  );
}

function lettersOf(texts: readonly string[]): string[] {
  return [...new Set(texts.join(""))];
}

function makeEncoder(texts: readonly string[]): (text: string) => string {
  const codes = new Map(lettersOf(texts).map((letter, index) => [letter, index + 1]));
  return (text) => [...text].map((letter) => (codes.get(letter) ?? 0).toString(16).padStart(4, "0")).join("");
}

/** @param copies how often the first page stands in the file */
function composePdf(texts: readonly string[], contents: readonly string[], copies = 1): Uint8Array {
  const letters = lettersOf(texts);
  const utf16 = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, "0");
  const map = `/CIDInit /ProcSet findresource begin begincmap /CMapName /A def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${letters.length} beginbfchar ${letters.map((letter, index) => `<${(index + 1).toString(16).padStart(4, "0")}> <${utf16(letter)}>`).join("\n")} endbfchar endcmap end`;
  const stream = (dictionary: string, data: string): string =>
    `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  const first = 8;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${[...Array<string>(copies - 1).fill(kids[0] ?? ""), ...kids].join(" ")}] /Count ${copies - 1 + kids.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 7 0 R >>",
    stream("", map),
    stream(
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      "x",
    ),
    "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>",
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${first + 2 * index + 1} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R >> >> >>`,
      stream("", content),
    ]),
  ];
  let pdf = "%PDF-1.7\n";
  const starts = objects.map((object, index) => {
    const start = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return new TextEncoder().encode(pdf);
}
