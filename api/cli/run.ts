import { type ParseArgsConfig, parseArgs } from "node:util";
import { readTerminalLanguage } from "../env.ts";
import { Failure } from "../failure.ts";
import type { Command } from "./command.ts";

/** Loaded when called: reading a page must not wait for the database and the server. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  read: () => import("./read.ts"),
  compare: () => import("./compare.ts"),
  diff: () => import("./diff.ts"),
  evaluate: () => import("./evaluate.ts"),
  serve: () => import("./serve.ts"),
  work: () => import("./work.ts"),
  reread: () => import("./reread.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
};

const USAGE = `Sverka checks copies of official acts against each other.

  sverka read FILE --url ADDRESS        statements of a saved page
  sverka compare FILE_A FILE_B --url-a ADDRESS --url-b ADDRESS
                                        where two saved pages disagree
  sverka diff FILE_A FILE_B             difference of two plain texts
  sverka evaluate GOLD.json             pairing and verdicts against known answers
  sverka serve                          the API for the extension
  sverka work                           watches and fetching, in a process of their own
  sverka reread                         stored pages, read by today's reader
  sverka backup FILE                    everything stored, in one file
  sverka restore FILE                   an empty database filled from it

sverka COMMAND --help tells the options. Exit code: 0 nothing found, 1 findings, 2 error.
`;

/** The world of one call: where it writes, and the environment it was started in. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command; returns the exit code: 0 nothing found, 1 findings, 2 error. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.err(describe(error));
    return 2;
  }
}

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(USAGE);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined)
    throw new Failure(
      "bad-arguments",
      `There is no command of that name. Commands: ${Object.keys(COMMANDS).join(", ")}`,
    );
  const { command } = await load();
  const { values, positionals } = parse(name, command, args);
  if (values.help === true) {
    terminal.out(`Usage: sverka ${name} ${command.usage}\n`);
    return 0;
  }
  if (positionals.length !== command.files)
    throw new Failure(
      "bad-arguments",
      `sverka ${name} takes ${command.files} file${command.files === 1 ? "" : "s"}. See sverka ${name} --help`,
    );
  return await command.run({
    files: positionals,
    options: values,
    language: readTerminalLanguage(terminal.env),
    print: (text) => terminal.out(`${text}\n`),
    note: (text) => terminal.err(`${text}\n`),
  });
}

function parse(name: string, command: Command, args: readonly string[]) {
  const options: ParseArgsConfig["options"] = { ...command.options, help: { type: "boolean", short: "h" } };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/u)[0] : "";
    throw new Failure("bad-arguments", `${reason}. See sverka ${name} --help`, { cause: error });
  }
}

/** One line: the code and what to do. What nobody foresaw has no more to say than its message. */
function describe(error: unknown): string {
  const failure =
    error instanceof Failure
      ? error
      : new Failure("internal", error instanceof Error ? error.message : String(error));
  return `sverka: ${failure.code}: ${failure.message.replace(/\s+/gu, " ")}\n`;
}
