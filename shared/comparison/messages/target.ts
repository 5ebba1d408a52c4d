import type { Language } from "../../text/language.ts";
import type { Message } from "../finding.ts";
import { capital, quoteIn, type SideName, shorten } from "./side.ts";

/** One disagreement of numbers as printed on both sides. */
export interface PrintedDifference {
  /** `2021`, `2020/2024`, or absent. */
  readonly period?: string;
  readonly a: string;
  readonly b: string;
}

/** Other numbers: «Здесь 10,2 %, в Әділет 9,0 %.» */
export function sayValues(differences: readonly PrintedDifference[], side: SideName): Message {
  const say = (language: Language, here: string) => {
    const said = differences.map(
      (one) => `${period(language, one)}${here} ${one.a}, ${side[language]} ${one.b}`,
    );
    return `${capital(said.join("; "))}.`;
  };
  return { ru: say("ru", "здесь"), kk: say("kk", "мұнда"), en: say("en", "here") };
}

/** The number binds in another way: at most against less than, exactly against at least. */
export function sayBounds(differences: readonly PrintedDifference[], side: SideName): Message {
  const say = (language: Language, intro: string, here: string) => {
    const said = differences.map(
      (one) =>
        `${period(language, one)}${here} ${quoteIn(language, one.a)}, ${side[language]} ${quoteIn(language, one.b)}`,
    );
    return `${intro}: ${said.join("; ")}.`;
  };
  return {
    ru: say("ru", "Граница задана по-разному", "здесь"),
    kk: say("kk", "Шегі әртүрлі белгіленген", "мұнда"),
    en: say("en", "The limit is set differently", "here"),
  };
}

/** Other units. */
export function sayUnits(differences: readonly PrintedDifference[], side: SideName): Message {
  return prefix(
    { ru: "Единицы измерения разные", kk: "Өлшем бірліктері әртүрлі", en: "The units differ" },
    sayValues(differences, side),
  );
}

/** Other amounts of money. */
export function sayBudgets(differences: readonly PrintedDifference[], side: SideName): Message {
  return prefix(
    { ru: "Расходы различаются", kk: "Шығыстар әртүрлі", en: "The expenditures differ" },
    sayValues(differences, side),
  );
}

const NAMES: Readonly<Record<Language, Message>> = {
  ru: { ru: "на русском языке", kk: "Орыс тіліндегі", en: "Russian" },
  kk: { ru: "на казахском языке", kk: "Қазақ тіліндегі", en: "Kazakh" },
  en: { ru: "на английском языке", kk: "Ағылшын тіліндегі", en: "English" },
};

/** The text in another language has other numbers, bounds or units. */
export function sayLanguageValues(differences: readonly PrintedDifference[], other: Language): Message {
  const name = NAMES[other];
  const list = (language: Language, here: string, there: string) =>
    differences.map((one) => `${period(language, one)}${here} ${one.a}, ${there} ${one.b}`).join("; ");
  return {
    ru: `Текст ${name.ru} расходится: ${list("ru", "здесь", "там")}.`,
    kk: `${name.kk} мәтінде басқаша: ${list("kk", "мұнда", "онда")}.`,
    en: `The ${name.en} text differs: ${list("en", "here", "there")}.`,
  };
}

/** One language has an item that the other lacks: it stands here (`a`) or there (`b`). */
export function sayLanguageItem(text: string, stands: "a" | "b", other: Language): Message {
  const name = NAMES[other];
  const quoted = shorten(text);
  if (stands === "a")
    return {
      ru: `В тексте ${name.ru} нет положения: ${quoteIn("ru", quoted)}.`,
      kk: `${name.kk} мәтінде мына ереже жоқ: ${quoteIn("kk", quoted)}.`,
      en: `The ${name.en} text lacks a provision: ${quoteIn("en", quoted)}.`,
    };
  return {
    ru: `В тексте ${name.ru} есть положение, которого здесь нет: ${quoteIn("ru", quoted)}.`,
    kk: `${name.kk} мәтінде бар ереже мұнда жоқ: ${quoteIn("kk", quoted)}.`,
    en: `The ${name.en} text has a provision that is missing here: ${quoteIn("en", quoted)}.`,
  };
}

/** A count series implies another growth than the one planned, in %. */
export function sayTrajectory(
  years: readonly { readonly year: string; readonly implied: string; readonly planned: string }[],
): Message {
  return {
    ru: `Ряд чисел даёт другой рост: ${years.map(({ year, implied, planned }) => `${year} — ${implied} % вместо ${planned} %`).join("; ")}.`,
    kk: `Сандар қатарынан басқа өсім шығады: ${years.map(({ year, implied, planned }) => `${year} — ${planned} % емес, ${implied} %`).join("; ")}.`,
    en: `The series of numbers implies another growth: ${years.map(({ year, implied, planned }) => `${year}: ${implied}%, not ${planned}%`).join("; ")}.`,
  };
}

function prefix(intro: Message, message: Message): Message {
  const join = (language: Language) => `${intro[language]}: ${lower(message[language])}`;
  return { ru: join("ru"), kk: join("kk"), en: join("en") };
}

function period(language: Language, { period: named }: PrintedDifference): string {
  if (named === undefined) return "";
  const years = named.replace("/", "–");
  if (language === "en") return `${years}: `;
  if (named.includes("/")) return language === "ru" ? `${years} годы: ` : `${years} жылдар: `;
  return language === "ru" ? `${years} год: ` : `${years} жыл: `;
}

function lower(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
