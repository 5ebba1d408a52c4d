import type { Copy } from "../../statements/copy.ts";
import { findDefinition } from "../../statements/definitions.ts";
import { fold } from "../../statements/fold.ts";
import type { Statement } from "../../statements/statement.ts";
import type { Language } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import type { TextCheck } from "../comparison.ts";
import { isPromise } from "../families.ts";
import type { Finding } from "../finding.ts";
import { sayUndefined } from "../messages/review.ts";
import { UNCLEAR_TERMS } from "../unclear-terms.ts";

/** Share of such findings in the corpus that were right, rounded down. */
const CONFIDENCE = 0.8;

/** Longest name that a definition gives its term, in UTF-16 code units: a longer stretch is a sentence. */
const MAX_DEFINED = 80;

/**
 * A term that decides who or what is counted stands in a goal or an indicator, and no sentence of
 * the text says what it means. Each term is told once, where it stands first.
 */
export const undefinedTerm: TextCheck = {
  code: "undefined-term",
  severity: "notice",
  find: (copy) => {
    const defined = findDefined(copy);
    const told = new Set<RegExp>();
    return copy.statements.flatMap((statement): Finding[] => {
      if (!isPromise(statement)) return [];
      const folded = fold(statement.text);
      return UNCLEAR_TERMS[statement.language].flatMap((term): Finding[] => {
        const match = term.exec(folded);
        if (match === null || told.has(term)) return [];
        told.add(term);
        const span = { from: match.index, to: match.index + match[0].length };
        if (defined.some((name) => term.test(name)) || isExplained(folded, span)) return [];
        return [tell(statement, span)];
      });
    });
  },
};

function tell(statement: Statement, span: Span): Finding {
  return {
    code: "undefined-term",
    severity: "notice",
    confidence: CONFIDENCE,
    a: statement.id,
    message: sayUndefined(statement.text.slice(span.from, span.to)),
    changedA: [span],
    changedB: [],
  };
}

/** Names that the text defines: in definitions, and in any paragraph of the same shape that promises nothing. */
function findDefined({ blocks, statements, language }: Copy): readonly string[] {
  const promised = new Set(
    statements.filter(isPromise).flatMap(({ places }) => places.map(({ block }) => block)),
  );
  return blocks.flatMap(({ text, kind }, index) =>
    promised.has(index) || kind === "note" ? [] : nameOf(text, language),
  );
}

function nameOf(text: string, language: Language): string[] {
  const found = findDefinition(text, language);
  const name = found && fold(text.slice(found.term.from, found.term.to));
  return name === undefined || name.length > MAX_DEFINED ? [] : [name];
}

/** Brackets of several words right after the term say what it means. */
const EXPLAINED = /^[\p{L}\s-]{0,30}\((?!далее|бұдан|hereinafter)[^)]{12,}\)/u;

function isExplained(folded: string, { to }: Span): boolean {
  return EXPLAINED.test(folded.slice(to, to + 400));
}
