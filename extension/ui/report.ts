import type { Language } from "../../shared/text/language.ts";
import { citePassage } from "./citation.ts";
import type { Comparison } from "./finding-groups.ts";
import { wordsOf } from "./words/words.ts";

/**
 * What a reader who thinks a finding is wrong may send to the makers: the rules, how sure they were,
 * and both passages with their sources. It is copied, never sent.
 *
 * @param nameOf how a copy's portal is called
 */
export function composeReport(
  language: Language,
  comparison: Comparison,
  nameOf: (copy: Comparison["a"]["copy"]) => string,
  version: string,
): string {
  const { findings, a, b } = comparison;
  const rules = findings.map(({ code, confidence, id }) => `${code} (${confidence}) ${id}`);
  const passages = [a, b].flatMap(({ copy, statement }) =>
    statement === null ? [copy.url] : [citePassage(language, nameOf(copy), copy, statement)],
  );
  return [wordsOf(language).report.heading, `Sverka ${version}`, ...rules, "", passages.join("\n\n")].join(
    "\n",
  );
}
