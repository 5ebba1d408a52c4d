import type { Language } from "./language.ts";
import type { Lexeme } from "./lexeme.ts";
import { type BoundWords, type Comparison, readBoundBefore } from "./number-bounds.ts";
import { readBoundAfter } from "./number-bounds-after.ts";
import type { Candidate } from "./number-candidate.ts";
import { hasChangeVerb } from "./number-ranges.ts";
import type { RateBase } from "./rate-base.ts";
import type { Span } from "./span.ts";

/** What is known of one block while its numbers are read. */
export interface Clue {
  readonly text: string;
  readonly folded: string;
  readonly lexemes: readonly Lexeme[];
  readonly language: Language;
  /** Whether the text has a letter that Russian lacks. */
  readonly hasKazakhLetter: boolean;
  /** Lexemes of year phrases. */
  readonly yearLexemes: ReadonlySet<number>;
  readonly dates: readonly Span[];
  readonly rateBases: readonly RateBase[];
  /** Where they begin. */
  readonly rateBaseStarts: ReadonlySet<number>;
}

/** The part of a quantity that the bound words give. */
export interface Bounded {
  readonly bound: Comparison | "=" | "by" | "to";
  readonly change?: "by" | "to";
  readonly boundSpan?: Span;
}

/**
 * Bound of a number from the words before and after it. In a list of values by year the first
 * value's bound goes on: "не превысит: 2020 – 4,8 %, 2021 – 4,7 %".
 */
export function boundOf(
  clue: Clue,
  candidate: Candidate,
  previous: { candidate: Candidate; bound: Bounded } | undefined,
): Bounded {
  const { lexemes, yearLexemes } = clue;
  const isYear = (at: number) => yearLexemes.has(at);
  const before = readBoundBefore(lexemes, candidate.first, isYear);
  const after = readBoundAfter(lexemes, candidate.last, candidate.kazakhCase);
  const change = changeOf(clue, candidate, before, after);
  const comparison = isInterval(clue, candidate, before)
    ? undefined
    : (before.comparison ?? after.comparison);
  const span = before.comparison !== undefined ? before.span : (after.span ?? before.span);
  if (comparison === undefined && change === undefined && previous !== undefined) {
    if (isListOfYears(clue, previous.candidate, candidate)) return previous.bound;
  }
  return {
    bound: comparison ?? change ?? "=",
    ...(change === undefined ? {} : { change }),
    ...(span === undefined || (comparison ?? change) === undefined ? {} : { boundSpan: span }),
  };
}

/** "в пределах 4–6 %": the range has both its bounds. */
function isInterval({ folded }: Clue, { upper }: Candidate, { span }: BoundWords): boolean {
  return (
    upper !== undefined &&
    span !== undefined &&
    /^(?:в пределах|within)/.test(folded.slice(span.from, span.to))
  );
}

function changeOf(
  { lexemes, folded }: Clue,
  candidate: Candidate,
  before: BoundWords,
  after: BoundWords,
): "by" | "to" | undefined {
  if (candidate.initial !== undefined) return "to";
  const change = isAgeReached(candidate, after)
    ? "to"
    : (after.change ?? before.change ?? bareChange(lexemes, candidate));
  // The "to" of "expected to double" belongs to the verb.
  if (candidate.found.unit === "times" && (change !== "to" || /\p{L}/u.test(folded.charAt(candidate.from))))
    return "by";
  // An ordinal is a place that is reached: "45-орынға көтеріледі", but "5 орынға көтеріледі".
  if (
    change === "by" &&
    candidate.found.unit === "place" &&
    (folded[candidate.found.unitSpan?.from ?? -1] === "-" ||
      /^\d+-(?:е|ю|ое|ую)(?![а-я])/.test(folded.slice(candidate.from, candidate.to)))
  )
    return "to";
  // "cut poverty in half", "сократить вполовину"
  const isHalved =
    lexemes[candidate.first - 1]?.text === "in" ||
    /^(?:вполовину|наполовину)$/.test(lexemes[candidate.first]?.text ?? "");
  if (candidate.found.unit === "part" && isHalved) return "by";
  // "на 12-м месте" is where it stands.
  if (candidate.found.unit === "place" && /^(?:месте|позиции)$/.test(lexemes[candidate.last]?.text ?? ""))
    return after.change;
  // "школа на 460 мест", "работы на 6 км": of things, "на" is a change only with a word of change.
  const isStep =
    candidate.found.unit === undefined ||
    STEPS.has(candidate.found.unit) ||
    /^(?:треть|четверть|половину)$/.test(lexemes[candidate.last]?.text ?? "");
  if (
    before.change === "by" &&
    !isStep &&
    lexemes[candidate.first - 1]?.text === "на" &&
    !hasChangeVerb(lexemes, candidate.first)
  )
    return after.change;
  // "план выполнен на 98 %", "готов на 80 %": how far it is, no change.
  if (before.change === "by" && isDone(lexemes, candidate.first)) return after.change;
  // "на 20 объектах" is a place, not a change.
  if (before.change === "by" && isPlace(lexemes, candidate.last)) return after.change;
  // In a range "до" and "дейін" only join its ends.
  return candidate.isClosed === true && after.change === "to" ? before.change : change;
}

