import { closeSync, fsyncSync, openSync } from "node:fs";

/** Flushes one file or directory to the disk. */
export function fsyncPath(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
