import type { Language } from "../shared/text/language.ts";
import type { LanguageChoice } from "./settings.ts";

/**
 * Language of the interface: the chosen one, else the first of the reader's languages that we
 * speak, else English. The languages are those the reader reads pages in (`navigator.languages`):
 * desktop Chromium has no Kazakh interface, so its own language would never be Kazakh.
 */
export function chooseLanguage(choice: LanguageChoice, readerLanguages: readonly string[]): Language {
  if (choice !== "auto") return choice;
  for (const tag of readerLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/u)[0];
    if (primary === "kk" || primary === "ru" || primary === "en") return primary;
  }
  return "en";
}
