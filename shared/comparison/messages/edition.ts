import type { Amendment } from "../../statements/amendments.ts";
import type { Language } from "../../text/language.ts";
import type { Message } from "../finding.ts";
import { formatDate, listIn } from "./dates.ts";

/** The copy shows an edition without the named amendments. */
export function sayStale(lacking: readonly Amendment[]): Message {
  return {
    ru: `Здесь более ранняя редакция: в ней нет изменений, внесённых ${acts("ru", lacking)}.`,
    kk: `Мұнда бұрынғы редакция: мына ${lacking.length === 1 ? "актінің" : "актілердің"} өзгерістері енгізілмеген: ${acts("kk", lacking)}.`,
    en: `This is an earlier edition, without the amendments made by ${acts("en", lacking)}.`,
  };
}

/** The copy shows an edition older than a dated one; which acts amended it in between is unknown. */
export function sayStaleSince(date: string): Message {
  return {
    ru: `Здесь более ранняя редакция: есть редакция от ${formatDate(date, "ru")}.`,
    kk: `Мұнда бұрынғы редакция: ${formatDate(date, "kk")} күнгі редакция бар.`,
    en: `This is an earlier edition: there is one of ${formatDate(date, "en")}.`,
  };
}

/** The act is dead and the copy does not say so. */
export function sayRepealed(by: readonly Amendment[]): Message {
  if (by.length === 0)
    return {
      ru: "Акт утратил силу. На этой странице об этом не сказано.",
      kk: "Актінің күші жойылған. Бұл бетте ол туралы айтылмаған.",
      en: "The act is no longer in force. This page does not say so.",
    };
  return {
    ru: `Акт утратил силу: ${acts("ru", by)}. На этой странице об этом не сказано.`,
    kk: `Актінің күші жойылған: ${acts("kk", by)}. Бұл бетте ол туралы айтылмаған.`,
    en: `The act is no longer in force: repealed by ${acts("en", by)}. This page does not say so.`,
  };
}

/** Most amending acts named in one sentence; the rest are counted. */
const MAX_NAMED = 6;

function acts(language: Language, amendments: readonly Amendment[]): string {
  const named = amendments.slice(0, MAX_NAMED).map((amendment) => nameAct(language, amendment));
  const more = amendments.length - named.length;
  const rest = { ru: `ещё ${more}`, kk: `тағы ${more}`, en: `${more} more` }[language];
  return listIn(language, more > 0 ? [...named, rest] : named);
}

function nameAct(language: Language, { number, date }: Amendment): string {
  const sign = language === "en" ? "No." : "№";
  if (date === undefined) return `${sign} ${number}`;
  const day = formatDate(date, language);
  if (language === "kk") return `${day} № ${number}`;
  return language === "ru" ? `№ ${number} от ${day}` : `No. ${number} of ${day}`;
}
