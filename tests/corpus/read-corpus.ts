import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseHtml } from "../../api/parse-html.ts";
import type { EditionList, Reading } from "../../shared/portals/portal.ts";
import { readPage } from "../../shared/portals/read-page.ts";

/** What careful reading of a sample page expects; absent parts are not checked. */
interface Expected {
  /** States other than "read" for pages that hold no text. */
  readonly state?: Reading["state"];
  /** The copy's facts, in the shape of `sverka read` (`copy`); facts the page does not give are left out. */
  readonly read?: {
    readonly url: string;
    readonly portal: string;
    readonly language: string;
    readonly act: {
      readonly id?: string;
      readonly form?: string;
      readonly date?: string;
      readonly number?: string;
      readonly title?: string;
    };
    readonly edition: {
      readonly status: "in-force" | "repealed" | "unknown";
      /** By date, each act once. */
      readonly amendedBy: readonly {
        readonly id?: string;
        readonly date?: string;
        readonly number: string;
      }[];
    };
  };
  /** Every goal, task, indicator and result indicator of the page, in page order. */
  readonly statements?: readonly ExpectedStatement[];
  /** Date of the edition that the address names. */
  readonly editionDate?: string;
  /** Words of the text that must not be inside any statement, such as facts about the past. */
  readonly absent?: readonly string[];
  /** Words of the page's menus, side blocks and footer that must not be inside any block. */
  readonly outside?: readonly string[];
  readonly attachments?: readonly { readonly href: string; readonly title: string }[];
  /** What a list of an act's editions holds. */
  readonly editions?: EditionList;
}

interface ExpectedStatement {
  readonly kind: string;
  readonly text: string;
  readonly targets?: readonly {
    readonly period?: string;
    readonly bound: string;
    readonly value: number;
    readonly unit?: string;
  }[];
}

/** One sample page: markup as the portal renders it, its address, and what is expected of it. */
export interface CorpusCase {
  readonly name: string;
  readonly html: string;
  readonly address: string;
  readonly expected: Expected;
}

/** Copies that are compared with each other, in the least favourable order of opening. */
export interface CorpusGroup {
  readonly name: string;
  readonly cases: readonly string[];
  /** By case: all the findings of severity "warning" about it when every copy is known, and no others. */
  readonly findings: Readonly<Record<string, readonly ExpectedFinding[]>>;
}

export interface ExpectedFinding {
  readonly code: string;
  readonly severity: string;
  /** Words inside the text of the statement the finding is about. */
  readonly statement?: string;
  /** Numbers of the acts that the finding names. */
  readonly amendments?: readonly string[];
}

const FOLDER = new URL("./", import.meta.url);

/** All sample pages, by name. */
export function readCases(): CorpusCase[] {
  const names = readdirSync(FOLDER).filter((name) => existsSync(new URL(`${name}/page.html`, FOLDER)));
  return names.sort().map(readCase);
}

export function readCase(name: string): CorpusCase {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8");
  return {
    name,
    html: read("page.html"),
    address: read("address.txt").trim(),
    expected: JSON.parse(read("expected.json")) as Expected,
  };
}

export function readGroups(): CorpusGroup[] {
  return JSON.parse(readFileSync(new URL("groups.json", FOLDER), "utf8")) as CorpusGroup[];
}

/** A sample page as Node reads it. */
export function readCasePage({ html, address }: Pick<CorpusCase, "html" | "address">): Reading {
  return readPage(parsePage(html), new URL(address));
}

/** Parses markup as the API and the command line do. */
export function parsePage(html: string): Document {
  return parseHtml(html);
}
