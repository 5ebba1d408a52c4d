import type { Copy } from "../../statements/copy.ts";
import { findDefinition } from "../../statements/definitions.ts";
import { fold } from "../../statements/fold.ts";
import type { Statement } from "../../statements/statement.ts";
import type { Language } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import { stem } from "../../text/stems.ts";
import type { TextCheck } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import { sayMirrored } from "../messages/review.ts";
import { NEGATIONS } from "../qualifiers.ts";
import { findThreshold, type Threshold } from "../threshold.ts";
import { findInterval } from "../uncovered-interval.ts";

/** Share of such findings in the corpus that were right, rounded down. */
const CONFIDENCE = 0.85;

interface Defined {
  readonly statement: Statement;
  readonly term: string;
  readonly threshold: Threshold;
}

/**
 * Two opposite terms whose limits do not meet: above the average here, below the subsistence
 * minimum there (study, Table 7). What lies between is neither.
 */
export const mirroredDefinitions: TextCheck = {
  code: "mirrored-definitions",
  severity: "notice",
  find: (copy) => {
    const defined = copy.statements.flatMap(readDefined);
    return defined.flatMap((a) =>
      defined.flatMap((b) => (isOpposite(a, b) && isGap(a.threshold, b.threshold) ? [tell(a, b, copy)] : [])),
    );
  },
};

function readDefined(statement: Statement): Defined[] {
  if (statement.kind !== "definition") return [];
  const { text, language } = statement;
  const found = findDefinition(text, language);
  const threshold = found && findThreshold(text, found.meaning, language);
  if (found === undefined || threshold === undefined) return [];
  return [{ statement, term: text.slice(found.term.from, found.term.to), threshold }];
}

/** Whether B's term is A's with one word negated. */
function isOpposite(a: Defined, b: Defined): boolean {
  const { language } = a.statement;
  const [wordsA, wordsB] = [wordsOf(a.term), wordsOf(b.term)];
  if (wordsA.length !== wordsB.length || language !== b.statement.language) return false;
  const other = wordsA.flatMap((word, index) =>
    isSameWord(word, wordsB[index] ?? "", language) ? [] : [index],
  );
  const [at] = other;
  return other.length === 1 && at !== undefined && isNegated(wordsA[at] ?? "", wordsB[at] ?? "", language);
}

function wordsOf(term: string): readonly string[] {
  return fold(term).match(/[\p{L}-]+/gu) ?? [];
}

function isSameWord(a: string, b: string, language: Language): boolean {
  return a === b || stem(a, language) === stem(b, language);
}

/** Kazakh says "with" and "without" by an ending: нәтижелі, нәтижесіз. */
const WITH = /(?:лы|лі|ды|ді|ты|ті)$/u;
const WITHOUT = /(?:сыз|сіз)$/u;

function isNegated(plain: string, negated: string, language: Language): boolean {
  if (language === "kk" && WITH.test(plain) && WITHOUT.test(negated))
    return plain.replace(WITH, "") === negated.replace(WITHOUT, "");
  return NEGATIONS[language].some(
    (negation) => negated.startsWith(negation) && isSameWord(negated.slice(negation.length), plain, language),
  );
}

/** Opposite directions from two different limits. */
function isGap(a: Threshold, b: Threshold): boolean {
  return a.side !== b.side && !a.stems.some((one) => b.stems.includes(one));
}

function tell(a: Defined, b: Defined, copy: Copy): Finding {
  const print = ({ statement, threshold: { span } }: Defined) => statement.text.slice(span.from, span.to);
  const span: Span = a.threshold.span;
  return {
    code: "mirrored-definitions",
    severity: "notice",
    confidence: CONFIDENCE,
    a: a.statement.id,
    message: sayMirrored(
      { term: a.term, threshold: print(a) },
      { term: b.term, threshold: print(b) },
      findInterval(copy, a.threshold, b.threshold),
    ),
    changedA: [span],
    changedB: [],
  };
}
