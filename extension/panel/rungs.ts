import type { EditionsAnswer } from "../../shared/contract/act.ts";

type Edition = EditionsAnswer["editions"][number];

/** One step of the ladder: every copy of one date. */
export interface Rung {
  readonly key: string;
  readonly date: string | null;
  /** Number of the last amending act contained. */
  readonly amendment: string | undefined;
  readonly isRepealed: boolean;
  readonly copies: Edition["copies"];
}

/**
 * Editions in the page's language, oldest first; those of all languages when there is none in it.
 * Portals word an edition's status differently: copies of one date stand on one rung.
 */
export function readRungs(editions: readonly Edition[], language: string): Rung[] {
  const own = editions.filter((edition) => edition.language === language);
  const rungs = new Map<string, Rung>();
  for (const { date, status, amendedBy, copies } of own.length > 0 ? own : editions) {
    const isRepealed = status === "repealed";
    const key = `${date ?? ""} ${isRepealed}`;
    const known = rungs.get(key);
    rungs.set(key, {
      key,
      date,
      amendment: known?.amendment ?? amendedBy.at(-1)?.number,
      isRepealed,
      copies: [...(known?.copies ?? []), ...copies],
    });
  }
  return [...rungs.values()];
}
