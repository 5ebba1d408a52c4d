import type { CaptureBody } from "../../shared/contract/capture.ts";
import { tellChanged } from "./changes.ts";
import { openDatabase } from "./database.ts";

const KEY = "page";

/** Keeps the page that may be sent once the reader has agreed: what is shown is what would be sent. */
export async function keepPending(capture: CaptureBody): Promise<void> {
  await (await openDatabase()).put("pending", capture, KEY);
  await tellChanged("pending");
}

export async function findPending(): Promise<CaptureBody | undefined> {
  return (await openDatabase()).get("pending", KEY);
}

export async function forgetPending(): Promise<void> {
  await (await openDatabase()).clear("pending");
}
