import type { Lexeme } from "./lexeme.ts";
import type { Span } from "./span.ts";

/** A comparison that the text puts on a number. */
export type Comparison = "<=" | ">=" | "<" | ">" | "~";

/** What the words round a number say of it. */
export interface BoundWords {
  readonly comparison?: Comparison;
  readonly change?: "by" | "to";
  /** The words that say it: from the first to the last. */
  readonly span?: Span;
}

/** Phrases that stand before a number, words brought to one form by `canonical`. */
const BEFORE: ReadonlyMap<string, Comparison> = new Map([
  ...phrases(
    ">=",
    "не менее|не ниже|не меньше|не хуже|как минимум|минимум|по меньшей мере|по крайней мере|не допустить ниже|≥",
  ),
  ...phrases(">=", "кемінде|кем дегенде|ең кемі|ең аз дегенде|ең төменгі|кемі"),
  ...phrases(
    ">=",
    "at least|not less|no less|no fewer|not fewer|not lower|no lower|not below|minimum|minimum of|a minimum of|not under",
  ),
  ...phrases(
    "<=",
    "не более|не позднее|не позже|не выше|не больше|не превысить|не свыше|максимум|в пределах|≤",
  ),
  ...phrases("<=", "ең көп дегенде|ең көбі|көп дегенде|ең жоғары"),
  ...phrases(
    "<=",
    "not exceed|no greater|not greater|less than or equal to|no more|not more|no later|not later|at least as low as|at most|not higher|no higher|not above|not over|maximum|maximum of|a maximum of|within",
  ),
  ...phrases(">", "более|свыше|больше|выше|превысить|>"),
  ...phrases(">", "over|more|above|exceed|higher|greater|in excess of"),
  ...phrases("<", "менее|меньше|ниже|<"),
  ...phrases("<", "under|below|less|fewer|lower"),
  ...phrases("~", "около|порядка|примерно|приблизительно|почти|ориентировочно|~|≈"),
  ...phrases("~", "шамамен|жуық"),
  ...phrases("~", "about|around|approximately|nearly|almost|roughly|some|close to|closer to"),
]);

function phrases(comparison: Comparison, list: string): [string, Comparison][] {
  return list.split("|").map((phrase) => [phrase, comparison]);
}

/** Words that may stand between the bound and the number without changing it. */
const FILLERS = new Set(
  "чем из an average уровня уровень отметки отметку порога порог показателя значения значение планки диапазона диапазон коридора в на до уже лишь than the level range of mark a all just only another деңгейі".split(
    " ",
  ),
);
/** Auxiliaries that may stand inside a bound: "не должна превышать", "will not have to exceed". */
const AUXILIARIES = new Set(
  "будет будут должен должна должно должны может могут быть будучи be to".split(" "),
);

/** Most words looked at on either side of a number: the longest known bound with fillers, doubled. */
const REACH = 8;

function canonical(word: string): string {
  if (/^превы[шс]/.test(word)) return "превысить";
  if (/^exceed/.test(word)) return "exceed";
  return word;
}

/**
 * Reads the bound words before the number `lexemes[index]`.
 *
 * @param isSkipped whether a lexeme is part of a year phrase ("не превысит в 2021 году 9,0 %").
 */
export function readBoundBefore(
  lexemes: readonly Lexeme[],
  index: number,
  isSkipped: (index: number) => boolean,
): BoundWords {
  let at = index - 1;
  let change: { kind: "by" | "to"; at: number } | undefined;
  for (let step = 0; step < REACH * 2 && at >= 0; step++, at--) {
    const lexeme = lexemes[at];
    if (lexeme === undefined) break;
    if (isSkipped(at)) {
      // "больше, чем годом ранее, на 8 %": more than then, by so much.
      if (/^(?:чем|than)$/.test(lexemes[at - 1]?.text ?? "")) break;
      continue;
    }
    const comparison = phraseEndingAt(lexemes, at);
    // "higher by 4 %" says how much, "by more than 4 %" and "at least by 4 %" bound it.
    const isStep = change !== undefined && lexemes[change.at]?.text === "by";
    if (comparison !== undefined && isStep && /^[<>]$/.test(comparison.comparison)) break;
    // «на 5 тонн больше, на 30 голов меньше»: the word is the number's before.
    if (
      comparison !== undefined &&
      /^(?:больше|меньше|выше|ниже)$/.test(lexeme.text) &&
      lexemes[at + 1]?.text === "," &&
      lexemes[at + 2]?.text === "на"
    )
      break;
    // "a dispute over a $27 million debt", but "over a million"
    if (
      comparison?.comparison === ">" &&
      lexeme.text === "over" &&
      lexemes[at + 1]?.text === "a" &&
      at + 1 < index
    )
      break;
    // "incomes below the subsistence minimum to 5.7 %": a level that is measured against.
    if (change !== undefined && /^(?:mini|maxi)mum$/.test(lexeme.text)) break;
    if (comparison !== undefined) {
      const from = lexemes[comparison.first]?.from ?? lexeme.from;
      change ??= changeBefore(lexemes, comparison.first - 1);
      return {
        comparison: comparison.comparison,
        ...(change === undefined ? {} : { change: change.kind }),
        span: { from, to: lexemes[index - 1]?.to ?? lexeme.to },
      };
    }
    const found = change === undefined ? changeWord(lexemes, at) : undefined;
    if (found !== undefined) change = { kind: found, at };
    else if (lexeme.text === "all" && lexemes[at + 1]?.text === "of") break;
    else if (isQualityOfLevel(lexemes, at)) continue;
    else if (!FILLERS.has(lexeme.text) && !isSoftSign(lexeme)) break;
  }
  if (change === undefined) return {};
  const word = lexemes[change.at];
  return word === undefined ? {} : { change: change.kind, span: { from: word.from, to: word.to } };
}

