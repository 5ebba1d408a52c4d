import type { Copy } from "../statements/copy.ts";
import { isRegister } from "../text/registers.ts";
import { chooseEdition } from "./choose-edition.ts";
import { editionDateOf } from "./editions.ts";

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
  const editions = findEditions(copies);
  return copies.map((copy) => dateBeside(copy, editions));
}

/** Dates one copy beside others of its act, as `dateCopies` does: what dates the others is not looked for. */
export function dateCopy(copy: Copy, others: readonly Copy[]): DatedCopy {
  return dateBeside(copy, findEditions([copy, ...others]));
}

/** The register's copies that say which edition they show. */
function findEditions(copies: readonly Copy[]): readonly Copy[] {
  return copies.filter((copy) => isRegister(copy.portal) && statedDateOf(copy) !== undefined);
}

function dateBeside(copy: Copy, editions: readonly Copy[]): DatedCopy {
  const said = statedDateOf(copy);
  if (said !== undefined) return { date: said, datedBy: "page" };
  const like = editions[chooseEdition(copy, editions) ?? -1];
  return like === undefined
    ? { date: undefined, datedBy: "nothing" }
    : { date: statedDateOf(like), datedBy: "content" };
}

function statedDateOf(copy: Copy): string | undefined {
  return editionDateOf(copy) ?? (isRegister(copy.portal) ? copy.act.date : undefined);
}
