import type { ParseArgsConfig } from "node:util";
import type { Language } from "../../shared/text/language.ts";
import { Failure } from "../failure.ts";

export interface CommandCall {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Language of the terminal. */
  readonly language: Language;
  /** Writes a line to the output. */
  readonly print: (text: string) => void;
  /** Writes a line beside the output, for the person only. */
  readonly note: (text: string) => void;
}

/** One command of the command line: one file each. */
export interface Command {
  /** Arguments and options, as `--help` prints them. */
  readonly usage: string;
  /** Number of files it takes. */
  readonly files: number;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Returns the exit code: 0 nothing found, 1 findings. Errors are thrown. */
  readonly run: (call: CommandCall) => Promise<number>;
}

/** A string option that must be there. */
export function getOption(options: CommandCall["options"], name: string): string {
  const value = options[name];
  if (typeof value !== "string") throw new Failure("bad-arguments", `Option --${name} is missing`);
  return value;
}
