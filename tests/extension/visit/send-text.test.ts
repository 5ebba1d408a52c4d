import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { checkText, sendText } from "../../../extension/visit/send-text.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import { CAPTURE } from "../background/fake-world.ts";

interface Message {
  readonly name: string;
  readonly request: {
    id?: string;
    from?: number;
    index?: number;
    after?: { id: string; count: number };
    blocks?: unknown[];
    capture?: CaptureBody;
  };
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

/** Five parts before the last one. */
const LONGER: CaptureBody = { ...LONG, blocks: [...LONG.blocks, ...LONG.blocks, ...LONG.blocks.slice(0, 3)] };

let sent: Message[];
/** Lets the parts come that are under way; absent when all come at once. */
let release: (() => void)[] | undefined;
/** Questions of which the background loses what it kept. */
let losses: number;
beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  losses = 0;
  release = undefined;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: Message) => {
      sent.push(message);
      if (message.name === "keep-blocks") {
        await new Promise<void>((come) => (release === undefined ? come() : release.push(come)));
        return { ok: true, value: {} };
      }
      if (message.name === "find-statements" && losses <= 0) return found(0);
      if (message.name === "more-statements" && losses <= 0) return found(message.request.from ?? 0);
      // A question that is not understood is asked twice before its answer counts.
      return losses-- > 0 ? { ok: false, error: "outdated" } : ANSWER;
    },
  });
});

const ids = () => new Set(sent.map(({ request }) => request.after?.id ?? request.id));
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
  expect(sent.map(({ request }) => request.index ?? request.after?.count)).toEqual([0, 1, 2]);
  expect(ids().size).toBe(1);
});

test("what the background lost is sent once more, under another id", async () => {
  losses = 2;
  expect(await checkText({ capture: LONG })).toEqual(ANSWER);
  expect(sent).toHaveLength(3 + 1 + 3);
  expect(ids().size).toBe(2);
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

describe("parts of a long text", () => {
  test("do not wait for each other, but never are more than three under way", async () => {
    release = [];
    const reply = checkText({ capture: LONGER });
    for (const underWay of [3, 4, 5, 6]) {
      await vi.waitFor(() => expect(sent).toHaveLength(underWay));
      await pause();
      expect(sent).toHaveLength(underWay);
      release.shift()?.();
    }
    expect(await reply).toEqual(ANSWER);
    expect(sent.map(({ request }) => request.index ?? request.after?.count)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("wait for each other when they are sent once more", async () => {
    losses = 2;
    release = [];
    const reply = checkText({ capture: LONG });
    await vi.waitFor(() => expect(sent).toHaveLength(5));
    await pause();
    expect(firstSigns().slice(2)).toEqual(["check-page 89", "check-page 89", "keep-blocks 0123"]);
    for (const come of release.splice(0)) come();
    await vi.waitFor(() => expect(sent).toHaveLength(6));
    release.shift()?.();
    expect(await reply).toEqual(ANSWER);
  });

  test("are sent no further when the page shows another text", async () => {
    release = [];
    const another = new AbortController();
    const text = sendText(LONGER, { takeFirst: () => {}, signal: another.signal });
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    another.abort();
    release.shift()?.();
    expect(await text).toEqual({ capture: LONGER, statements: [] });
    expect(sent).toHaveLength(3);
  });
});

describe("what is known first", () => {
  const takes = () => {
    const taken: string[][] = [];
    const wanted = {
      takeFirst: (statements: readonly { id: string }[]) => void taken.push(statements.map(({ id }) => id)),
      signal: new AbortController().signal,
    };
    return { taken, wanted };
  };

  test("is told while the rest is asked for", async () => {
    const { taken, wanted } = takes();
    const { statements } = await sendText(CAPTURE, wanted);
    expect(taken).toEqual([["s1", "s2"]]);
    expect(statements).toHaveLength(6);
  });

  test("is told once, also when the background was stopped before the rest", async () => {
    const { taken, wanted } = takes();
    const answer = fakeBrowser.runtime.sendMessage as (message: Message) => Promise<unknown>;
    let isStopped = false;
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async (message: Message) => {
        isStopped ||= message.name === "more-statements";
        if (!isStopped || message.name === "find-statements") return answer(message);
        // The new one knows of this text only what it was sent.
        const isKnown = sent.filter(({ name }) => name === "find-statements").length > 1;
        return isKnown ? answer(message) : { ok: false, error: "outdated" };
      },
    });
    const { id, statements } = await sendText(CAPTURE, wanted);
    expect(taken).toEqual([["s1", "s2"]]);
    expect(id).toBeDefined();
    expect(statements.map((one) => one.id)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6"]);
  });
});

/** Long enough for whatever would follow at once. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
