import type { Copy } from "../statements/copy.ts";
import type { Finding, FindingCode, Pair, Severity } from "./finding.ts";
import type { NamePortal, SideName } from "./messages/side.ts";
import type { Profile } from "./profile.ts";
import type { ProfileContexts } from "./profile-words.ts";
import type { TermTable } from "./term-finder.ts";
import type { Judgement } from "./verdicts.ts";

/** How two copies stand to each other. */
export type Relation =
  /** Copies or editions of one act in one language. */
  | "one-act"
  /** Two languages of one act. */
  | "languages"
  | "other-acts";

/** A pair with what was found when it was judged. */
export interface JudgedPair {
  readonly pair: Pair;
  readonly a: Profile;
  readonly b: Profile;
  readonly judgement: Judgement;
}

/** Everything a check may look at. A is the reader's page or the older text. */
export interface Comparison {
  readonly a: Copy;
  readonly b: Copy;
  readonly relation: Relation;
  readonly pairs: readonly JudgedPair[];
  /** How messages call B. */
  readonly side: SideName;
  /** Both hold the act's full text: what one lacks is missing, not left out by a retelling. */
  readonly isComparable: boolean;
  /** Paragraphs differ although most of A stands in B word for word: another edition. */
  readonly isTextOther: boolean;
  readonly isRegisterA: boolean;
  readonly isRegisterB: boolean;
  /** The day of reading, when known. */
  readonly today?: string | undefined;
}

/** One rule: what it is called, how grave it is, and what it finds. */
export interface Check {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly find: (comparison: Comparison) => readonly Finding[];
}

/** One rule about a text alone. */
export interface TextCheck {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** @param terms the built-in terms with the reader's own beside them */
  readonly find: (copy: Copy, terms?: TermTable) => readonly Finding[];
}

export interface CompareOptions {
  /** Names of portals for messages; the host of the address stands in for an unknown one. */
  readonly namePortal?: NamePortal;
  /** Set when the caller knows it; else told from what the pages say of their acts. */
  readonly relation?: Relation;
  /** The built-in terms with a user's own beside them (`parseTerms`, `makeTermTable`). */
  readonly terms?: TermTable;
  /** The day of reading, `YYYY-MM-DD`: acts that bind later are lacking in nobody's copy. */
  readonly today?: string | undefined;
  /** Set by whoever compares one page with several copies, with the same terms each time. */
  readonly contexts?: ProfileContexts;
}
