import type { Language } from "../../../shared/text/language.ts";

/** Word forms by the plural rules of a language; `other` stands for those that are not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const RULES = {
  ru: new Intl.PluralRules("ru"),
  kk: new Intl.PluralRules("kk"),
  en: new Intl.PluralRules("en"),
};

export function pluralize(language: Language, count: number, forms: Forms): string {
  return forms[RULES[language].select(count)] ?? forms.other;
}
