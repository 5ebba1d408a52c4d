import type { Gold, GoldItem, GoldTask } from "../../shared/comparison/gold.ts";
import { foldKey } from "../../shared/text/normalize.ts";

/** Words that turn an indicator into its look-alike: another part of a whole, another measure. */
const EXCHANGES: readonly (readonly [RegExp, string])[] = [
  [/(?<![а-яё])женщин(?=[а-яё]*(?![а-яё]))/iu, "мужчин"],
  [/молодежн/iu, "женск"],
  [/(?<![а-яё])сельск(?!охоз|о)/iu, "городск"],
  [/(?<![а-яё])городск/iu, "сельск"],
  [/непродуктивн/iu, "продуктивн"],
  [/въездн/iu, "выездн"],
  [/выездн/iu, "въездн"],
  [/младенческ/iu, "материнск"],
  [/материнск/iu, "младенческ"],
  [/зарегистрированн/iu, "действующ"],
  [/экспортн/iu, "импортн"],
  [/әйелдер/iu, "ерлер"],
  [/нәтижесіз/iu, "нәтижелі"],
  [/(?<![а-яәіңғүұқөһ])ауыл(?=дық| )/iu, "қала"],
  [/нәресте өлімі/iu, "ана өлімі"],
  [/ана өлімі/iu, "нәресте өлімі"],
  [/\bfemale\b/iu, "male"],
  [/\bwomen\b/iu, "men"],
  [/\brural\b/iu, "urban"],
  [/\bunproductiv/iu, "productiv"],
  [/\binbound\b/iu, "outbound"],
  [/\boutbound\b/iu, "inbound"],
  [/\binfant\b/iu, "maternal"],
  [/\bmaternal\b/iu, "infant"],
];

/** Another measure of the same thing. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:доля|удельный вес|процент)(?= )/iu, "Количество"],
  [/^количество(?= )/iu, "Доля"],
  [/үлесі/u, "саны"],
  [/^(?:the )?(?:share|proportion|percentage)(?= of)/iu, "Number"],
  [/^number(?= of)/iu, "Share"],
];

/** Another population. */
const POPULATIONS: Readonly<Record<string, string>> = {
  ru: "среди пенсионеров ",
  kk: "зейнеткерлер арасында ",
  en: "among pensioners, ",
};

/**
 * Adds look-alikes to side B of every task in one language: for each paired indicator of side A one that
 * differs from it in the qualifier, the measure or the population. None belongs to any pair.
 * Deterministic: the same gold gives the same look-alikes.
 */
export function addLookAlikes(gold: Gold): Gold {
  return { tasks: gold.tasks.map(addToTask) };
}

function addToTask(task: GoldTask): GoldTask {
  const language = task.lang ?? "";
  if (POPULATIONS[language] === undefined) return task;
  const texts = new Set([...task.a, ...task.b].map(({ text }) => foldKey(text)));
  const alike = task.a
    .filter((item) => item.kind === "indicator" && hasCounterpart(item, task))
    .flatMap((item, index) => makeLookAlike(item, index, language, texts));
  return { ...task, b: [...task.b, ...alike] };
}

/**
 * Whether the item has a counterpart that a look-alike can be told from: a pair that is itself
 * about another population or measure leaves no room for one.
 */
function hasCounterpart({ id }: GoldItem, { pairs }: GoldTask): boolean {
  return pairs.some(
    ({ a, verdict }) => a === id && !["scope", "measure"].some((word) => verdict.includes(word)),
  );
}

function makeLookAlike(
  { values: _values, ...item }: GoldItem,
  index: number,
  language: string,
  texts: ReadonlySet<string>,
): GoldItem[] {
  const populated = `${POPULATIONS[language]}${item.text}`;
  const other = index % 2 === 0 ? exchange(item.text, MEASURES) : undefined;
  const text = exchange(item.text, EXCHANGES) ?? other ?? populated;
  return texts.has(foldKey(text)) ? [] : [{ ...item, id: `${item.id}-alike`, text }];
}

function exchange(text: string, exchanges: readonly (readonly [RegExp, string])[]): string | undefined {
  const found = exchanges.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : text.replace(found[0], found[1]);
}
