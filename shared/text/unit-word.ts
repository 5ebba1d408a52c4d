import type { Lexeme } from "./lexeme.ts";
import type { Clue } from "./number-clues.ts";
import type { Span } from "./span.ts";

const NOT_A_UNIT =
  /^(?:и|в|на|с|к|до|от|по|за|из|или|а|но|для|при|об?|у|не|что|как|году?|же|and|or|of|in|to|by|from|for|with|the|a|at|on|per|is|are|was|were|as|than|sports|мен|және|немесе|пен|бен|дейін|астам|артық|кем|жуық|аспайды|одан|больше|меньше|выше|ниже|көп|аз|жоғары|төмен|аса|таяу|ғана|тек|бірге|кейін|бойынша|үшін|арқылы|болып|қарай|бері|г|гг|ж|жаңа|ірі|шағын|арнайы|заманауи|нысаналы|маңызды|түрлі|басқа|өзге|бірдей)$/;
/** The Kazakh letters keep "ұйым" and "бөлім" from looking like Russian adjectives. */
const ADJECTIVE =
  /^[а-яa-z-]*(?:ых|их|ого|его|ые|(?<!ен|ан|ят|тв)ие|ый|ой|ым|им|ыми|ими)$|(?:лық|лік|дық|дік|тық|тік|ғы|гі|сыз|сіз|[дтн][ыі]ң)$/;
const RUSSIAN_VERB =
  /^(?:был[аои]?|будет|будут)$|[аяуе]ют$|[жчшщ]ат$|(?:[двм]|(?<!ми)н)ут$|(?:ется|ится|утся|ются|ятся|ает|яет|ила|(?<!фили|[рк]ан|мин|урн|вокз|пит|тери)ала|или|али|ило|ало|ать|ить)$/;
const FINITE = /^(?:жетті|артты|асты|өсті|түсті|кетті)$/;
const VERB =
  /(?:ады|еді|йды|йді|лды|лді|ды|ді|тын|тін|ып|іп|ған|ген|сын|сін|салу|құру|арттыру|қысқарту|азайту|төмендету|ұлғайту|жеткізу|көбейту|көтеру|ашу|енгізу|жасау|қамту|беру)$/;

/** "tuberculosis", "status", "access" end in s and count nothing. */
const PLURAL = /(?<![ius])s$/i;

/** An unknown noun straight after the number is the unit as printed; an adjective is not. */
export function wordAsUnit(
  { folded, lexemes, hasKazakhLetter }: Clue,
  last: number,
): { unit: string; span: Span } | undefined {
  const number = lexemes[last];
  const word = lexemes[last + 1];
  const next = lexemes[last + 2];
  if (number === undefined || word?.kind !== "word" || word.from !== number.to + 1) return undefined;
  const to = endOfHyphened(lexemes, last + 1);
  // «18-і іске қосылды»: eighteen of them.
  if (OF_THEM.test(number.text)) return undefined;
  if (NOT_A_UNIT.test(word.text) || ADJECTIVE.test(word.text) || to - word.from < 3) return undefined;
  if (RUSSIAN_VERB.test(word.text) || FINITE.test(word.text)) return undefined;
  if (hasKazakhLetter && VERBAL_NOUN.test(word.text)) return undefined;
  if (VERB.test(word.text) && !isObject(word.text, next?.text ?? "")) return undefined;
  const isEnglish = /^[a-z]/.test(word.text);
  if (isEnglish && !PLURAL.test(folded.slice(word.from, to))) return undefined;
  if (
    !isEnglish &&
    next?.kind === "word" &&
    hasKazakhLetter &&
    !COUNTING.test(word.text) &&
    !isHead(word.text, next.text) &&
    !VERB.test(next.text) &&
    !NOT_A_UNIT.test(next.text)
  )
    return undefined;
  const unit = folded.slice(word.from, to);
  return ADJECTIVE.test(unit) ? undefined : { unit, span: { from: word.from, to } };
}

/** «18-і», «3-тен 2-сі»: the ending of so many of them. */
export const OF_THEM = /^(?:с?[ыі]|[еа]?у[ыі])$/;

/** «7 ауылға су құбыры», «11 ауылда ауыз су»: a noun with a case stands alone; «елді мекен» is one word. */
function isHead(word: string, next: string): boolean {
  return (
    /(?:[дт][ае]|[ғқ]а|[гк]е|[дтн][ае]н|н[ыі])$/.test(word) && word.length > 4 && !/^мекен|^дейін/.test(next)
  );
}

const VERBAL_NOUN = /(?:[іы]зу|[іы]ру|[ае]ту|[іы]лу|[іы]су)$/;

/** Words that only count, whatever follows them. */
const COUNTING = /^(?:рет|бас|түп|жұп)$/;

/** "11 ауылды қамту": before an infinitive -ды is the object's case, no past tense. */
function isObject(word: string, next: string): boolean {
  return /(?:ды|ді)$/.test(word) && INFINITIVE.test(next);
}

const INFINITIVE =
  /^(?:қамту|салу|құру|ашу|жөндеу|газдандыру|арттыру|жеткізу|сатып|оқыту|даярлау|енгізу|жасау)$/;

/** "мини-центров" is one word. */
function endOfHyphened(lexemes: readonly Lexeme[], at: number): number {
  const [word, hyphen, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  const isJoined = hyphen?.text === "-" && hyphen.from === word?.to && second?.from === hyphen.to;
  return (isJoined && second?.kind === "word" ? second.to : word?.to) ?? 0;
}
