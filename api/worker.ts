/** Work that is done beside requests, one piece at a time. */
export interface Worker {
  /** Lets the piece that runs end, and starts no other. */
  readonly stop: () => Promise<void>;
}

/** How long a worker rests when there is nothing to do, and after an error, in milliseconds. */
const REST_MS = 5_000;
const ERROR_REST_MS = 30_000;

/**
 * Runs pieces of work one after the other until stopped. An error is logged and waited out: the
 * database may be away, and what was taken is taken again when its lease has passed.
 *
 * @param work does one piece; `false` when there is none
 */
export function startWorker(work: () => Promise<boolean>, log: (error: Error) => void): Worker {
  let isStopped = false;
  let wake = () => {};
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    while (!isStopped) {
      try {
        if (!(await work()) && !isStopped) await rest(REST_MS);
      } catch (error) {
        log(error instanceof Error ? error : new Error(String(error)));
        if (!isStopped) await rest(ERROR_REST_MS);
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      isStopped = true;
      wake();
      await running;
    },
  };
}
