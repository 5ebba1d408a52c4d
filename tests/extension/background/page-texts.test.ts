import { beforeEach, describe, expect, test } from "vitest";
import type { FoundStatements } from "../../../extension/background/page-texts.ts";
import type { Result } from "../../../extension/result.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { CAPTURE, capturesAnswer, type FakeWorld, GOVKZ, openWorld, pageSender } from "./fake-world.ts";

const [FIRST, OTHER] = ["0b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e", "1b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e"];
const OUTDATED = { ok: false, error: "outdated" };

/** A text of so many indicators. */
function textOf(indicators: number): CaptureBody {
  const blocks = Array.from({ length: indicators }, (_, n) => ({
    kind: "paragraph" as const,
    text: `Доля занятых в районе ${n} составит в 2030 году ${n % 90} %.`,
    path: [],
  }));
  return { ...CAPTURE, blocks: [{ kind: "heading", text: "Целевые индикаторы", path: [] }, ...blocks] };
}

let world: FakeWorld;
beforeEach(async () => {
  world = await openWorld();
  world.answer = () => capturesAnswer([]);
});

const find = (id: string, capture: CaptureBody, after?: string) =>
  world.send("find-statements", { id, capture, ...(after !== undefined && { after }) }) as Promise<
    Result<FoundStatements>
  >;
const more = (id: string, from: number, sender?: object) =>
  world.send("more-statements", { id, from }, sender) as Promise<Result<FoundStatements>>;
const check = (id: string) => world.send("check-kept", { id });
const sentBlocks = () => world.asked.map(({ body }) => JSON.parse(body).blocks.length);

describe("statements of a page's text", () => {
  test("are those that analysing gives, with their places", async () => {
    const capture = textOf(3);
    const { statements } = analyze(capture);
    expect(statements).toHaveLength(3);
    expect(await find(FIRST, capture)).toMatchObject({
      ok: true,
      value: { statements: statements.map(({ id, kind, text, places }) => ({ id, kind, text, places })) },
    });
    expect(world.asked).toEqual([]);
  });

  test("of a long one come in parts", async () => {
    const first = await find(FIRST, textOf(1_200));
    const rest = await more(FIRST, 1_000);
    expect(first.ok && [first.value.statements.length, first.value.isMore]).toEqual([1_000, true]);
    expect(rest.ok && [rest.value.statements.length, rest.value.isMore]).toEqual([200, false]);
    expect(rest.ok && rest.value.statements[0]?.id).toBe("s1001");
  });

  test("belong to the tab and the text they were found in", async () => {
    await find(FIRST, textOf(1));
    expect(await more(OTHER, 0)).toEqual(OUTDATED);
    expect(await more(FIRST, 0, pageSender(2, GOVKZ))).toEqual(OUTDATED);
    expect(await find(FIRST, { ...textOf(1), url: "https://adilet.zan.kz/" })).toEqual({
      ok: false,
      error: "bad-message",
    });
  });

  test("a text that came meanwhile ends the search in the one before", async () => {
    const [before, now] = await Promise.all([find(FIRST, textOf(2_000)), find(OTHER, textOf(2))]);
    expect(before).toEqual({ ok: true, value: { statements: [], isMore: false } });
    expect(now.ok && now.value.statements).toHaveLength(2);
  });
});

describe("the text that was sent", () => {
  test("is asked about without being sent again", async () => {
    const capture = textOf(3);
    await world.send("keep-blocks", { id: OTHER, blocks: capture.blocks.slice(0, 2) });
    await find(FIRST, { ...capture, blocks: capture.blocks.slice(2) }, OTHER);
    expect(await check(FIRST)).toMatchObject({ ok: true });
    expect(sentBlocks()).toEqual([4]);
  });

  test("is kept while nobody answers, and not after", async () => {
    await find(FIRST, textOf(1));
    world.answer = () => {
      throw new TypeError("nobody there");
    };
    expect(await check(FIRST)).toEqual({ ok: false, error: "refused" });
    world.answer = () => capturesAnswer([]);
    expect(await check(FIRST)).toMatchObject({ ok: true });
    expect(await check(FIRST)).toEqual(OUTDATED);
  });
});
