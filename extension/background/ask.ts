import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import { findFindings, saveCapture, type Tagged } from "../api-client.ts";
import { keepPending } from "../local/pending.ts";
import { fail, type Result, succeed } from "../result.ts";
import { maySend, readSettings } from "../settings.ts";
import { readAccess } from "./access.ts";
import { checkLocally, recheckLocally } from "./local-checks.ts";
import { withOwnTerms } from "./own-term-answers.ts";

/** An answer about a page that was read, from the API or from the browser alone, as the reader chose. */
export async function askAbout(
  capture: CaptureBody,
  now: number,
): Promise<Result<FindingsAnswer & { readonly etag?: string }>> {
  const settings = await readSettings();
  if (settings.mode === "local") return succeed(await checkLocally(capture, now));
  // The page that would have been sent is what the reader is shown before agreeing.
  if (settings.apiToken !== "" && !maySend(settings)) await keepPending(capture);
  const access = await readAccess();
  if (!access.ok) return access;
  const reply = await saveCapture(access.value, capture);
  return reply.ok ? succeed(await withOwnTerms(reply.value, capture)) : reply;
}

/** The answer about a page asked about before; without one when nothing changed. */
export async function askAgain(url: string, etag?: string): Promise<Result<Tagged>> {
  const { mode } = await readSettings();
  if (mode === "local") {
    const answer = await recheckLocally(url);
    // Not kept any more: the page is to send itself again.
    if (answer === undefined) return fail("rejected");
    return succeed(answer.etag === etag ? { etag } : { answer, etag: answer.etag });
  }
  const access = await readAccess();
  if (!access.ok) return access;
  const reply = await findFindings(access.value, url, etag);
  if (!reply.ok || reply.value.answer === undefined) return reply;
  return succeed({ ...reply.value, answer: await withOwnTerms(reply.value.answer) });
}
