import type { Language } from "../../../shared/text/language.ts";

/** Word forms by the plural rules of a language; `other` stands for those that are not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<Language, Intl.PluralRules>();

export function pluralize(language: Language, count: number, forms: Forms): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return forms[known.select(count)] ?? forms.other;
}
