import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Arguments of Node that run the command line as the image does, without npm in between: signals reach it. */
export const CLI_SOURCE = ["--import", "tsx", "api/cli.ts"];

/** The same from the run's bundle, where it does not matter how the source is loaded: that takes seconds. */
export const bundledCli = (): string[] => [inject("templates").cli];

export interface SpawnedProcess {
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  readonly output: () => string;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
}

export interface SpawnedApi extends SpawnedProcess {
  readonly url: string;
}

/** The environment without our own settings: what the machine has set must not decide a test. */
export function cleanEnvironment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
  const {
    SVERKA_HOST,
    SVERKA_PORT,
    SVERKA_DATA,
    SVERKA_TOKEN,
    SVERKA_FETCH,
    SVERKA_WORK,
    SVERKA_RATE,
    SVERKA_LOG,
    DATABASE_URL,
    ...rest
  } = process.env;
  return { ...rest, LC_ALL: "C", ...settings };
}

/** Copies of the run's embedded database: making one takes seconds, copying does not. */
export async function makeDataFolders(): Promise<{ copy: () => string; remove: () => void }> {
  const { root, dataDir } = inject("templates");
  const own = mkdtempSync(join(root, "folders", "of-file-"));
  return {
    copy: () => {
      const folder = mkdtempSync(join(own, "data-"));
      cpSync(dataDir, folder, { recursive: true });
      return folder;
    },
    remove: () => rmSync(own, { recursive: true, force: true }),
  };
}

/** Starts `sverka serve` as a process of its own and waits until it serves. */
export async function spawnApi(
  args: readonly string[],
  settings: Record<string, string> = {},
  place: { readonly cwd?: string; readonly command?: readonly string[] } = {},
): Promise<SpawnedApi> {
  const { command = [...bundledCli(), "serve"], cwd } = place;
  const { said, ...spawned } = await spawnNode([...command, ...args], settings, /Sverka API: (\S+)/u, cwd);
  return { ...spawned, url: said[1] ?? "" };
}

/**
 * Starts Node and waits until it has said something; throws with its output when it ends before. What
 * a test leaves running is ended after it.
 */
export async function spawnNode(
  args: readonly string[],
  settings: Record<string, string>,
  awaited: RegExp,
  cwd = ROOT,
): Promise<SpawnedProcess & { readonly said: RegExpExecArray }> {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: cleanEnvironment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString("utf8");
      const found = awaited.exec(output);
      if (found !== null) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return {
    process: child,
    said,
    output: () => output,
    end: async (signal) => {
      child.kill(signal);
      return await ended;
    },
  };
}
