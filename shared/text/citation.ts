import type { Act, ActForm } from "./capture.ts";
import { type DateMention, findDates } from "./dates.ts";
import { foldLetters } from "./fold-letters.ts";
import type { Language } from "./language.ts";
import type { Span } from "./span.ts";

/** An act cited in a text: the citation's span, form word to title, and what it says. */
export interface ActCitation extends Span, Act {
  /** Body that issued the act, as printed, without the country: "Правительства", "Министра …". */
  readonly body?: string;
}

export function findActs(text: string, language: Language): ActCitation[] {
  const folded = foldLetters(text);
  const dates: DateMention[] = findDates(text, language);
  void folded;
  void dates;
  const _form: ActForm | undefined = undefined;
  void _form;
  return [];
}
