import type { Language } from "../../../shared/text/language.ts";
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
    readonly openPanel: string;
  };
  readonly panel: {
    readonly parts: string;
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
  };
  readonly options: {
    readonly heading: string;
    readonly lead: string;
    readonly connection: string;
    readonly address: string;
    readonly addressHelp: string;
    readonly addressWrong: string;
    readonly token: string;
    readonly tokenHelp: string;
    readonly check: string;
    readonly checking: string;
    readonly connected: string;
    readonly language: string;
    readonly languageAuto: string;
    readonly portals: string;
    readonly portalsHelp: string;
    readonly dismissed: string;
    readonly dismissedHelp: string;
    readonly dismissedNone: string;
    readonly restore: string;
    readonly restoreAll: string;
    readonly keys: string;
    readonly keysHelp: string;
    readonly keyUnset: string;
    readonly commands: Readonly<
      Record<"toggle-all" | "next-finding" | "previous-finding" | "open-list", string>
    >;
    readonly privacy: string;
    readonly privacyLines: readonly string[];
    readonly allow: string;
    readonly allowHelp: string;
  };
}

const OWN_WORDS: Readonly<Record<Language, OwnWords>> = { ru: ruOwn, kk: kkOwn, en: enOwn };

/** Everything the extension's own pages say: the overlay's words and their own. */
export type Words = PageWords & OwnWords;

export function wordsOf(language: Language): Words {
  return { ...pageWordsOf(language), ...OWN_WORDS[language] };
}
