/** An act that amended or repealed another, as an amendment note cites it. */
export interface Amendment {
  /** НГР of the amending act when the note links it. */
  readonly id?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly number: string;
  /** Address of the amending act when the note links it. */
  readonly href?: string;
  readonly effect: "amended" | "repealed";
}
