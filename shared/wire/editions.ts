import { type ListedEdition, makeLadder, type Rung } from "../comparison/ladder.ts";
import type { ActAnswer, EditionsAnswer } from "../contract/act.ts";
import type { Language } from "../text/language.ts";
import { isRegister } from "../text/registers.ts";
import { type SeenCopy, toWireAmendment, toWireCopy } from "./copy.ts";

interface Stored extends SeenCopy {
  readonly captureId: string;
}

type StoredCopy = ActAnswer["copies"][number];
type Edition = EditionsAnswer["editions"][number];

/** What is known of an act's editions beside its copies. */
export interface EditionFacts {
  /** The register's list of editions, by language. */
  readonly listed?: Readonly<Partial<Record<Language, readonly ListedEdition[]>>>;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today?: string;
}

/** A stored copy's facts with the name its capture is stored under. */
export function toStoredCopy({ copy, seenAt, captureId }: Stored): StoredCopy {
  return { ...toWireCopy(copy, seenAt), captureId };
}

/**
 * The act's editions in each language, oldest first: by the amendments that copies name, by dates of
 * addresses and of the register's list, and for copies that say neither by their paragraphs. Copies
 * that nothing dates are grouped by what they say and stand by the day of the act.
 */
export function groupEditions(
  stored: readonly Stored[],
  { listed = {}, today }: EditionFacts = {},
): Edition[] {
  const languages = new Set([...stored.map(({ copy }) => copy.language), ...Object.keys(listed)]);
  const editions = ([...languages] as Language[]).flatMap((language) => {
    const own = stored.filter(({ copy }) => copy.language === language);
    const rungs = makeLadder(
      own.map(({ copy }) => copy),
      listed[language],
      today,
    );
    const placed = new Set(rungs.flatMap(({ copies }) => copies.map(({ index }) => index)));
    return [
      ...groupUndated(
        own.filter((_each, index) => !placed.has(index)),
        language,
      ),
      ...rungs.map((rung) => toEdition(rung, own, language)),
    ];
  });
  return editions.sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"));
}

function toEdition(
  { date, copies, added, isComing, listed }: Rung,
  own: readonly Stored[],
  language: Language,
): Edition {
  const shown = copies.flatMap(({ index }) => own[index] ?? []);
  const wire = shown.map(toStoredCopy);
  // The register's own copy knows best what the edition contains and whether it is in force.
  const byAuthority = [...wire].sort((a, b) => Number(isRegister(b.portal)) - Number(isRegister(a.portal)));
  const known = byAuthority.map(({ edition }) => edition.status).find((status) => status !== "unknown");
  const told = copies.flatMap(({ index, datedBy }) =>
    datedBy === "content" ? (own[index]?.captureId ?? []) : [],
  );
  return {
    language,
    status: known ?? "unknown",
    date,
    amendedBy: byAuthority[0]?.edition.amendedBy ?? [],
    addedBy: added.map(toWireAmendment),
    isComing,
    copies: wire,
    datedByContent: told,
    listedAt: listed?.url ?? null,
  };
}

function groupUndated(stored: readonly Stored[], language: Language): Edition[] {
  const editions = new Map<string, Edition>();
  for (const copy of stored.map(toStoredCopy)) {
    const { status, date, amendedBy } = copy.edition;
    const key = JSON.stringify([status, date, amendedBy.map(({ number }) => number)]);
    const edition = editions.get(key);
    if (edition === undefined)
      editions.set(key, {
        language,
        status,
        date,
        amendedBy,
        addedBy: [],
        isComing: false,
        copies: [copy],
        datedByContent: [],
        listedAt: null,
      });
    else edition.copies.push(copy);
  }
  return [...editions.values()];
}
