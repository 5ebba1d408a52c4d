import { runCli } from "../../../api/cli/run.ts";

interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with nothing of the environment but what is given. */
export async function runInProcess(env: Record<string, string>, ...args: string[]): Promise<CliRun> {
  const told = { stdout: "", stderr: "" };
  const status = await runCli(args, {
    env,
    out: (text) => {
      told.stdout += text;
    },
    err: (text) => {
      told.stderr += text;
    },
  });
  return { status, ...told };
}
