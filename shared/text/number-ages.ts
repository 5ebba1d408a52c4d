import type { Lexeme } from "./lexeme.ts";
import { isClock } from "./not-a-value.ts";
import type { Candidate } from "./number-candidate.ts";
import type { Clue } from "./number-clues.ts";

/** Numbers that are values: no ages, times of the day or stretches of time. */
export function withoutAges(clue: Clue, candidates: readonly Candidate[]): Candidate[] {
  let age: Candidate | undefined;
  // From the end: the last of a list has the unit.
  const isKept = candidates.map(() => true);
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const isAge = isAgeOrTime(clue, candidate) || (age !== undefined && isListedWith(clue, candidate, age));
    age = isAge ? candidate : undefined;
    isKept[index] = !isAge;
  }
  return isKept.includes(false) ? candidates.filter((_, index) => isKept[index]) : [...candidates];
}

/** "от 3 до 6 и от 2 до 6 лет", "5, 6 and 7 years old": one unit for all ages. */
function isListedWith({ lexemes }: Clue, { found, last }: Candidate, age: Candidate): boolean {
  const start = age.start ?? age.first;
  const joint = lexemes[last + 1]?.text ?? "";
  if (found.unit !== undefined || age.found.unit !== "year" || !/^(?:и|,|и|or|and|или|және)$/.test(joint))
    return false;
  return start - last === 2 || (start - last === 3 && /^(?:от|с|from)$/.test(lexemes[start - 1]?.text ?? ""));
}

/** Whether the years are an age of a population ("детей 3-6 лет") or a stretch of time ("за последние 10 лет"). */
function isAgeOrTime({ lexemes, folded }: Clue, candidate: Candidate): boolean {
  const { first, start = first, last, found, to } = candidate;
  if (isClock(folded.slice(lexemes[start]?.from, to), found.unit)) return true;
  const isOld = candidate.value >= 1000 && candidate.value < 1900;
  if (isOld && YEAR_NUMBER.test(folded.slice(candidate.from, candidate.from + 8))) return true;
  if (isAgeAfterWord(lexemes, first, last)) return true;
  if (found.unit === "month") return isSpanOfTime(lexemes, first, last);
  if (found.unit === "day" || found.unit === "hour" || found.unit === "minute")
    return NEAR_TIME.test(lexemes[first - 1]?.text ?? "") || isHour(lexemes, last);

  return found.unit === "year" && (isAge(lexemes, first, last) || isSpanOfTime(lexemes, first, last));
}

const PERSONS =
  /^(?:дет[а-я]*|ребен[а-я]*|граждан[а-я]*|лиц[а-я]*|населени[а-я]*|молодеж[а-я]*|женщин[а-я]*|мужчин[а-я]*|возраст[а-я]*|подростк[а-я]*|учащ[а-я]*|занят(?:ых|ыми|ые)|безработн[а-я]*|работающ[а-я]*|работник[а-я]*|студент[а-я]*|жител[а-я]*|старше|младше|достигш[а-я]*|children|child|aged?|ages|persons?|people|women|men|citizens|population|youth|adults|employed|unemployed|workers|girls|boys|old|older|younger)$/;
const LIFE = /^(?:продолжительност|средн|өмір|ұзақты|expectancy|average|орташа|expected)/;
const KAZAKH_AGE = /^жас(?:тағы|тан|қа|ар)?$/;

/** "aged 15-28", "в возрасте 18–28": an age with or without "лет". */
function isAgeAfterWord(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  if (lexemes[last + 1]?.text === "age" && /^groups?$/.test(lexemes[last + 2]?.text ?? "")) return true;
  const before = lexemes[first - 1]?.text ?? "";
  if (/^(?:aged?|ages|возрасте)$/.test(before)) return true;
  const lead = lexemes[first - 2]?.text ?? "";
  if (before === "between" && lead === "aged") return true;
  if (/^(?:under|over)$/.test(before) && /^(?:children|persons|people|youth|women|men|citizens)$/.test(lead))
    return true;
  if (/^(?:under|over)$/.test(before) && /^\d{1,2}$/.test(lexemes[first]?.text ?? "") && first === last)
    return [2, 3, 4].some((back) => PERSONS.test(lexemes[first - back]?.text ?? ""));
  return (before === "of" || before === "group") && lead === "age";
}

/**
 * Whether "N лет", "N жас", "N years" is the age of those an indicator is about ("детей 3-6 лет",
 * "18 – 28 жастағы", "aged 15-28") and not a value ("увеличится до 72 лет").
 *
 * @param first first lexeme of the number or range, bound words apart
 * @param unitLast last lexeme of the unit
 */
