import type { Lexeme } from "./lexeme.ts";
import type { Clue } from "./number-clues.ts";
import type { Span } from "./span.ts";

const NOT_A_UNIT =
  /^(?:и|в|на|с|к|до|от|по|за|из|или|а|но|для|при|об?|у|не|что|как|из|году?|и|же|and|or|of|in|to|by|from|for|with|the|a|at|on|per|is|are|was|were|as|than|мен|және|немесе|пен|бен|дейін|астам|артық|кем|жуық|аспайды|одан|больше|меньше|выше|ниже|көп|аз|жоғары|төмен|аса|таяу|бойынша|үшін|арқылы|болып|қарай|бері|г|гг|ж)$/;
const ADJECTIVE =
  /(?:ых|их|ого|его|ые|(?<!ен|ан|ят|тв)ие|ым|им|ыми|ими|лық|лік|дық|дік|тық|тік|ғы|гі|сыз|сіз|[дтн][ыі]ң)$/;
const RUSSIAN_VERB =
  /^(?:был[аои]?|будет|будут)$|(?:ется|ится|утся|ются|ятся|ает|яет|ила|ала|или|али|ило|ало|ать|ить)$/;
const FINITE = /^(?:жетті|артты|асты|өсті|түсті|кетті)$/;
const VERB =
  /(?:ады|еді|йды|йді|лды|лді|ды|ді|тын|тін|ып|іп|ған|ген|сын|сін|салу|құру|арттыру|қысқарту|азайту|төмендету|ұлғайту|жеткізу|көбейту|көтеру|ашу|енгізу|жасау|қамту|беру)$/;

/** "tuberculosis", "status", "access" end in s and count nothing. */
const PLURAL = /(?<![ius])s$/i;

/** An unknown noun straight after the number is the unit as printed; an adjective is not. */
export function wordAsUnit(
  { folded, lexemes }: Clue,
  last: number,
): { unit: string; span: Span } | undefined {
  const number = lexemes[last];
  const word = lexemes[last + 1];
  const next = lexemes[last + 2];
  if (number === undefined || word?.kind !== "word" || word.from !== number.to + 1) return undefined;
  if (NOT_A_UNIT.test(word.text) || ADJECTIVE.test(word.text) || word.text.length < 3) return undefined;
  if (RUSSIAN_VERB.test(word.text) || FINITE.test(word.text) || VERB.test(word.text)) return undefined;
  const isEnglish = /^[a-z]/.test(word.text);
  const to = endOfHyphened(lexemes, last + 1);
  if (isEnglish && !PLURAL.test(folded.slice(word.from, to))) return undefined;
  if (
    !isEnglish &&
    next?.kind === "word" &&
    /[әіңғүұқөһ]/.test(folded) &&
    !VERB.test(next.text) &&
    !NOT_A_UNIT.test(next.text)
  )
    return undefined;
  const unit = folded.slice(word.from, to);
  return ADJECTIVE.test(unit) ? undefined : { unit, span: { from: word.from, to } };
}

/** "мини-центров" is one word. */
function endOfHyphened(lexemes: readonly Lexeme[], at: number): number {
  const [word, hyphen, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  const isJoined = hyphen?.text === "-" && hyphen.from === word?.to && second?.from === hyphen.to;
  return (isJoined && second?.kind === "word" ? second.to : word?.to) ?? 0;
}
