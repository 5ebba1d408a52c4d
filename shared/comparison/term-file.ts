import type { Language } from "../text/language.ts";
import { TERMS, type Term } from "./terms.ts";

/** Most terms of one file; a larger file is a mistake. */
const MAX_TERMS = 5_000;

/** Shortest beginning before `*`, in letters: shorter ones would catch unrelated words. */
const MIN_BEGINNING = 2;

/** Longest name, in UTF-16 code units. */
const MAX_NAME = 200;

/** Longest unknown field that is repeated in a message, in UTF-16 code units. */
const MAX_FIELD = 40;

const LANGUAGES: readonly Language[] = ["ru", "kk", "en"];
const FIELDS: ReadonlySet<string> = new Set(["id", "names", "short"]);

/** The faults a file of terms can have, for those who say them in another language. */
export type TermFault =
  | "object"
  | "list"
  | "too-many"
  | "text"
  | "names"
  | "unknown-field"
  | "language"
  | "built-in"
  | "twice"
  | "short-beginning";

/** What is wrong with a file of terms, and where. The value stands in the message alone: it is the user's text. */
export class TermFileError extends TypeError {
  /** `terms[0].names.ru[1]`. */
  readonly path: string;
  /** What was expected there. */
  readonly rule: string;
  readonly fault: TermFault;

  constructor(path: string, fault: TermFault, rule: string, value?: string) {
    super([path === "" ? "" : `${path}: `, value === undefined ? "" : `"${value}" `, rule].join(""));
    this.name = "TermFileError";
    this.path = path;
    this.rule = rule;
    this.fault = fault;
  }
}

/**
 * Reads a user's terms: `{ "terms": [{ "id": "…", "names": { "ru": ["…"], "kk": […], "en": […] },
 * "short": ["…"] }] }`. A name is one or more words, a `*` at a word's end stands for any ending.
 *
 * @param file parsed JSON
 * @throws TermFileError that names the place and what was expected there
 */
export function parseTerms(file: unknown): readonly Term[] {
  if (!isObject(file)) throw new TermFileError("", "object", 'expected an object with "terms"');
  const { terms } = file;
  if (!Array.isArray(terms)) throw new TermFileError("terms", "list", "expected a list");
  const list: readonly unknown[] = terms;
  if (list.length > MAX_TERMS) throw new TermFileError("terms", "too-many", `expected at most ${MAX_TERMS}`);
  const ids = new Set<string>();
  return list.map((item, index) => {
    const term = parseTerm(item, `terms[${index}]`);
    if (TERMS.some(({ id }) => id === term.id))
      throw new TermFileError(`terms[${index}].id`, "built-in", "is a built-in term", term.id);
    if (ids.has(term.id)) throw new TermFileError(`terms[${index}].id`, "twice", "is there twice", term.id);
    ids.add(term.id);
    return term;
  });
}

function parseTerm(item: unknown, at: string): Term {
  if (!isObject(item)) throw new TermFileError(at, "object", "expected an object");
  for (const field of Object.keys(item))
    if (!FIELDS.has(field))
      throw new TermFileError(`${at}.${field.slice(0, MAX_FIELD)}`, "unknown-field", "unknown field");
  const { id, names, short } = item;
  if (typeof id !== "string" || id.trim() === "" || id.length > MAX_NAME)
    throw new TermFileError(`${at}.id`, "text", `expected a string of 1 to ${MAX_NAME} characters`);
  if (!isObject(names)) throw new TermFileError(`${at}.names`, "object", "expected an object");
  const read: Partial<Record<Language, readonly string[]>> = {};
  for (const [language, list] of Object.entries(names)) {
    const known = LANGUAGES.find((one) => one === language);
    if (known === undefined)
      throw new TermFileError(
        `${at}.names.${language.slice(0, MAX_FIELD)}`,
        "language",
        `expected one of ${LANGUAGES.join(", ")}`,
      );
    read[known] = parseNames(list, `${at}.names.${language}`);
  }
  const acronyms = short === undefined ? [] : parseNames(short, `${at}.short`);
  if (Object.values(read).flat().length === 0)
    throw new TermFileError(`${at}.names`, "names", "expected at least one name");
  return { id, names: read, ...(acronyms.length > 0 && { short: acronyms }) };
}

function parseNames(list: unknown, at: string): readonly string[] {
  if (!Array.isArray(list)) throw new TermFileError(at, "list", "expected a list of strings");
  return list.map((name: unknown, index) => {
    if (typeof name !== "string" || name.trim() === "" || name.length > MAX_NAME)
      throw new TermFileError(`${at}[${index}]`, "text", `expected a string of 1 to ${MAX_NAME} characters`);
    const words = name.trim().toLowerCase().replaceAll("ё", "е").split(/\s+/u);
    if (words.some((word) => word.endsWith("*") && word.length <= MIN_BEGINNING))
      throw new TermFileError(`${at}[${index}]`, "short-beginning", 'is too short before "*"', name);
    return words.join(" ");
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
