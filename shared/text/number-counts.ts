import { type Lexeme, wordAt } from "./lexeme.ts";
import type { Clue } from "./number-clues.ts";
import type { WordedNumber } from "./number-words.ts";

const BOUND_BEFORE = /^(?:менее|более|минимум|свыше|около|least|most|than|over|кемінде|дегенде|шамамен)$/;
const ADJECTIVE = /(?:ых|их|ые|ие)$/;
/** Kazakh words that no things are behind: stages, times, sides, and words that go on about the number. */
const NOT_COUNTED_KK =
  /^(?:кезең|мәрте|бағыт|жыл|апта|тәулік|жақ|тарап|бөлі[кг]|есе|сағат|деңгей|түрлі|жарты|жарым|бірдей|себеп|мәселе|мақсат|міндет|басым|санат|топ|жағ|емес|ғана|болып|немесе|және|бойы|бірі|сәрсен|сенбі|дүйсен|бейсен|жексен)/;

function hasKazakhNumeral(word: string): boolean {
  return /^(?:екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз)$/.test(word);
}
const BUILT_BEFORE = /^(?:build|construct|open|create|launch|commission)$/;

/**
 * Whether a number in words without a unit counts something: behind a bound ("не менее двух"), as
 * the start of a change ("from seven to 10 %"), before adjective and noun ("восемь новых
 * самолетов"), before things ("two dams", "три плотины", "екі емхана"), not before parts of
 * a plan, times and sides.
 */
export function isCountInWords(lexemes: readonly Lexeme[], at: number, last: number): boolean {
  const before = lexemes[at - 1]?.text ?? "";
  const after = wordAt(lexemes, last + 1) ?? "";
  if (/^(?:астам|аса|жуық)$/.test(after)) return true;
  if (before === "," && lexemes[at - 2]?.text === "минимум") return true;
  if (BOUND_BEFORE.test(before) || (before === "до" && after === "")) return true;
  if (/^(?:from|с|от)$/.test(before) && /^(?:to|до)$/.test(after))
    return lexemes[last + 2]?.kind === "number";
  if (NOMINATIVE.has(lexemes[last]?.text ?? "") && ADJECTIVE.test(after))
    return !/^(?:по|в|на|из|к)$/.test(before) && wordAt(lexemes, last + 2) !== undefined;
  if (hasKazakhNumeral(lexemes[last]?.text ?? "") && /^[а-яәіңғүұқөһ]{4,}$/.test(after))
    return !NOT_COUNTED_KK.test(after);
  if (NOMINATIVE.has(lexemes[last]?.text ?? "") && /^[а-я]{4,}$/.test(after))
    return (
      !/^(?:по|в|на|из|к|за|от|до|с|через|каждые|эти|все|ещё|обе|оба)$/.test(before) &&
      !NOT_COUNTED_RU.test(after)
    );
  if (!/^[a-z]/.test(after)) return false;
  if (BUILT_BEFORE.test(before) || (after === "will" && wordAt(lexemes, last + 2) === "be")) return true;
  return isPluralAhead(lexemes, last) && !/^(?:in|into|at|both|between|or)$/.test(before);
}

/** "nine wind farms", "five major renewable energy projects": up to three words and the plural of a thing. */
function isPluralAhead(lexemes: readonly Lexeme[], last: number): boolean {
  for (let at = last + 1; at <= last + 4; at++) {
    const word = wordAt(lexemes, at) ?? "";
    if (!/^[a-z]{3,}$/.test(word) || NOT_COUNTED.test(word)) return false;
    if (/(?<![isu])s$/.test(word)) return true;
  }
  return false;
}

/** Words that end the noun's words, and things that are parts of a text or a plan. */
const NOT_COUNTED =
  /^(?:and|the|of|for|from|with|was|has|his|its|this|were|are|will|that|which|who|per|years?|months?|weeks?|days?|hours?|times|ways?|sides?|parts?|stages?|phases?|steps?|directions?|areas?|goals?|tasks?|objectives?|priorit[a-z]+|types?|kinds?|levels?|groups?|main|key|points?|pillars?|components?|others?|thirds|quarters|fifths|tenths)$/;

/**
 * Whether a number of ten and more in words counts something that has no unit of ours: «жиырма екі аумақ», "в двадцати
 * районах". «Он» is a pronoun in Russian, «жүз» and «тоқсан» have other meanings too.
 */
export function isLargeCount({ lexemes, hasKazakhLetter }: Clue, at: number, worded: WordedNumber): boolean {
  if (worded.value + (worded.high ?? 0) < 10) return false;
  if (worded.last > at) return true;
  const word = lexemes[at]?.text ?? "";
  if (/^(?:он|жүз|тоқсан)/.test(word) && !hasKazakhLetter) return false;
  return !/^(?:тоқсан|сто|ста)$/.test(word) && /^[а-яa-zәіңғүұқөһ]{3,}$/.test(wordAt(lexemes, at + 1) ?? "");
}

/** Russian nouns that no things are behind. */
const NOT_COUNTED_RU =
  /^(?:направлени|этап|част|сторон|раз(?:а|ов)?$|уровн|вид|задач|цел|принцип|приоритет|фактор|причин|блок|раздел|пункт|стать|год|лет|месяц|дня|дней|недел|час|минут|секунд|тип|групп|категор|вариант|основ|главн|ключев|мер|пут|слов|сло[йе]|смен|срок|ступен|десят|сот|тысяч|других|последн|перв|следующ)/;

const ALONE =
  /^(?:(?:миллион|миллиард|триллион)(?:а|нан|ға|тан)?|тысяч[аиу]|мың(?:нан|ға)|thousand|million|billion|trillion)$/;
const BEFORE_ALONE =
  /^(?:более|свыше|около|почти|порядка|менее|превысит|a|over|nearly|almost|about|жуық|шамамен)$/;

/** "более миллиона человек", "a million hectares", "миллионнан астам адам": one of them, where words bound it. */
export function isOneAlone(lexemes: readonly Lexeme[], at: number): boolean {
  if (!ALONE.test(lexemes[at]?.text ?? "")) return false;
  const before = lexemes[at - 1]?.text ?? "";
  const isBound = BEFORE_ALONE.test(before) || (/^(?:в|на)$/.test(before) && lexemes[at - 2]?.text === "чем");
  return isBound || (/^(?:астам|аса|жуық)$/.test(lexemes[at + 1]?.text ?? "") && before !== "бірнеше");
}

/** "не более одного случая", "at least one school", «кемінде бір» */
export function isBoundOne(lexemes: readonly Lexeme[], at: number): boolean {
  const [lead, before] = [lexemes[at - 2]?.text ?? "", lexemes[at - 1]?.text ?? ""];
  if (/^(?:кемінде|least|минимум)$/.test(before)) return true;
  if (before === "than") return /^(?:more|less)$/.test(lead);
  return /^(?:не|no|not|кем)$/.test(lead) && /^(?:менее|более|more|less|дегенде)$/.test(before);
}

/** "half a million people", «жарты миллион теңге» */
export function isHalfOf(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.text;
  if (word === "half") return lexemes[at + 1]?.text === "a" && MULTIPLIER.test(lexemes[at + 2]?.text ?? "");
  return word === "жарты" && MULTIPLIER.test(lexemes[at + 1]?.text ?? "");
}

const MULTIPLIER = /^(?:(?:миллион|миллиард|триллион)(?:нан|ға|тан)?|million|billion|trillion)$/;

/** Russian numbers that count as subject or object; "по двум новым дорогам" says where. */
const NOMINATIVE = new Set("два две три четыре пять шесть семь восемь девять десять".split(" "));
