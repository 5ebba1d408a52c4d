import { and, asc, desc, eq, gt, lt, or, type SQL } from "drizzle-orm";
import type { NamedAct } from "../../shared/comparison/act-titles.ts";
import { sameAct } from "../../shared/comparison/same-act.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import { actKey } from "../../shared/text/act-key.ts";
import type { Act } from "../../shared/text/capture.ts";
import type { Language } from "../../shared/text/language.ts";
import { type Position, toPage } from "../cursor.ts";
import type { Database } from "../db/client.ts";
import { captures, copies } from "../db/schema.ts";

/** Most copies compared of one act: ten portals in three languages. */
const MAX_COPIES = 30;

/** Most copies listed of one act. */
export const MAX_LISTED = 1_000;

/** Most captures looked at for one act's editions: two a year for thirty years. */
const MAX_CAPTURES = 60;

/** A stored capture without its text. */
export interface CaptureFacts extends NamedAct {
  readonly captureId: string;
  readonly url: string;
  readonly act: Act;
  readonly language: Language;
  readonly seenAt: Date;
  /** When a better reading of ours last changed what the page says; absent for captures that are not its latest. */
  readonly rereadAt?: Date | null;
}

/** Columns of `copies` that make a `CaptureFacts`. */
const COPY_FACTS = {
  captureId: copies.captureId,
  url: copies.url,
  act: copies.act,
  language: copies.language,
  seenAt: copies.seenAt,
  rereadAt: copies.rereadAt,
};

/**
 * Finds the latest capture of every page that shows an act: by the register's ID, by form, date and
 * number, and then by the names that those pages add. Register copies first, then the latest.
 */
export async function findCopiesOfAct(
  db: Database,
  named: NamedAct,
  limit = MAX_COPIES,
): Promise<CaptureFacts[]> {
  const direct = pickSameAct(named, await selectCopies(db, [named.act], limit));
  const bridges = direct.filter(({ act }) => namesMore(act, named.act));
  if (bridges.length === 0) return inOrder(direct);
  const found = await selectCopies(
    db,
    bridges.map(({ act }) => act),
    limit,
  );
  const known = new Set(direct.map(({ captureId }) => captureId));
  const indirect = found.filter(
    (copy) =>
      !known.has(copy.captureId) &&
      bridges.some((bridge) => sameAct(bridge, copy) !== undefined) &&
      !isContradicted(named.act, copy.act),
  );
  return inOrder([...direct, ...indirect]);
}

/**
 * Stored captures of an act, the latest first; `cut` when there are more, and `next` is where they go on.
 *
 * @param limit at most `MAX_CAPTURES`: whoever asks reads them whole
 */
export async function findCapturesOfAct(
  db: Database,
  named: NamedAct,
  { after, limit = MAX_CAPTURES }: { after?: Position | undefined; limit?: number | undefined } = {},
): Promise<{ found: CaptureFacts[]; cut: boolean; next: string | null }> {
  const current = await findCopiesOfAct(db, named);
  const names: NamedAct[] = [named, ...current];
  const where = namedBy(
    captures,
    names.map(({ act }) => act),
  );
  if (where === undefined) return { found: [], cut: false, next: null };
  const most = Math.min(limit, MAX_CAPTURES);
  const { id, seenAt } = captures;
  const further = after && or(lt(seenAt, after.at), and(eq(seenAt, after.at), gt(id, after.id)));
  const rows = await db
    .select({
      captureId: captures.id,
      url: captures.url,
      act: captures.act,
      language: captures.language,
      seenAt: captures.seenAt,
    })
    .from(captures)
    .where(and(where, further))
    .orderBy(desc(seenAt), asc(id))
    .limit(most + 1);
  const { shown, next } = toPage(rows, most, (row) => ({ at: row.seenAt, id: row.captureId }));
  const found = shown.filter((row) => names.some((name) => sameAct(name, row) !== undefined));
  return { found, cut: next !== null, next };
}

async function selectCopies(db: Database, acts: readonly Act[], limit: number): Promise<CaptureFacts[]> {
  const where = namedBy(copies, acts);
  return where === undefined ? [] : await selectLatest(db, where, limit);
}

/** Latest captures of pages, without their text, the latest first. */
export async function selectLatest(
  db: Database,
  where: SQL | undefined,
  limit: number,
): Promise<CaptureFacts[]> {
  return await db
    .select(COPY_FACTS)
    .from(copies)
    .where(where)
    .orderBy(desc(copies.seenAt), copies.urlHash)
    .limit(limit);
}

function namedBy(table: typeof copies | typeof captures, acts: readonly Act[]): SQL | undefined {
  const ids = new Set(acts.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const keys = new Set(acts.flatMap((act) => actKey(act) ?? []));
  return or(...[...ids].map((id) => eq(table.actId, id)), ...[...keys].map((key) => eq(table.actKey, key)));
}

/**
 * Candidates that show the act. A name without an ID may fit several acts of one form, date and
 * number: then the one whose title shares most words, and none when that is not clear.
 */
function pickSameAct(named: NamedAct, candidates: readonly CaptureFacts[]): CaptureFacts[] {
  const fitting = candidates.flatMap((copy) => {
    const shared = sameAct(named, copy);
    return shared === undefined ? [] : [{ copy, shared }];
  });
  const best = new Map<string, number>();
  for (const { copy, shared } of fitting)
    if (copy.act.id !== undefined) best.set(copy.act.id, Math.max(shared, best.get(copy.act.id) ?? 0));
  if (named.act.id !== undefined || best.size < 2) return fitting.map(({ copy }) => copy);
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  const clear = first !== undefined && second !== undefined && first[1] > second[1] ? first[0] : undefined;
  return fitting.flatMap(({ copy }) => (copy.act.id === undefined || copy.act.id === clear ? [copy] : []));
}

function namesMore(act: Act, than: Act): boolean {
  return (
    (act.id !== undefined && than.id === undefined) ||
    (actKey(act) !== undefined && actKey(than) === undefined)
  );
}

function isContradicted(a: Act, b: Act): boolean {
  return a.id !== undefined && b.id !== undefined && a.id !== b.id;
}

function inOrder(found: readonly CaptureFacts[]): CaptureFacts[] {
  return [...found].sort((a, b) => Number(isRegister(b)) - Number(isRegister(a)));
}

function isRegister({ url }: CaptureFacts): boolean {
  return findPortal(new URL(url))?.isRegister === true;
}
