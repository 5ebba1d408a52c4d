import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import { type TermFault, TermFileError } from "../../shared/comparison/term-file.ts";

/** Why a file of terms was refused, and where. */
export interface FileFault {
  readonly fault: TermFault | "json" | "too-long";
  /** Counted from 1; absent for the file as a whole. */
  readonly line?: number;
  /** `terms[0].names.ru[1]`; empty for the file as a whole. */
  readonly path: string;
}

/**
 * Finds the place of what a file of terms was refused for.
 *
 * @param error what `saveOwnTerms` threw
 */
export function findFault(text: string, error: unknown): FileFault {
  if (error instanceof RangeError) return { fault: "too-long", path: "" };
  const problems: ParseError[] = [];
  const tree = parseTree(text, problems, { disallowComments: true });
  if (!(error instanceof TermFileError))
    return { fault: "json", line: lineAt(text, problems[0]?.offset ?? 0), path: "" };
  const { fault, path } = error;
  const node = tree === undefined ? undefined : findNearest(tree, path);
  return { fault, path, line: lineAt(text, node?.offset ?? 0) };
}

/** The node a path leads to, or the last one on the way to it: a field may be missing. */
function findNearest(tree: Node, path: string): Node | undefined {
  const steps = [...path.matchAll(/[^.[\]]+/gu)].map(([step]) => (/^\d+$/u.test(step) ? Number(step) : step));
  for (let length = steps.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node !== undefined) return node;
  }
  return undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
