// Words that lead to an English indicator and are not its own: sources, plans, verbs of change and of making.

const SOURCE = /^(?:according to|under|as part of|in line with|within) [^,;\d]{1,80},\s+/;
const CONNECTIVE =
  /^(?:of (?:which|these|them)|as (?:planned|expected)|(?:over|within|in) (?:two|three|four|five|six|seven|ten) years|one of the (?:main|key|most important)(?: [a-z]+){0,2} is(?: that)?|(?:the )?(?:[a-z]+ ){0,3}(?:indicators?|targets?|results?)(?: of [^,;\d]{1,60}?)? (?:is|are|will be)|in general|on average|this year|by the end of (?:the|this) (?:year|period)|by (?:that|the indicated|this) (?:year|period|time)|additionally|annually|if [^,;\d]{1,120}|in order to [^,;\d]{1,160}|as a result of [^,;\d]{1,120}|in the (?:next|coming) [a-z]+ years|due to [^,;\d]{1,80}|thanks to [^,;\d]{1,80}|during [^,;\d]{1,60}|moreover|in addition|furthermore|besides|also|for this purpose|at the same time|as a result|thus|therefore|overall|in particular|likewise|a total of|in total|to [^,;\d]{1,120},|[^,;\d]{1,80} (?:will|would) (?:ensure|mean) that|as [^,;\d]{1,80} (?:said|noted|stressed|reported|informed)|[^,;\d]{1,120} (?:said|informed|noted|stressed|added|announced|stated) that),?\s+/;
const PLANNED =
  /^(?:(?:by|in|for) (?:the end of )?20\d\d,? )?(?:it is (?:also )?(?:planned|expected|forecast|projected|envisaged|proposed|intended|provided|necessary|important|required)(?: that| to)?|[^,;\d]{0,80}(?:create conditions (?:to|for)|the importance of)|(?:it|this|these|they|which) (?:[a-z]+ ){0,2}?(?:will|would) help (?:to )?|we (?:also )?(?:plan|intend|forecast|expect|aim|strive)(?: to| that| for)?|[a-z ]{0,40}(?:will|would|should|can|may) (?:allow|let|enable|help)(?: [a-z]+){0,2}? (?:to )?(?=increas|rais|reduc|boost|bring|doubl|attract|creat|build|open|provid|repair|train|plant))\s*/;

/**
 * "Kazakhstan should increase the transit …", "with the purpose to reduce the energy intensity …": what is
 * changed follows the verb. Where a bound follows it («will increase to 9 %») the name stands before.
 */
const CHANGING =
  /^(?:(?:by|in|for) (?:the end of )?\d{4},? |(?:as )?compared (?:to|with) \d{4},? )?(?:(?:[^,;\d]|20\d\d)*[\s,])?(?:to|will|shall|should|must|by|at|of|for|envisages?|includes?|including|involves?|aiming at|committed to|tasked with|(?:goals?|tasks?|objectives?|targets?) of) (?=(?:increas(?:e|ing)|rais(?:e|ing)|reduc(?:e|ing)|decreas(?:e|ing)|boost(?:ing)?|improv(?:e|ing)|expand(?:ing)?|bring(?:ing)?|lower(?:ing)?|cut(?:ting)?|(?:doubl|tripl|quadrupl|halv)(?:e|ing)|grow(?:ing)?) (?!(?:to|by|from|up|at|more|less|over|about|almost|nearly|in|and|or|its|slightly|significantly)(?![a-z])|[a-z]+fold|\d))/;
/** "… projects are planned, which will increase the capacity …": the promise stands in the clause. */
const RELATIVE =
  /^(?:[^;\d]|20\d\d){1,250},\s(?:which|that)\s(?:will|would|should)(?: also)?\s(?=(?:increas|rais|reduc|decreas|boost|improv|expand|bring|lower|cut|doubl|tripl|grow))/;
/** Verbs of making, in their first form. */
const MAKE =
  "(?:[a-z]+ and )?(?:build|construct|reconstruct|open|create|launch|install|train|renovate|repair|equip|purchase|attract|" +
  "involve|provide|issue|plant|employ|establish|upgrade|moderni[sz]e|commission|lay|add|introduce|gasify|resettle|put into (?:service|operation))";
/** "The region plans to open 12 schools", "Plans include the purchase of 40 buses": what is counted follows. */
const MAKING = new RegExp(
  `^(?!${MAKE}\\s)(?:(?:by|in|for) (?:the end of )?\\d{4},? )?[^;\\d]*?(?:(?<![a-z])(?:to|and|for|will|shall|should|must|include|includes|envisages?|focus on|provides? for|calls? for)(?: [a-z]+ly| also)?|,) ` +
    `(?=(?:${MAKE}|(?:the )?(?:acquisition|purchase|construction|reconstruction|creation|opening|attraction|installation|training|digitali[sz]ation|moderni[sz]ation|commissioning|planting|repair) of|(?:building|constructing|opening|launching|moderni[sz]ing|training|installing|planting|creating|establishing|renovating|equipping)(?: of)?) ` +
    "(?:at least |more than |over |about |up to |as many as |no fewer than |no less than |not less than )?(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundreds?)(?![a-z])))",
);

/** "The plan will allow achieving the following results by 2031: honey exports …" */
const RESULTS =
  /^(?:[^:;]{0,300}\s)?(?:following [a-z]+(?: [a-z]+)?|results|indicators|targets)(?: (?:by|in|until) (?:the end of )?\d{4})?\s?:\s+/;

/** Length of the words before an English indicator that are not its own, in a folded text. */
export function prefixLengthEnglish(folded: string): number {
  let length = /^["\s]*/.exec(folded)?.[0].length ?? 0;
  for (const pattern of PATTERNS) length += pattern.exec(folded.slice(length))?.[0].length ?? 0;
  return length;
}

/** In the order in which they may follow each other. */
const PATTERNS: readonly RegExp[] = [
  RESULTS,
  SOURCE,
  CONNECTIVE,
  CONNECTIVE,
  PLANNED,
  RELATIVE,
  CHANGING,
  MAKING,
];
