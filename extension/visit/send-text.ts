import type { CaptureBody } from "../../shared/contract/capture.ts";
import { askFromPage, type Checked } from "../messages.ts";
import type { PageStatement } from "../page-statement.ts";
import { type Result, succeed } from "../result.ts";

type Blocks = CaptureBody["blocks"];

/** Characters of one message: browsers copy it in the page's time, some 10 ms for so many. */
const PART_LENGTH = 400_000;

/** A page's text, sent to the background. */
export interface SentText {
  readonly capture: CaptureBody;
  /** What the background keeps it under for a while; absent when it could not be sent. */
  readonly id?: string;
  readonly statements: readonly PageStatement[];
}

/** The last part of a text, and the id of those that were kept before it. */
interface LastPart {
  readonly capture: CaptureBody;
  readonly after?: string;
}

/**
 * Has the background find what a page's text states, so that the page's own thread is free for the page. Of a
 * text that cannot be sent nothing is found; asking about it then tells why.
 */
export async function sendText(capture: CaptureBody): Promise<SentText> {
  const id = crypto.randomUUID();
  const found = await sendInParts(capture, (last) => findStatements(id, last));
  return found.ok ? { capture, id, statements: found.value } : { capture, statements: [] };
}

/** Asks what the other copies say of a text; it is sent again only when the background keeps it no more. */
export async function checkText({ capture, id }: Pick<SentText, "capture" | "id">): Promise<Result<Checked>> {
  const known = id === undefined ? undefined : await askFromPage("check-kept", { id });
  if (known !== undefined && (known.ok || known.error !== "outdated")) return known;
  return sendInParts(capture, (last) => askFromPage("check-page", last));
}

async function findStatements(id: string, last: LastPart): Promise<Result<PageStatement[]>> {
  const statements: PageStatement[] = [];
  let found = await askFromPage("find-statements", { id, ...last });
  while (found.ok) {
    for (const statement of found.value.statements) statements.push(statement);
    if (!found.value.isMore) return succeed(statements);
    found = await askFromPage("more-statements", { id, from: statements.length });
  }
  return found;
}

/**
 * Sends a long text in parts, so that the page stays responsive between them; when the background was stopped
 * among them, all are sent once more.
 *
 * @param sendLast sends the last part, or a short text whole
 */
async function sendInParts<Value>(
  capture: CaptureBody,
  sendLast: (last: LastPart) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const parts = cut(capture.blocks);
  if (parts.length === 1) return sendLast({ capture });
  const first = await sendAll(capture, parts, sendLast);
  return !first.ok && first.error === "outdated" ? sendAll(capture, parts, sendLast) : first;
}

async function sendAll<Value>(
  capture: CaptureBody,
  parts: readonly Blocks[],
  sendLast: (last: LastPart) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const id = crypto.randomUUID();
  for (const blocks of parts.slice(0, -1)) {
    const kept = await askFromPage("keep-blocks", { id, blocks });
    if (!kept.ok) return kept;
  }
  return sendLast({ capture: { ...capture, blocks: parts.at(-1) ?? [] }, after: id });
}

/** Blocks in parts of about the length of a message; at least one part. */
function cut(blocks: Blocks): Blocks[] {
  const parts: Blocks[] = [];
  let [from, length] = [0, 0];
  for (const [index, { text }] of blocks.entries()) {
    if (length >= PART_LENGTH) {
      parts.push(blocks.slice(from, index));
      [from, length] = [index, 0];
    }
    length += text.length;
  }
  parts.push(blocks.slice(from));
  return parts;
}
