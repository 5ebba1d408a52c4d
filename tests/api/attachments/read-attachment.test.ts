import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findFileKind } from "../../../api/attachments/file-kind.ts";
import { joinLines } from "../../../api/attachments/join-lines.ts";
import { readAttachment } from "../../../api/attachments/read-attachment.ts";
import { readUnpackedSize } from "../../../api/attachments/zip-size.ts";
import { runCli } from "../../../api/cli/run.ts";
import type { ParsedPage } from "../../../api/parse.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { docxParts, makeDocx, makePdf, makeZip, paragraph, picture, table } from "./make-files.ts";

const ADDRESS = "https://www.gov.kz/uploads/2026/1/27/plan.docx";

const REQUISITES = "Приказ Министра торговли Республики Казахстан от 5 мая 2020 года № 12";
const INDICATOR = "Доля отапливаемых складов составит в 2027 году 45 %.";
const PLAN = [
  paragraph(REQUISITES),
  paragraph("Целевые индикаторы:"),
  paragraph(INDICATOR),
  table([
    ["Показатель", "Единица измерения", "2026", "2027"],
    ["Доля крытых складов", "%", "40,5", "45,5"],
  ]),
].join("");

function read(bytes: Uint8Array, address = ADDRESS): Promise<ParsedPage> {
  const kind = findFileKind(bytes);
  if (kind === undefined) throw new Error("not a file that is read");
  return readAttachment(bytes, kind, address);
}

const fails = async (bytes: Uint8Array, code: string): Promise<void> =>
  expect(read(bytes)).rejects.toMatchObject({ code });

describe("a Word file", () => {
  test("is read as a page of its portal", async () => {
    const { capture } = await read(makeDocx(PLAN));
    expect(capture).toMatchObject({
      url: ADDRESS,
      portal: "govkz",
      language: "ru",
      act: { form: "order", date: "2020-05-05", number: "12" },
    });
    expect(capture.blocks.map(({ text }) => text)).toContain("Доля крытых складов\t%\t40,5\t45,5");
    const values = analyze(capture).statements.map(({ targets }) => targets.map(({ value }) => value));
    expect(values).toEqual([[45], [40.5, 45.5]]);
  });
  test("of the register belongs to the act of its address", async () => {
    const address = "https://old.adilet.zan.kz/rus/docs/P1800000746/download/docx";
    const { capture } = await read(makeDocx(paragraph(INDICATOR)), address);
    expect(capture.act.id).toBe("P1800000746");
  });
  test("with a picture and no text is a scan", () => fails(makeDocx(picture), "image-only"));
  test("without anything has no text", () => fails(makeDocx("<w:p/>"), "no-text"));
  test("that is broken, cut short or another zip", async () => {
    await fails(makeDocx(PLAN).slice(0, 500), "bad-file");
    await fails(makeDocx("<w:p>"), "bad-file");
    await fails(makeZip({ "a.txt": "a" }), "bad-file");
  });
  test("prints footnotes as pages do", async () => {
    const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
    const marked = `<w:p><w:r><w:t>Доля складов составит в 2027 году 45 %</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const { capture } = await read(
      makeZip({
        ...docxParts(marked),
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${relation}" Target="footnotes.xml"/></Relationships>`,
        "word/footnotes.xml": `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph("по отчётам")}</w:footnote></w:footnotes>`,
      }),
    );
    expect(capture.blocks.map(({ text }) => text)).toEqual([
      "Доля складов составит в 2027 году 45 %¹",
      "по отчётам",
    ]);
  });
  test("with macros is read, the macros are not", async () => {
    const macros = makeZip({
      ...docxParts(paragraph(INDICATOR)),
      "word/vbaProject.bin": "Sub AutoOpen()",
    });
    const { capture } = await read(macros);
    expect(capture.blocks.map(({ text }) => text)).toEqual([INDICATOR]);
  });
  test("of another program, old or locked", async () => {
    await fails(
      makeZip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
      "bad-file",
    );
    await fails(Buffer.from("d0cf11e0a1b11ae1456e63727970746564", "hex"), "bad-file");
    await fails(Buffer.from("{\\rtf1 Доля складов составит 45 %.}"), "bad-file");
  });
  test("whose elements stand in each other without end", () =>
    fails(makeDocx("<w:tbl><w:tr><w:tc>".repeat(50_000)), "bad-file"));
  test("that is a picture is a scan", () =>
    fails(Buffer.from("ffd8ffe000104a46494600", "hex"), "image-only"));
  test("that unpacks to more than any document", async () => {
    const bytes = makeDocx(PLAN);
    const size = readUnpackedSize(bytes) ?? 0;
    expect(size).toBeGreaterThan(1_000);
    const directory = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    new DataView(bytes.buffer).setUint32(directory + 24, 400_000_000, true);
    await fails(bytes, "too-large");
  });
});

