import type { Language } from "../text/language.ts";

/** "вводится в действие с 01.01.2018", in a folded text after the citation of an act. */
const IN_FORCE: readonly RegExp[] = [
  /введ[а-я]{2,5}|вводится/,
  /қолданысқа енгізіл/,
  /(?:enforced|effective|in(?:to)? force|in(?:to)? effect)/,
].map((words) => new RegExp(words.source, "u"));

const DAY = /(?<!\d)(\d{2})\.(\d{2})\.((?:19|20)\d\d)(?!\d)/u;

/** How far after a citation the day may stand, in UTF-16 code units: a bracket with its words. */
const MAX_DISTANCE = 160;

/**
 * The day from which an amendment binds, when the note names it in brackets after the act.
 *
 * @param after the folded note behind the citation, up to the next one
 * @returns `YYYY-MM-DD`; `undefined` when the note names no day ("ten days after publication")
 */
export function readForceDate(after: string): string | undefined {
  const bracket = /^[^(]{0,20}\(([^)]*)/u.exec(after.slice(0, MAX_DISTANCE))?.[1] ?? "";
  if (!IN_FORCE.some((words) => words.test(bracket))) return undefined;
  const [, day, month, year] = DAY.exec(bracket) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/** The language whose text an amendment leaves as it is. */
const UNCHANGED: readonly RegExp[] = [
  /текст на (русском|казахском) языке (?:не (?:меняется|изменяется|изменен)|остается без изменени)/u,
  /(орыс|қазақ) тіл[іi]ндег[іi] мәт[іi]н[а-яәіңғүұқөһi]* өзгер(?:мейд[іi]|т[іi]лмейд[іi]|[іi]сс[іi]з)/u,
  /text in (?:the )?(russian|kazakh)(?: language)? (?:remains? unchanged|is (?:not changed|unchanged)|does not change)/u,
];

const RUSSIAN: ReadonlySet<string> = new Set(["русском", "орыс", "russian"]);

/**
 * The one language that an amendment changed, when its note says that the text in the other stays
 * as it is (seen 2026-11 in P2300001000, [S]): no drift of that other text.
 *
 * @param note folded
 */
export function findOnlyLanguage(note: string): Language | undefined {
  for (const pattern of UNCHANGED) {
    const unchanged = pattern.exec(note)?.[1];
    if (unchanged !== undefined) return RUSSIAN.has(unchanged) ? "kk" : "ru";
  }
  return undefined;
}
