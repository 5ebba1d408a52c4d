import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepHost } from "../../../extension/ui/keep-host.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An element that a page takes out with `throwOut`; notes when it came back, in ms. */
function openFight() {
  let mutate = () => {};
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(callback: () => void) {
        mutate = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  const start = performance.now();
  const end = new AbortController();
  const host = { isConnected: true, ownerDocument: { documentElement: {} } };
  const back: number[] = [];
  const putBack = () => {
    host.isConnected = true;
    back.push(performance.now() - start);
  };
  keepHost(host as unknown as HTMLElement, putBack, end.signal);
  return {
    back,
    end: () => end.abort(),
    throwOut: () => {
      host.isConnected = false;
      mutate();
    },
  };
}

test("an element that is thrown out comes back soon", () => {
  const fight = openFight();
  fight.throwOut();
  vi.advanceTimersByTime(150);
  expect(fight.back).toEqual([100]);
});

test("one that is thrown out again and again comes back ever more slowly, and never not", () => {
  const fight = openFight();
  for (let ms = 0; ms < 120_000; ms += 20) {
    fight.throwOut();
    vi.advanceTimersByTime(20);
  }
  expect(fight.back.length).toBeGreaterThan(5);
  expect(fight.back.length).toBeLessThan(10);
});

test("after a minute of peace it is quick again", () => {
  const fight = openFight();
  for (const _ of [1, 2, 3]) {
    fight.throwOut();
    vi.advanceTimersByTime(10_000);
  }
  vi.advanceTimersByTime(60_000);
  fight.throwOut();
  vi.advanceTimersByTime(150);
  expect(fight.back).toHaveLength(4);
});

test("it is left alone after the end", () => {
  const fight = openFight();
  fight.throwOut();
  fight.end();
  vi.advanceTimersByTime(60_000);
  expect(fight.back).toEqual([]);
});
