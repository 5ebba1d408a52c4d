import type { Excerpt } from "../../shared/contract/excerpt.ts";
import { PORTALS } from "../../shared/portals/portals.ts";
import { ACT_FORM_WORDS } from "../../shared/text/act-form-words.ts";

type Language = Excerpt["language"];

const WORDS: Readonly<Record<Language, { edition: string; seen: string; from: string }>> = {
  ru: { edition: "редакция от", seen: "дата обращения", from: "от" },
  kk: { edition: "редакция күні", seen: "қаралған күні", from: "" },
  en: { edition: "as amended on", seen: "accessed", from: "of" },
};

/** The source of an excerpt in one line, in the excerpt's language: act, edition, portal, address, date. */
export function cite(excerpt: Omit<Excerpt, "citation">): string {
  const { language, act, edition, seenAt } = excerpt;
  const words = WORDS[language];
  const parts = [
    nameAct(act, language),
    edition.date === null || edition.date === act.date
      ? ""
      : `${words.edition} ${printDate(edition.date, language)}`,
    namePortal(excerpt),
    `${excerptAddress(excerpt)} (${words.seen}: ${printDate(seenAt.slice(0, 10), language)})`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Name of the portal as it calls itself. */
export function namePortal({ portal, language }: Pick<Excerpt, "portal" | "language">): string {
  return PORTALS.find(({ id }) => id === portal)?.name[language] ?? portal;
}

/** The page at the anchor nearest to the passage. On hash-routed portals the fragment is taken. */
export function excerptAddress({ url, anchor }: Pick<Excerpt, "url" | "anchor">): string {
  return anchor === null || url.includes("#") ? url : `${url}#${anchor}`;
}

/** Form, date, number and title, as far as they are known. */
export function nameAct({ form, date, number, title, id }: Excerpt["act"], language: Language): string {
  const { from } = WORDS[language];
  const words = [
    form === null ? "" : ACT_FORM_WORDS[language][form],
    date === null ? "" : `${from} ${printDate(date, language)}`.trim(),
    number === null ? "" : `№ ${number.replace(/^№\s*/u, "")}`,
    title === null ? "" : language === "en" ? `“${title}”` : `«${title}»`,
  ].filter((word) => word !== "");
  return words.length === 0 ? (id ?? "") : words.join(" ");
}

function printDate(date: string, language: Language): string {
  return language === "en" ? date : date.split("-").reverse().join(".");
}
