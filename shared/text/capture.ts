import type { Block } from "./block.ts";
import type { Language } from "./language.ts";

/** A legal act as lawyers cite it. What the page does not say is absent. */
export interface Act {
  /** НГР, the register's ID: `P1800000746`. */
  readonly id?: string;
  /** Form of the act. */
  readonly form?: ActForm;
  /** Date of signing, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The act's own number, as printed: `746`, `61-VII`. */
  readonly number?: string;
  readonly title?: string;
}

export type ActForm =
  | "code"
  | "constitution"
  | "law"
  | "decree"
  | "resolution"
  | "order"
  | "decision"
  | "other";

/** What the page itself says of the act's force. A portal's "last updated" is never used. */
export type ActStatus = "in-force" | "repealed" | "unknown";

/** What was read from one copy of an act at one moment: the page's facts and its blocks. */
export interface Capture {
  /** Address of the page, without fragment. */
  readonly url: string;
  /** Portal id from `shared/portals/portals.ts`. */
  readonly portal: string;
  readonly language: Language;
  readonly act: Act;
  readonly status: ActStatus;
  /** Date of the edition when the address or page names it (`/docs/{ID}/{DD.MM.YYYY}`), `YYYY-MM-DD`. */
  readonly editionDate?: string;
  readonly blocks: readonly Block[];
  /** Version of the reader that made the blocks. */
  readonly reader: number;
}
