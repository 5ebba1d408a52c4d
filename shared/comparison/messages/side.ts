import type { Language } from "../../text/language.ts";

/** Gives a portal's name in a language of the interface, by portal id; `undefined` when unknown. */
export type NamePortal = (portal: string, language: Language) => string | undefined;

/** Where the other side's words stand, as a sentence says it: «в Әділет», «gov.kz порталында», "on Adilet". */
export type SideName = Readonly<Record<Language, string>>;

/**
 * The other copy as messages call it: by the portal's name, which stands uninflected, in quotes when it
 * is more than one word; a portal that is not known by the host of its address.
 */
export function nameSide(
  copy: { readonly portal: string; readonly url: string },
  namePortal?: NamePortal,
): SideName {
  const host = hostOf(copy.url) || copy.portal;
  const say = (language: Language) => {
    const name = namePortal?.(copy.portal, language);
    if (name === undefined) return UNKNOWN_PORTAL[language](host);
    return name.includes(" ") ? LONG_NAME[language](name) : ONE_WORD[language](name);
  };
  return { ru: say("ru"), kk: say("kk"), en: say("en") };
}

type Say = Readonly<Record<Language, (name: string) => string>>;

const UNKNOWN_PORTAL: Say = {
  ru: (host) => `на ${host}`,
  kk: (host) => `${host} сайтында`,
  en: (host) => `on ${host}`,
};
const ONE_WORD: Say = {
  // A name that is an address is "on", as addresses are.
  ru: (name) => `${name.includes(".") ? "на" : "в"} ${name}`,
  kk: (name) => `${name} порталында`,
  en: (name) => `on ${name}`,
};
const LONG_NAME: Say = {
  ru: (name) => `на портале ${quoteIn("ru", inQuotes(name))}`,
  kk: (name) => `${quoteIn("kk", inQuotes(name))} порталында`,
  en: (name) => `on the portal ${quoteIn("en", name)}`,
};

/** Quotes inside quotes are of another form. */
function inQuotes(name: string): string {
  return name.replaceAll("«", "„").replaceAll("»", "“");
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
