import { type ParsedPage, parsePage } from "../parse.ts";
import type { CommandCall } from "./command.ts";
import { readTextFile } from "./text-file.ts";
import { WORDS } from "./words.ts";

/** Reads a saved page; a cut one is said so beside the output. */
export async function readPageFile(call: CommandCall, file: string, address: string): Promise<ParsedPage> {
  const page = parsePage(await readTextFile(file), address);
  if (page.cut) call.note(`${file}: ${WORDS[call.language].cut}`);
  return page;
}
