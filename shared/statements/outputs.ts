import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** Verbs that promise a thing made, opened, bought or people taught. */
const MADE_RU =
  "построен|возведен|открыт|создан|введен|обучен|подготовлен|переподготовлен|реконструирован|отремонтирован|модернизирован|" +
  "внедрен|запущен|установлен|оснащен|трудоустроен|приобретен|закуплен|газифицирован|посажен|высажен|проложен|разработан|выпущен";
const OUTPUT: Readonly<Record<Language, RegExp>> = {
  ru: new RegExp(
    `(?<![а-я])(?:буд[еу]т (?:[а-я]+ ){0,2}(?:${MADE_RU})[аоы]?(?![а-я])|(?:построят|возведут|откроют(?:ся)?|откроется|создадут(?:ся)?|введут|обучат|подготовят|запустят|установят|отремонтируют|реконструируют|высадят|появ[ия]тся|(?:планируется|предполагается|предусматривается|намечено|намечается) (?:построить|открыть|создать|ввести|обучить|подготовить|запустить|установить|посадить|высадить|приобрести|закупить|возвести|отремонтировать|реконструировать|обустроить)|предстоит (?:построить|открыть|создать))(?![а-я]))`,
  ),
  kk: /салынады|ашылады|құрылады|енгізіледі|іске қосылады|оқытылады|даярланады|жаңғыртылады|жөнделеді|орнатылады|отырғызылады|сатып алынады|салу жоспарлан|ашу жоспарлан/,
  en: /(?<![a-z])(?:will be|are to be|is to be) (?:built|opened|created|launched|trained|commissioned|renovated|installed|planted|purchased|established|connected)(?![a-z])/,
};

/**
 * Whether a sentence promises things that can be counted when they are done: «построят 20
 * медицинских центров». Such a count is a direct result even without a year.
 */
export function promisesOutput(folded: string, language: Language): boolean {
  return OUTPUT[language].test(folded);
}

/** «… 12 питомников и 8 кормовых заводов»: a second count behind the conjunction. */
const SECOND = /\s(?:и|а также|және|and)\s(?=\d[\d ]*\s\p{L}{3,})/gu;

/**
 * Parts of a sentence that promises several counted things, each with its own count. The text
 * before the first count stays with the first.
 *
 * @returns one span when the sentence counts one thing
 */
export function splitOutputs(folded: string): Span[] {
  const spans: { from: number; to: number }[] = [{ from: 0, to: folded.length }];
  for (const match of folded.matchAll(SECOND)) {
    const last = spans.at(-1);
    if (last === undefined || !/\d[\d ]*\s\p{L}{3}/u.test(folded.slice(last.from, match.index))) continue;
    last.to = match.index;
    spans.push({ from: match.index + match[0].length, to: folded.length });
  }
  return spans;
}
