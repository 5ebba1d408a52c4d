import type { Capture } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import type { Topic } from "./cues.ts";
import { fold } from "./fold.ts";

/** A word of a label; `?` behind it marks one that may be missing. */
type Word = readonly [pattern: RegExp, isOptional?: "?"];

const ANY = "[а-яәіңғүұқөһ]*$";
const word = (stems: string): RegExp => new RegExp(`^(?:${stems})${ANY}`);
const OWNER: Word = [word("бағдарлама|тұжырымдама|жоспар|жоба|стратегия"), "?"];
const CARRIED_OUT: readonly Word[] = [
  [/^(?:іске|жүзеге)$/, "?"],
  [word("асыр"), "?"],
];
const MAIN: Word = [/^(?:негізгі|басты)$/, "?"];
const AND: Word = [/^(?:мен|және)$/];
const GOAL: Word = [/^мақсат(?:ы|тары)?$/];
const TASK: Word = [/^міндет(?:і|тері)?$/];

type Labels = readonly (readonly [Topic, readonly Word[]])[];

/** Labels of passports as rows of words. */
const KAZAKH: Labels = [
  ["goal", [OWNER, MAIN, GOAL, AND, TASK]],
  ["goal", [OWNER, MAIN, GOAL]],
  ["task", [OWNER, MAIN, TASK]],
  ["indicator", [OWNER, [/^(?:нысаналы|мақсатты|түйінді)$/], [word("индикатор|көрсеткіш")]]],
  [
    "results",
    [OWNER, ...CARRIED_OUT, [/^күтілетін$/], [/^(?:соңғы|түпкі|түпкілікті)$/, "?"], [word("нәтиже")]],
  ],
  ["finance", [OWNER, [word("қаржыландыру")], [word("көлем|көз")], [AND[0], "?"], [word("көлем|көз"), "?"]]],
  ["other", [OWNER, [/^(?:іске|жүзеге)$/], [word("асыр")], [word("мерзім|кезең|тетік|механизм")]]],
  ["other", [OWNER, MAIN, [word("шара|іс-шара|бағыт|басым|әзірлеуші|дайындаушы|орындаушы|жасаушы")]]],
  ["other", [OWNER, [word("әзірле")], [/^үшін$/, "?"], [word("негіз")]]],
];

const AND_RU: Word = [/^и$/];
const SOURCES: readonly Word[] = [[word("источник")], [/^их$/, "?"], [word("финансирован")]];
const CARRIED_OUT_RU: Word = [word("реализаци"), "?"];

const RUSSIAN: Labels = [
  ["results", [[word("ожидаем")], [word("конечн"), "?"], [word("результат")], [/^от$/, "?"], CARRIED_OUT_RU]],
  ["finance", [[word("необходим"), "?"], [word("ресурс|объем|средств"), "?"], [AND_RU[0], "?"], ...SOURCES]],
  [
    "other",
    [[word("основны")], [word("направлени|разработчик|мероприяти|исполнител|приоритет")], CARRIED_OUT_RU],
  ],
  ["other", [[word("основани")], [/^для$/], [word("разработк")]]],
  ["other", [[word("ответственн")], [/^за$/], [word("разработк|исполнени|реализаци")]]],
  ["other", [[word("срок")], [AND_RU[0], "?"], [word("этап"), "?"], [word("реализаци")]]],
];

/** Labels of a language, and their first words: other lines are not looked at. */
const LABELS: Readonly<Partial<Record<Language, { readonly labels: Labels; readonly starts: RegExp }>>> = {
  kk: {
    labels: KAZAKH,
    starts:
      /^(?:бағдарлама|тұжырымдама|жоспар|жоба|стратегия|іске|жүзеге|негізгі|басты|мақсат|нысаналы|күтілетін|қаржыландыру|әзірле)/,
  },
  ru: {
    labels: RUSSIAN,
    starts: /^(?:ожидаем|необходим|ресурс|объем|средств|источник|основны|основани|ответственн|срок)/,
  },
};

/** A label over several lines takes no more. */
const MAX_LINES = 4;
/** Only so much of a line is looked at for words of its label, in characters. */
const MAX_HEAD = 60;

/** A label that a lost column has cut: where it ends in its first line and in each further one. */
interface CutLabel {
  readonly topic: Topic;
  readonly to: number;
  readonly next: number[];
}

/**
 * The label whose pieces stand at the starts of lines that also hold the value: «Бағдарламаның
 * Халықтың денсаулығын | мақсаты жақсарту», once two columns of a passport.
 */
export function findCutLabel({ blocks, language }: Capture, index: number): CutLabel | undefined {
  const text = blocks[index]?.text ?? "";
  const { labels = [], starts } = LABELS[language] ?? {};
  if (!/^\p{Lu}/u.test(text) || starts?.test(fold(text.slice(0, MAX_HEAD))) !== true) return undefined;
  const heads = [fold(text.slice(0, MAX_HEAD))];
  for (const next of blocks.slice(index + 1, index + MAX_LINES)) {
    if (next.kind !== "paragraph" || !/^\p{Ll}/u.test(next.text)) break;
    heads.push(fold(next.text.slice(0, MAX_HEAD)));
  }
  let best: CutLabel | undefined;
  for (const [topic, words] of labels) {
    const [to, ...next] = endsOf(words, heads);
    if (to !== undefined && next.length > (best?.next.length ?? 0)) best = { topic, to, next };
  }
  return best;
}

/** Where the pieces of a label end in its lines; none when it is not whole. */
function endsOf(words: readonly Word[], heads: readonly string[]): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const head of heads) {
    let end = 0;
    for (const match of head.matchAll(/\S+/g)) {
      const own = match[0].replace(/[:.]$/, "");
      const found = words.findIndex(([pattern], place) => place >= at && pattern.test(own));
      if (found < 0 || words.slice(at, found).some(([, isOptional]) => isOptional === undefined)) break;
      at = found + 1;
      end = match.index + match[0].length;
    }
    if (end === 0) break;
    ends.push(end);
  }
  return words.slice(at).some(([, isOptional]) => isOptional === undefined) ? [] : ends;
}
