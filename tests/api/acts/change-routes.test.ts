import { expect, test } from "vitest";
import type { Change } from "../../../shared/contract/act.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, stalePage } from "../sample-captures.ts";

const ACT = "/v1/acts/P1800000746";

/** The register before its amendments: the stale copy's words at the register's address. */
function firstEdition(): Capture {
  return { ...registerPage(), blocks: stalePage().blocks };
}

describeOnBothEngines("changes of an act", (database) => {
  const door = () => openFrontDoor(database());
  const send = async (...pages: Capture[]) => {
    const ids: string[] = [];
    for (const page of pages) ids.push((await door().post("/v1/captures", page)).json.id);
    return ids;
  };
  const told = ({ changes }: { changes: Change[] }) =>
    changes.map(({ what, how, numberChanged }) => `${what} ${how}${numberChanged ? " number" : ""}`);

  test("a changed target is told first, with both quotes and the amendments between", async () => {
    const [from, to] = await send(firstEdition(), registerPage());
    const { status, json } = await door().get(`${ACT}/changes?from=${from}&to=${to}`);
    expect(status).toBe(200);
    expect([json.from.captureId, json.to.captureId]).toEqual([from, to]);
    expect(json.amendments.map(({ number }: { number: string }) => number)).toEqual(["875", "189"]);
    expect(told(json)).toEqual(["statement changed number", "edition changed"]);
    const [first] = json.changes;
    expect(first.old.text).toContain("10,2 %");
    expect(first.new.text).toContain("9,0 %");
    expect(first.new.anchor).toBe("z4");
    expect(first.verdicts).toContain("value");
    expect(first.by.map(({ number }: { number: string }) => number)).toEqual(["875", "189"]);
    const words = first.new.changed.map(({ from, to }: { from: number; to: number }) =>
      first.new.text.slice(from, to),
    );
    expect(words.join(" ")).toContain("9,0 %");
    expect(words.join(" ")).not.toContain("непродуктивно");
  });

  test("without names the oldest and the newest edition; days name editions too", async () => {
    const [from, to] = await send(registerPage(), firstEdition(), stalePage()).then(([a, b]) => [b, a]);
    for (const question of ["", "?from=2018-11-13&to=2020-04-09", "?from=2019-01-01&to=2026-01-01"]) {
      const { json } = await door().get(`${ACT}/changes${question}`);
      expect([json.from.captureId, json.to.captureId], question).toEqual([from, to]);
    }
  });

  test("the same capture on both sides has no changes", async () => {
    const [id] = await send(registerPage());
    expect((await door().get(`${ACT}/changes?from=${id}&to=${id}`)).json.changes).toEqual([]);
  });

  test("typography alone is no change; another paragraph and a repeal are", async () => {
    const page = registerPage();
    const blocks = page.blocks.map((block) => ({
      ...block,
      text: block.text.replace("4,8 %", "4,8\u00A0%"),
    }));
    const added = { kind: "paragraph" as const, text: "Контроль возложен на министерство.", path: [] };
    const [from, typography, more, repealed] = await send(
      page,
      { ...page, blocks },
      { ...page, blocks: [...page.blocks, added] },
      { ...page, status: "repealed" },
    );
    const between = async (a?: string, b?: string) =>
      told((await door().get(`${ACT}/changes?from=${a}&to=${b}`)).json);
    expect(await between(from, typography)).toEqual([]);
    expect(await between(from, more)).toEqual(["paragraph added"]);
    expect(await between(more, from)).toEqual(["paragraph removed"]);
    expect(await between(from, repealed)).toEqual(["status changed"]);
  });

  test("a target that is new, and one that is gone", async () => {
    const page = registerPage();
    const [all, fewer] = await send(page, { ...page, blocks: page.blocks.slice(0, -1) });
    expect(told((await door().get(`${ACT}/changes?from=${all}&to=${fewer}`)).json)).toEqual([
      "statement removed",
    ]);
    expect(told((await door().get(`${ACT}/changes?from=${fewer}&to=${all}`)).json)).toEqual([
      "statement added",
    ]);
  });

  test("what is not there, and what is no name", async () => {
    await send(registerPage());
    const code = async (path: string) => (await door().get(path)).json.error.code;
    expect(await code(`${ACT}/changes?from=${"0".repeat(64)}`)).toBe("not-found");
    expect(await code(`${ACT}/changes?from=2001-01-01`)).toBe("not-found");
    expect(await code(`${ACT}/changes?language=kk`)).toBe("not-found");
    expect(await code("/v1/acts/P1900000001/changes")).toBe("not-found");
    for (const wrong of ["from=../x", "to=2020-13-40", "language=de", "other=1"])
      expect(await code(`${ACT}/changes?${wrong}`), wrong).toBe("bad-request");
  });

  test("which edition was in force on a day, for each portal", async () => {
    await send(firstEdition(), registerPage(), stalePage());
    const on = async (date: string) => (await door().get(`${ACT}/in-force?date=${date}`)).json;
    const brief = (answer: {
      portals: { portal: string; editionDate: string; datedBy: string; isComplete: boolean }[];
    }) => answer.portals.map((each) => [each.portal, each.editionDate, each.datedBy, each.isComplete]);
    const early = await on("2019-01-01");
    expect(brief(early)).toEqual([
      ["adilet", "2018-11-13", "page", true],
      ["primeminister", "2018-11-13", "content", true],
    ]);
    expect(early.nextAmended).toBe("2019-11-26");
    const late = await on("2021-01-01");
    expect(brief(late)).toEqual([
      ["adilet", "2020-04-09", "page", true],
      ["primeminister", "2018-11-13", "content", false],
    ]);
    expect(late.portals[1].lacks.map(({ number }: { number: string }) => number)).toEqual(["875", "189"]);
    expect(late.nextAmended).toBeNull();
  });

  test("between two amendments no stored copy is complete, and that is said", async () => {
    await send(firstEdition(), registerPage());
    const { json } = await door().get(`${ACT}/in-force?date=2020-01-01`);
    expect(json.portals[0]).toMatchObject({ editionDate: "2018-11-13", isComplete: false });
    expect(json.portals[0].lacks.map(({ number }: { number: string }) => number)).toEqual(["875"]);
  });

  test("before the act there is nothing", async () => {
    await send(registerPage());
    expect((await door().get(`${ACT}/in-force?date=2001-01-01`)).json.portals).toEqual([]);
    expect((await door().get(`${ACT}/in-force`)).json.error.code).toBe("bad-request");
  });
});
