import type { Language } from "../../../shared/text/language.ts";

/** Languages in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
};
