import type { Copy } from "../statements/copy.ts";
import { isRegister } from "../text/registers.ts";
import { chooseEdition, editionDateOf } from "./editions.ts";

/** How a copy was dated: by what it says, by its paragraphs beside the register's, or not at all. */
export type DatedBy = "page" | "content" | "nothing";

/** The edition that a copy shows. */
export interface DatedCopy {
  /** Day of the last amendment it contains, `YYYY-MM-DD`; `undefined` when neither page nor text tells. */
  readonly date: string | undefined;
  readonly datedBy: DatedBy;
}

/**
 * Dates copies of one act in one language. On the register the act's own day dates an edition
 * without amendments; elsewhere nothing is said by silence, and a copy is dated by the paragraphs
 * that it shares with one of the register's editions and not with the others.
 *
 * @returns one entry a copy, in their order
 */
export function dateCopies(copies: readonly Copy[]): readonly DatedCopy[] {
  const said = copies.map(statedDateOf);
  const editions = [...copies.keys()].filter(
    (index) => said[index] !== undefined && isRegister(copies[index]?.portal ?? ""),
  );
  const texts = editions.map((index) => copies[index] as Copy);
  return copies.map((copy, index): DatedCopy => {
    if (said[index] !== undefined) return { date: said[index], datedBy: "page" };
    const date = said[editions[chooseEdition(copy, texts) ?? -1] ?? -1];
    return { date, datedBy: date === undefined ? "nothing" : "content" };
  });
}

function statedDateOf(copy: Copy): string | undefined {
  return editionDateOf(copy) ?? (isRegister(copy.portal) ? copy.act.date : undefined);
}
