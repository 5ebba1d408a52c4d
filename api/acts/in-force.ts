import { type DatedCopy, dateCopies } from "../../shared/comparison/dated-copies.ts";
import { findLacking, findRepealing, isChangeOf, isComing } from "../../shared/comparison/editions.ts";
import type { InForceAnswer } from "../../shared/contract/act.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import type { Amendment } from "../../shared/statements/amendments.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { toWireAmendment, toWireCopy } from "../../shared/wire/copy.ts";
import type { StoredCopy } from "../captures/stored-copies.ts";

interface Dated extends DatedCopy {
  readonly stored: StoredCopy;
}

/**
 * Which edition each portal's copies show for a day: the latest dated up to it. Days are those from
 * which the amending acts bind where notes name them, else those of signing.
 *
 * @param stored captures of one act in one language
 */
export function findInForce(stored: readonly StoredCopy[], date: string): Omit<InForceAnswer, "cut"> {
  const amendments = stored.flatMap(({ copy }) =>
    copy.amendments.filter((act) => act.effect === "repealed" || isChangeOf(copy.language, act)),
  );
  const known = amendments.filter((amendment) => isUpTo(amendment, date));
  const later = amendments.flatMap((act) => {
    const day = dayOf(act);
    return act.effect === "amended" && day !== undefined && day > date ? [day] : [];
  });
  const chosen = new Map<string, Dated>();
  const dates = dateCopies(stored.map(({ copy }) => copy));
  for (const [index, each] of stored.entries()) {
    const dated: Dated = { ...(dates[index] ?? UNDATED), stored: each };
    const { portal, amendments: own } = each.copy;
    if ((dated.date !== undefined && dated.date > date) || own.some((act) => isComing(act, date))) continue;
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

function isBetter(a: Dated, b: Dated): boolean {
  const byDate = (a.date ?? "").localeCompare(b.date ?? "");
  return byDate > 0 || (byDate === 0 && a.stored.seenAt > b.stored.seenAt);
}

const UNDATED: DatedCopy = { date: undefined, datedBy: "nothing" };

function dayOf({ inForceFrom, date }: Amendment): string | undefined {
  return inForceFrom ?? date;
}

function isUpTo(act: Amendment, date: string): boolean {
  const day = dayOf(act);
  return day !== undefined && day <= date;
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
