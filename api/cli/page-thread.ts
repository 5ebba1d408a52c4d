// Runs in a thread of its own: reads one page while another thread reads the other.
import { parentPort, workerData } from "node:worker_threads";
import { Failure } from "../failure.ts";
import { readPageFile } from "./page-file.ts";
import type { PageAnswer, PageTask } from "./page-pair.ts";

const { file, address } = workerData as PageTask;
readPageFile(file, address).then(
  (page) => answer({ page }),
  (error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    answer({ code: error.code, message: error.message });
  },
);

function answer(message: PageAnswer): void {
  parentPort?.postMessage(message);
}
