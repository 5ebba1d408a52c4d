import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { fsyncPath } from "./fsync-path.ts";

/**
 * PGlite's folder on disk, with a working fsync, that tells when a write failed.
 *
 * As shipped, PGlite runs with `-F` and its file layer has no fsync, so a power cut loses the
 * database (https://github.com/electric-sql/pglite/issues/1107). Here fsync reaches the disk, for
 * directories too. It leans on PGlite's internals: the version is pinned exactly and a test counts
 * the fsyncs of a commit.
 */
export class DurableNodeFS extends NodeFS {
  readonly #onWriteFailed: (error: unknown) => void;

  constructor(folder: string, onWriteFailed: (error: unknown) => void = () => {}) {
    super(folder);
    this.#onWriteFailed = onWriteFailed;
  }

  override async init(...[pglite, options]: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (module: unknown) => {
        addFsync(module as EmscriptenModule);
        watchWrites(module as EmscriptenModule, this.#onWriteFailed);
      },
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
    readonly stream_ops: {
      fsync?: (stream: OpenStream) => number;
      write: (stream: OpenStream, ...rest: unknown[]) => number;
    };
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

/**
 * A server's process ends when its log cannot be written, and repairs itself at the next start. PGlite
 * throws instead and goes on with what it had half done: its owner must know.
 */
function watchWrites({ NODEFS: { stream_ops } }: EmscriptenModule, onFailed: (error: unknown) => void): void {
  const { write } = stream_ops;
  stream_ops.write = (...written) => {
    try {
      return write(...written);
    } catch (error) {
      onFailed(error);
      throw error;
    }
  };
}
