import { Failure } from "./failure.ts";

/** The last row of a page of a list, in its order: moment, then id. */
export interface Position {
  readonly at: Date;
  readonly id: string;
}

/** A position as a client hands it back; what is inside is not promised. */
export function toCursor({ at, id }: Position): string {
  return encodeCursor(`${at.toISOString()} ${id}`);
}

/** @throws Failure `bad-request` when the text is no cursor of ours */
export function parseCursor(cursor: string): Position {
  const [, moment, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{64})$/u.exec(decodeCursor(cursor)) ?? [];
  const at = new Date(moment ?? "");
  if (id === undefined || Number.isNaN(at.getTime())) throw badCursor();
  return { at, id };
}

/**
 * One page of rows that were asked for one more than a page holds.
 *
 * @returns the rows to show, and the cursor of the next page when there is one
 */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Position,
): { shown: Row[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { shown, next: rows.length > limit && last !== undefined ? toCursor(positionOf(last)) : null };
}

export function encodeCursor(content: string): string {
  return Buffer.from(content, "utf8").toString("base64url");
}

export function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}

export function badCursor(): Failure {
  return new Failure("bad-request", "The cursor is not one this list gave", {
    problems: [{ path: "cursor", message: "Take `next` of the page before, or leave it out" }],
  });
}
