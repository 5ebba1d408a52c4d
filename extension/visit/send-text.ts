import type { CaptureBody } from "../../shared/contract/capture.ts";
import { askFromPage, type Checked } from "../messages.ts";
import { yieldToPage } from "../page/slices.ts";
import type { PageStatement } from "../page-statement.ts";
import { fail, type Result, succeed } from "../result.ts";

type Blocks = CaptureBody["blocks"];

/** Characters of one message: browsers copy it in the page's time, some 10 ms for so many. */
const PART_LENGTH = 400_000;

/** Parts that are sent before the first of them has come: the background reads one while the page copies the next. */
const MOST_UNDER_WAY = 3;

/** A page's text, sent to the background. */
export interface SentText {
  readonly capture: CaptureBody;
  /** What the background keeps it under for a while; absent when it could not be sent. */
  readonly id?: string;
  readonly statements: readonly PageStatement[];
}

/** The last part of a text, and what those that were kept before it are found by. */
interface LastPart {
  readonly capture: CaptureBody;
  readonly after?: { readonly id: string; readonly count: number };
}

/** What a page wants of its text while the statements are being found. */
interface Wanted {
  /** Takes what is known first, when that is not all; once at most. */
  readonly takeFirst: (statements: readonly PageStatement[]) => void;
  /** Aborts when the page shows another text: the rest of this one stays where it is. */
  readonly signal: AbortSignal;
}

/**
 * Has the background find what a page's text states, so that the page's own thread is free for the page. Of a
 * text that cannot be sent nothing is found; asking about it then tells why.
 */
export async function sendText(capture: CaptureBody, wanted?: Wanted): Promise<SentText> {
  const id = crypto.randomUUID();
  let isFirst = true;
  const takeFirst = (statements: readonly PageStatement[]) => {
    if (isFirst) wanted?.takeFirst(statements);
    isFirst = false;
  };
  const find = (last: LastPart) => findStatements(id, last, takeFirst);
  const found = await sendInParts(
    capture,
    async (last) => {
      const first = await find(last);
      // A background that was stopped among its answers gets a short text again here, a long one with its parts.
      const isLost = !first.ok && first.error === "outdated" && last.after === undefined;
      return isLost ? find(last) : first;
    },
    wanted?.signal,
  );
  return found.ok ? { capture, id, statements: found.value } : { capture, statements: [] };
}

/** Asks what the other copies say of a text; it is sent again only when the background keeps it no more. */
export async function checkText({ capture, id }: Pick<SentText, "capture" | "id">): Promise<Result<Checked>> {
  const known = id === undefined ? undefined : await askFromPage("check-kept", { id });
  if (known !== undefined && (known.ok || known.error !== "outdated")) return known;
  return sendInParts(capture, (last) => askFromPage("check-page", last));
}

async function findStatements(
  id: string,
  last: LastPart,
  takeFirst: (statements: readonly PageStatement[]) => void,
): Promise<Result<PageStatement[]>> {
  const statements: PageStatement[] = [];
  let found = await askFromPage("find-statements", { id, ...last });
  while (found.ok) {
    for (const statement of found.value.statements) statements.push(statement);
    if (!found.value.isMore) return succeed(statements);
    const more = askFromPage("more-statements", { id, from: statements.length });
    takeFirst([...statements]);
    found = await more;
  }
  return found;
}

/**
 * Sends a long text in parts, so that the page stays responsive between them; when the background was stopped
 * meanwhile, all is sent once more, now each part after the one before has come.
 *
 * @param sendLast sends the last part, or a short text whole
 */
async function sendInParts<Value>(
  capture: CaptureBody,
  sendLast: (last: LastPart) => Promise<Result<Value>>,
  signal?: AbortSignal,
): Promise<Result<Value>> {
  const parts = cut(capture.blocks);
  if (parts.length === 1) return sendLast({ capture });
  const sendAll = async (mostUnderWay: number): Promise<Result<Value>> => {
    const id = crypto.randomUUID();
    const kept = await keepAll(id, parts.slice(0, -1), mostUnderWay, signal);
    if (!kept.ok) return kept;
    const last = { ...capture, blocks: parts.at(-1) ?? [] };
    return sendLast({ capture: last, after: { id, count: parts.length - 1 } });
  };
  const first = await sendAll(MOST_UNDER_WAY);
  const isLost = !first.ok && first.error === "outdated";
  return isLost && signal?.aborted !== true ? sendAll(1) : first;
}

/** Sends all parts but the last; the last ones may still be under way when this returns. */
async function keepAll(
  id: string,
  parts: readonly Blocks[],
  mostUnderWay: number,
  signal: AbortSignal | undefined,
): Promise<Result<object>> {
  const underWay = new Set<Promise<void>>();
  let result: Result<object> = succeed({});
  for (const [index, blocks] of parts.entries()) {
    const part = askFromPage("keep-blocks", { id, index, blocks }).then((kept) => {
      underWay.delete(part);
      if (!kept.ok) result = kept;
    });
    underWay.add(part);
    await (underWay.size < mostUnderWay ? yieldToPage() : Promise.race(underWay));
    if (signal?.aborted === true) return fail("outdated");
    if (!result.ok) break;
  }
  return result;
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
