import * as v from "valibot";
import type { Backend } from "../../api/backend.ts";
import { captureId } from "../../api/captures/capture-id.ts";
import { saveCapture } from "../../api/captures/capture-store.ts";
import { findCounterparts, readFindings } from "../../api/captures/findings.ts";
import { readCopies } from "../../api/captures/stored-copies.ts";
import { findLike, readRelated } from "../../api/statements/related.ts";
import { nudgeWatches } from "../../api/watches/watch-store.ts";
import { CaptureSchema } from "../../shared/contract/capture.ts";
import { toWireStatement } from "../../shared/wire/statement.ts";

/** Milliseconds of each step of one answer. */
export type Stages = Map<string, number>;

/** The steps of `POST /v1/captures` one after the other, each timed; what the route asks at once stands apart here. */
export async function timeStages(backend: Backend, body: string): Promise<Stages> {
  const stages: Stages = new Map();
  const timed = async <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work();
    stages.set(name, performance.now() - started);
    return value;
  };
  const capture = await timed("check", () => v.parse(CaptureSchema, JSON.parse(body)));
  const id = await timed("hash", () => captureId(capture));
  const copy = await timed("analyse", () => backend.cache.read(id, capture));
  const seenAt = backend.now();
  await timed("store", () => saveCapture(backend.db, capture, seenAt, copy));
  await timed("watches", () => nudgeWatches(backend.db, capture, seenAt));
  const others = await timed("counterparts", () => findCounterparts(backend.db, capture));
  const like = await timed("like", () => findLike(backend.db, copy));
  await timed("load", () => readCopies(backend, [...others, ...like]));
  const page = { captureId: id, copy, seenAt };
  const findings = await timed("compare", () => readFindings(backend, page, others));
  const related = await timed("relate", () => readRelated(backend, page, like));
  await timed("write", () =>
    JSON.stringify({
      ...findings,
      related,
      statements: copy.statements.map((statement) => toWireStatement(statement, copy.blocks)),
    }),
  );
  return stages;
}