const DONE =
  /^(?:вы|ис)полн(?:ен|ил)|^(?:освоен|обеспечен|готов|завершен|укомплектован|заполнен|загружен|изношен|оснащен|охвачен|газифицирован|профинансирован|покры(?:т|ва)|состо(?:ит|ят)$)(?![а-я]*ност)/;

/** Whether «на» or "by" before the number follows a word of how far something is done. */
function isDone(lexemes: readonly Lexeme[], first: number): boolean {
  if (lexemes[first - 1]?.text === "by")
    return /^(?:fulfilled|completed|executed|implemented|performed|done)$/.test(
      lexemes[first - 2]?.text ?? "",
    );
  if (lexemes[first - 1]?.text !== "на") return false;
  if (/^достигнут/.test(lexemes[first + 2]?.text ?? "")) return true;
  for (let at = first - 2; at >= first - 4; at--) {
    const text = lexemes[at]?.text ?? "";
    // "число охваченных увеличится на 700": the change is nearer.
    if (CHANGED_RU.test(text)) return false;
    if (DONE.test(text)) return true;
  }
  return false;
}

const CHANGED_RU = /^(?:увелич|сниз|сократ|уменьш|повыс|возраст(?:ет|ут)|вырас)/;

/** "is expected to grow 10 percent": a step needs no "by" behind its verb. */
function bareChange(lexemes: readonly Lexeme[], { first, found }: Candidate): "by" | undefined {
  const isStep = found.unit === "%" || found.unit === "pp" || found.unit === "bp";
  return isStep && BARE_CHANGE.test(lexemes[first - 1]?.text ?? "") ? "by" : undefined;
}

const BARE_CHANGE =
  /^(?:grow|rise|fall|drop|climb|decline)(?:s|ing)?$|^(?:rose|grew|fell|dropped|climbed|declined|increased|decreased|shrank|cut|lowered|raised|lifted)$/;

/** Units whose number after "на" is a change whatever the verb. */
const STEPS: ReadonlySet<string> = new Set(["%", "pp", "times", "point", "place", "person"]);

/** "на 20 объектах", "на 16 крупнейших предприятиях": a locative noun, adjectives before it. */
function isPlace(lexemes: readonly Lexeme[], last: number): boolean {
  for (let at = last; at <= last + 3; at++) {
    const text = lexemes[at]?.text ?? "";
    if (/(?:ах|ях)$/.test(text)) return true;
    if (at > last && !/(?:ых|их)$/.test(text)) return false;
  }
  return false;
}

/** Most values of a list by year that are looked through for the word that closes it. */
const MAX_LISTED = 12;

/** "2020 жылға 3 %-ға, 2025 жылға 5 %-ға дейін арттыру": the last value's «дейін» holds for all. */
export function isListReached(clue: Clue, candidates: readonly Candidate[], index: number): boolean {
  for (let at = index; at < index + MAX_LISTED; at++) {
    const [own, next] = [candidates[at], candidates[at + 1]];
    if (own === undefined || next === undefined || !isListOfYears(clue, own, next)) return false;
    if (/^дейін/.test(clue.lexemes[next.last + 1]?.text ?? "")) return true;
  }
  return false;
}

/** «2026 жылы 62 %-дан, 2027 жылы 65 %-дан төмен болмайды»: both in the ablative, the second has the word. */
export function isClosedByNext(clue: Clue, candidates: readonly Candidate[], index: number): boolean {
  const [own, next] = [candidates[index], candidates[index + 1]];
  if (own?.kazakhCase !== "ablative" || next?.kazakhCase !== "ablative") return false;
  return isListOfYears(clue, own, next);
}

/** Whether only a year phrase and punctuation stand between two numbers. */
function isListOfYears({ lexemes, yearLexemes }: Clue, previous: Candidate, candidate: Candidate): boolean {
  let hasYear = false;
  let isOpen = false;
  for (let at = previous.last + 1; at < candidate.first; at++) {
    if (yearLexemes.has(at)) {
      hasYear = true;
      continue;
    }
    // "вырастет более чем на 2 года (в 2008 году – 67)": a bracket opens, the facts in it have no bound.
    if (lexemes[at]?.text === "(") isOpen = true;
    if (lexemes[at]?.text === ")") isOpen = false;
    if (!/^[-,:()–]$|^(?:и|а|and|және|ал)$/.test(lexemes[at]?.text ?? "")) return false;
  }
  return hasYear && !isOpen;
}

/** Lowest number of years that is an age of life and no growth of it. */
const LEAST_AGE = 20;

/** "73,3 жасқа ұлғаяды": «жас» counts the years of an age, so the age is what is reached. */
function isAgeReached({ value, found, kazakhCase }: Candidate, after: BoundWords): boolean {
  return after.change === "by" && found.unit === "year" && kazakhCase === "dative" && value >= LEAST_AGE;
}
