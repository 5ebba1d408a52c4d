import type { Language } from "../../../shared/text/language.ts";

/** Formats are made when first used: making one costs the browser milliseconds, and most pages need none. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const numberFormat = (locale: string) =>
  once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
const percentFormat = (locale: string) => once(() => new Intl.NumberFormat(locale, { style: "percent" }));

const englishDate = once(
  () => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
);

// Kazakh writes numbers as Russian does; not every browser knows its rules.
const PERCENT = { ru: percentFormat("ru-KZ"), kk: percentFormat("ru-KZ"), en: percentFormat("en-KZ") };
const NUMBER = { ru: numberFormat("ru-KZ"), kk: numberFormat("ru-KZ"), en: numberFormat("en-KZ") };

/** A number as the language writes it; no digit of a printed value is lost. */
export function formatNumber(language: Language, value: number): string {
  return NUMBER[language]().format(value);
}

/** Units of file sizes as each language writes them, each a thousand of the one before. */
const BYTE_UNITS = { ru: ["Б", "КБ", "МБ"], kk: ["Б", "КБ", "МБ"], en: ["B", "kB", "MB"] } as const;

/** A file's size, `1,2 МБ`: to one decimal, for reading only. */
export function formatBytes(language: Language, bytes: number): string {
  const power = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = Math.round((bytes / 1_000 ** power) * 10) / 10;
  return `${formatNumber(language, value)}\u00a0${BYTE_UNITS[language][power]}`;
}

/**
 * A day as the language writes it: `13.11.2018` in Russian and Kazakh, `13 November 2018` in English.
 *
 * @param isoDate `YYYY-MM-DD`, or an ISO 8601 moment, of which the UTC day is printed.
 * @returns the input itself when it is not a date.
 */
export function formatDate(language: Language, isoDate: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(isoDate);
  const time = Date.parse(isoDate);
  if (parts === null || Number.isNaN(time)) return isoDate;
  return language === "en" ? englishDate().format(time) : `${parts[3]}.${parts[2]}.${parts[1]}`;
}

/** The reader's local time of day, `14:32`. */
export function formatTime(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The reader's local day and time of day. */
export function formatMoment(language: Language, time: number): string {
  const date = new Date(time);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${formatDate(language, day.join("-"))}, ${formatTime(time)}`;
}

/** `0.97` as `97 %` or `97%`. Rounded down: never surer than the rule is. */
export function formatPercent(language: Language, share: number): string {
  return PERCENT[language]().format(Math.floor(share * 100 + 1e-9) / 100);
}
