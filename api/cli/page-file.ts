import { analyzeInSteps } from "../../shared/statements/analyze.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { type ParsedPage, parsePage } from "../parse.ts";
import { TimeLimit } from "../time-limit.ts";
import type { CommandCall } from "./command.ts";
import { readTextFile } from "./text-file.ts";
import { WORDS } from "./words.ts";

/** A saved page, read and analysed. */
export interface PageFile extends ParsedPage {
  readonly copy: Copy;
}

/** Reads a saved page; a cut one is said so beside the output. */
export async function readPageFile(call: CommandCall, file: string, address: string): Promise<PageFile> {
  const limit = new TimeLimit();
  const page = parsePage(await readTextFile(file), address, limit);
  if (page.cut) call.note(`${file}: ${WORDS[call.language].cut}`);
  return { ...page, copy: { ...page.capture, ...limit.run(analyzeInSteps(page.capture)) } };
}
