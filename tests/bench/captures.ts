import type { Block } from "../../shared/text/block.ts";
import type { Capture } from "../../shared/text/capture.ts";
import { makeAct, makeContentWord, makeParagraph, printParagraph } from "./legal-text.ts";
import { Seeded } from "./seeded.ts";

/** Targets of a programme: what statements are read from. */
const SUBJECTS = [
  "доля непродуктивно занятых",
  "уровень безработицы",
  "доля трудоустроенных",
  "удельный вес обученных",
  "охват услугами",
  "количество созданных мест",
];

/** Statements of a generated page: one goal and these indicators. */
const INDICATORS = 19;

export interface PageOptions {
  /** Number of the act: everything about it follows from this. */
  readonly act: number;
  /** 0 is the register's page; others are copies that changed a few numbers and words. */
  readonly copy: number;
  /** Length of the text besides the statements, in bytes of UTF-8. */
  readonly bytes: number;
}

/** A page of a generated act. The same options give the same page in every run. */
export function makePage({ act, copy, bytes }: PageOptions): Capture {
  const id = `P18${String(act).padStart(8, "0")}`;
  return {
    url:
      copy === 0 ? `https://adilet.zan.kz/rus/docs/${id}` : `https://primeminister.kz/ru/news/${id}-${copy}`,
    portal: copy === 0 ? "adilet" : "primeminister",
    language: "ru",
    act: { ...(copy === 0 ? { id } : {}), form: "resolution", date: "2018-11-13", number: String(act) },
    status: copy === 0 ? "in-force" : "unknown",
    reader: 1,
    blocks: [
      { kind: "heading", level: 1, text: `Программа ${act}`, path: [] },
      ...makeStatements(act, copy).map(toBlock),
      ...makeText(act, copy, bytes).map(toBlock),
    ],
  };
}

/** The sentences that become statements; a copy other than the register's says one number otherwise. */
export function makeStatements(act: number, copy: number): string[] {
  const random = new Seeded(act);
  const words = () => Array.from({ length: 6 }, () => makeContentWord(random)).join(" ");
  const changed = copy === 0 ? -1 : copy % INDICATORS;
  const indicators = Array.from({ length: INDICATORS }, (_, index) => {
    const value = random.whole(1, 99) + (index === changed ? 1 : 0);
    return `${random.pick(SUBJECTS)} в сфере ${words()} составит не более ${value},${random.whole(0, 9)} %;`;
  });
  return [
    `Цель Программы: ${words()}.`,
    "Достижение цели Программы будет измеряться следующими целевыми индикаторами:",
    ...indicators,
  ];
}

function makeText(act: number, copy: number, bytes: number): string[] {
  if (bytes === 0) return [];
  const paragraphs = makeAct(new Seeded(act + 1_000_000), bytes);
  const random = new Seeded(copy);
  return paragraphs.map((paragraph) =>
    copy > 0 && random.fraction() < 0.03
      ? printParagraph(makeParagraph(random, paragraph.marker, paragraph.words.length))
      : printParagraph(paragraph),
  );
}

function toBlock(text: string, index: number): Block {
  return { kind: "paragraph", text, path: [], anchor: `z${index + 1}` };
}
