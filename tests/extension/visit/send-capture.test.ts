import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { sendCapture } from "../../../extension/visit/send-capture.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import { CAPTURE } from "../background/fake-world.ts";

interface Message {
  readonly name: string;
  readonly request: { id?: string; after?: string; blocks?: unknown[]; capture?: CaptureBody };
}

const ANSWER = { ok: true, value: { captureId: "c1", findings: [], counterparts: [] } };
const LONG: CaptureBody = {
  ...CAPTURE,
  blocks: Array.from({ length: 10 }, (_, n) => ({
    kind: "paragraph",
    text: `${n}${"x".repeat(120_000)}`,
    path: [],
  })),
};

let sent: Message[];
/** Questions of which the background loses what it kept. */
let losses: number;
beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  losses = 0;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: Message) => {
      sent.push(message);
      if (message.name === "keep-blocks") return { ok: true, value: {} };
      // A question that is not understood is asked twice before its answer counts.
      return losses-- > 0 ? { ok: false, error: "outdated" } : ANSWER;
    },
  });
});

const firstSigns = () =>
  sent.map(({ name, request }) => {
    const blocks = (request.blocks ?? request.capture?.blocks) as CaptureBody["blocks"];
    return `${name} ${blocks.map(({ text }) => text[0]).join("")}`;
  });

test("a short text goes in one message", async () => {
  expect(await sendCapture(CAPTURE)).toEqual(ANSWER);
  expect(sent).toEqual([{ name: "check-page", request: { capture: CAPTURE } }]);
});

test("a long one in parts, in order, under one id", async () => {
  expect(await sendCapture(LONG)).toEqual(ANSWER);
  expect(firstSigns()).toEqual(["keep-blocks 0123", "keep-blocks 4567", "check-page 89"]);
  expect(new Set(sent.map(({ request }) => request.id ?? request.after)).size).toBe(1);
});

test("what the background lost is sent once more, under another id", async () => {
  losses = 2;
  expect(await sendCapture(LONG)).toEqual(ANSWER);
  expect(sent).toHaveLength(3 + 1 + 3);
  expect(new Set(sent.map(({ request }) => request.id ?? request.after)).size).toBe(2);
});

test("and not for ever", async () => {
  losses = 99;
  expect(await sendCapture(LONG)).toEqual({ ok: false, error: "outdated" });
  expect(sent).toHaveLength(2 * (3 + 1));
});
