import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, stalePage } from "../sample-captures.ts";

describeOnBothEngines("comparisons", (database) => {
  const door = () => openFrontDoor(database());

  test("two captures that were sent are compared and not stored", async () => {
    const { status, json } = await door().post("/v1/comparisons", {
      a: { capture: stalePage() },
      b: { capture: registerPage() },
    });
    expect(status).toBe(200);
    expect(json.a.copy.portal).toBe("primeminister");
    const value = json.findings.find(({ code }: { code: string }) => code === "value-differs");
    expect(json.a.statements.find(({ id }: { id: string }) => id === value.a).targets[0].value).toBe(10.2);
    expect(json.b.statements.find(({ id }: { id: string }) => id === value.b).targets[0].value).toBe(9);
    const { rows } = (await database().execute(sql`select 1 from captures`)) as unknown as {
      rows: unknown[];
    };
    expect(rows).toEqual([]);
  });

  test("a stored one against a sent one", async () => {
    const { json: stored } = await door().post("/v1/captures", registerPage());
    const { json } = await door().post("/v1/comparisons", {
      a: { capture: stalePage() },
      b: { id: stored.id },
    });
    expect(json.pairs.length).toBeGreaterThan(0);
  });

  test("with terms of one's own", async () => {
    const say = (thing: string) => {
      const capture = stalePage();
      const blocks = capture.blocks.map((block) => ({
        ...block,
        text: block.text.replace(/^.*10,2 %.*$/su, `доля новых ${thing} составит 20 %`),
      }));
      return { capture: { ...capture, blocks } };
    };
    const codes = async (terms?: unknown) => {
      const body = { a: say("теплиц"), b: say("оранжерей"), ...(terms === undefined ? {} : { terms }) };
      const { json } = await door().post("/v1/comparisons", body);
      return json.error?.problems[0] ?? json.findings.map(({ code }: { code: string }) => code);
    };
    const term = { id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"] } };
    expect(await codes()).not.toContain("term-differs");
    expect(await codes([term])).toContain("term-differs");
    expect(await codes([{ ...term, colour: 1 }])).toMatchObject({ path: "terms.0.colour" });
    expect(await codes([{ ...term, id: "share" }])).toEqual({
      path: "terms[0].id",
      message: "is a built-in term",
    });
    expect(await codes([{ ...term, names: { ru: ["а*"] } }])).toMatchObject({ path: "terms[0].names.ru[0]" });
  });

  test("one that is not stored", async () => {
    const { status, json } = await door().post("/v1/comparisons", {
      a: { capture: stalePage() },
      b: { id: "0".repeat(64) },
    });
    expect([status, json.error.code, json.error.problems[0].path]).toEqual([404, "not-found", "b.id"]);
  });

  test("a wrong side is named", async () => {
    const { json } = await door().post("/v1/comparisons", { a: { capture: stalePage() }, b: {} });
    expect(json.error.code).toBe("bad-request");
    expect(json.error.problems[0].path).toBe("b");
  });
});
