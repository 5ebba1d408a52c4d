import { statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { ErrorCode } from "../../shared/contract/api-error.ts";
import { Failure } from "../failure.ts";
import { type PageFile, readPageFile } from "./page-file.ts";

/** A saved page and its own address. */
export interface PageTask {
  readonly file: string;
  readonly address: string;
}

/** What a thread says of its page. */
export type PageAnswer = { readonly page: PageFile } | { readonly code: ErrorCode; readonly message: string };

/** Shortest file worth a thread, in bytes: starting one takes as long as reading so much. */
const MIN_THREAD_BYTES = 500_000;

/**
 * Reads two saved pages, side by side when both are long.
 *
 * @throws Failure as `readPageFile`; the first page's when both fail
 */
export async function readPagePair(a: PageTask, b: PageTask): Promise<readonly [PageFile, PageFile]> {
  const thread = isLong(a.file) && isLong(b.file) ? startThread(b) : undefined;
  // Heard at once: while the first page is read nobody waits for it yet.
  thread?.page.catch(() => {});
  try {
    const pageA = await readPageFile(a.file, a.address);
    return [pageA, await (thread?.page ?? readPageFile(b.file, b.address))];
  } finally {
    await thread?.end();
  }
}

function isLong(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= MIN_THREAD_BYTES;
}

/** Only the bundle has a thread's file: from the source, loading it anew would take longer than the page. */
function startThread(task: PageTask): { page: Promise<PageFile>; end: () => Promise<unknown> } | undefined {
  if (!import.meta.url.endsWith(".js")) return undefined;
  const thread = new Worker(new URL("./page-thread.js", import.meta.url), { workerData: task });
  const page = new Promise<PageFile>((resolve, reject) => {
    thread.once("message", (answer: PageAnswer) =>
      "page" in answer ? resolve(answer.page) : reject(new Failure(answer.code, answer.message)),
    );
    thread.once("error", reject);
  });
  return { page, end: () => thread.terminate() };
}