/** "до минимального исторического уровня 7,2 %": adjectives before a filler. */
function isQualityOfLevel(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const text = lexemes[next]?.text ?? "";
    if (/^(?:уровня|отметки|показателя|значения)$/.test(text)) return next > at;
    if (!/[а-я]{3,}(?:ого|его|ой|ей)$/.test(text)) return false;
  }
  return false;
}

/** Signs that do not part a bound from its number: "как минимум, два", "не более – 9 %". */
function isSoftSign({ text }: Lexeme): boolean {
  return /^(?:[,:($€₸-]|us|usd|kzt|eur)$/.test(text);
}

function changeWord(lexemes: readonly Lexeme[], at: number): "by" | "to" | undefined {
  const { text } = lexemes[at] ?? { text: "" };
  if (text === "до" || /^достиг|^достич/.test(text)) return "to";
  if (text === "на") return "by";
  // "driven by a 7 % increase": what did it, not how far it went.
  if (text === "by")
    return /^(?:driven|caused|followed|explained|offset|supported|accompanied|led|used)$/.test(
      lexemes[at - 1]?.text ?? "",
    )
      ? undefined
      : "by";
  if (/^reach/.test(text)) return "to";
  const previous = lexemes[at - 1]?.text ?? "";
  if (/^(?:up|down)$/.test(text)) {
    const isLead = /^(?:is|are|was|were|go|goes|gone|went|,|\(|-)$/.test(previous);
    // "trade up 8.4 percent"
    const isStep =
      !/^(?:make|makes|made|making|takes?|taking)$/.test(previous) &&
      lexemes[at + 1]?.kind === "number" &&
      /^(?:%|percent|per)$/.test(lexemes[at + 2]?.text ?? "");
    if (isLead || isStep || (at === 0 && lexemes[1]?.kind === "number")) return "by";
  }
  if (text === "to") return NOT_TARGET_TO.has(previous) || isGiven(lexemes, at) ? undefined : "to";
  return undefined;
}

const NOT_TARGET_TO = new Set(
  "according home due equate equates equating related relative compared equal equivalent close lead leads led leading contribute subject amounted amounting amount amounts proportional".split(
    " ",
  ),
);

/** "supply networks will decrease to 47 %": the change has the value. */
const CHANGED = /^(?:de|in)creas|^(?:reduc|fall|rise|grow|declin|drop|rais|brought|bring|lower)/;

/** "provide water to 41 settlements": something is given to them. */
function isGiven(lexemes: readonly Lexeme[], at: number): boolean {
  let hasTo = false;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const text = lexemes[back]?.text ?? "";
    if (lexemes[back]?.kind !== "word" || CHANGED.test(text)) return false;
    if (/^(?:provid|suppl|deliver|grant|pay|paid|transfer|give)/.test(text)) return true;
    // "access to the internet to 97 %": its own "to" stands before.
    if (text === "access") return !hasTo;
    hasTo ||= text === "to";
  }
  return false;
}

/**
 * "увеличится до не менее 50 %", "increase to at least 50 %": the change word before the comparison;
 * the "to" of "expected to exceed 50 %" belongs to its verb.
 */
function changeBefore(lexemes: readonly Lexeme[], at: number): { kind: "by" | "to"; at: number } | undefined {
  if (/^exceed/.test(lexemes[at + 1]?.text ?? "")) return undefined;
  // "fell to just under 25"
  const from = /^(?:just|well|slightly)$/.test(lexemes[at]?.text ?? "") ? at - 1 : at;
  const kind = changeWord(lexemes, from);
  return kind === undefined ? undefined : { kind, at: from };
}

function phraseEndingAt(
  lexemes: readonly Lexeme[],
  at: number,
): { comparison: Comparison; first: number } | undefined {
  let best: { comparison: Comparison; first: number } | undefined;
  let joined = "";
  let first = at;
  for (let words = 0; words < 5 && first >= 0; first--) {
    const lexeme = lexemes[first];
    if (lexeme === undefined || (lexeme.kind === "sign" && words > 0)) break;
    // "persons of 7 years or more to 85 %": it bounds the age.
    if (lexeme.text === "more" && lexemes[first - 1]?.text === "or") break;
    if (words > 0 && AUXILIARIES.has(lexeme.text)) continue;
    // "прожиточный минимум – 50 851 тенге" is a name.
    if (/^(?:мин|макс)имум$/.test(lexeme.text) && /(?:ый|ого|ому|ым)$/.test(lexemes[first - 1]?.text ?? ""))
      break;
    joined = joined === "" ? canonical(lexeme.text) : `${canonical(lexeme.text)} ${joined}`;
    words++;
    const comparison = BEFORE.get(joined);
    if (comparison !== undefined) best = { comparison, first };
  }
  return best;
}
