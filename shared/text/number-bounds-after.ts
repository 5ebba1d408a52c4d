import type { Lexeme } from "./lexeme.ts";
import type { BoundWords, Comparison } from "./number-bounds.ts";
import type { KazakhCase } from "./units.ts";

/** Kazakh words after a number in the ablative: what they say alone and before a negation. */
const AFTER_ABLATIVE: readonly (readonly [RegExp, Comparison, Comparison])[] = [
  [/^(?:астам|аса$)/, ">", "<="],
  [/^(?:артық|кө[пб]|жоғары)/, ">", "<="],
  [/^(?:кем|аз|төмен)$/, "<", ">="],
];
const NEGATION = /^(?:емес|болма|түспе|аспа)/;
/** Verbs of change: the dative before them says by how much. */
export const CHANGE_VERB =
  /^(?:ұлға|арт(?!ық)|өс(?!ім)|көбе|азай|азая|қысқар|төменде|кемі(?!нде)|кеми|ұзар|жоғарыла|молай|көтер|түсір|қымбатта|арзанда|жақсар|кеңей|үдет|жеделде|кему|ас(?:ты|ады|қан)$|артық$|жоғары$|төмен$|кем$|көп$|аз$)/;
/** Verbs of reaching: the dative before them says what. */
export const REACH_VERB = /^жет(?:кіз|е|у|ті|іп|кен|пе[кш]|сін)|^түс(?:ті|еді|кен|у)$/;

/**
 * Reads the bound words after the number or unit whose last lexeme is `lexemes[index]`: Kazakh
 * post-positions and verbs, "и более", "or more".
 *
 * @param kazakhCase case of the number or its unit; "other" lets the next words give it.
 */
export function readBoundAfter(
  lexemes: readonly Lexeme[],
  index: number,
  kazakhCase: KazakhCase | undefined,
): BoundWords {
  const tail = readTail(lexemes, index) ?? aboutSo(lexemes, index);
  if (tail !== undefined) return tail;
  let grammaticalCase = kazakhCase;
  for (let at = index + 1; at <= index + 4; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.kind !== "word" || TODAY.test(lexeme.text)) break;
    const found = postPosition(lexemes, at, grammaticalCase);
    // "жекеменшік мектепке дейінгі ұйым" is a kind of organisation, not a bound.
    if (found !== undefined && !(at > index + 1 && lexeme.text === "дейінгі")) return found;
    if (grammaticalCase === "dative" || grammaticalCase === "ablative" || grammaticalCase === "other") break;
    grammaticalCase = endingCase(lexeme.text);
  }
  const lead = comparedTo(lexemes, index) ?? grownBy(lexemes, index, kazakhCase);
  if (lead !== undefined) return lead;
  if (kazakhCase === "dative") return readVerb(lexemes, index);
  // "6 296 бала дүниеге келді": the dative is another noun's.
  const last = lexemes[index];
  const isNoun =
    last?.kind === "word" &&
    kazakhCase === undefined &&
    !/^(?:мың|млн|млрд|миллион|миллиард)$/.test(last.text);
  const isByNoun =
    !isNoun && kazakhCase !== "other" && endingCase(lexemes[index + 1]?.text ?? "") === "dative";
  return isByNoun ? readVerb(lexemes, index, 3) : {};
}

/** «бүгінге дейін»: till now. */
const TODAY = /^(?:бүгін|осыған|соған|қазірге|ертеңге)/;

function endingCase(word: string): KazakhCase | undefined {
  if (/(?:дан|ден|тан|тен|нан|нен)$/.test(word)) return "ablative";
  return /(?:ға|ге|қа|ке|ына|іне)$/.test(word) ? "dative" : undefined;
}

