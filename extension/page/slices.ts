/** Longest stretch of work between two breaths of the page, in ms: half of what counts as a long task. */
const SLICE_MS = 25;

/**
 * Runs a generator to its end, letting the page work in between.
 *
 * @returns the generator's result, or `undefined` when `signal` aborted it.
 */
export async function runInSlices<Value>(
  steps: Iterator<unknown, Value>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  let sliceStart = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - sliceStart < SLICE_MS) continue;
    await yieldToPage();
    if (signal.aborted) return undefined;
    sliceStart = performance.now();
  }
}

/** Gives the page's own work and input the next turn. */
export async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
