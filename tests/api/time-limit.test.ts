import { expect, test } from "vitest";
import { TimeLimit } from "../../api/time-limit.ts";

const tooSlow = expect.objectContaining({ code: "too-slow" });

/** A clock that advances by this many milliseconds each time it is read. */
function clock(stepMs: number): () => number {
  let now = 0;
  return () => (now += stepMs);
}

function* count(steps: number): Generator<void, number> {
  for (let step = 0; step < steps; step += 1) yield;
  return steps;
}

test("work that ends in time gives its value", () =>
  expect(new TimeLimit(clock(1)).run(count(1_000))).toBe(1_000));

test("work without end is stopped", () =>
  expect(() => new TimeLimit(clock(1_000)).run(count(Number.POSITIVE_INFINITY))).toThrow(
    tooSlow as unknown as Error,
  ));

test("one limit holds for all the work on a page", () => {
  const limit = new TimeLimit(clock(1_000));
  expect(limit.run(count(40))).toBe(40);
  expect(() => limit.run(count(40))).toThrow(tooSlow as unknown as Error);
});

test("waiting ends too", async () => {
  await expect(new TimeLimit(clock(70_000)).wait(new Promise(() => {}))).rejects.toEqual(tooSlow);
  await expect(new TimeLimit(clock(1)).wait(Promise.resolve(3))).resolves.toBe(3);
});
