import { beforeEach, describe, expect, test } from "vitest";
import { sampleText } from "../../../extension/background/warm-up.ts";
import { analyze } from "../../../shared/statements/analyze.ts";
import { CAPTURE, type FakeWorld, openWorld } from "./fake-world.ts";

const ID = "0b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e";

describe.each(["ru", "kk", "en"] as const)("the sample text in %s", (language) => {
  const { statements } = analyze(sampleText(language));
  const tables = sampleText(language).blocks.flatMap(({ cells }, index) =>
    cells === undefined ? [] : [index],
  );

  test("states goals, tasks and indicators", () => {
    const kinds = new Set(statements.map(({ kind }) => kind));
    for (const kind of ["goal", "task", "indicator"]) expect(kinds).toContain(kind);
  });

  test("has values in sentences and in a table", () => {
    const valued = statements.filter(({ targets }) => targets.length > 0);
    const isOfTable = valued.map(({ places }) => tables.includes(places[0]?.block ?? -1));
    expect(new Set(isOfTable)).toEqual(new Set([true, false]));
  });
});

describe("a page that opens", () => {
  let world: FakeWorld;
  beforeEach(async () => {
    world = await openWorld();
  });

  test("is answered before sample texts are read, and its text when it comes among them", async () => {
    expect(await world.send("read-preferences", {})).toMatchObject({ ok: true });
    const text = { ...CAPTURE, blocks: sampleText("ru").blocks };
    expect(await world.send("find-statements", { id: ID, capture: text })).toMatchObject({
      ok: true,
      value: {
        statements: expect.arrayContaining([
          expect.objectContaining({ id: "s1", text: analyze(text).statements[0]?.text }),
        ]),
      },
    });
  });
});
