import { Worker } from "node:worker_threads";
import type { ErrorCode } from "../../shared/contract/api-error.ts";
import type { ParsedPage } from "../parse.ts";
import type { FileKind } from "./file-kind.ts";

/** Reads a file, or tells by a code why it cannot be read. */
export type ReadFile = (
  bytes: Uint8Array,
  kind: FileKind,
  address: string,
) => Promise<ParsedPage | ErrorCode>;

/** What the thread is given, and what it sends back. */
export interface ThreadTask {
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
  readonly address: string;
}
export type ThreadAnswer = { readonly page: ParsedPage } | { readonly code: ErrorCode };

/** Longest time for one file, in milliseconds: a programme of 200 pages takes some seconds. */
const TIMEOUT_MS = 30_000;

/** Most heap of the thread, in megabytes: forty times the text of the longest programme. */
const MAX_HEAP_MB = 512;

/**
 * Reads a file in a thread of its own, which can be ended: the libraries work in one piece, and a file
 * made for it keeps them busy for ever.
 */
export function readInThread(timeoutMs = TIMEOUT_MS): ReadFile {
  return (bytes, kind, address) => {
    const task: ThreadTask = { bytes, kind, address };
    const thread = new Worker(new URL("./start-thread.mjs", import.meta.url), {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
      stdout: true,
      stderr: true,
    });
    return new Promise((resolve) => {
      const end = (result: ParsedPage | ErrorCode) => {
        clearTimeout(timer);
        resolve(result);
        void thread.terminate();
      };
      const timer = setTimeout(() => end("too-slow"), timeoutMs);
      thread.once("message", (answer: ThreadAnswer) => end("page" in answer ? answer.page : answer.code));
      // Out of memory, or a fault of a library.
      thread.once("error", () => end("bad-file"));
    });
  };
}
