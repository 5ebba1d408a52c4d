import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { readAccess } from "../../../extension/background/access.ts";
import { readAnswers } from "../../../extension/local/answers.ts";
import { countKept } from "../../../extension/local/keeping.ts";
import { saveOwnTerms } from "../../../extension/own-terms.ts";
import { writeSettings } from "../../../extension/settings.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import { ADILET, type FakeWorld, GOVKZ, OPTIONS_SENDER, openWorld, pageSender } from "./fake-world.ts";

const ACT = { form: "resolution", date: "2018-11-13", number: "746" } as const;

function page(url: string, portal: string, value: string, more: Partial<CaptureBody> = {}): CaptureBody {
  const texts = ["Целевые индикаторы:", `1) доля непродуктивно занятых не превысит ${value} %;`];
  return {
    url,
    portal,
    language: "ru",
    act: { ...ACT },
    status: "unknown",
    blocks: texts.map((text) => ({ kind: "paragraph", text, path: [] })),
    reader: 1,
    ...more,
  };
}

const HERE = page(GOVKZ, "govkz", "10,2");
const REGISTER = page(ADILET, "adilet", "9,0", { act: { ...ACT, id: "P1800000746" } });

interface Reply {
  readonly ok: boolean;
  readonly value: {
    captureId: string;
    findings: { code: string; severity: string; b: { copy: { portal: string } } }[];
    counterparts: { url: string }[];
  };
}
const open = (world: FakeWorld, capture: CaptureBody, tabId: number) =>
  world.send("check-page", { capture }, pageSender(tabId, capture.url)) as Promise<Reply>;
const codes = ({ value }: Reply) => value.findings.map(({ code }) => code);

test("pages of one act that the reader opened are compared, and nobody is asked", async () => {
  const world = await openWorld({ mode: "local", apiToken: "secret" });
  expect((await open(world, HERE, 1)).value.counterparts).toEqual([]);
  const reply = await open(world, REGISTER, 2);
  expect(codes(reply)).toContain("value-differs");
  expect(reply.value.counterparts.map(({ url }) => url)).toEqual([GOVKZ]);
  // The page opened first hears of it without asking.
  await vi.waitFor(() =>
    expect(world.told.map(({ tabId, message }) => `${tabId} ${message.name}`)).toContain("1 show-findings"),
  );
  expect(world.asked).toEqual([]);
});

test("asking again says when nothing changed, and what changed", async () => {
  const world = await openWorld({ mode: "local" });
  await open(world, HERE, 1);
  const again = () => world.send("recheck-page", { url: GOVKZ });
  expect(await again()).toEqual({ ok: true, value: null });
  await open(world, REGISTER, 2);
  world.restart();
  await world.send("check-page", { capture: HERE });
  expect(await again()).toEqual({ ok: true, value: null });
});

test("other acts are left alone: another number, and a namesake with another title", async () => {
  const world = await openWorld({ mode: "local" });
  await open(world, page(ADILET, "adilet", "9,0", { act: { ...ACT, number: "747" } }), 2);
  await open(
    world,
    page("https://egemen.kz/1", "egemen", "9,0", {
      act: { ...ACT, title: "О развитии животноводства и рыболовства" },
    }),
    3,
  );
  const reply = await open(
    world,
    { ...HERE, act: { ...ACT, title: "Программа продуктивной занятости и предпринимательства" } },
    1,
  );
  expect(reply.value.counterparts).toEqual([]);
});

test("the ladder and a comparison come from the pages kept", async () => {
  const world = await openWorld({ mode: "local" });
  await open(world, HERE, 1);
  const { value } = await open(world, REGISTER, 2);
  const act = { id: null, ...ACT, title: null };
  const ladder = (await world.send("read-editions", { page: { act, language: "ru" } }, OPTIONS_SENDER)) as {
    value: { editions: { copies: { url: string }[] }[] };
  };
  const copies = ladder.value.editions.flatMap((edition) => edition.copies.map(({ url }) => url));
  expect(copies.sort()).toEqual([ADILET, GOVKZ].sort());
  const compared = await world.send(
    "compare-with",
    { tabId: 1, other: { captureId: value.captureId } },
    OPTIONS_SENDER,
  );
  expect(compared).toMatchObject({ ok: true, value: { pairs: [{ verdicts: ["value"] }] } });
  const same = await world.send(
    "read-same-statement",
    { tabId: 1, page: { act, language: "ru" }, text: HERE.blocks[1]?.text.slice(3, -1) },
    OPTIONS_SENDER,
  );
  expect(same).toMatchObject({ ok: true });
  expect(world.asked).toEqual([]);
});

