import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Command } from "./cli/command.ts";
import { readTerminalLanguage } from "./env.ts";
import { Failure } from "./failure.ts";

/** Loaded when called: reading a page must not wait for the database and the server. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  read: () => import("./cli/read.ts"),
  compare: () => import("./cli/compare.ts"),
  diff: () => import("./cli/diff.ts"),
  evaluate: () => import("./cli/evaluate.ts"),
  serve: () => import("./cli/serve.ts"),
};

const USAGE = `Sverka checks copies of official acts against each other.

  sverka read FILE --url ADDRESS        statements of a saved page
  sverka compare FILE_A FILE_B --url-a ADDRESS --url-b ADDRESS
                                        where two saved pages disagree
  sverka diff FILE_A FILE_B             difference of two plain texts
  sverka evaluate GOLD.json             pairing and verdicts against known answers
  sverka serve                          the API for the extension

sverka COMMAND --help tells the options. Exit code: 0 nothing found, 1 findings, 2 error.
`;

/** Reader of a pipe gone (\`| head\`): stop quietly. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2)).catch(report);

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(USAGE);
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
    process.stdout.write(`Usage: sverka ${name} ${command.usage}\n`);
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
    language: readTerminalLanguage(process.env),
    print: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
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
function report(error: unknown): number {
  const failure =
    error instanceof Failure
      ? error
      : new Failure("internal", error instanceof Error ? error.message : String(error));
  process.stderr.write(`sverka: ${failure.code}: ${failure.message.replace(/\s+/gu, " ")}\n`);
  return 2;
}
