import type { Copy } from "../statements/copy.ts";
import type { Statement } from "../statements/statement.ts";
import { isRegister } from "../text/registers.ts";
import { joinAcronyms } from "./acronyms.ts";
import { CHECKS } from "./checks.ts";
import type { CompareOptions, Comparison, JudgedPair, Relation } from "./comparison.ts";
import type { Finding, Pair } from "./finding.ts";
import { nameSide } from "./messages/side.ts";
import { pairStatements } from "./pair.ts";
import { isRetitled } from "./retitled.ts";
import { reviewText } from "./review.ts";
import { bareWords, standsIn } from "./running-words.ts";
import { isOtherAct, sameAct } from "./same-act.ts";
import { areComparable, compareTexts, isOtherEdition } from "./text-likeness.ts";
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
    findings: [
      ...CHECKS.flatMap((check) => [...check.find(comparison)]),
      ...reviewBeside(comparison, options.terms),
    ],
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
      judged.verdicts[0] !== "same" &&
      isOtherCut(profileA.statement, profileB.statement, judged.targets.length > 0, a, b);
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
 * Whether two statements differ only in where the pages cut them out of one text: one is a piece of the
 * other and the whole stands in both copies, or each stands in both. Lines, run-together lists and
 * lead-ins cut otherwise and say the same. Numbers that differ count as cut only when they stand in
 * the words compared, which a table's do not.
 */
function isOtherCut(one: Statement, other: Statement, hasOtherNumbers: boolean, a: Copy, b: Copy): boolean {
  if (one.text === other.text) return false;
  const areWhole = fillsBlock(one, a) && fillsBlock(other, b);
  if (areWhole && hasOtherNumbers) return false;
  const [wordsA, wordsB] = [bareWords(one.text), bareWords(other.text)];
  if (wordsA === wordsB) return false;
  if (hasOtherNumbers)
    return holdsItsNumbers(one) && holdsItsNumbers(other) && standsIn(wordsA, b) && standsIn(wordsB, a);
  const isPiece = ` ${wordsA} `.includes(` ${wordsB} `) || ` ${wordsB} `.includes(` ${wordsA} `);
  // Looking through a long page takes a millisecond: two whole paragraphs are cut nowhere.
  if (areWhole && !isPiece) return false;
  const [isThere, isHere] = [standsIn(wordsA, b), standsIn(wordsB, a)];
  return (isThere && isHere) || (isPiece && (wordsA.length > wordsB.length ? isThere : isHere));
}

/** Longest list number and end sign around a statement that is its whole paragraph, in UTF-16 code units. */
const MAX_AROUND = 8;

function fillsBlock({ places }: Statement, { blocks }: Copy): boolean {
  const [place] = places;
  const length = blocks[place?.block ?? -1]?.text.length ?? 0;
  return places.length === 1 && place !== undefined && length - (place.to - place.from) <= MAX_AROUND;
}

function holdsItsNumbers({ places, targets }: Statement): boolean {
  return targets.every(({ place }) =>
    places.some(({ block, from, to }) => block === place.block && from <= place.from && place.to <= to),
  );
}

/** Findings about A alone: only where two acts are compared, and only of what is paired and marked. */
function reviewBeside({ a, relation }: Comparison, terms: CompareOptions["terms"]): Finding[] {
  if (relation !== "other-acts") return [];
  const ids = new Set(a.statements.map(({ id }) => id));
  return reviewText(a, terms).filter((finding) => finding.a !== undefined && ids.has(finding.a));
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
  return sameAct(a, b) !== undefined || isRetitled(a, b) ? "one-act" : "other-acts";
}