test("an amendment that binds later is lacking in nobody's copy", async () => {
  const world = await openWorld({ mode: "local" });
  const register = (from: string): CaptureBody => ({
    ...REGISTER,
    blocks: [
      {
        kind: "note",
        text: `Сноска. Программа с изменением, внесенным постановлением Правительства РК от 09.04.2020 № 189 (вводится в действие с ${from}).`,
        path: [],
      },
      ...REGISTER.blocks,
    ],
  });
  await open(world, register("01.01.2099"), 2);
  expect(codes(await open(world, HERE, 1))).toEqual(["value-differs"]);
  await open(world, register("01.05.2020"), 2);
  expect(codes(await open(world, HERE, 1))).toContain("stale-edition");
});

test("a check that is off is not told, another severity is told as that, in both cases at once", async () => {
  const world = await openWorld({ mode: "local" });
  await open(world, REGISTER, 2);
  const before = await open(world, HERE, 1);
  expect(before.value.findings.find(({ code }) => code === "value-differs")?.severity).toBe("warning");
  await writeSettings({ checks: { "value-differs": "hint" } });
  await vi.waitFor(() => expect(world.told.map(({ message }) => message.name)).toContain("send-again"));
  const softer = await open(world, HERE, 1);
  expect(softer.value.findings.find(({ code }) => code === "value-differs")?.severity).toBe("hint");
  expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe("");
  await writeSettings({ checks: { "value-differs": "off" } });
  expect(codes(await open(world, HERE, 1))).not.toContain("value-differs");
});

test("what was seen is kept with its answer and what its own text says", async () => {
  const world = await openWorld({ mode: "local" });
  const vague = "Целевые индикаторы:\n";
  await open(
    world,
    { ...HERE, blocks: [{ kind: "paragraph", text: vague.trim(), path: [] }, ...HERE.blocks] },
    1,
  );
  await open(world, REGISTER, 2);
  await vi.waitFor(async () => expect(await readAnswers()).toHaveLength(2));
  // The page opened first is answered again meanwhile, so either may be the latest.
  const kept = (await readAnswers()).find(({ url }) => url === ADILET);
  expect(kept).toMatchObject({ portal: "adilet", findings: [{ code: "value-differs" }] });
  expect((await countKept()).pages).toBe(2);
});

test("the reader's own terms are used, and a change of them asks again", async () => {
  const world = await openWorld({ mode: "local" });
  const indicator = (things: string) => [
    { kind: "paragraph" as const, text: "Целевые индикаторы:", path: [] },
    { kind: "paragraph" as const, text: `1) доля новых ${things} 5 %;`, path: [] },
  ];
  await open(world, { ...REGISTER, blocks: indicator("оранжерей") }, 2);
  const here = { ...HERE, blocks: indicator("теплиц") };
  expect(codes(await open(world, here, 1))).not.toContain("term-differs");
  const file = { terms: [{ id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"] } }] };
  await saveOwnTerms("terms.json", JSON.stringify(file));
  await vi.waitFor(() => expect(world.told.map(({ message }) => message.name)).toContain("send-again"));
  expect(codes(await open(world, here, 1))).toContain("term-differs");
});

test("nothing else reaches the API either: the door to it is shut", async () => {
  await openWorld({ mode: "local", apiToken: "secret" });
  expect(await readAccess()).toEqual({ ok: false, error: "not-connected" });
  await writeSettings({ mode: "api" });
  expect(await readAccess()).toMatchObject({ ok: true, value: { token: "secret" } });
});
