import type { Language } from "../../text/language.ts";

const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ");

/** `2018-11-13` as a reader of the language writes it: 13.11.2018 (ru, kk), 13 November 2018 (en). A malformed date stays as it is. */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  if (language !== "en") return `${day}.${month}.${year}`;
  const name = MONTHS_EN[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

const AND: Readonly<Record<Language, string>> = { ru: "и", kk: "және", en: "and" };

/** `a, b и c`. */
export function listIn(language: Language, items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${AND[language]} ${items.at(-1)}`;
}
