import type { NewExcerpt } from "../../shared/contract/excerpt.ts";
import { type KeptExcerpt, openDatabase } from "./database.ts";
import { hash } from "./hash.ts";
import { writeMakingRoom } from "./make-room.ts";

/** Keeps a passage; saved again its facts are new, and its note, tags and first moment stay. */
export async function keepExcerpt(
  excerpt: NewExcerpt,
  now: number,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const id = await nameExcerpt(excerpt);
  const db = await openDatabase();
  const known = await db.get("excerpts", id);
  const { note = known?.note ?? "", tags = known?.tags ?? [] } = excerpt;
  const kept = { ...excerpt, id, note, tags, createdAt: known?.createdAt ?? now, updatedAt: now };
  await writeMakingRoom(() => db.put("excerpts", kept));
  return { id, isNew: known === undefined };
}

export async function findExcerpt(id: string): Promise<KeptExcerpt | undefined> {
  return (await openDatabase()).get("excerpts", id);
}

export async function forgetExcerpt(id: string): Promise<void> {
  await (await openDatabase()).delete("excerpts", id);
}

/** Name of a passage as `api/excerpts/excerpt-id.ts` makes it: one excerpt is the same in both. */
async function nameExcerpt({ url, language, quote }: NewExcerpt): Promise<string> {
  const address = new URL(url);
  if (!/^#!?\//u.test(address.hash)) address.hash = "";
  const passage = [address.href, language, quote.prefix, quote.exact, quote.suffix];
  return hash(new TextEncoder().encode(JSON.stringify(passage)));
}
