import {
  chooseEdition,
  editionDateOf,
  findLacking,
  findRepealing,
} from "../../shared/comparison/editions.ts";
import type { InForceAnswer } from "../../shared/contract/act.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import type { Amendment } from "../../shared/statements/amendments.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { toWireAmendment, toWireCopy } from "../../shared/wire/copy.ts";
import type { StoredCopy } from "../captures/stored-copies.ts";

interface Dated {
  readonly stored: StoredCopy;
  /** `undefined` when neither the page nor its text tells. */
  readonly date: string | undefined;
  readonly datedBy: InForceAnswer["portals"][number]["datedBy"];
}

/**
 * Which edition each portal's copies show for a day: the latest dated up to it. Days are those of the
 * amending acts; an act may enter into force later than it was signed.
 *
 * @param stored captures of one act in one language
 */
export function findInForce(stored: readonly StoredCopy[], date: string): Omit<InForceAnswer, "cut"> {
  const amendments = stored.flatMap(({ copy }) => copy.amendments);
  const known = amendments.filter((amendment) => isUpTo(amendment, date));
  const later = amendments.flatMap(({ date: day, effect }) =>
    effect === "amended" && day !== undefined && day > date ? [day] : [],
  );
  const chosen = new Map<string, Dated>();
  for (const dated of dateAll(stored)) {
    const { portal } = dated.stored.copy;
    if (dated.date !== undefined && dated.date > date) continue;
    const best = chosen.get(portal);
    if (best === undefined || isBetter(dated, best)) chosen.set(portal, dated);
  }
  return {
    date,
    repealedBy: uniqueAmendments(
      stored.flatMap(({ copy }) => findRepealing(copy)).filter((act) => isUpTo(act, date)),
    ),
    nextAmended: later.sort()[0] ?? null,
    portals: [...chosen.values()].map((dated) => describe(dated, known)).sort(registerFirst),
  };
}

function describe(
  { stored: { copy, seenAt, captureId }, date, datedBy }: Dated,
  known: readonly Amendment[],
): InForceAnswer["portals"][number] {
  // A copy dated by its text contains what the register's edition of that day contains.
  const dated: Copy = datedBy === "content" && date !== undefined ? { ...copy, editionDate: date } : copy;
  const lacks = uniqueAmendments(findLacking(dated, { ...dated, amendments: [...known] }));
  return {
    portal: copy.portal,
    copy: { ...toWireCopy(copy, seenAt), captureId },
    editionDate: date ?? null,
    datedBy,
    isComplete: datedBy !== "nothing" && lacks.length === 0,
    lacks,
  };
}

/** The act itself dates a copy without amendments only on the register: elsewhere nothing is said by silence. */
function dateAll(stored: readonly StoredCopy[]): Dated[] {
  const editions = stored.filter(({ copy }) => isRegister(copy));
  return stored.map((each): Dated => {
    const { copy } = each;
    const said = editionDateOf(copy) ?? (isRegister(copy) ? copy.act.date : undefined);
    if (said !== undefined) return { stored: each, date: said, datedBy: "page" };
    const edition =
      editions[
        chooseEdition(
          copy,
          editions.map((edition) => edition.copy),
        ) ?? -1
      ]?.copy;
    const date = edition && (editionDateOf(edition) ?? edition.act.date);
    return { stored: each, date, datedBy: date === undefined ? "nothing" : "content" };
  });
}

function isBetter(a: Dated, b: Dated): boolean {
  const byDate = (a.date ?? "").localeCompare(b.date ?? "");
  return byDate > 0 || (byDate === 0 && a.stored.seenAt > b.stored.seenAt);
}

function isUpTo({ date: day }: Amendment, date: string): boolean {
  return day !== undefined && day <= date;
}

function isRegister({ url }: Copy): boolean {
  return findPortal(new URL(url))?.isRegister === true;
}

function registerFirst(a: { copy: { url: string } }, b: { copy: { url: string } }): number {
  const rank = ({ copy }: typeof a) => (findPortal(new URL(copy.url))?.isRegister === true ? 0 : 1);
  return rank(a) - rank(b);
}

function uniqueAmendments(amendments: readonly Amendment[]): ReturnType<typeof toWireAmendment>[] {
  const byName = new Map(
    amendments.map((act) => [`${act.date} ${act.number.toLowerCase()}`, toWireAmendment(act)]),
  );
  return [...byName.values()].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
}
