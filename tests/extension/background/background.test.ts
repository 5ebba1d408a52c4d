import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { copy, finding, STALE } from "../ui/samples.ts";
import {
  ADILET,
  apiError,
  CAPTURE,
  capturesAnswer,
  GOVKZ,
  json,
  OPTIONS_SENDER,
  openWorld,
  pageSender,
} from "./fake-world.ts";

afterEach(() => vi.unstubAllGlobals());

const VALUE = finding("value-differs");
const NOTICE = finding("wording-differs", { severity: "notice" });
const badge = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });
const title = (tabId: number) => fakeBrowser.action.getTitle({ tabId });

describe("checking a page", () => {
  test("sends the capture to the API with the token, and counts the warnings on the badge", async () => {
    const world = await openWorld();
    world.answer = () => capturesAnswer([VALUE, STALE, NOTICE], [copy("adilet")]);
    const reply = await world.send("check-page", { capture: CAPTURE });
    expect(reply).toMatchObject({ ok: true, value: { captureId: "c1" } });
    expect(world.asked.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
      "POST http://127.0.0.1:4177/v1/captures",
    ]);
    expect(world.asked[0]?.headers.get("Authorization")).toBe("Bearer secret");
    expect(world.asked[0]?.headers.get("X-Sverka")).toBe("1");
    expect(JSON.parse(world.asked[0]?.body ?? "")).toEqual(CAPTURE);
    expect(await badge(1)).toBe("2");
    expect(await title(1)).toBe("Сверка: 2 предупреждения");
  });

  describe("a long text comes in parts", () => {
    const block = (text: string) => ({ ...CAPTURE.blocks[0], text });
    const [FIRST, OTHER, THIRD] = [
      "0b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e",
      "1b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e",
      "2b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e",
    ] as const;
    const keep = (id: string, index: number, ...texts: string[]) =>
      world.send("keep-blocks", { id, index, blocks: texts.map(block) });
    const end = (id: string, count: number) =>
      world.send("check-page", {
        capture: { ...CAPTURE, blocks: [block("end")] },
        after: { id, count },
      });
    const sentTexts = () =>
      world.asked.map(({ body }) => JSON.parse(body).blocks.map(({ text }: { text: string }) => text));
    let world: Awaited<ReturnType<typeof openWorld>>;
    beforeEach(async () => {
      world = await openWorld();
      world.answer = () => capturesAnswer([]);
    });

    test("and is sent on as one", async () => {
      await keep(FIRST, 0, "a", "b");
      await keep(FIRST, 1, "c");
      expect(await end(FIRST, 2)).toMatchObject({ ok: true });
      expect(sentTexts()).toEqual([["a", "b", "c", "end"]]);
    });
    test("in whatever order they come, and twice", async () => {
      await keep(FIRST, 1, "b");
      await keep(FIRST, 0, "a");
      await keep(FIRST, 1, "b");
      expect(await end(FIRST, 2)).toMatchObject({ ok: true });
      expect(sentTexts()).toEqual([["a", "b", "end"]]);
    });
    test.each([
      ["first", [1, 2]],
      ["middle", [0, 2]],
      ["last", [0, 1]],
    ])("without its %s part it is not taken, and with it then", async (_, came) => {
      for (const index of came) await keep(FIRST, index, `${index}`);
      expect(await end(FIRST, 3)).toEqual({ ok: false, error: "outdated" });
      for (const index of [0, 1, 2]) await keep(FIRST, index, `${index}`);
      expect(await end(FIRST, 3)).toMatchObject({ ok: true });
      expect(sentTexts()).toEqual([["0", "1", "2", "end"]]);
    });
    test("two texts of a tab do not mix, of more the oldest is dropped", async () => {
      for (const id of [FIRST, OTHER]) await keep(id, 0, id);
      expect(await end(FIRST, 1)).toMatchObject({ ok: true });
      for (const id of [FIRST, THIRD]) await keep(id, 0, id);
      expect(await end(OTHER, 1)).toEqual({ ok: false, error: "outdated" });
      expect(await end(THIRD, 1)).toMatchObject({ ok: true });
      expect(sentTexts()).toEqual([
        [FIRST, "end"],
        [THIRD, "end"],
      ]);
    });
    test("two tabs send at once", async () => {
      const theirs = pageSender(2, GOVKZ);
      await keep(FIRST, 0, "a");
      await world.send("keep-blocks", { id: OTHER, index: 0, blocks: [block("x")] }, theirs);
      await keep(FIRST, 1, "b");
      const capture = { ...CAPTURE, blocks: [block("y")] };
      await world.send("check-page", { capture, after: { id: OTHER, count: 1 } }, theirs);
      await end(FIRST, 2);
      expect(sentTexts()).toEqual([
        ["x", "y"],
        ["a", "b", "end"],
      ]);
    });
    test("each part serves once", async () => {
      await keep(FIRST, 0, "a");
      await end(FIRST, 1);
      expect(await end(FIRST, 1)).toEqual({ ok: false, error: "outdated" });
    });
    test.each([
      ["an id", { id: "__proto__", index: 0 }],
      ["an index", { id: "0b3f8d2e-5d8b-4c55-9a0b-0f1a2b3c4d5e", index: 1e9 }],
    ])("%s that is none is refused", async (_, where) =>
      expect(await world.send("keep-blocks", { ...where, blocks: [block("a")] })).toEqual({
        ok: false,
        error: "bad-message",
      }),
    );
  });

  test("without a token nothing leaves the browser", async () => {
    const world = await openWorld({});
    expect(await world.send("check-page", { capture: CAPTURE })).toEqual({
      ok: false,
      error: "not-connected",
    });
    expect(world.asked).toEqual([]);
  });

  test("a stored address that no API may have is not used", async () => {
    const world = await openWorld({ apiToken: "secret", apiAddress: "http://example.kz" });
    world.answer = () => capturesAnswer([]);
    await world.send("check-page", { capture: CAPTURE });
    expect(world.asked[0]?.url.host).toBe("127.0.0.1:4177");
  });

  test("tabs that show the counterparts get their findings without asking", async () => {
    const world = await openWorld();
    world.answer = () => capturesAnswer([]);
    await world.send("check-page", { capture: CAPTURE });
    world.answer = ({ method }) =>
      method === "POST"
        ? capturesAnswer([VALUE], [{ ...copy("govkz"), url: GOVKZ }], "c2")
        : json(
            { id: "c1", findings: [VALUE, STALE], counterparts: [copy("adilet")] },
            { headers: { ETag: '"1"' } },
          );
    await world.send(
      "check-page",
      { capture: { ...CAPTURE, url: ADILET, portal: "adilet" } },
      pageSender(2, ADILET),
    );
    await vi.waitFor(() => expect(world.told).toHaveLength(1));
    expect(world.told[0]).toMatchObject({
      tabId: 1,
      message: { name: "show-findings", request: { url: GOVKZ, checked: { findings: [VALUE, STALE] } } },
    });
    expect(await badge(1)).toBe("2");
    expect(await badge(2)).toBe("1");
  });

  test("two tabs that ask at the same moment do not miss each other", async () => {
    const world = await openWorld();
    const other = { capture: { ...CAPTURE, url: ADILET, portal: "adilet" } };
    world.answer = ({ method }) =>
      method === "POST"
        ? capturesAnswer([])
        : json({ id: "c1", findings: [VALUE], counterparts: [copy("adilet")] }, { headers: { ETag: '"1"' } });
    await Promise.all([
      world.send("check-page", { capture: CAPTURE }),
      world.send("check-page", other, pageSender(2, ADILET)),
    ]);
    await vi.waitFor(() => expect(world.told.map(({ message }) => message.name)).toContain("show-findings"));
  });
});

