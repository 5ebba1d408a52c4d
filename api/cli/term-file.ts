import { parseTerms, TermFileError } from "../../shared/comparison/term-file.ts";
import { makeTermTable, type TermTable } from "../../shared/comparison/term-finder.ts";
import { Failure } from "../failure.ts";
import { parseJsonFile } from "./text-file.ts";

/** Largest file of terms, in UTF-16 code units: as many terms as are taken, with long names in three languages. */
const MAX_LENGTH = 5_000_000;

/** The built-in terms with those of a user's file. */
export async function readTermFile(path: string): Promise<TermTable> {
  const file = await parseJsonFile(path, MAX_LENGTH);
  try {
    return makeTermTable(parseTerms(file));
  } catch (error) {
    if (!(error instanceof TermFileError)) throw error;
    throw new Failure("bad-request", `${path} is not a file of terms: ${error.message}`);
  }
}
