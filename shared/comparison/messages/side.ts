import type { Language } from "../../text/language.ts";

/** Gives a portal's name in a language of the interface, by portal id; `undefined` when unknown. */
export type NamePortal = (portal: string, language: Language) => string | undefined;

/** How the other side is called in a sentence, in the three languages. */
export type SideName = Readonly<Record<Language, string>>;

/** The other copy as messages call it: the portal's name, or the host of its address. */
export function nameSide(
  copy: { readonly portal: string; readonly url: string },
  namePortal?: NamePortal,
): SideName {
  const host = hostOf(copy.url);
  const name = (language: Language) =>
    namePortal?.(copy.portal, language) ?? (host === "" ? copy.portal : host);
  return { ru: name("ru"), kk: name("kk"), en: name("en") };
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.replace(/^www\./, "") ?? "";
}

/** A quotation in a language's own marks; `undefined` for nothing to quote. */
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
