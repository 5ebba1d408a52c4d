import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { fsyncPath } from "./fsync-path.ts";

/**
 * PGlite's folder on disk, with a working fsync.
 *
 * As shipped, PGlite runs with `-F` and its file layer has no fsync, so a power cut loses the
 * database (https://github.com/electric-sql/pglite/issues/1107). Here fsync reaches the disk, for
 * directories too. It leans on PGlite's internals: the version is pinned exactly and a test counts
 * the fsyncs of a commit.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (module: unknown) => addFsync(module as EmscriptenModule),
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** PGlite's own start parameters, without `-F` (fsync off); fdatasync is a stub there, so plain fsync. */
export const DURABLE_START_PARAMS: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "fsync=on"],
  ...["-c", "wal_sync_method=fsync"],
  // The default 128 MB is counted against a memory that is only one reader's.
  ...["-c", "shared_buffers=16MB"],
];

interface OpenStream {
  /** Descriptor of the file; directories have none. */
  readonly nfd?: number;
  readonly node: object;
}

interface EmscriptenModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: OpenStream) => number };
    readonly realPath: (node: object) => string;
  };
}

function addFsync({ NODEFS }: EmscriptenModule): void {
  NODEFS.stream_ops.fsync = (stream) => {
    if (stream.nfd !== undefined) fsyncSync(stream.nfd);
    else fsyncPath(NODEFS.realPath(stream.node));
    return 0;
  };
}
