import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../failure.ts";
import { readAttachment } from "./read-attachment.ts";
import type { ThreadAnswer, ThreadTask } from "./read-in-thread.ts";

const { bytes, kind, address } = workerData as ThreadTask;
readAttachment(bytes, kind, address).then(
  (page) => answer({ page }),
  (error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    answer({ code: error.code });
  },
);

function answer(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}
