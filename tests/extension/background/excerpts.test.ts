import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { openDatabase } from "../../../extension/local/database.ts";
import { eraseEverything, exportEverything } from "../../../extension/local/everything.ts";
import { changeExcerpt, keepExcerpt, parseTags } from "../../../extension/local/excerpts.ts";
import { forgetPages, tidy } from "../../../extension/local/keeping.ts";
import { toExcerpt } from "../../../extension/visit/excerpt.ts";
import type { NewExcerpt } from "../../../shared/contract/excerpt.ts";
import { finding } from "../ui/samples.ts";
import { ADILET, GOVKZ, json, openWorld, pageSender } from "./fake-world.ts";

beforeEach(async () => {
  fakeBrowser.reset();
  await (await openDatabase()).clear("excerpts");
});
afterEach(() => vi.unstubAllGlobals());

const EXCERPT = toExcerpt(finding("value-differs").a) as unknown as NewExcerpt;

const saved = async () => JSON.parse(await exportEverything(new Date(0))).excerpts;

describe("in the browser alone", () => {
  const local = () => openWorld({ mode: "local", apiToken: "secret" });

  test("a passage is kept here, once, and nobody is asked", async () => {
    const world = await local();
    const first = await world.send("save-excerpt", { excerpt: EXCERPT });
    expect(first).toMatchObject({ ok: true, value: { isNew: true } });
    expect(await world.send("save-excerpt", { excerpt: EXCERPT })).toMatchObject({ value: { isNew: false } });
    expect(await saved()).toMatchObject([{ url: GOVKZ, note: "", tags: [] }]);
    expect(world.asked).toEqual([]);
  });

  test("saved again it keeps note, tags and first moment, and takes the new facts", async () => {
    await keepExcerpt({ ...EXCERPT, note: "Проверить", tags: ["занятость"] }, 1_000);
    const again = await keepExcerpt(
      { ...EXCERPT, edition: { status: "unknown", date: "2021-01-01" } },
      2_000,
    );
    expect(again.isNew).toBe(false);
    expect(await saved()).toMatchObject([
      {
        note: "Проверить",
        tags: ["занятость"],
        edition: { date: "2021-01-01" },
        createdAt: 1_000,
        updatedAt: 2_000,
      },
    ]);
  });

  test("note and tags that are changed at once both hold", async () => {
    const { id } = await keepExcerpt(EXCERPT, 0);
    await Promise.all([changeExcerpt(id, { note: "a" }, 1), changeExcerpt(id, { tags: ["b"] }, 2)]);
    expect(await saved()).toMatchObject([{ note: "a", tags: ["b"] }]);
  });

  test("tags are what stands between commas, each once", () => {
    expect(parseTags(" занятость,,цели; цели ,")).toEqual(["занятость", "цели"]);
    expect(parseTags("x".repeat(500))).toEqual([]);
    expect(parseTags(Array.from({ length: 99 }, (_, at) => `t${at}`).join())).toHaveLength(20);
  });

  test("a note that is given replaces the old one", async () => {
    await keepExcerpt({ ...EXCERPT, note: "Проверить" }, 1_000);
    await keepExcerpt({ ...EXCERPT, note: "" }, 2_000);
    expect(await saved()).toMatchObject([{ note: "" }]);
  });

  test("it can be given back by its own site only", async () => {
    const world = await local();
    const { value } = (await world.send("save-excerpt", { excerpt: EXCERPT })) as { value: { id: string } };
    const drop = (url: string) => world.send("drop-excerpt", { id: value.id }, pageSender(1, url));
    expect(await drop(ADILET)).toEqual({ ok: false, error: "bad-message" });
    expect(await saved()).toHaveLength(1);
    expect(await drop(GOVKZ)).toEqual({ ok: true, value: {} });
    expect(await saved()).toEqual([]);
  });

  test("it is named as the API names it", async () => {
    const { id } = await keepExcerpt(
      {
        ...EXCERPT,
        url: "https://adilet.zan.kz/rus/docs/P1#z5",
        language: "ru",
        quote: { exact: "a", prefix: "", suffix: "" },
      },
      0,
    );
    // SHA-256 of ["https://adilet.zan.kz/rus/docs/P1","ru","","a",""].
    expect(id).toBe("4be52bfc23b7caeec538521e6f1b6d78dd5c920fb7a4fe38c38ef16e400fb05e");
  });

  test("it outlives what is kept of pages, and goes when everything is erased", async () => {
    await keepExcerpt(EXCERPT, 0);
    await forgetPages();
    await tidy(7, Date.now());
    expect(await saved()).toHaveLength(1);
    await eraseEverything();
    expect(await saved()).toEqual([]);
  });
});

test("beside an API neither note nor tags are sent, so that the API keeps those it has", async () => {
  const world = await openWorld();
  const moment = "2026-11-21T10:00:00.000Z";
  world.answer = () => json({ id: "a".repeat(64), createdAt: moment, updatedAt: moment });
  expect(await world.send("save-excerpt", { excerpt: EXCERPT })).toMatchObject({ value: { isNew: true } });
  const body = JSON.parse(world.asked[0]?.body ?? "");
  expect(body.quote.exact).toBe(EXCERPT.quote.exact);
  expect(Object.keys(body)).not.toContain("note");
  expect(Object.keys(body)).not.toContain("tags");
});
