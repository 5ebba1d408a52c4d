import type { Copy } from "../statements/copy.ts";
import { isRegister } from "../text/registers.ts";
import { joinAcronyms } from "./acronyms.ts";
import { CHECKS } from "./checks.ts";
import type { CompareOptions, Comparison, JudgedPair, Relation } from "./comparison.ts";
import { areComparable, compareTexts, isOtherEdition } from "./editions.ts";
import type { Finding, Pair } from "./finding.ts";
import { nameSide } from "./messages/side.ts";
import { pairStatements } from "./pair.ts";
import { reviewText } from "./review.ts";
import { bareWords, standsIn } from "./running-words.ts";
import { isOtherAct, sameAct } from "./same-act.ts";
import { judge, judgeAcrossLanguages } from "./verdicts.ts";

/**
 * Compares two copies: of one act in one language, of one act in two languages, or of two acts.
 * A is the reader's page or the older text, B the other; findings are told to A's reader. Beside
 * another act A's own statements are reviewed too: how plans are put decides whether they can meet.
 *
 * @returns pairs in the order of A, findings gravest first
 */
export function compare(
  a: Copy,
  b: Copy,
  options: CompareOptions = {},
): { pairs: Pair[]; findings: Finding[] } {
  const comparison = makeComparison(a, b, options);
  return {
    pairs: comparison.pairs.map(({ pair }) => pair),
    findings: [...CHECKS.flatMap((check) => [...check.find(comparison)]), ...reviewBeside(comparison)],
  };
}

/** Pairs the statements of two copies and judges each pair, in the order of A. */
export function compareStatements(
  a: Copy,
  b: Copy,
  relation: Relation,
  { terms, contexts }: Pick<CompareOptions, "terms" | "contexts"> = {},
): JudgedPair[] {
  return pairStatements(a.statements, b.statements, {
    acronyms: joinAcronyms(a.blocks, b.blocks),
    isOneAct: relation !== "other-acts",
    terms,
    contexts,
  }).map(({ a: profileA, b: profileB, score, sure }): JudgedPair => {
    const judged =
      relation === "languages" ? judgeAcrossLanguages(profileA, profileB) : judge(profileA, profileB);
    const isCut =
      relation === "one-act" &&
      judged.targets.length === 0 &&
      isCutShort(profileA.statement.text, profileB.statement.text, a, b);
    const judgement = isCut ? judge(profileA, profileA) : judged;
    const pair = {
      a: profileA.statement.id,
      b: profileB.statement.id,
      score,
      verdicts: judgement.verdicts,
      sure,
    };
    return { pair, a: profileA, b: profileB, judgement };
  });
}

/**
 * Whether one of two texts is a piece of the other, and the whole stands in both copies: a page that
 * breaks sentences into lines was read short, and says the same.
 */
function isCutShort(textA: string, textB: string, a: Copy, b: Copy): boolean {
  const [wordsA, wordsB] = [bareWords(textA), bareWords(textB)];
  if (wordsA === wordsB) return false;
  return (
    (` ${wordsA} `.includes(` ${wordsB} `) && standsIn(wordsA, b)) ||
    (` ${wordsB} `.includes(` ${wordsA} `) && standsIn(wordsB, a))
  );
}

/** Findings about A alone: only where two acts are compared, and only of what is paired and marked. */
function reviewBeside({ a, relation }: Comparison): Finding[] {
  if (relation !== "other-acts") return [];
  const ids = new Set(a.statements.map(({ id }) => id));
  return reviewText(a).filter((finding) => finding.a !== undefined && ids.has(finding.a));
}

/** Pairs and judges everything that checks look at. */
function makeComparison(a: Copy, b: Copy, options: CompareOptions): Comparison {
  const relation = options.relation ?? findRelation(a, b);
  const pairs = compareStatements(a, b, relation, options);
  const likeness = relation === "one-act" ? compareTexts(a, b) : undefined;
  return {
    a,
    b,
    relation,
    pairs,
    side: nameSide(b, options.namePortal),
    isComparable: likeness !== undefined && areComparable(likeness),
    isTextOther: likeness !== undefined && isOtherEdition(likeness),
    isRegisterA: isRegister(a.portal),
    isRegisterB: isRegister(b.portal),
    today: options.today,
  };
}

/**
 * What the two pages say of their acts and languages. Titles of two languages never agree, so two
 * pages that name nothing of their acts are taken for two languages of one.
 */
function findRelation(a: Copy, b: Copy): Relation {
  if (a.language !== b.language) return isOtherAct(a.act, b.act) ? "other-acts" : "languages";
  return sameAct(a, b) !== undefined ? "one-act" : "other-acts";
}
