import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Prints how long pages are held up: another browser beside it would be in its figures. */
const MEASURED = "tests/e2e/long-page.test.ts";

/** Only what hangs is ended by this: long texts take a busy machine ten times as long as a quiet one. */
const BUSY_TIMEOUT_MS = 30_000;

/** The same where processes and databases start, each of which takes a busy machine many seconds. */
const START_TIMEOUT_MS = 180_000;

/** The same in browsers: many waits of one test, of which each is given up after a third of a minute. */
const BROWSER_TIMEOUT_MS = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "shared",
          environment: "node",
          // Pure functions leave nothing behind: a process for each file costs as much as the tests themselves.
          isolate: false,
          testTimeout: BUSY_TIMEOUT_MS,
          include: ["tests/shared/**/*.test.ts", "tests/*.test.ts", "tests/corpus/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "api",
          environment: "node",
          include: ["tests/api/**/*.test.ts"],
          globalSetup: ["tests/api/templates.ts"],
          // Many of these tests wait for processes and disks: two at a time.
          maxWorkers: 2,
          // Loading the API and both engines anew for each file takes as long as many of its tests.
          isolate: false,
          testTimeout: START_TIMEOUT_MS,
          hookTimeout: START_TIMEOUT_MS,
        },
      },
      {
        test: {
          name: "e2e",
          environment: "node",
          // Real browsers on a busy machine; what fails twice is run once more, alone, by `scripts/test.ts`.
          retry: 1,
          include: ["tests/e2e/**/*.test.ts"],
          exclude: [MEASURED],
          globalSetup: ["tests/e2e/data-template.ts"],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
          // Each file has a browser, an API and a folder of its own; browsers wait more than they compute.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "e2e-alone",
          environment: "node",
          retry: 1,
          include: [MEASURED],
          globalSetup: ["tests/e2e/data-template.ts"],
          testTimeout: BROWSER_TIMEOUT_MS,
          hookTimeout: BROWSER_TIMEOUT_MS,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "extension",
          include: ["tests/extension/**/*.test.{ts,tsx}"],
          testTimeout: BUSY_TIMEOUT_MS,
        },
      },
    ],
  },
});
