import { readFileSync } from "node:fs";
import { analyze } from "../../shared/statements/analyze.ts";
import type { Statement, Target } from "../../shared/statements/statement.ts";
import type { Block, Cell } from "../../shared/text/block.ts";
import type { Capture } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";

/**
 * Precision and recall of `analyze` on files of programme texts with expected statements.
 * `npx tsx tests/bench/statements-cases.ts [-v] CASE.json…`; -v prints every miss and false item.
 */

interface CaseBlock {
  readonly type: "h" | "p" | "li" | "row" | "note";
  readonly text: string;
  readonly i: number;
  readonly table?: number;
  readonly header?: boolean;
  readonly cells?: readonly (string | { text: string; colspan?: number; rowspan?: number })[];
}

interface Expected {
  readonly id: string;
  readonly side: string;
  readonly kind: string;
  readonly blockIndex: number;
  readonly text: string;
  readonly name: string;
  readonly targets: readonly { year?: number | null; bound: string; value: number; base?: number }[];
  readonly alsoBlocks?: readonly number[];
  readonly optional?: boolean;
}

interface Case {
  readonly id: string;
  readonly title: string;
  readonly languages: Readonly<Record<string, Language>>;
  readonly texts: Readonly<Record<string, readonly CaseBlock[]>>;
  readonly expected: {
    readonly statements: readonly Expected[];
    readonly negatives?: readonly { side: string; blockIndex: number }[];
    readonly neutral?: readonly { side: string; blockIndex: number }[];
  };
}

const KINDS = { h: "heading", p: "paragraph", li: "item", row: "row", note: "note" } as const;

function toCapture(from: Case, side: string): Capture {
  let path: string[] = [];
  const blocks = (from.texts[side] ?? []).map((source): Block => {
    if (source.type === "h") path = [source.text];
    const block: Block = {
      kind: KINDS[source.type],
      text: source.text,
      path: source.type === "h" ? [] : path,
    };
    if (source.cells === undefined) return block;
    let text = "";
    let column = 0;
    const cells: Cell[] = [];
    for (const cell of source.cells) {
      const words = typeof cell === "string" ? cell : cell.text;
      const width = typeof cell === "string" ? 1 : (cell.colspan ?? 1);
      if (cells.length > 0) text += "\t";
      cells.push({ from: text.length, to: text.length + words.length, column, width });
      text += words;
      column += width;
    }
    return {
      ...block,
      text,
      cells,
      ...(source.table === undefined ? {} : { table: source.table }),
      ...(source.header === undefined ? {} : { header: source.header }),
    };
  });
  return {
    url: "https://adilet.zan.kz/rus/docs/P0000000000",
    portal: "adilet",
    language: from.languages[side] ?? "ru",
    act: { title: from.title },
    status: "unknown",
    blocks,
    reader: 1,
  };
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, "");

function isHit(expected: Expected, found: Statement): boolean {
  if (expected.kind !== found.kind) return false;
  const blocks = [expected.blockIndex, ...(expected.alsoBlocks ?? [])];
  if (!found.places.some(({ block }) => blocks.includes(block))) return false;
  const a = fold(expected.text);
  const b = fold(found.text);
  return (
    a.includes(b.slice(0, 40)) ||
    b.includes(a.slice(0, 40)) ||
    a.includes(b.slice(-30)) ||
    b.includes(a.slice(-30))
  );
}

function targetKey(target: { period?: string; year?: number | null; bound: string; value: number }): string {
  return `${target.period ?? target.year ?? ""} ${target.bound} ${target.value}`;
}

function isExact(expected: Expected, found: readonly Target[]): boolean {
  const a = expected.targets.map(targetKey).sort().join("; ");
  const b = found.map(targetKey).sort().join("; ");
  if (a === b) return true;
  const withoutYear = (key: string) => key.replace(/^\S* /, " ");
  const single = found.length === 1 && found[0]?.period === undefined;
  return single && new Set(expected.targets.map((t) => withoutYear(targetKey(t)))).has(withoutYear(b));
}

const isVerbose = process.argv.includes("-v");
const sum = { expected: 0, hit: 0, found: 0, right: 0, exact: 0, valued: 0, negatives: 0 };
for (const file of process.argv.slice(2).filter((argument) => argument !== "-v")) {
  const from = JSON.parse(readFileSync(file, "utf8")) as Case;
  for (const side of Object.keys(from.texts)) scoreSide(from, side);
}
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);
console.log(
  `precision ${ratio(sum.right, sum.found)} (${sum.right}/${sum.found}), recall ${ratio(sum.hit, sum.expected)} (${sum.hit}/${sum.expected}), targets exact ${sum.exact}/${sum.valued}, negatives hit ${sum.negatives}`,
);

function scoreSide(from: Case, side: string): void {
  const { statements } = analyze(toCapture(from, side));
  const expected = from.expected.statements.filter((one) => one.side === side);
  const isListed = (list: readonly { side: string; blockIndex: number }[] | undefined, found: Statement) =>
    found.places.some(
      ({ block }) => list?.some((one) => one.side === side && one.blockIndex === block) === true,
    );
  const used = new Set<Statement>();
  const say = (text: string) => {
    if (isVerbose) console.log(`${from.id}${side} ${text}`);
  };
  for (const one of expected) {
    const hit = statements.find((found) => !used.has(found) && isHit(one, found));
    if (one.optional !== true || hit !== undefined) sum.expected++;
    if (hit === undefined) {
      if (one.optional !== true) say(`MISS ${one.kind} [${one.blockIndex}] ${one.text}`);
      continue;
    }
    used.add(hit);
    sum.hit++;
    if (fold(one.name) !== fold(hit.name)) say(`NAME [${one.blockIndex}] «${one.name}» ≠ «${hit.name}»`);
    if (one.targets.length > 0 || hit.targets.length > 0) {
      sum.valued++;
      if (isExact(one, hit.targets)) sum.exact++;
      else
        say(
          `TARGET [${one.blockIndex}] ${one.targets.map(targetKey).join("; ")} ≠ ${hit.targets.map(targetKey).join("; ")}`,
        );
    }
  }
  for (const found of statements) {
    const isRight = used.has(found);
    if (!isRight && isListed(from.expected.neutral, found)) continue;
    sum.found++;
    if (isRight) sum.right++;
    else say(`FALSE ${found.kind} [${found.places.map((p) => p.block)}] ${found.text}`);
    if (!isRight && isListed(from.expected.negatives, found)) sum.negatives++;
  }
}