describe("a PDF", () => {
  const LINES = [
    "Целевые индикаторы:",
    "1) доля отапливаемых скла-",
    "дов составит в 2027 году 45 %;",
    "2) доля",
  ];

  test("is read, its lines put together", async () => {
    const { capture } = await read(makePdf(LINES));
    expect(capture.blocks.map(({ text }) => text)).toEqual([
      "Целевые индикаторы:",
      "1) доля отапливаемых складов составит в 2027 году 45 %;",
      "2) доля",
    ]);
    const [statement] = analyze(capture).statements;
    expect(statement?.targets).toMatchObject([{ period: "2027", value: 45, unit: "%" }]);
  });
  test("whose fonts do not say which letters they draw cannot be read", async () => {
    const text = new TextDecoder().decode(makePdf(LINES));
    await fails(new TextEncoder().encode(text.replace(" /ToUnicode 5 0 R", "                ")), "no-text");
    const latin = LINES.map((line) =>
      line.replace(/[а-я]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
    );
    await fails(makePdf(latin), "no-text");
  });
  test("with an image and no text is a scan", () => fails(makePdf([]), "image-only"));
  test("that is broken", () => fails(new TextEncoder().encode("%PDF-1.7\nnothing"), "bad-file"));
  test("that asks for a password", () => {
    const [key, check] = ["ab".repeat(32), "cd".repeat(32)];
    const lock = `/ID [<${key}> <${key}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${check}> /P -4 >>`;
    const locked = new TextDecoder().decode(makePdf(LINES)).replace("/Root 1 0 R", `/Root 1 0 R ${lock}`);
    return fails(new TextEncoder().encode(locked), "bad-file");
  });
  test("that has more pages than any document", () => fails(makePdf(LINES, 1_001), "too-large"));
  test("is told by its first bytes", () => {
    expect(findFileKind(makePdf([]))).toBe("pdf");
    expect(findFileKind(makeDocx(""))).toBe("docx");
    expect(findFileKind(new TextEncoder().encode("<p>%PDF-1.7</p>"))).toBeUndefined();
  });
});

describe("printed lines", () => {
  const joins = (lines: readonly string[], expected: readonly string[]): void =>
    expect(joinLines(lines)).toEqual(expected);

  test("a sentence over two lines", () =>
    joins(
      ["Доля складов, в которых есть свет,", "составит 45 %"],
      ["Доля складов, в которых есть свет, составит 45 %"],
    ));
  test("an empty line", () => joins(["Доля складов", "", "со светом"], ["Доля складов", "со светом"]));
  test("a compound word keeps its hyphen before capitals", () =>
    joins(["город Нур-", "Султан и область"], ["город Нур-Султан и область"]));
  test("a number with its unit begins nothing, a number before a capital does", () =>
    joins(
      ["доля складов составит в 2027 году", "45 процентов", "2 Доля крытых складов"],
      ["доля складов составит в 2027 году 45 процентов", "2 Доля крытых складов"],
    ));
  test("nothing", () => joins(["", " "], []));
});

test("the command line reads a file, and says of a scan that it is one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sverka-file-"));
  try {
    const run = async (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      let [out, err] = ["", ""];
      const code = await runCli(["read", join(folder, name), "--url", ADDRESS], {
        env: { LANG: "ru" },
        out: (text) => (out += text),
        err: (text) => (err += text),
      });
      return { code, out, err };
    };
    expect(await run("plan.docx", makeDocx(PLAN))).toMatchObject({
      code: 0,
      out: expect.stringContaining("45 %") as string,
    });
    expect(await run("scan.pdf", makePdf([]))).toMatchObject({
      code: 2,
      err: expect.stringContaining("image-only") as string,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
