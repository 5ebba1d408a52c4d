import type { Statement } from "../../statements/statement.ts";
import type { Span } from "../../text/span.ts";
import type { TextCheck } from "../comparison.ts";
import { isPromise } from "../families.ts";
import type { Finding } from "../finding.ts";
import { sayInconsistent } from "../messages/review.ts";
import { makeProfile, type ProfileWord } from "../profile.ts";
import { createProfileContext } from "../profile-words.ts";
import { ACRONYM, type TermTable } from "../term-finder.ts";

/** Share of such findings in the corpus that were right, rounded down. */
const CONFIDENCE = 0.8;

interface Use {
  readonly statement: Statement;
  readonly span: Span;
}

/** One thing under several names in the goals and indicators of one text: told once, at the second name. */
export const inconsistentTerm: TextCheck = {
  code: "inconsistent-term",
  severity: "notice",
  find: ({ statements }, terms) =>
    [...collectNames(statements, terms).values()].flatMap((names): Finding[] => {
      const [first, second, ...more] = [...names.values()];
      if (first === undefined || second === undefined) return [];
      return [
        {
          code: "inconsistent-term",
          severity: "notice",
          confidence: CONFIDENCE,
          a: second.statement.id,
          message: sayInconsistent([first, second, ...more].map(print)),
          changedA: [second.span],
          changedB: [],
        },
      ];
    }),
};

/** First use of each name, by term. Acronyms and near terms are no other names. */
function collectNames(
  statements: readonly Statement[],
  table: TermTable | undefined,
): ReadonlyMap<string, Map<string, Use>> {
  const terms = new Map<string, Map<string, Use>>();
  const context = createProfileContext(new Map(), table);
  for (const statement of statements) {
    if (!isPromise(statement)) continue;
    for (const word of makeProfile(statement, context).words.filter(isNamed)) {
      const names = terms.get(word.key) ?? new Map<string, Use>();
      terms.set(word.key, names);
      if (!names.has(word.name)) names.set(word.name, { statement, span: word.span });
    }
  }
  return terms;
}

function isNamed({ key, name, isLoose, qualifier, span }: ProfileWord): boolean {
  return (
    key.startsWith("#") &&
    name !== ACRONYM &&
    isLoose !== true &&
    qualifier === undefined &&
    span.from < span.to
  );
}

function print({ statement, span }: Use): string {
  return statement.text.slice(span.from, span.to);
}
