import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { answerInPage, askFromPage, DONE, type PageHandlers, tellPage } from "../../extension/messages.ts";
import { succeed } from "../../extension/result.ts";

beforeEach(() => fakeBrowser.reset());

const handlers = (changes: Partial<PageHandlers> = {}): PageHandlers => ({
  "show-findings": () => DONE,
  "send-again": () => DONE,
  "use-preferences": () => DONE,
  "run-command": () => DONE,
  ...changes,
});

const deliver = (message: unknown, sender: object = { id: fakeBrowser.runtime.id }) =>
  new Promise((resolve) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    void trigger(message, sender, resolve).then((kept) => {
      if (kept.every((answer) => answer === undefined)) resolve("nobody answers");
    });
  });

test("a message of the right shape is heard and answered", async () => {
  const run = vi.fn(() => DONE);
  answerInPage(handlers({ "run-command": run }));
  expect(await deliver({ name: "run-command", request: { command: "toggle-all" } })).toEqual(succeed({}));
  expect(run).toHaveBeenCalledWith({ command: "toggle-all" }, expect.anything());
});

test("one of a wrong shape, or from elsewhere, is refused", async () => {
  const run = vi.fn(() => DONE);
  answerInPage(handlers({ "run-command": run }));
  const refused = { ok: false, error: "bad-message" };
  expect(await deliver({ name: "run-command", request: { command: "erase-all" } })).toEqual(refused);
  expect(await deliver({ name: "run-command", request: { command: "toggle-all" } }, { id: "other" })).toEqual(
    refused,
  );
  const fromTab = { id: fakeBrowser.runtime.id, tab: { id: 3 } };
  expect(await deliver({ name: "run-command", request: { command: "toggle-all" } }, fromTab)).toEqual(
    refused,
  );
  expect(run).not.toHaveBeenCalled();
});

test.each([
  ["toString", {}],
  ["unheard-of", {}],
  [7, {}],
])("%s is nobody's message", async (name, request) => {
  answerInPage(handlers());
  expect(await deliver({ name, request })).toBe("nobody answers");
});

test("nothing is heard after the end", async () => {
  answerInPage(handlers())();
  expect(await deliver({ name: "send-again", request: { url: "x" } })).toBe("nobody answers");
});

test("a handler that breaks answers a failure", async () => {
  // The error still reaches the browser's console; here it would end the test run.
  const swallow = () => {};
  process.on("unhandledRejection", swallow);
  answerInPage(handlers({ "send-again": () => Promise.reject(new Error("broken")) }));
  expect(await deliver({ name: "send-again", request: { url: "x" } })).toEqual({
    ok: false,
    error: "bad-message",
  });
  await new Promise((resolve) => setTimeout(resolve));
  process.off("unhandledRejection", swallow);
});

test("with nobody there the asker is told so", async () => {
  expect(await askFromPage("leave-page", {})).toEqual({ ok: false, error: "outdated" });
  expect(await tellPage(1, "send-again", { url: "x" })).toEqual({ ok: false, error: "outdated" });
});

test("a background that was stopped in the middle of its answer is asked once more", async () => {
  const sendMessage = vi.fn(async () => succeed({}));
  sendMessage.mockRejectedValueOnce(new Error("The background was stopped."));
  Object.assign(fakeBrowser.runtime, { sendMessage });
  expect(await askFromPage("leave-page", {})).toEqual(succeed({}));
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test("an answer of a wrong shape is a failure", async () => {
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: true, value: { language: "xx" } }) });
  expect(await askFromPage("read-preferences", {})).toEqual({ ok: false, error: "bad-message" });
});
