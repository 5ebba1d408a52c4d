import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { checkText, sendText } from "../../../extension/visit/send-text.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import { CAPTURE } from "../background/fake-world.ts";

interface Message {
  readonly name: string;
  readonly request: { id?: string; from?: number; after?: string; blocks?: unknown[]; capture?: CaptureBody };
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

const STATEMENT = { kind: "goal", text: "", name: "", unit: null, targets: [], places: [] };
const found = (from: number) => ({
  ok: true,
  value: {
    statements: [`s${from + 1}`, `s${from + 2}`].map((id) => ({ ...STATEMENT, id })),
    isMore: from < 4,
  },
});

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
      if (message.name === "find-statements" && losses <= 0) return found(0);
      if (message.name === "more-statements" && losses <= 0) return found(message.request.from ?? 0);
      // A question that is not understood is asked twice before its answer counts.
      return losses-- > 0 ? { ok: false, error: "outdated" } : ANSWER;
    },
  });
});

const firstSigns = () =>
  sent.map(({ name, request }) => {
    const blocks = (request.blocks ?? request.capture?.blocks ?? []) as CaptureBody["blocks"];
    return `${name} ${blocks.map(({ text }) => text[0]).join("")}`;
  });

test("a short text goes in one message", async () => {
  expect(await checkText({ capture: CAPTURE })).toEqual(ANSWER);
  expect(sent).toEqual([{ name: "check-page", request: { capture: CAPTURE } }]);
});

test("a long one in parts, in order, under one id", async () => {
  expect(await checkText({ capture: LONG })).toEqual(ANSWER);
  expect(firstSigns()).toEqual(["keep-blocks 0123", "keep-blocks 4567", "check-page 89"]);
  expect(new Set(sent.map(({ request }) => request.id ?? request.after)).size).toBe(1);
});

test("what the background lost is sent once more, under another id", async () => {
  losses = 2;
  expect(await checkText({ capture: LONG })).toEqual(ANSWER);
  expect(sent).toHaveLength(3 + 1 + 3);
  expect(new Set(sent.map(({ request }) => request.id ?? request.after)).size).toBe(2);
});

test("and not for ever", async () => {
  losses = 99;
  expect(await checkText({ capture: LONG })).toEqual({ ok: false, error: "outdated" });
  expect(sent).toHaveLength(2 * (3 + 1));
});

test("statements are asked for until all have come", async () => {
  const { id, statements } = await sendText(CAPTURE);
  expect(statements.map((one) => one.id)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6"]);
  expect(sent.map(({ name, request }) => [name, request.id === id, request.from])).toEqual([
    ["find-statements", true, undefined],
    ["more-statements", true, 2],
    ["more-statements", true, 4],
  ]);
});

test("a long text is sent in parts for its statements, and asked about by its id", async () => {
  const text = await sendText(LONG);
  expect(firstSigns().slice(0, 3)).toEqual(["keep-blocks 0123", "keep-blocks 4567", "find-statements 89"]);
  sent = [];
  expect(await checkText(text)).toEqual(ANSWER);
  expect(sent).toEqual([{ name: "check-kept", request: { id: text.id } }]);
});

test("it is sent again when the background keeps it no more", async () => {
  losses = 2;
  expect(await checkText({ capture: CAPTURE, id: "0b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e" })).toEqual(ANSWER);
  expect(sent.map(({ name }) => name)).toEqual(["check-kept", "check-kept", "check-page"]);
});

test("of a text that cannot be sent nothing is found", async () => {
  losses = 99;
  expect(await sendText(CAPTURE)).toEqual({ capture: CAPTURE, statements: [] });
});
