import type { Language } from "../../shared/text/language.ts";

/** Ways in which a portal's copy differs from the register's and says the same. */
export const HARMLESS: Readonly<Record<string, (text: string, language: Language) => string>> = {
  "spaces before %": (text) => text.replaceAll(" %", "%"),
  "nbsp before %": (text) => text.replaceAll(" %", "\u00a0%"),
  "capital letter and full stop": (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`,
  "list number": (text) => `1) ${text};`,
  dashes: (text) => text.replace(/[–-]/gu, (dash) => (dash === "-" ? "‑" : "—")),
  "straight quotes": (text) => text.replace(/[«»]/gu, '"'),
  "per cent in words": (text, language) =>
    language === "ru"
      ? text.replace(/(\d) ?%/gu, "$1 процентов")
      : language === "kk"
        ? text.replace(/(\d) ?%(?!-)/gu, "$1 пайыз")
        : text,
  "another way to say at most": (text) => text.replace("не превысит", "составит не более"),
  "Latin letters that look Cyrillic": (text, language) =>
    language === "kk" ? text.replaceAll("і", "i") : text,
};
