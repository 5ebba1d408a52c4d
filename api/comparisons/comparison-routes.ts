import { Hono } from "hono";
import { parseTerms, TermFileError } from "../../shared/comparison/term-file.ts";
import { makeTermTable, type TermTable } from "../../shared/comparison/term-finder.ts";
import type { ComparisonAnswer, ComparisonRequest } from "../../shared/contract/comparison.ts";
import { ComparisonRequestSchema } from "../../shared/contract/comparison.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { toCopy } from "../../shared/statements/copy.ts";
import { toComparison } from "../../shared/wire/comparison.ts";
import type { Backend } from "../backend.ts";
import { refuseUnknownPortal } from "../captures/capture-routes.ts";
import { readCopies } from "../captures/stored-copies.ts";
import { Failure } from "../failure.ts";
import { jsonBody } from "../request.ts";

/** `POST /comparisons`: two captures, stored or sent, against each other. */
export function createComparisonRoutes(backend: Backend) {
  return new Hono().post("/comparisons", jsonBody(ComparisonRequestSchema), async (context) => {
    const { a, b, terms } = context.req.valid("json");
    const table = readTerms(terms);
    const [copyA, copyB] = [await readSide(backend, a, "a"), await readSide(backend, b, "b")];
    return context.json(
      toComparison(copyA, copyB, table, backend.now().toISOString().slice(0, 10)) satisfies ComparisonAnswer,
    );
  });
}

function readTerms(terms: ComparisonRequest["terms"]): TermTable | undefined {
  if (terms === undefined) return undefined;
  try {
    return makeTermTable(parseTerms({ terms }));
  } catch (error) {
    if (!(error instanceof TermFileError)) throw error;
    throw new Failure("bad-request", "The terms cannot be used", {
      problems: [{ path: error.path, message: error.rule }],
    });
  }
}

async function readSide(backend: Backend, side: ComparisonRequest["a"], name: "a" | "b"): Promise<Copy> {
  if ("capture" in side) {
    refuseUnknownPortal(side.capture);
    return toCopy(side.capture);
  }
  const [stored] = await readCopies(backend, [{ captureId: side.id, seenAt: backend.now() }]);
  if (stored === undefined)
    throw new Failure("not-found", "No capture is stored under this id", {
      problems: [{ path: `${name}.id`, message: "Unknown capture" }],
    });
  return stored.copy;
}
