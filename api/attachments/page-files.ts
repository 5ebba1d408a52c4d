import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { isFileAddress } from "../../shared/portals/attachments.ts";
import type { Attachment } from "../../shared/portals/portal.ts";
import type { Capture } from "../../shared/text/capture.ts";
import { urlHash } from "../captures/capture-id.ts";
import type { Database } from "../db/client.ts";
import { fetches, pageFiles } from "../db/portal-schema.ts";
import { fetchableAddress } from "../portals/counterpart-addresses.ts";
import type { FetchRow } from "../portals/fetch-queue.ts";

/** Most files of one page that are listed. */
const MAX_FILES = 200;

/** Replaces what is known of the files that a page links. */
export async function savePageFiles(
  db: Database,
  url: string,
  attachments: readonly Attachment[],
): Promise<void> {
  const page = urlHash(url);
  const rows = attachments
    .slice(0, MAX_FILES)
    .map(({ href, title }, position) => ({ urlHash: page, position, href, title }));
  await db.transaction(async (tx) => {
    await tx.delete(pageFiles).where(eq(pageFiles.urlHash, page));
    if (rows.length > 0) await tx.insert(pageFiles).values(rows).onConflictDoNothing();
  });
}

/** A file that may be fetched, and what came of it so far. */
export interface LinkedFile {
  readonly url: URL;
  readonly title: string;
  readonly fetch: FetchRow | undefined;
}

/**
 * The files of a stored capture, each once: those its text links, in the text's order, then those found
 * beside it when the page was fetched. Only addresses of the portals: nothing else is ever asked for.
 */
export async function listFiles(db: Database, capture: Capture): Promise<LinkedFile[]> {
  const beside = await db
    .select({ href: pageFiles.href, title: pageFiles.title })
    .from(pageFiles)
    .where(eq(pageFiles.urlHash, urlHash(capture.url)))
    .orderBy(asc(pageFiles.position));
  const files = new Map<string, { url: URL; title: string }>();
  for (const { href, title } of [...linksOf(capture), ...beside]) {
    const url = fetchableAddress(href);
    if (url === undefined || !isFileAddress(url) || files.has(urlHash(url.href))) continue;
    files.set(urlHash(url.href), { url, title });
    if (files.size >= MAX_FILES) break;
  }
  if (files.size === 0) return [];
  const rows = await db
    .select()
    .from(fetches)
    .where(inArray(fetches.urlHash, [...files.keys()]));
  const fetched = new Map(rows.map((row) => [row.urlHash, row]));
  return [...files].map(([hash, file]) => ({ ...file, fetch: fetched.get(hash) }));
}

function linksOf({ blocks }: Capture): Attachment[] {
  return blocks.flatMap(({ text, links = [] }) =>
    links.map(({ from, to, href }) => ({ href, title: text.slice(from, to) })),
  );
}

/** What came of the same bytes at another address, or at this one before. */
export async function findReadFile(
  db: Database,
  contentHash: string,
): Promise<Pick<FetchRow, "outcome" | "captureId" | "reader"> | undefined> {
  const [row] = await db
    .select({ outcome: fetches.outcome, captureId: fetches.captureId, reader: fetches.reader })
    .from(fetches)
    .where(
      and(eq(fetches.contentHash, contentHash), isNotNull(fetches.outcome), sql`${fetches.kind} = 'file'`),
    )
    .orderBy(asc(fetches.urlHash))
    .limit(1);
  return row;
}
