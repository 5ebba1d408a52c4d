import { Hono } from "hono";
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
    const { a, b } = context.req.valid("json");
    const [copyA, copyB] = [await readSide(backend, a, "a"), await readSide(backend, b, "b")];
    return context.json(toComparison(copyA, copyB) satisfies ComparisonAnswer);
  });
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
