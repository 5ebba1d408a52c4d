import type { Excerpt, NewExcerpt } from "../../shared/contract/excerpt.ts";
import { findPortal } from "../../shared/portals/portals.ts";
import { pageAddress } from "../../shared/text/page-address.ts";
import { Failure } from "../failure.ts";
import { cite } from "./citation.ts";
import { excerptId } from "./excerpt-id.ts";
import type { ExcerptRow } from "./excerpt-store.ts";

/**
 * An excerpt as it is stored.
 *
 * @throws Failure `unsupported-portal` when the page is of no official portal
 */
export function toRow(owner: string, excerpt: NewExcerpt, now: Date): ExcerptRow {
  const { url, language, act, edition, quote, anchor, captureId, seenAt, note = "", tags = [] } = excerpt;
  const portal = findPortal(new URL(url))?.id;
  if (portal === undefined)
    throw new Failure("unsupported-portal", "Excerpts are kept of official portals' pages only", {
      problems: [{ path: "url", message: "Must be an address of a portal" }],
    });
  return {
    owner,
    id: excerptId(excerpt),
    url: pageAddress(url),
    portal,
    language,
    act,
    actId: act.id,
    edition,
    quote,
    anchor,
    captureId,
    note,
    tags: [...new Set(tags)],
    seenAt: seenAt === null ? now : earlier(new Date(seenAt), now),
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * Excerpts of a file as they are stored, one for each passage: the latest of several.
 *
 * @throws Failure `bad-request` that names the first excerpt whose id is not that of its passage
 */
export function toRows(owner: string, excerpts: readonly Excerpt[], now: Date): ExcerptRow[] {
  const rows = new Map<string, ExcerptRow>();
  for (const [index, excerpt] of excerpts.entries()) {
    const row = {
      ...toRow(owner, excerpt, now),
      createdAt: earlier(new Date(excerpt.createdAt), now),
      updatedAt: earlier(new Date(excerpt.updatedAt), now),
    };
    if (row.id !== excerpt.id)
      throw new Failure("bad-request", "The file was changed: an excerpt's id is not that of its passage", {
        problems: [{ path: `excerpts.${index}.id`, message: "Must be the id of this passage" }],
      });
    const known = rows.get(row.id);
    if (known === undefined || known.updatedAt < row.updatedAt) rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** An excerpt as answers and files carry it. */
export function toExcerpt({ owner: _, actId: __, ...row }: ExcerptRow): Excerpt {
  const excerpt = {
    ...row,
    portal: row.portal,
    seenAt: row.seenAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { ...excerpt, citation: cite(excerpt) };
}

/** A clock that ran ahead must not make an excerpt newer than all that follows. */
function earlier(moment: Date, now: Date): Date {
  return moment < now ? moment : now;
}