function isAge(lexemes: readonly Lexeme[], first: number, unitLast: number): boolean {
  const unit = lexemes[unitLast]?.text ?? "";
  const after = lexemes[unitLast + 1]?.text ?? "";
  if (/^жастағы|^жасар/.test(unit) || (unit === "жас" && /^топ|^тоб/.test(after))) return true;
  if (/^групп/.test(lexemes[first - 1]?.text ?? "") && /^возрастн/.test(lexemes[first - 2]?.text ?? ""))
    return true;
  const clause = lexemes.slice(Math.max(0, first - 20), first);
  if (clause.some(({ text }) => LIFE.test(text))) return false;
  if (KAZAKH_AGE.test(unit) && /^(?:дейінгі|толма|асқан|жоғары|кіші|үлкен|толған|аралы)/.test(after))
    return true;
  if (
    /^(?:аралығындағы)$/.test(after) ||
    after === "old" ||
    isOnwards(after, lexemes[unitLast + 2]?.text ?? "") ||
    (after === "of" && lexemes[unitLast + 2]?.text === "age")
  )
    return true;
  for (let back = first - 1; back >= Math.max(0, first - 8); back--) {
    const word = lexemes[back];
    if (word?.text === "(" || word?.kind === "number") continue;
    if (word?.kind !== "word") return false;
    if (PERSONS.test(word.text) || /^(?:старше|младше|моложе)$/.test(word.text)) return true;
    if (
      !/^(?:от|до|и|с|в|под|over|under|from|to|between|the|of|age|and|по|свыше|более|старше|младше|моложе)$/.test(
        word.text,
      )
    )
      return false;
  }
  return false;
}

/** "15 лет и старше", "65 years and over", "18 жас және одан үлкен". */
function isOnwards(and: string, word: string): boolean {
  return (
    /^(?:и|and|және)$/.test(and) && /^(?:старше|младше|моложе|older|over|above|younger|одан)$/.test(word)
  );
}

/** "в 1862 году", "1812 жылы": a year before those that plans are for. */
const YEAR_NUMBER = /^1\d{3} ?(?:год|г\.|г$|жыл|ж\.)/;

/** "in the past 48 hours", «соңғы 3 күн» */
const NEAR_TIME =
  /^(?:последн|ближайш|предстоящ|прошедш|соңғы$|таяу$|алдағы$|келесі$|past$|last$|next$|coming$)/;

/** "в 3 часа ночи" */
function isHour(lexemes: readonly Lexeme[], unitLast: number): boolean {
  return /^(?:ночи|утра|вечера|дня|пополудни)$/.test(lexemes[unitLast + 1]?.text ?? "");
}

const TIME_SPAN =
  /^(?:последн.*|итог(?:ам|и|ах)$|ближайш.*|течение|кажд.*|предстоящ.*|прошедш.*|за|через|протяжении|соңғы|таяу|алдағы|келесі|биылғы|past|last|next|coming|within|every|for)$/;
/** "11 айда", "2025 жылдың 11 айында": in which months, not how many. */
const DURING = /^(?:айда|айында|айдағы|айдың|жылда|жылдың|жылдағы|жылдық|жылғы)$/;
const AGO = /^(?:іш|аралығында|бойы$|бұрын|бері$|өт(?:т|іп|кен|кенн|се)|назад$|тому$|ago$|later$)/;

/** "within 5 years", "за первые 11 месяцев", "5 жыл бұрын": how long or when, not how much. */
function isSpanOfTime(lexemes: readonly Lexeme[], first: number, unitLast: number): boolean {
  let lead = first - 1;
  while (/^(?:the|first|перв(?:ые|ых))$/.test(lexemes[lead]?.text ?? "")) lead--;
  const isLed = lead < first - 1 && /^(?:over|in|during|for|за|в)$/.test(lexemes[lead]?.text ?? "");
  // "halved in ten years"
  const isWithin =
    lexemes[first - 1]?.text === "in" && /^(?:year|month)s$/.test(lexemes[unitLast]?.text ?? "");
  // "will invest a billion over five years", but "a life of over 70 years"
  const isOver =
    lexemes[first - 1]?.text === "over" &&
    /^(?:year|month)s$/.test(lexemes[unitLast]?.text ?? "") &&
    !/^(?:of|is|are|be|was|were|to|than|at|for|lasting|expectancy)$/.test(lexemes[first - 2]?.text ?? "");
  // "At the end of two months of this year"
  const isInYear =
    /^months?$/.test(lexemes[unitLast]?.text ?? "") &&
    lexemes[unitLast + 1]?.text === "of" &&
    /^(?:this|the|last|next|(?:19|20)\d\d)$/.test(lexemes[unitLast + 2]?.text ?? "");
  return (
    isInYear ||
    isLed ||
    isOver ||
    isWithin ||
    TIME_SPAN.test(lexemes[first - 1]?.text ?? "") ||
    DURING.test(lexemes[unitLast]?.text ?? "") ||
    AGO.test(lexemes[unitLast + 1]?.text ?? "")
  );
}
