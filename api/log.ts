import type { RequestEntry } from "./metrics.ts";

export interface Log {
  readonly log: (line: string) => void;
  readonly onRequest: ((entry: RequestEntry) => void) | undefined;
}

/**
 * Where events go: plain lines for people, or one line of JSON for each event and each request. Neither
 * holds the text or the address of a page.
 */
export function openLog(
  format: "text" | "json",
  write: (line: string) => void,
  now: () => Date = () => new Date(),
): Log {
  if (format === "text") return { log: write, onRequest: undefined };
  const print = (entry: object) => write(JSON.stringify({ at: now().toISOString(), ...entry }));
  return {
    log: (message) => print({ event: "message", message }),
    onRequest: (entry) => print({ event: "request", ...entry }),
  };
}
