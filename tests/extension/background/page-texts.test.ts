import { beforeEach, describe, expect, test } from "vitest";
import type { FoundStatements } from "../../../extension/background/statement-search.ts";
import { type PageStatement, toPageStatement } from "../../../extension/page-statement.ts";
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

const find = (id: string, capture: CaptureBody, after?: { id: string; count: number }) =>
  world.send("find-statements", { id, capture, ...(after !== undefined && { after }) }) as Promise<
    Result<FoundStatements>
  >;
const more = (id: string, from: number, sender?: object) =>
  world.send("more-statements", { id, from }, sender) as Promise<Result<FoundStatements>>;
/** All statements of a text, however many messages they come in: a slow machine needs more. */
const findAll = async (id: string, capture: CaptureBody, sender?: object) => {
  const parts: PageStatement[][] = [];
  let part = (await world.send("find-statements", { id, capture }, sender)) as Result<FoundStatements>;
  for (; part.ok && part.value.isMore; part = await more(id, parts.flat().length, sender))
    parts.push(part.value.statements);
  expect(part).toMatchObject({ ok: true });
  if (part.ok) parts.push(part.value.statements);
  return parts;
};
const check = (id: string) => world.send("check-kept", { id });
const sentBlocks = () => world.asked.map(({ body }) => JSON.parse(body).blocks.length);

describe("statements of a page's text", () => {
  test("are those that analysing gives, with their places", async () => {
    const capture = textOf(3);
    const { statements } = analyze(capture);
    expect(statements).toHaveLength(3);
    expect((await findAll(FIRST, capture)).flat()).toMatchObject(
      statements.map(({ id, kind, text, places }) => ({ id, kind, text, places })),
    );
    expect(world.asked).toEqual([]);
  });

  test("of a long one come in parts, the first before all are known, each once and in order", async () => {
    const capture = textOf(1_300);
    const parts = await findAll(FIRST, capture);
    expect(parts.length).toBeGreaterThanOrEqual(2);
    for (const { length } of parts) expect(length).toBeLessThanOrEqual(1_000);
    expect(parts.flat()).toEqual(analyze(capture).statements.map(toPageStatement));
  });

  test("are none of a text that states nothing", async () => {
    expect(await find(FIRST, CAPTURE)).toEqual({ ok: true, value: { statements: [], isMore: false } });
  });

  test("who waits for more gets none when the tab shows another text", async () => {
    const first = await find(FIRST, textOf(2_000));
    expect(first.ok && first.value.isMore).toBe(true);
    const waiting = more(FIRST, 1_999);
    await find(OTHER, textOf(1));
    expect(await waiting).toEqual({ ok: true, value: { statements: [], isMore: false } });
  });

  test("two tabs are looked through at once, each for its own", async () => {
    const [mine, theirs] = [textOf(1_100), textOf(3)];
    const found = await Promise.all([findAll(FIRST, mine), findAll(OTHER, theirs, pageSender(2, GOVKZ))]);
    expect(found.map((parts) => parts.flat().length)).toEqual([1_100, 3]);
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
    const [before, now] = await Promise.all([find(FIRST, textOf(2_000)), findAll(OTHER, textOf(2))]);
    expect(before).toEqual({ ok: true, value: { statements: [], isMore: false } });
    expect(now.flat()).toHaveLength(2);
  });
});

describe("the text that was sent", () => {
  test("is asked about without being sent again", async () => {
    const capture = textOf(3);
    await world.send("keep-blocks", { id: OTHER, index: 0, blocks: capture.blocks.slice(0, 2) });
    await find(FIRST, { ...capture, blocks: capture.blocks.slice(2) }, { id: OTHER, count: 1 });
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
