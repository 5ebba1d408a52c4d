import { expect, test } from "vitest";
import { startWorker } from "../../api/worker.ts";

test("pieces of work are done one after the other, and the one that runs is let end", async () => {
  const done: string[] = [];
  let running = 0;
  let release = () => {};
  const worker = startWorker(
    async () => {
      running++;
      done.push(`start ${running}`);
      if (done.length === 5)
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      running--;
      done.push("end");
      return true;
    },
    () => {},
  );
  await until(() => done.length === 5);
  const stopped = worker.stop();
  release();
  await stopped;
  expect(done).toEqual(["start 1", "end", "start 1", "end", "start 1", "end"]);
});

test("stopping does not wait for the rest", async () => {
  let looks = 0;
  const worker = startWorker(
    async () => {
      looks++;
      return false;
    },
    () => {},
  );
  await until(() => looks === 1);
  await worker.stop();
  expect(looks).toBe(1);
});

test("an error is told and ends nothing", async () => {
  const errors: string[] = [];
  const worker = startWorker(
    () => Promise.reject(new Error("away")),
    ({ message }) => errors.push(message),
  );
  await until(() => errors.length === 1);
  await worker.stop();
  expect(errors).toEqual(["away"]);
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
