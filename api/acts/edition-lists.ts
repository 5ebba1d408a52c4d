import { inArray } from "drizzle-orm";
import type { ListedEdition } from "../../shared/comparison/ladder.ts";
import type { EditionList } from "../../shared/portals/portal.ts";
import type { Language } from "../../shared/text/language.ts";
import type { Database } from "../db/client.ts";
import { editionLists } from "../db/portal-schema.ts";

/** Keeps the register's list of an act's editions in one language, instead of the one read before. */
export async function saveEditionList(db: Database, list: EditionList, seenAt: Date): Promise<void> {
  const { id: actId, language } = list;
  const editions = list.editions.map(({ date, url }) => ({ date, url }));
  await db
    .insert(editionLists)
    .values({ actId, language, editions, seenAt })
    .onConflictDoUpdate({
      target: [editionLists.actId, editionLists.language],
      set: { editions, seenAt },
    });
}

/** The lists of acts by their register IDs; an act has one of them, or none when no copy names it. */
export async function findEditionLists(
  db: Database,
  actIds: readonly string[],
): Promise<Partial<Record<Language, readonly ListedEdition[]>>> {
  if (actIds.length === 0) return {};
  const rows = await db
    .select()
    .from(editionLists)
    .where(inArray(editionLists.actId, [...actIds]));
  return Object.fromEntries(rows.map(({ language, editions }) => [language, editions]));
}
