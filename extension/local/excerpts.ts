import * as v from "valibot";
import { type NewExcerpt, TagSchema } from "../../shared/contract/excerpt.ts";
import { MAX_TAGS } from "../../shared/contract/limits.ts";
import { passageKey } from "../../shared/text/passage-key.ts";
import { tellChanged } from "./changes.ts";
import { type KeptExcerpt, openDatabase } from "./database.ts";
import { hash } from "./hash.ts";
import { writeMakingRoom } from "./make-room.ts";

/** Keeps a passage; saved again its facts are new, and its note, tags and first moment stay. */
export async function keepExcerpt(
  excerpt: NewExcerpt,
  now: number,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const id = await hash(new TextEncoder().encode(passageKey(excerpt)));
  const db = await openDatabase();
  const known = await db.get("excerpts", id);
  const { note = known?.note ?? "", tags = known?.tags ?? [] } = excerpt;
  const kept = { ...excerpt, id, note, tags, createdAt: known?.createdAt ?? now, updatedAt: now };
  await putExcerpt(kept);
  return { id, isNew: known === undefined };
}

export async function findExcerpt(id: string): Promise<KeptExcerpt | undefined> {
  return (await openDatabase()).get("excerpts", id);
}

export async function forgetExcerpt(id: string): Promise<void> {
  await (await openDatabase()).delete("excerpts", id);
  await tellChanged("excerpts");
}

/** Every passage kept, the latest first. */
export async function readExcerpts(): Promise<KeptExcerpt[]> {
  return (await (await openDatabase()).getAllFromIndex("excerpts", "createdAt")).reverse();
}

/** Writes a passage as it stands, such as one that was taken away and comes back. */
export async function putExcerpt(excerpt: KeptExcerpt): Promise<void> {
  const db = await openDatabase();
  await writeMakingRoom(() => db.put("excerpts", excerpt));
  await tellChanged("excerpts");
}

/** Changes note or tags; two changes at once both hold. */
export async function changeExcerpt(
  id: string,
  changes: Partial<Pick<KeptExcerpt, "note" | "tags">>,
  now: number,
): Promise<void> {
  const transaction = (await openDatabase()).transaction("excerpts", "readwrite");
  const known = await transaction.store.get(id);
  if (known !== undefined) await transaction.store.put({ ...known, ...changes, updatedAt: now });
  await transaction.done;
  await tellChanged("excerpts");
}

/** Tags as a reader writes them, parted by commas; what no tag may be is left out. */
export function parseTags(text: string): string[] {
  const tags = text.split(/[,;]/u).map((tag) => v.safeParse(TagSchema, tag));
  return [...new Set(tags.flatMap((tag) => (tag.success ? [tag.output] : [])))].slice(0, MAX_TAGS);
}
