import { createHash, randomBytes } from "node:crypto";
import { and, desc, eq, like, lt, or } from "drizzle-orm";
import type { Position } from "../cursor.ts";
import type { Database } from "../db/client.ts";
import { accessKeys } from "../db/schema.ts";
import { Failure } from "../failure.ts";
import type { User } from "../user.ts";

type KeyRow = typeof accessKeys.$inferSelect;

/** Random bytes of a key: 256 bits, not to be guessed, so that a plain hash keeps it. */
const KEY_BYTES = 32;

/** What a key looks like: whatever else is sent is refused without asking the database. */
const KEY = /^sverka_[\w-]{43}$/u;

/** Most keys of one server. */
const MAX_KEYS = 1_000;

/** Letters of the hash that name a key. */
const ID_LENGTH = 16;

/** Makes a key; only its hash is kept. */
export async function makeKey(
  db: Database,
  user: { name: string; access: "read" | "write" },
  now: Date,
): Promise<KeyRow & { readonly key: string }> {
  if ((await db.$count(accessKeys)) >= MAX_KEYS)
    throw new Failure("too-large", `A server has at most ${MAX_KEYS} keys: delete some`);
  const key = `sverka_${randomBytes(KEY_BYTES).toString("base64url")}`;
  const row = { ...user, hash: hashKey(key), createdAt: now };
  await db.insert(accessKeys).values(row);
  return { ...row, key };
}

/** The user of a key. Looked up by hash: how long it takes tells nothing about other keys. */
export async function findUserOfKey(db: Database, key: string): Promise<User | undefined> {
  if (!KEY.test(key)) return undefined;
  const [row] = await db
    .select()
    .from(accessKeys)
    .where(eq(accessKeys.hash, hashKey(key)))
    .limit(1);
  return row && { name: row.name, access: row.access };
}

/** One page of the keys, the latest first. */
export async function listKeys(db: Database, after: Position | undefined, limit: number): Promise<KeyRow[]> {
  const { createdAt, hash } = accessKeys;
  return await db
    .select()
    .from(accessKeys)
    .where(after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), lt(hash, after.id))))
    .orderBy(desc(createdAt), desc(hash))
    .limit(limit);
}

/** @param id first letters of the hash, hexadecimal: nothing in it means something to LIKE */
export async function deleteKey(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .delete(accessKeys)
    .where(like(accessKeys.hash, `${id}%`))
    .returning({ hash: accessKeys.hash });
  return rows.length > 0;
}

export function keyId({ hash }: Pick<KeyRow, "hash">): string {
  return hash.slice(0, ID_LENGTH);
}

function hashKey(key: string): string {
  return createHash("sha256").update(key, "utf8").digest("hex");
}
