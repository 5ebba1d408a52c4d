import { Failure } from "./failure.ts";

/** The last row of a page of a list, in its order: moment, then id. */
export interface Position {
  readonly at: Date;
  readonly id: string;
}

/** A position as a client hands it back; what is inside is not promised. */
export function toCursor({ at, id }: Position): string {
  return Buffer.from(`${at.toISOString()} ${id}`, "utf8").toString("base64url");
}

/** @throws Failure `bad-request` when the text is no cursor of ours */
export function parseCursor(cursor: string): Position {
  const [, moment, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{64})$/u.exec(
      Buffer.from(cursor, "base64url").toString("utf8"),
    ) ?? [];
  const at = new Date(moment ?? "");
  if (id === undefined || Number.isNaN(at.getTime()))
    throw new Failure("bad-request", "The cursor is not one this list gave", {
      problems: [{ path: "cursor", message: "Take `next` of the page before, or leave it out" }],
    });
  return { at, id };
}
