import type { Language } from "../../../shared/text/language.ts";
import { enOptions } from "./option-en.ts";
import { kkOptions } from "./option-kk.ts";
import { type OptionWords, ruOptions } from "./option-ru.ts";
import { enOwn } from "./own-en.ts";
import { kkOwn } from "./own-kk.ts";
import { ruOwn } from "./own-ru.ts";
import { type Words as PageWords, wordsOf as pageWordsOf } from "./words.ts";

/** What only the extension's own pages say: the content script does not carry it into every page. */
export interface OwnWords {
  readonly popup: {
    readonly notPortal: string;
    readonly site: string;
    readonly quiet: string;
    readonly found: string;
    readonly apiGood: (host: string) => string;
    readonly localMode: string;
    readonly openPanel: string;
  };
  readonly panel: {
    readonly parts: string;
    /** How many copies of the act are known, the page among them. */
    readonly copies: (count: number) => string;
    readonly keys: string;
    readonly drop: string;
    readonly onlyDiffering: string;
    readonly showAll: string;
    readonly statements: string;
    readonly editions: string;
    readonly back: string;
    readonly search: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly kindOne: PageWords["kinds"];
    readonly shown: (shown: number, total: number) => string;
    readonly differs: string;
    readonly openOthers: string;
    readonly noPage: string;
    readonly off: string;
    readonly noAct: string;
    readonly noEditions: string;
    readonly targets: string;
    readonly source: string;
    readonly year: string;
    readonly value: string;
    readonly noYear: string;
    readonly history: string;
    readonly historyNone: string;
    readonly historyAll: string;
    readonly openPage: string;
    readonly excerpts: string;
    readonly note: string;
    readonly tags: string;
    readonly review: (count: number) => string;
    readonly show: string;
    readonly compare: string;
    readonly compareHelp: string;
    readonly compareFile: string;
    readonly compareGo: string;
    readonly compareClose: string;
    readonly compareUnreadable: string;
    readonly compareUnknown: string;
    readonly comparedWith: (name: string, findings: number, pairs: number) => string;
    readonly given: string;
  };
}

const OPTION_WORDS: Readonly<Record<Language, OptionWords>> = {
  ru: ruOptions,
  kk: kkOptions,
  en: enOptions,
};

const OWN_WORDS: Readonly<Record<Language, OwnWords>> = { ru: ruOwn, kk: kkOwn, en: enOwn };

/** Everything the extension's own pages say: the overlay's words and their own. */
export type Words = PageWords & OwnWords & { readonly options: OptionWords };

export function wordsOf(language: Language): Words {
  return { ...pageWordsOf(language), ...OWN_WORDS[language], options: OPTION_WORDS[language] };
}
