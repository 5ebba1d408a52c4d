const VERBS =
  "increase|decrease|reduce|raise|lower|cut|boost|expand|improve|achieve|ensure|bring|halve|double|triple|maintain|keep|" +
  "eliminate|enhance|create|generate|build|construct|train|provide|attract|develop";

/** Verbs and turns that promise; a sentence that begins with the verb itself is an item of a plan. */
export const PLANNED_EN = new RegExp(
  `^(?:[-–•\\d.)(]+\\s*)?(?:${VERBS}) (?!in |of |by |was |is |were |are )|` +
    "^(?:[-–•\\d.)(]+\\s*)?(?:reduction|increase|decrease|rise|growth|expansion) (?:in|of) [^.;]{3,200}? (?:to|by) (?:at least )?\\d|" +
    "(?<![a-z])(?:will|shall|(?:is|are) (?:expected|set|projected|scheduled|slated|due|foreseen|envisaged|provided for|to be)|planned|plans?|is to|are to|to (?:increase|rise|grow|fall|decline|decrease|drop|reach)(?= (?:to|by|from|at|\\d))|should|forecast|aims?|" +
    "(?:goal|task|objective|targets?)(?: [a-z]+){0,4} to|tasked (?:with|to)|(?:instructed|charged|assigned) to|(?:goals?|tasks?|objectives?|targets?) of(?= [a-z]+ing )|" +
    "(?:goals?|objectives?|tasks?) includes?(?= [a-z]+ing )|must|needs? to|(?:crucial|necessary|important) to|intends?|seeks?|" +
    "aiming|committed|purpose|envisages?|eyes to|strives?|by (?:the end of )?20\\d\\d)(?![a-z])",
);

/** Verbs that promise whatever else the sentence tells. */
const FUTURE_EN =
  /(?<![a-z])(?:will|shall|should|must|(?:is|are) (?:expected|set|projected|planned|due|slated|scheduled|foreseen|envisaged)|(?:plans?|aims?|intends?|seeks?|hopes?|proposed|instructed|tasked|commissioned|set a (?:goal|task|target)) (?:to|with))(?![a-z])/;

const PAST_EN =
  /(?<![a-z])(?:was|were|had|amounted|(?<!be )(?:increased|decreased|reached)|grew|rose|fell|stood|stands|accounts? for|ha(?:s|ve) (?:already )?(?:been )?(?!planned|pledged|committed|proposed|scheduled|decided|ordered|tasked|instructed|commissioned)[a-z]+ed|started|began|currently|now|at present|at the moment|so far|last year)(?![a-z])/;

/** Where a clause begins in a sentence that tells both. */
const CLAUSE_EN =
  /;\s|,\s(?:and|but|while|whereas|where|(?:of )?which|with|as a result)\s|\s(?:but|while|whereas)\s|\sand\s(?=[^,;]*?\s(?:will|is expected|are expected|should|plans?)\s)/g;

/** Whether an English sentence tells what was or is, and promises nothing. */
export function tellsPastEn(folded: string): boolean {
  return PAST_EN.test(folded) && !FUTURE_EN.test(folded);
}

/** Whether a sentence tells what was beside what will be: each value then needs its own clause. */
export function isMixedEn(folded: string): boolean {
  return (PAST_EN.test(folded) || WHERE_EN.test(folded)) && FUTURE_EN.test(folded);
}

/** "villages, where 87 % of the rural population lives": what a place is. */
const WHERE_EN = /,\swhere\s/;

/** Whether the clause that holds a value is a fact: "the share is now 40 %, and by 2030 it will reach 60 %". */
export function isFactEn(folded: string, at: number): boolean {
  let start = 0;
  let end = folded.length;
  for (const match of folded.matchAll(CLAUSE_EN)) {
    if (match.index >= start && match.index < at) start = match.index;
    else if (match.index >= at) end = Math.min(end, match.index);
  }
  const clause = folded.slice(start, end);
  return (PAST_EN.test(clause) || WHERE_EN.test(clause)) && !FUTURE_EN.test(clause);
}
