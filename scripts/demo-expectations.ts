import { readCase, readGroups } from "../tests/corpus/read-corpus.ts";

/** What one sample page must show once every copy is known. */
export interface ExpectedPage {
  readonly name: string;
  readonly statements: readonly { readonly kind: string; readonly text: string }[];
  /** Codes of its warnings, each as often as it must be shown. */
  readonly warnings: readonly string[];
}

/** What the browser says of one page. */
export interface ShownPage {
  /** Texts under each highlight, by its name. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly badge: string;
  /** How many warnings the overlay counts: several about one statement are one. */
  readonly told: readonly string[];
  /** Codes of the warnings and of all findings that the overlay lists. */
  readonly warnings: readonly string[];
  readonly codes: readonly string[];
}

/**
 * Every page of the groups once, in the least favourable order: the copies that will get warnings
 * are opened before the register is known. A page in several groups must show what each promises.
 */
export function readExpectations(): ExpectedPage[] {
  const groups = readGroups();
  const names = [...new Set(groups.flatMap(({ cases }) => cases))];
  return names.map((name) => {
    const promised = groups.map(({ findings }) => (findings[name] ?? []).map(({ code }) => code));
    return {
      name,
      statements: readCase(name).expected.statements ?? [],
      warnings: promised.reduce((most, codes) => (codes.length > most.length ? codes : most), []),
    };
  });
}

/** Kinds of statements that are marked, and highlights that a statement with a finding moves to. */
const MARK_KINDS = ["goal", "task", "indicator", "result-indicator"];
const FINDING_MARKS = ["warning", "notice", "hint"];

/** Lists how the shown page differs from what is expected; empty when it is as it should be. */
export function findDifferences(expected: ExpectedPage, shown: ShownPage): string[] {
  const told = shown.told.find((count) => count !== "0") ?? "";
  return [
    ...MARK_KINDS.flatMap((kind) => findUnmarked(kind, expected, shown)),
    ...compareExtent(expected, shown),
    ...(shown.badge === told ? [] : [`badge shows "${shown.badge}", the overlay counts "${told}"`]),
    ...compareLists("warnings listed", expected.warnings, shown.warnings),
  ];
}

function findUnmarked(kind: string, expected: ExpectedPage, shown: ShownPage): string[] {
  const marked = [kind, ...FINDING_MARKS].map((name) => plain(textsOf(shown, name).join(" ")));
  const wanted = expected.statements
    .filter((statement) => statement.kind === kind)
    .map(({ text }) => plain(text));
  return wanted
    .filter((text) => !marked.some((texts) => texts.includes(text)))
    .map((text) => `${kind} is not marked: «${text}»`);
}

/** Nothing but the expected statements may be marked; the values of a table row are marked too, so letters count. */
function compareExtent(expected: ExpectedPage, shown: ShownPage): string[] {
  const wanted = lengthOf(expected.statements.map(({ text }) => text));
  const marked = lengthOf([...MARK_KINDS, ...FINDING_MARKS].flatMap((name) => textsOf(shown, name)));
  return wanted === marked ? [] : [`${marked} letters are marked, expected ${wanted}`];
}

function textsOf({ marks }: ShownPage, name: string): readonly string[] {
  return marks[`sverka-${name}`] ?? [];
}

function lengthOf(texts: readonly string[]): number {
  return texts.join("").replace(/\P{Letter}/gu, "").length;
}

/**
 * A mark has a range for each text node, so white space between them says nothing; soft hyphens are not
 * drawn, and a raised digit is a plain one in the page's text.
 */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\u00AD\u200B\s]/gu, "");
}

function compareLists(what: string, expected: readonly string[], shown: readonly string[]): string[] {
  const a = [...expected].sort().join(", ");
  const b = [...shown].sort().join(", ");
  return a === b ? [] : [`${what}: ${b || "none"}; expected: ${a || "none"}`];
}
