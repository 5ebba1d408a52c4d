import { statfsSync } from "node:fs";

/**
 * Room that stays free on the disk of the embedded database. Its write-ahead log grows by files of
 * 16 MB and cannot go on without the next one; closing, and opening again, need one too.
 */
const RESERVE_BYTES = 64_000_000;

/** Bytes written for one byte of a request's body, at most: the row, its indexes, and the log with whole pages. */
const WRITTEN_PER_BYTE = 4;

/** Says whether the disk has room for writing, and counts what is being written. */
export interface DiskRoom {
  /** Takes room for a body of so many bytes, to be given back; `undefined` when there is too little. */
  readonly take: (bytes: number) => (() => void) | undefined;
}

/** The room of a folder's disk; `freeBytes` is asked each time, which costs some microseconds. */
export function openDiskRoom(folder: string, freeBytes = () => freeBytesOf(folder)): DiskRoom {
  let taken = 0;
  return {
    take: (bytes) => {
      const needed = bytes * WRITTEN_PER_BYTE;
      if (freeBytes() < RESERVE_BYTES + taken + needed) return undefined;
      taken += needed;
      return () => {
        taken -= needed;
      };
    },
  };
}

/** Whether a disk is too full to begin with. */
export function isDiskFull(folder: string): boolean {
  return freeBytesOf(folder) < RESERVE_BYTES;
}

function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