describe("asking again", () => {
  test("asks with the tag it was given, and says when nothing changed, also after a restart", async () => {
    const world = await openWorld();
    world.answer = () =>
      json({ id: "c1", findings: [VALUE], counterparts: [] }, { headers: { ETag: '"7"' } });
    await world.send("recheck-page", { url: GOVKZ });
    world.restart();
    world.answer = () => new Response(null, { status: 304 });
    expect(await world.send("recheck-page", { url: GOVKZ })).toEqual({ ok: true, value: null });
    expect(world.asked.at(-1)?.headers.get("If-None-Match")).toBe('"7"');
    expect(world.asked.at(-1)?.url.searchParams.get("url")).toBe(GOVKZ);
    expect(await badge(1)).toBe("1");
  });

  test("other content stored from the same address is not taken for this page's", async () => {
    const world = await openWorld();
    world.answer = () => capturesAnswer([], [], "mine");
    await world.send("check-page", { capture: CAPTURE });
    world.answer = () => json({ id: "other", findings: [VALUE], counterparts: [] });
    expect(await world.send("recheck-page", { url: GOVKZ })).toEqual({ ok: true, value: null });
    expect(world.told.map(({ message }) => message.name)).toEqual(["send-again"]);
  });

  test("a page that is left has no badge", async () => {
    const world = await openWorld();
    world.answer = () => capturesAnswer([VALUE]);
    await world.send("check-page", { capture: CAPTURE });
    await world.send("leave-page", {});
    expect(await badge(1)).toBe("");
    expect(await title(1)).toBe("Сверка");
  });
});

describe("why an answer could not be had", () => {
  const cases: [name: string, answer: () => Response, error: string][] = [
    [
      "nothing listens",
      () => {
        throw new TypeError("Failed to fetch");
      },
      "refused",
    ],
    [
      "too slow",
      () => {
        throw new DOMException("", "TimeoutError");
      },
      "timeout",
    ],
    ["wrong token", () => apiError(401, "unauthorized"), "unauthorized"],
    ["too large", () => apiError(413, "too-large"), "too-large"],
    ["busy", () => apiError(503, "overloaded"), "overloaded"],
    ["wrong shape", () => apiError(400, "bad-request"), "rejected"],
    ["a code of a newer API", () => apiError(422, "brand-new"), "rejected"],
    ["a full disk", () => apiError(507, "storage-full"), "storage-full"],
    ["a fault inside", () => apiError(500, "internal"), "server-error"],
    ["another program's error", () => new Response("nope", { status: 404 }), "not-sverka"],
    ["another program's answer", () => json({ hello: 1 }), "not-sverka"],
  ];
  test.each(cases)("%s", async (_, answer, error) => {
    const world = await openWorld();
    world.answer = answer;
    expect(await world.send("check-page", { capture: CAPTURE })).toEqual({ ok: false, error });
  });
});

