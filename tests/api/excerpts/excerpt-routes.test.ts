import { expect, test } from "vitest";
import type { Excerpt } from "../../../shared/contract/excerpt.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { sampleExcerpt } from "./sample-excerpts.ts";

describeOnBothEngines("excerpts", (database) => {
  const at = (moment: string) => openFrontDoor(database(), () => new Date(moment));
  const door = () => at("2026-11-21T12:00:00Z");
  const passage = (exact: string) => sampleExcerpt({ quote: { exact } });
  const quotes = ({ excerpts }: { excerpts: Excerpt[] }) => excerpts.map(({ quote }) => quote.exact);

  test("an excerpt comes back with its portal, citation and moments", async () => {
    const { status, json } = await door().post("/v1/excerpts", sampleExcerpt());
    expect(status).toBe(200);
    expect(json).toMatchObject({
      ...sampleExcerpt(),
      portal: "adilet",
      createdAt: "2026-11-21T12:00:00.000Z",
    });
    expect(json.citation).toContain("Постановление от 13.11.2018 № 746 «Об утверждении программы «Еңбек»»");
    expect(json.citation).toContain("редакция от 09.04.2020");
    expect(json.citation).toContain("https://adilet.zan.kz/rus/docs/P1800000746#z12");
    expect(json.citation).toContain("21.11.2026");
    expect((await door().get(`/v1/excerpts/${json.id}`)).json).toEqual(json);
  });

  test("one passage is one excerpt: saved again, note and tags that are sent replace the old ones", async () => {
    const first = await door().post("/v1/excerpts", sampleExcerpt());
    const again = await at("2026-11-22T12:00:00Z").post(
      "/v1/excerpts",
      sampleExcerpt({ note: "", tags: [] }),
    );
    expect(again.json).toMatchObject({
      id: first.json.id,
      note: "",
      tags: [],
      createdAt: first.json.createdAt,
    });
    expect((await door().get("/v1/excerpts")).json.excerpts).toHaveLength(1);
  });

  test("saved again without note and tags, a passage keeps those it has", async () => {
    const { json } = await door().post("/v1/excerpts", sampleExcerpt());
    const { note: _, tags: __, ...bare } = sampleExcerpt({ edition: { date: "2021-01-01" } });
    const again = await at("2026-11-22T12:00:00Z").post("/v1/excerpts", bare);
    expect(again.json).toMatchObject({ id: json.id, note: json.note, tags: json.tags });
    expect(again.json.edition.date).toBe("2021-01-01");
    const noted = await door().post("/v1/excerpts", { ...bare, note: "новая" });
    expect(noted.json).toMatchObject({ note: "новая", tags: json.tags });
  });

  test("other digits are another passage", async () => {
    await door().post("/v1/excerpts", passage("не более 9,0 %"));
    await door().post("/v1/excerpts", passage("не более 10,2 %"));
    expect((await door().get("/v1/excerpts")).json.excerpts).toHaveLength(2);
  });

  test("note and tags change, the rest does not", async () => {
    const { json } = await door().post("/v1/excerpts", sampleExcerpt());
    const changed = await door().patch(`/v1/excerpts/${json.id}`, { note: "готово" });
    expect(changed.json).toMatchObject({ note: "готово", tags: json.tags, quote: json.quote });
    expect((await door().patch(`/v1/excerpts/${json.id}`, { quote: { exact: "x" } })).status).toBe(400);
  });

  test("a deleted excerpt is gone", async () => {
    const { json } = await door().post("/v1/excerpts", sampleExcerpt());
    expect((await door().delete(`/v1/excerpts/${json.id}`)).status).toBe(200);
    expect((await door().get(`/v1/excerpts/${json.id}`)).status).toBe(404);
    expect((await door().delete(`/v1/excerpts/${json.id}`)).status).toBe(404);
  });

  test("pages of a list: each excerpt once, also those of one moment, also while some are added", async () => {
    for (let minute = 0; minute < 7; minute++)
      await at(`2026-11-21T12:0${Math.floor(minute / 3)}:00Z`).post("/v1/excerpts", passage(`№ ${minute}`));
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const answer = await door().get(`/v1/excerpts?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`);
      seen.push(...quotes(answer.json));
      if (cursor === "") await at("2026-11-21T13:00:00Z").post("/v1/excerpts", passage("added"));
      cursor = answer.json.next;
    }
    expect([...seen].sort()).toEqual(["№ 0", "№ 1", "№ 2", "№ 3", "№ 4", "№ 5", "№ 6"]);
    expect(seen[0]).toBe("№ 6");
  });

  test("found by tag and by act", async () => {
    await door().post("/v1/excerpts", { ...passage("a"), tags: ["цель", "%_"] });
    await door().post("/v1/excerpts", { ...passage("b"), act: { id: "K1500000414" } });
    expect(quotes((await door().get(`/v1/excerpts?tag=${encodeURIComponent("цель")}`)).json)).toEqual(["a"]);
    expect(quotes((await door().get(`/v1/excerpts?tag=${encodeURIComponent("%_")}`)).json)).toEqual(["a"]);
    expect(quotes((await door().get("/v1/excerpts?act=K1500000414")).json)).toEqual(["b"]);
    expect(quotes((await door().get(`/v1/excerpts?tag=${encodeURIComponent("це' or 1=1")}`)).json)).toEqual(
      [],
    );
  });

  const file = (excerpts: unknown[]) => ({ format: "sverka-excerpts", version: 1, excerpts });
  const exported = async () => (await door().get("/v1/excerpts/export?format=json")).json;

  test("an exported file imported into an empty server gives the same file; again, nothing", async () => {
    for (const exact of ["a", "b", 'c "д" \u2028 \\'])
      await door().post("/v1/excerpts", sampleExcerpt({ quote: { exact, prefix: "", suffix: "" } }));
    const saved = await exported();
    for (const { id } of saved.excerpts) await door().delete(`/v1/excerpts/${id}`);
    expect((await door().post("/v1/excerpts/import", saved)).json).toEqual({
      added: 3,
      updated: 0,
      unchanged: 0,
    });
    expect(await exported()).toEqual(saved);
    expect((await door().post("/v1/excerpts/import", saved)).json).toEqual({
      added: 0,
      updated: 0,
      unchanged: 3,
    });
  });

  test("an import replaces what is older here and leaves what is newer", async () => {
    const { json } = await door().post("/v1/excerpts", sampleExcerpt());
    const later = at("2026-11-23T12:00:00Z");
    const newer = { ...json, note: "новее", updatedAt: "2026-11-22T12:00:00.000Z" };
    expect((await later.post("/v1/excerpts/import", file([newer, json]))).json).toMatchObject({ updated: 1 });
    expect((await later.post("/v1/excerpts/import", file([json]))).json).toMatchObject({ unchanged: 1 });
    expect((await door().get(`/v1/excerpts/${json.id}`)).json.note).toBe("новее");
  });

  test("a file that was tampered with brings nothing in", async () => {
    const { json } = await door().post("/v1/excerpts", sampleExcerpt());
    await door().delete(`/v1/excerpts/${json.id}`);
    const forged = { ...json, quote: { ...json.quote, exact: "уровень безработицы не превысит 8,4 %" } };
    const answer = await door().post("/v1/excerpts/import", file([json, forged]));
    expect(`${answer.status} ${answer.json.error.problems[0].path}`).toBe("400 excerpts.1.id");
    expect((await exported()).excerpts).toEqual([]);
  });

  const refuses = async (expected: string, body: unknown) => {
    const { status, json } = await door().post("/v1/excerpts", body);
    expect(`${status} ${json.error.code}`).toBe(expected);
    expect((await exported()).excerpts, "nothing is stored").toEqual([]);
  };
  test("a page of no portal", () =>
    refuses("422 unsupported-portal", sampleExcerpt({ url: "https://example.com/P1800000746" })));
  test("an empty passage", () => refuses("400 bad-request", passage(" \n ")));
  test("a passage over the limit", () => refuses("400 bad-request", passage("x".repeat(20_001))));
  test("too many tags", () => refuses("400 bad-request", sampleExcerpt({ tags: Array(21).fill("x") })));
  test("a tag of two lines", () => refuses("400 bad-request", sampleExcerpt({ tags: ["a\nb"] })));
  test("U+0000 in a note", () => refuses("400 bad-request", sampleExcerpt({ note: "a\0b" })));
  test("an owner of one's own choice", () =>
    refuses("400 bad-request", { ...sampleExcerpt(), owner: "somebody" }));
  test("a file over the limit", async () => {
    const { json } = await door().post("/v1/excerpts", sampleExcerpt());
    expect((await door().post("/v1/excerpts/import", file(Array(1_001).fill(json)))).status).toBe(400);
  });

  for (const question of [
    "cursor=AAAA",
    "cursor=..%2F..",
    "limit=0",
    "limit=201",
    "limit=-1",
    "limit=1e9",
    "unknown=1",
    "act=x",
  ])
    test(`a question that is none: ${question}`, async () =>
      expect((await door().get(`/v1/excerpts?${question}`)).json.error.code).toBe("bad-request"));
  for (const id of ["x", "..%2F..%2Fetc%2Fpasswd", "%00", "export%2F"])
    test(`an id that is none: ${id}`, async () =>
      expect((await door().get(`/v1/excerpts/${id}`)).status).toBeGreaterThanOrEqual(400));
});
