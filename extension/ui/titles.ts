import type { WireFinding } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Comparison } from "./finding-groups.ts";
import { type Aspect, wordsOf } from "./words/words.ts";

/** Codes that say one aspect of a statement differs, in the order a title names them. */
const ASPECT_OF_CODE: ReadonlyMap<string, Aspect> = new Map([
  ["value-differs", "value"],
  ["bound-differs", "bound"],
  ["scope-differs", "scope"],
  ["unit-differs", "unit"],
  ["measure-differs", "measure"],
  ["period-differs", "period"],
  ["budget-differs", "budget"],
  ["trajectory-differs", "trajectory"],
  ["term-differs", "term"],
  ["wording-differs", "wording"],
]);

/** What differs, in words: "Value and scope differ". A code we do not know says its own message. */
export function titleOf(comparison: Comparison, language: Language): string {
  const words = wordsOf(language).findings;
  const codes = new Set(comparison.findings.map(({ code }) => code));
  const aspects = [...ASPECT_OF_CODE].filter(([code]) => codes.has(code)).map(([, aspect]) => aspect);
  if (aspects.length > 0) return words.differ(aspects.map((aspect) => words.aspects[aspect]));
  if (codes.has("missing-statement")) return words.missingHere;
  if (codes.has("added-statement")) return words.onlyHere;
  if (codes.has("language-differs")) return words.languagesDiffer;
  return (comparison.findings[0] as WireFinding).message[language];
}

/** One sentence per finding, in the reader's language, each once. */
export function reasonsOf(comparison: Comparison, language: Language): string {
  const sentences = comparison.findings.map(({ message }) => message[language].trim());
  return [...new Set(sentences)].map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`)).join(" ");
}
