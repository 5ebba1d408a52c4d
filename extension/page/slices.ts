/** Longest stretch of work between two breaths of the page, in ms: less than a frame, a quarter of what counts as a long task. */
const SLICE_MS = 12;

/**
 * Runs a generator to its end, letting the page work in between.
 *
 * @returns the generator's result, or `undefined` when `signal` aborted it.
 */
export function runInSlices<Value>(
  steps: Iterator<unknown, Value>,
  signal: AbortSignal,
  sliceMs = SLICE_MS,
): Promise<Value | undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
    startInSlices(steps, signal, resolve, sliceMs);
  });
}

/**
 * The same for a caller that wants the result of short work at once: what fits into one slice is
 * done when this returns.
 *
 * @param done gets the result and the ms of work it cost; not called once `signal` has aborted
 */
export function startInSlices<Value>(
  steps: Iterator<unknown, Value>,
  signal: AbortSignal,
  done: (value: Value, costMs: number) => void,
  sliceMs = SLICE_MS,
): void {
  let costMs = 0;
  const runSlice = () => {
    if (signal.aborted) return;
    const start = performance.now();
    const isOutermost = sliceStart === undefined;
    sliceStart ??= start;
    try {
      while (performance.now() - sliceStart < sliceMs) {
        const step = steps.next();
        if (step.done) return done(step.value, costMs + performance.now() - start);
      }
    } finally {
      if (isOutermost) sliceStart = undefined;
    }
    costMs += performance.now() - start;
    void yieldToPage().then(runSlice);
  };
  runSlice();
}

/** When the slice under way began: work that is begun at the end of other work shares what is left of it. */
let sliceStart: number | undefined;

/** Longest wait for a frame, in ms: a tab out of view draws none. */
const FRAME_WAIT_MS = 100;

/**
 * Waits until the page has drawn what it holds. Asking for styles before that would make the page
 * compute all of them at once, in our time.
 */
export async function waitForFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, FRAME_WAIT_MS);
    requestAnimationFrame(() => resolve());
  });
  await yieldToPage();
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
