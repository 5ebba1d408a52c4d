import { editionDateOf } from "../../shared/comparison/editions.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import type { StoredCopy } from "../captures/stored-copies.ts";
import { Failure } from "../failure.ts";

/**
 * The two captures of an act to be compared. Each is named by its id, or by a day: then the latest
 * edition dated up to it. Without names: the oldest and the newest edition. Days are looked up in the
 * register's captures when there are any: other portals retell and would seem to change the act.
 *
 * @throws Failure `not-found` when nothing stored fits
 */
export function pickTwoCaptures(
  stored: readonly StoredCopy[],
  from: string | undefined,
  to: string | undefined,
): [StoredCopy, StoredCopy] {
  const register = stored.filter(({ copy }) => findPortal(new URL(copy.url))?.isRegister === true);
  const editions = [...(register.length > 0 ? register : stored)].sort(
    (a, b) => dateOf(a).localeCompare(dateOf(b)) || a.seenAt.getTime() - b.seenAt.getTime(),
  );
  return [pick(stored, editions, from, "from", 0), pick(stored, editions, to, "to", -1)];
}

function pick(
  stored: readonly StoredCopy[],
  editions: readonly StoredCopy[],
  name: string | undefined,
  field: "from" | "to",
  standard: 0 | -1,
): StoredCopy {
  const found =
    name === undefined
      ? editions.at(standard)
      : name.includes("-")
        ? editions.findLast((edition) => dateOf(edition) <= name)
        : stored.find(({ captureId }) => captureId === name);
  if (found === undefined)
    throw new Failure("not-found", "No capture of this act that fits is stored in this language", {
      problems: [{ path: field, message: "Name a capture of /editions, or a later day" }],
    });
  return found;
}

function dateOf({ copy }: StoredCopy): string {
  return editionDateOf(copy) ?? copy.act.date ?? "";
}
