import type { ActForm } from "../../../shared/text/capture.ts";
import type { Language } from "../../../shared/text/language.ts";
import type { Failure } from "../../result.ts";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** Everything the overlay says in a page, in one language. Dates, numbers and names come in ready to print. */
export interface Words {
  readonly name: string;
  /** What is read and where it goes, in three lines, and who is to compare. */
  readonly firstUse: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly api: string;
    readonly local: string;
    readonly help: string;
  };
  readonly kinds: Readonly<Record<"goal" | "task" | "indicator" | "result-indicator", string>>;
  readonly severities: Readonly<Record<"warning" | "notice" | "hint", (count: number) => string>>;
  readonly state: {
    readonly reading: string;
    readonly nothingFound: string;
    readonly filesOnly: string;
    readonly noText: string;
    readonly cut: string;
    readonly checking: string;
    readonly noCopies: string;
    readonly noDifferences: string;
    /** Said in its place when the reader dismissed some. */
    readonly noOthers: string;
    readonly checked: (copies: number, time: string) => string;
    readonly answerOf: (moment: string) => string;
    readonly away: string;
    readonly dismissedNow: string;
    readonly dismissed: (count: number) => string;
  };
  readonly failures: Readonly<Record<Failure, string>>;
  readonly actions: {
    readonly retry: string;
    readonly connect: string;
    readonly reload: string;
    readonly expand: string;
    readonly collapse: string;
    readonly hide: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly openIn: (portal: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly dismiss: string;
    readonly dismissHelp: string;
    readonly save: string;
    readonly saved: string;
    readonly savedBefore: string;
    readonly unsave: string;
    readonly unsaved: string;
    readonly showChanges: string;
    readonly hideChanges: string;
    readonly undo: string;
    readonly report: string;
    readonly reportHelp: string;
    readonly reported: string;
    readonly nextCopy: (position: number, total: number) => string;
  };
  readonly findings: {
    readonly heading: string;
    /** "Value and scope differ": the aspects in the order of `aspects`, at least one. */
    readonly differ: (aspects: readonly string[]) => string;
    readonly aspects: Readonly<Record<Aspect, string>>;
    readonly stale: string;
    readonly staleFacts: (here: string, register: string) => string;
    readonly staleWithoutDates: string;
    readonly lacking: string;
    readonly repealed: string;
    readonly repealedBy: string;
    readonly missingHere: string;
    readonly onlyHere: string;
    readonly languagesDiffer: string;
    readonly amendment: (number: string, date: string) => string;
    readonly rail: string;
    readonly changes: string;
    readonly many: (count: number) => string;
    readonly values: (here: string, portal: string, there: string) => string;
  };
  readonly card: {
    readonly thisPage: string;
    readonly edition: (date: string) => string;
    readonly editionUnknown: string;
    readonly readOn: (date: string) => string;
    readonly notHere: string;
    readonly notThere: string;
    readonly notMarked: string;
    readonly numberChanged: string;
    readonly confidence: (percent: string) => string;
    readonly rules: (count: number) => string;
    readonly alsoOn: string;
  };
  readonly citation: {
    readonly forms: Readonly<Record<ActForm, string>>;
    readonly act: (form: string, date: string, number: string) => string;
    readonly copiedOn: (date: string) => string;
  };
  readonly report: {
    readonly heading: string;
  };
}

/** What of an indicator can differ, each with the finding code it belongs to. */
export type Aspect =
  | "value"
  | "bound"
  | "scope"
  | "unit"
  | "measure"
  | "period"
  | "budget"
  | "trajectory"
  | "term"
  | "wording";

const WORDS: Readonly<Record<Language, Words>> = { ru, kk, en };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
