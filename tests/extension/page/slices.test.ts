import { expect, test, vi } from "vitest";
import { runInSlices, startInSlices } from "../../../extension/page/slices.ts";

function* work(steps: number, onStep: () => void): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    onStep();
    yield;
  }
  return "done";
}

/** Busy for a while, as real work is. */
function spend(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test("short work is done in one go", async () => {
  let others = 0;
  const timer = setImmediate(() => (others += 1));
  expect(
    await runInSlices(
      work(3, () => {}),
      new AbortController().signal,
    ),
  ).toBe("done");
  expect(others).toBe(0);
  clearImmediate(timer);
});

test("long work lets others work in between", async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 1);
  expect(
    await runInSlices(
      work(12, () => spend(10)),
      new AbortController().signal,
    ),
  ).toBe("done");
  clearInterval(timer);
  expect(others).toBeGreaterThan(0);
});

test("an abort ends it", async () => {
  const end = new AbortController();
  let steps = 0;
  const result = await runInSlices(
    work(100, () => {
      steps += 1;
      spend(30);
      end.abort();
    }),
    end.signal,
  );
  expect(result).toBeUndefined();
  expect(steps).toBeLessThan(5);
});

test("work begun at the end of other work shares its slice", async () => {
  const { signal } = new AbortController();
  let stepsAtOnce = 0;
  const first = work(2, () => spend(9));
  startInSlices(first, signal, () => {
    startInSlices(
      work(1, () => (stepsAtOnce += 1)),
      signal,
      () => {},
    );
  });
  expect(stepsAtOnce).toBe(0);
  await vi.waitFor(() => expect(stepsAtOnce).toBe(1));
});