function postPosition(
  lexemes: readonly Lexeme[],
  at: number,
  kazakhCase: KazakhCase | undefined,
): BoundWords | undefined {
  const lexeme = lexemes[at];
  const next = lexemes[at + 1];
  if (lexeme === undefined) return undefined;
  const span = { from: lexeme.from, to: lexeme.to };
  // "100% дейін", "17,0 дейін": a sign shows no case either, nor does a bare number.
  const above = lexemes[at - 1];
  if (lexeme.text === "дейін" && above?.kind === "number") return { change: "to", span };
  if (/^(?:дейін$|жеткізі?[лу])/.test(lexeme.text) && above?.text === "%") return { change: "to", span };
  // "2,5 млн астам адам": after an abbreviation no ending shows the case.
  if (lexeme.text === "астам") return { comparison: ">", span };
  if (/^(?:шамасында|төңірегінде|шақты)$/.test(lexeme.text)) return { comparison: "~", span };
  if (kazakhCase === "dative") {
    if (/^[дш]ейін/.test(lexeme.text)) return { change: "to", span };
    if (/^(?:жуы[қғ]|таяу$|тарта$)/.test(lexeme.text)) return { comparison: "~", span };
    if (/^жетпе(?:й|д|г)/.test(lexeme.text)) return { comparison: "<", span };
    return undefined;
  }
  // «8-9% кем емес», «30% аспайды»: beside a bare sign the negation alone tells the bound.
  const isBare = kazakhCase === undefined && /^(?:%|пайыз|процент)$/.test(above?.text ?? "");
  if (kazakhCase !== "ablative" && !isBare) return undefined;
  if (/^(?:кешіктір|ас(?:па|ыр(?:ыл)?ма|ма)|арт(?:па|тырма))/.test(lexeme.text))
    return { comparison: "<=", span };
  if (isBare && !NEGATION.test(next?.text ?? "")) return undefined;
  if (/^(?:төменде(?:тпе|ме)|кемі(?:тпе|ме)|азай(?:тпа|ма)|түс(?:ірме|пе))/.test(lexeme.text))
    return { comparison: ">=", span };
  if (/^ас(?:ады|ты|ып|у|са|қан|атын|ыр)/.test(lexeme.text)) return { comparison: ">", span };
  const row = AFTER_ABLATIVE.find(([pattern]) => pattern.test(lexeme.text));
  if (row === undefined) return undefined;
  if (next !== undefined && NEGATION.test(next.text))
    return { comparison: row[2], span: { from: lexeme.from, to: next.to } };
  return { comparison: row[1], span };
}

/** «на 1,6 тыс. тонн больше», «на 40 голов меньше» */
const MORE_RU = /^(?:больше|меньше|выше|ниже|дороже|дешевле|длиннее|короче)$/;

/** "11 % lower than in 2018", "2 percentage points higher": how much apart, not which level. */
function comparedTo(lexemes: readonly Lexeme[], index: number): BoundWords | undefined {
  const [word, next] = [lexemes[index + 1], lexemes[index + 2]];
  if (word === undefined) return undefined;
  const isStep = /^(?:%|percent|cent|points?|pp|times)$/.test(lexemes[index]?.text ?? "");
  const isCompared =
    MORE_RU.test(word.text) ||
    (word.kind === "word" && MORE_RU.test(next?.text ?? "")) ||
    (isStep && /^(?:lower|higher|fewer|greater|up|down)$/.test(word.text)) ||
    (/^(?:more|less|higher|lower|fewer)$/.test(word.text) && /^(?:than|compared)$/.test(next?.text ?? "")) ||
    (/^(?:above|below)$/.test(word.text) && /^(?:the|this|last|(?:19|20)\d\d)$/.test(next?.text ?? ""));
  return isCompared ? { change: "by", span: { from: word.from, to: word.to } } : undefined;
}

