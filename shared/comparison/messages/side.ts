import type { Language } from "../../text/language.ts";

/** Gives a portal's name in a language of the interface, by portal id; `undefined` when unknown. */
export type NamePortal = (portal: string, language: Language) => string | undefined;

/** Where the other side's words stand, as a sentence says it: «в Әділет», «gov.kz сайтында», "on Adilet". */
export type SideName = Readonly<Record<Language, string>>;

/**
 * The other copy as messages call it: by the portal's name when that is one word, which needs no
 * inflection in any of the languages; else by the host of its address.
 */
export function nameSide(
  copy: { readonly portal: string; readonly url: string },
  namePortal?: NamePortal,
): SideName {
  const host = hostOf(copy.url) || copy.portal;
  const name = (language: Language) => {
    const known = namePortal?.(copy.portal, language);
    return known === undefined || /[\s,]/.test(known) ? undefined : known;
  };
  const [ru, kk, en] = [name("ru"), name("kk"), name("en")];
  return {
    ru: ru === undefined ? `на ${host}` : `в ${ru}`,
    kk: kk === undefined ? `${host} сайтында` : `${kk} порталында`,
    en: `on ${en ?? host}`,
  };
}

/** A sentence with its first letter in upper case. */
export function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.replace(/^www\./, "") ?? "";
}

/** A quotation in a language's own marks. */
export function quoteIn(language: Language, text: string): string {
  return language === "en" ? `“${text}”` : `«${text}»`;
}

/** Longest passage quoted inside a message, in UTF-16 code units; the card shows the rest. */
const MAX_QUOTED = 160;

/** Shortens a passage at a word, with an ellipsis. */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= MAX_QUOTED) return flat;
  const cut = flat.lastIndexOf(" ", MAX_QUOTED);
  return `${flat.slice(0, cut > 0 ? cut : MAX_QUOTED)}…`;
}
