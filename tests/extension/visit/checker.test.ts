import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import type { Checked } from "../../../extension/messages.ts";
import type { Failure } from "../../../extension/result.ts";
import type { CheckView } from "../../../extension/ui/view.ts";
import { Checker } from "../../../extension/visit/checker.ts";
import { CAPTURE, GOVKZ } from "../background/fake-world.ts";

const ANSWER: Checked = { captureId: "c1", findings: [], counterparts: [] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A tab whose background answers `world.failure`, or that all is well; what is shown is noted in short. */
function openWorld() {
  const shown: string[] = [];
  const asked: string[] = [];
  const end = new AbortController();
  const document = Object.assign(new EventTarget(), {
    visibilityState: "visible",
    defaultView: new EventTarget(),
  });
  const world = {
    failure: undefined as Failure | undefined,
    /** How long the background takes to answer, in ms. */
    delayMs: 0,
    shown,
    asked,
    document,
    end: () => end.abort(),
    checker: new Checker(document as unknown as Document, end.signal, (check, checked) =>
      shown.push(describeCheck(check, checked)),
    ),
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ name }: { name: string }) => {
      asked.push(name);
      if (world.delayMs > 0) await new Promise((answer) => setTimeout(answer, world.delayMs));
      if (world.failure !== undefined) return { ok: false, error: world.failure };
      return { ok: true, value: name === "leave-page" ? {} : name === "recheck-page" ? null : ANSWER };
    },
  });
  return world;
}

function describeCheck(check: CheckView, checked: Checked | undefined): string {
  const failure =
    check.state === "failed" ? ` ${check.failure}${check.at === undefined ? "" : " with old answer"}` : "";
  return `${check.state}${failure}${checked === undefined ? "" : " with answer"}`;
}

test("what the page shows is sent, then asked about gently", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  await world.pass(0);
  expect(world.shown).toEqual(["checking", "checked with answer"]);
  await world.pass(29_000);
  expect(world.asked).toEqual(["check-page"]);
  await world.pass(1_000);
  expect(world.asked).toEqual(["check-page", "recheck-page"]);
  expect(world.shown.at(-1)).toBe("checked");
});

test("a tab out of view asks nothing until the reader comes back", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  world.document.visibilityState = "hidden";
  await world.pass(120_000);
  expect(world.asked).toEqual(["check-page"]);
  world.document.visibilityState = "visible";
  world.document.dispatchEvent(new Event("visibilitychange"));
  await world.pass(0);
  expect(world.asked).toEqual(["check-page", "recheck-page"]);
});

test("an API that is away is asked again, less and less often", async () => {
  const world = openWorld();
  world.failure = "refused";
  world.checker.send({ capture: CAPTURE });
  await world.pass(0);
  expect(world.shown.at(-1)).toBe("failed refused");
  await world.pass(2_000);
  expect(world.asked).toHaveLength(2);
  await world.pass(2_000);
  expect(world.asked).toHaveLength(2);
  await world.pass(3_000);
  expect(world.asked).toHaveLength(3);
  world.failure = undefined;
  await world.pass(10_000);
  expect(world.shown.at(-1)).toBe("checked with answer");
});

test("what waiting cannot cure waits for the reader", async () => {
  const world = openWorld();
  world.failure = "unauthorized";
  world.checker.send({ capture: CAPTURE });
  await world.pass(300_000);
  world.document.defaultView.dispatchEvent(new Event("focus"));
  await world.pass(0);
  expect(world.asked).toEqual(["check-page"]);
  world.failure = undefined;
  world.checker.sendAgain();
  await world.pass(0);
  expect(world.shown.at(-1)).toBe("checked with answer");
});

test("an old answer stays when the API goes away", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  await world.pass(0);
  world.failure = "timeout";
  await world.pass(30_000);
  expect(world.shown.at(-1)).toBe("failed timeout with old answer");
});

test("an API that forgot the page is sent it again", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  await world.pass(0);
  world.failure = "rejected";
  await world.pass(30_000);
  expect(world.asked).toEqual(["check-page", "recheck-page", "check-page"]);
});

test("findings that come unasked are taken for the page shown only", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  await world.pass(0);
  world.checker.accept("https://www.gov.kz/other", ANSWER);
  expect(world.shown).toHaveLength(2);
  world.checker.accept(GOVKZ, ANSWER);
  expect(world.shown.at(-1)).toBe("checked with answer");
});

test("while a text is on its way nothing else is asked or taken: its answer knows as much", async () => {
  const world = openWorld();
  world.delayMs = 5_000;
  world.checker.send({ capture: CAPTURE });
  await world.pass(3_000);
  // Beside it the background would say that the tab has its answer already, which would then be dropped.
  world.document.defaultView.dispatchEvent(new Event("focus"));
  world.checker.accept(GOVKZ, ANSWER);
  await world.pass(3_000);
  expect(world.asked).toEqual(["check-page"]);
  expect(world.shown).toEqual(["checking", "checked with answer"]);
  world.document.defaultView.dispatchEvent(new Event("focus"));
  await world.pass(0);
  expect(world.asked).toEqual(["check-page", "recheck-page"]);
});

test("a text that is left on its way keeps the next page from nothing", async () => {
  const world = openWorld();
  world.delayMs = 5_000;
  world.checker.send({ capture: CAPTURE });
  await world.pass(1_000);
  world.checker.leave();
  world.checker.send({ capture: CAPTURE });
  await world.pass(6_000);
  expect(world.shown.at(-1)).toBe("checked with answer");
  world.checker.accept(GOVKZ, ANSWER);
  expect(world.shown.at(-1)).toBe("checked with answer");
  expect(world.shown).toHaveLength(5);
});

test("an answer about what was shown before is dropped", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  world.checker.leave();
  await world.pass(60_000);
  expect(world.shown).toEqual(["checking", "idle"]);
  expect(world.asked).toEqual(["check-page", "leave-page"]);
});

test("after the end nothing is asked", async () => {
  const world = openWorld();
  world.checker.send({ capture: CAPTURE });
  world.end();
  await world.pass(60_000);
  world.document.dispatchEvent(new Event("visibilitychange"));
  await world.pass(60_000);
  expect(world.asked).toEqual(["check-page"]);
});