/** «8 пайыз төмендейді», «4 % мөлшерінде өсуі»: a bare percentage right before the verb says by how much. */
function grownBy(
  lexemes: readonly Lexeme[],
  index: number,
  kazakhCase: KazakhCase | undefined,
): BoundWords | undefined {
  if (kazakhCase !== undefined || !/^(?:%|пайыз|процент)$/.test(lexemes[index]?.text ?? "")) return undefined;
  const next = lexemes[index + 1];
  const verb = /^(?:өлшем|мөлшер|шама|көлем)[іы]нде$/.test(next?.text ?? "") ? lexemes[index + 2] : next;
  if (next === undefined || verb === undefined || !CHANGE_VERB.test(verb.text)) return undefined;
  // «15 % төмендеу бар»: a fall of so much, as in "5 % өсім".
  if (/у$/.test(verb.text) && /^(?:бар|жоқ|байқал|тіркел)/.test(lexemes[index + 2]?.text ?? ""))
    return undefined;
  const isMore = /^(?:артық|жоғары|төмен|кем|көп|аз|кему)$/.test(verb.text);
  return isMore && (NEGATION.test(lexemes[index + 2]?.text ?? "") || verb !== next)
    ? undefined
    : { change: "by", span: { from: next.from, to: verb.to } };
}

/** A dative with no post-position: the nearest verb of the clause tells "by" from "to". */
function readVerb(lexemes: readonly Lexeme[], index: number, reach = 40): BoundWords {
  for (let at = index + 1; at < lexemes.length && at <= index + reach; at++) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || lexeme.text === ";" || lexeme.text === "\n" || lexeme.text === "\t") break;
    if (lexeme.text === "." && lexemes[at + 1]?.kind === "word") break;
    const span = { from: lexeme.from, to: lexeme.to };
    if (REACH_VERB.test(lexeme.text)) return { change: "to", span };
    if (CHANGE_VERB.test(lexeme.text) || lexeme.text === "өсім") return { change: "by", span };
  }
  return {};
}

const TAILS: readonly (readonly [string, Comparison])[] = [
  ["и более", ">="],
  ["или более", ">="],
  ["и выше", ">="],
  ["и больше", ">="],
  ["и свыше", ">="],
  ["и менее", "<="],
  ["или менее", "<="],
  ["и ниже", "<="],
  ["or more", ">="],
  ["and more", ">="],
  ["or higher", ">="],
  ["and above", ">="],
  ["or less", "<="],
  ["or fewer", "<="],
  ["or lower", "<="],
  ["or below", "<="],
  ["or above", ">="],
  ["and over", ">="],
  ["or over", ">="],
  ["at least", ">="],
  ["and below", "<="],
];

function readTail(lexemes: readonly Lexeme[], index: number): BoundWords | undefined {
  const first = lexemes[index + 1];
  const second = lexemes[index + 2];
  if (first === undefined || second === undefined) return undefined;
  if (second.text === "одан" && /^(?:және|немесе)$/.test(first.text)) return readBeyond(lexemes, index);
  const tail = TAILS.find(([words]) => words === `${first.text} ${second.text}`);
  return tail === undefined ? undefined : { comparison: tail[1], span: { from: first.from, to: second.to } };
}

/** «15 мыңдай адам», «500-дей жоба»: the ending says "about". */
function aboutSo(lexemes: readonly Lexeme[], index: number): BoundWords | undefined {
  for (let at = index; at >= index - 1; at--) {
    const word = lexemes[at];
    if (word !== undefined && /^(?:мың|миллион|миллиард|пайыз|жүз)?[дт][ае]й$/.test(word.text))
      return { comparison: "~", span: { from: word.from, to: word.to } };
  }
  return undefined;
}

/** "4 және одан да көп", "5 немесе одан төмен". */
function readBeyond(lexemes: readonly Lexeme[], index: number): BoundWords {
  const at = /^(?:да|де|әрі)$/.test(lexemes[index + 3]?.text ?? "") ? index + 4 : index + 3;
  const [first, last] = [lexemes[index + 1], lexemes[at]];
  if (first === undefined || last === undefined) return {};
  const comparison = /^(?:аз|кем|төмен|кіші)/.test(last.text) ? "<=" : ">=";
  return { comparison, span: { from: first.from, to: last.to } };
}
