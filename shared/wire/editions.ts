import type { ActAnswer, EditionsAnswer } from "../contract/act.ts";
import { type SeenCopy, toWireCopy } from "./copy.ts";

interface Stored extends SeenCopy {
  readonly captureId: string;
}

/** A stored copy's facts with the name its capture is stored under. */
export function toStoredCopy({ copy, seenAt, captureId }: Stored): ActAnswer["copies"][number] {
  return { ...toWireCopy(copy, seenAt), captureId };
}

/** Copies that contain the same amendments in the same language show one edition; oldest first, undated ones before all. */
export function groupEditions(stored: readonly Stored[]): EditionsAnswer["editions"] {
  const editions = new Map<string, EditionsAnswer["editions"][number]>();
  for (const each of stored) {
    const copy = toStoredCopy(each);
    const { status, date, amendedBy } = copy.edition;
    const key = JSON.stringify([copy.language, status, date, amendedBy.map(({ number }) => number)]);
    const edition = editions.get(key);
    if (edition === undefined)
      editions.set(key, { language: each.copy.language, status, date, amendedBy, copies: [copy] });
    else edition.copies.push(copy);
  }
  return [...editions.values()].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"));
}
