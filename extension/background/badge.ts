import { browser } from "wxt/browser";
import type { Language } from "../../shared/text/language.ts";
import { wordsOf } from "../ui/words/words.ts";

/** Red of the warnings' marks; white stands on it with 6.5 : 1. */
const BADGE_COLOUR = "#b3261e";

/** The number of warnings on the toolbar button of a tab; nothing for none. */
export async function showBadge(tabId: number, warnings: number, language: Language): Promise<void> {
  const { name, severities } = wordsOf(language);
  const title = warnings === 0 ? name : `${name}: ${severities.warning(warnings)}`;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: warnings === 0 ? "" : String(warnings) });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
