import { readdirSync, readFileSync } from "node:fs";
import { parsePage } from "../../api/parse.ts";
import { type CounterpartFinding, compareWithCounterparts } from "../../shared/comparison/counterparts.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import type { Language } from "../../shared/text/language.ts";
import { type Markup, toPage } from "../bench/cases-html.ts";
import type { CaseBlock } from "../bench/programme-case.ts";

/** An excerpt of one act on the register and on another site, typed by another editor: nothing differs. */
export interface HarmlessPair {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** In what they differ, in words. */
  readonly differs: string;
  readonly copyOn: Markup;
  readonly register: readonly string[];
  readonly copy: readonly string[];
}

const FOLDER = new URL("harmless/", import.meta.url);

export function readHarmlessPairs(): readonly HarmlessPair[] {
  return readdirSync(FOLDER).flatMap(
    (file) => (JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as { pairs: HarmlessPair[] }).pairs,
  );
}

/** What the reader of the copy is told, and how many statements were compared. */
export function compareHarmless(pair: HarmlessPair): {
  readonly statements: readonly [number, number];
  readonly findings: readonly CounterpartFinding[];
} {
  const [copy, register] = [read(pair, "copy", pair.copyOn), read(pair, "register", "adilet-old")];
  return {
    statements: [copy.statements.length, register.statements.length],
    findings: compareWithCounterparts(copy, [register]),
  };
}

function read(
  { id, title, language, ...texts }: HarmlessPair,
  side: "copy" | "register",
  markup: Markup,
): Copy {
  const { html, address } = toPage(
    {
      id,
      title,
      languages: { a: language },
      texts: { a: texts[side].map(toBlock) },
      expected: { statements: [] },
    },
    "a",
    markup,
  );
  return toCopy(parsePage(html, address).capture);
}

function toBlock(line: string, i: number): CaseBlock {
  if (line.startsWith("# ")) return { type: "h", text: line.slice(2), i };
  if (!line.includes("\t")) return { type: "p", text: line, i };
  const isHeader = /^(?:№|No\.|Показатель|Көрсеткіш|Indicator)/u.test(line);
  return { type: "row", table: 1, header: isHeader, cells: line.split("\t"), i };
}
