import type { Measure } from "../../statements/statement.ts";
import type { Language } from "../../text/language.ts";
import type { Message } from "../finding.ts";
import { capital, quoteIn, type SideName, shorten } from "./side.ts";

/** The indicator is about different people or things. An empty side does not name them. */
export function sayScopes(a: string, b: string, side: SideName): Message {
  if (a !== "" && b !== "")
    return sayBoth(
      {
        ru: "Показатель относится к разному кругу",
        kk: "Көрсеткіш әртүрлі топқа қатысты",
        en: "The indicator covers different groups",
      },
      a,
      b,
      side,
    );
  const only = a === "" ? b : a;
  const isHere = b === "";
  return {
    ru: isHere
      ? `Здесь есть уточнение ${quoteIn("ru", only)}, ${side.ru} его нет.`
      : `${capital(side.ru)} есть уточнение ${quoteIn("ru", only)}, здесь его нет.`,
    kk: isHere
      ? `Мұнда ${quoteIn("kk", only)} деген нақтылау бар, ${side.kk} жоқ.`
      : `${capital(side.kk)} ${quoteIn("kk", only)} деген нақтылау бар, мұнда жоқ.`,
    en: isHere
      ? `Here the indicator is narrowed by ${quoteIn("en", only)}; ${side.en} it is not.`
      : `${capital(side.en)} the indicator is narrowed by ${quoteIn("en", only)}; here it is not.`,
  };
}

/** The same thing in other words. */
export function sayWordings(a: string, b: string, side: SideName): Message {
  return sayBoth(
    { ru: "Формулировки различаются", kk: "Тұжырымдары әртүрлі", en: "The wording differs" },
    shorten(a),
    shorten(b),
    side,
  );
}

/** One thing under two names. */
export function sayTerms(a: string, b: string, side: SideName): Message {
  return sayBoth(
    { ru: "Одно и то же названо по-разному", kk: "Бір нәрсе әртүрлі аталған", en: "One thing has two names" },
    a,
    b,
    side,
  );
}

/** The other copy has an item that this one lacks. */
export function sayMissing(text: string, side: SideName): Message {
  const quoted = shorten(text);
  return {
    ru: `Здесь нет положения, которое есть ${side.ru}: ${quoteIn("ru", quoted)}.`,
    kk: `${capital(side.kk)} бар ереже мұнда жоқ: ${quoteIn("kk", quoted)}.`,
    en: `There is a provision ${side.en} that is missing here: ${quoteIn("en", quoted)}.`,
  };
}

/** The series here leave out years for which the other plan gives values. */
export function sayMissingYears(years: readonly string[], series: number, side: SideName): Message {
  const list = years.join(", ");
  return {
    ru: `Здесь нет значений за ${list} (показателей: ${series}), ${side.ru} они есть.`,
    kk: `Мұнда ${list} үшін мәндер жоқ (көрсеткіштер саны: ${series}), ${side.kk} бар.`,
    en: `Values for ${list} are missing here (indicators: ${series}); they are given ${side.en}.`,
  };
}

/** This copy has an item that the other one lacks. */
export function sayAdded(text: string, side: SideName): Message {
  const quoted = shorten(text);
  return {
    ru: `Этого положения нет ${side.ru}: ${quoteIn("ru", quoted)}.`,
    kk: `Бұл ереже ${side.kk} жоқ: ${quoteIn("kk", quoted)}.`,
    en: `This provision is not ${side.en}: ${quoteIn("en", quoted)}.`,
  };
}

const MEASURES: Readonly<Record<Measure, Message>> = {
  share: { ru: "доля", kk: "үлес", en: "a share" },
  rate: { ru: "уровень", kk: "деңгей", en: "a rate" },
  count: { ru: "количество", kk: "сан", en: "a count" },
  growth: { ru: "рост", kk: "өсім", en: "growth" },
  ratio: { ru: "соотношение", kk: "арақатынас", en: "a ratio" },
  rank: { ru: "место в рейтинге", kk: "рейтингтегі орын", en: "a rank" },
  amount: { ru: "объём", kk: "көлем", en: "an amount" },
  "yes/no": { ru: "да или нет", kk: "иә немесе жоқ", en: "yes or no" },
};

/** The numbers are of different kinds: a share against a count. */
export function sayMeasures(a: Measure, b: Measure, side: SideName): Message {
  return {
    ru: `Числа разного рода: здесь ${MEASURES[a].ru}, ${side.ru} ${MEASURES[b].ru}.`,
    kk: `Сандардың түрі әртүрлі: мұнда ${MEASURES[a].kk}, ${side.kk} ${MEASURES[b].kk}.`,
    en: `Different kinds of number: here ${MEASURES[a].en}, ${side.en} ${MEASURES[b].en}.`,
  };
}

/** The plans cover different years. */
export function sayPeriods(a: string, b: string, side: SideName): Message {
  return {
    ru: `Периоды планирования не совпадают: здесь ${a} годы, ${side.ru} ${b} годы.`,
    kk: `Жоспарлау кезеңдері сәйкес келмейді: мұнда ${a} жылдар, ${side.kk} ${b} жылдар.`,
    en: `The planning periods do not coincide: here ${a}, ${side.en} ${b}.`,
  };
}

/** A goal or indicator has no counterpart in the other plan. */
export function sayNotCascaded(text: string, side: SideName): Message {
  const quoted = shorten(text);
  return {
    ru: `${capital(side.ru)} нет соответствия: ${quoteIn("ru", quoted)}.`,
    kk: `${capital(side.kk)} сәйкесі жоқ: ${quoteIn("kk", quoted)}.`,
    en: `There is no counterpart ${side.en}: ${quoteIn("en", quoted)}.`,
  };
}

function sayBoth(intro: Message, a: string, b: string, side: SideName): Message {
  const say = (language: Language, here: string, there: string) =>
    `${intro[language]}: ${here} ${quoteIn(language, a)}, ${there} ${quoteIn(language, b)}.`;
  return {
    ru: say("ru", "здесь", side.ru),
    kk: say("kk", "мұнда", side.kk),
    en: say("en", "here", side.en),
  };
}