describe("who may ask", () => {
  const BAD = { ok: false, error: "bad-message" };
  test("a page speaks for its own site only", async () => {
    const world = await openWorld();
    expect(
      await world.send("check-page", { capture: CAPTURE }, pageSender(1, "https://egemen.kz/x")),
    ).toEqual(BAD);
    expect(await world.send("recheck-page", { url: GOVKZ }, pageSender(1, "https://egemen.kz/x"))).toEqual(
      BAD,
    );
    expect(world.asked).toEqual([]);
  });
  test.each([
    ["another extension", { ...pageSender(1, GOVKZ), id: "other" }],
    ["a frame inside a page", { ...pageSender(1, GOVKZ), frameId: 4 }],
    ["no tab", { id: fakeBrowser.runtime.id, url: GOVKZ }],
    ["an unsafe page", pageSender(1, GOVKZ.replace("https", "http"))],
  ])("not %s", async (_, sender) => {
    const world = await openWorld();
    expect(await world.send("check-page", { capture: CAPTURE }, sender)).toEqual(BAD);
  });
  test("a page may not try tokens", async () => {
    const world = await openWorld();
    const request = { address: "http://127.0.0.1:4177", token: "x" };
    expect(await world.send("check-connection", request)).toEqual(BAD);
    expect(world.asked).toEqual([]);
  });
  test("a capture of a wrong shape goes nowhere", async () => {
    const world = await openWorld();
    expect(await world.send("check-page", { capture: { ...CAPTURE, extra: 1 } })).toEqual(BAD);
    expect(world.asked).toEqual([]);
  });
});

describe("the options page", () => {
  const check = (world: Awaited<ReturnType<typeof openWorld>>) =>
    world.send("check-connection", { address: "http://127.0.0.1:5000", token: "new" }, OPTIONS_SENDER);
  test("is told that the API takes the token", async () => {
    const world = await openWorld();
    world.answer = () => apiError(404, "not-found");
    expect(await check(world)).toEqual({ ok: true, value: {} });
    expect(world.asked[0]?.url.origin).toBe("http://127.0.0.1:5000");
    expect(world.asked[0]?.headers.get("Authorization")).toBe("Bearer new");
  });
  test("is told why not", async () => {
    const world = await openWorld();
    world.answer = () => apiError(401, "unauthorized");
    expect(await check(world)).toEqual({ ok: false, error: "unauthorized" });
  });
});

describe("dismissing", () => {
  const dismiss = (world: Awaited<ReturnType<typeof openWorld>>, url = GOVKZ) =>
    world.send("dismiss-findings", { findings: [{ id: VALUE.id, text: "доля", url }] });
  const preferences = async (world: Awaited<ReturnType<typeof openWorld>>) =>
    (await world.send("read-preferences", {})) as { value: { dismissed: string[] } };

  test("is told to every page, counted on the badge, and can be undone", async () => {
    const world = await openWorld();
    world.answer = () => capturesAnswer([VALUE, STALE]);
    await world.send("check-page", { capture: CAPTURE });
    expect(await badge(1)).toBe("2");
    expect(await dismiss(world)).toEqual({ ok: true, value: {} });
    await vi.waitFor(async () => expect(await badge(1)).toBe("1"));
    await vi.waitFor(() =>
      expect(world.told.at(-1)?.message).toMatchObject({
        name: "use-preferences",
        request: { dismissed: [VALUE.id] },
      }),
    );
    world.restart();
    expect((await preferences(world)).value.dismissed).toEqual([VALUE.id]);
    await world.send("restore-findings", { ids: [VALUE.id] });
    expect((await preferences(world)).value.dismissed).toEqual([]);
    await vi.waitFor(async () => expect(await badge(1)).toBe("2"));
  });

  test("a page dismisses findings about its own site only", async () => {
    const world = await openWorld();
    expect(await dismiss(world, ADILET)).toEqual({ ok: false, error: "bad-message" });
    expect((await preferences(world)).value.dismissed).toEqual([]);
  });
});

describe("settings", () => {
  test("reach every open page, without the token", async () => {
    const world = await openWorld();
    expect(await world.send("read-preferences", {})).toEqual({
      ok: true,
      value: { language: "ru", portalsOff: [], dismissed: [], isQuiet: false, isWelcomed: false },
    });
    await fakeBrowser.storage.local.set({
      settings: { apiToken: "secret", language: "kk", portalsOff: ["govkz"] },
    });
    await vi.waitFor(() => expect(world.told).toHaveLength(2));
    expect(world.told[0]?.message).toEqual({
      name: "use-preferences",
      request: { language: "kk", portalsOff: ["govkz"], dismissed: [], isQuiet: false, isWelcomed: false },
    });
  });
});
