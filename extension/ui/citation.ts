import type { WireCopy, WireStatement } from "../../shared/contract/finding.ts";
import type { ActForm } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import { passageAddress } from "./links.ts";
import { formatDate } from "./words/formats.ts";
import { wordsOf } from "./words/words.ts";

/**
 * A quote with all that is needed to check it: act, portal, edition, day of reading, address.
 * In the language of the interface, the act's title in its own.
 */
export function citePassage(
  language: Language,
  portalName: string,
  copy: WireCopy,
  statement: WireStatement,
): string {
  const words = wordsOf(language);
  const facts = [
    citeAct(language, copy.act),
    portalName,
    copy.edition.date === null ? "" : words.card.edition(formatDate(language, copy.edition.date)),
    words.citation.copiedOn(formatDate(language, copy.capturedAt)),
  ].filter((fact) => fact !== "");
  const address = passageAddress(copy.url, statement) ?? "";
  return `«${statement.text}»\n${facts.join(" · ")}\n${address}`.trimEnd();
}

/** The act as the language names it: form, date, number and title, as far as they are known. */
export function citeAct(language: Language, act: WireCopy["act"]): string {
  const { forms, act: compose } = wordsOf(language).citation;
  const form = Object.hasOwn(forms, act.form ?? "") ? forms[act.form as ActForm] : forms.other;
  const date = act.date === null ? "" : formatDate(language, act.date);
  const name = date === "" && act.number === null ? "" : compose(form, date, act.number ?? "");
  const title = act.title === null ? "" : `«${act.title.replace(/^[«"“]|[»"”]$/gu, "")}»`;
  return [name, title].filter((part) => part !== "").join(" ");
}
