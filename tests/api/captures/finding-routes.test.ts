import { expect, test } from "vitest";
import type { WireFinding } from "../../../shared/contract/finding.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { ENBEK_CITED, registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

describeOnBothEngines("findings", (database) => {
  const door = () => openFrontDoor(database());
  const send = async (capture: Capture) => (await door().post("/v1/captures", capture)).json;
  const ask = (capture: Capture, headers: Record<string, string> = {}) =>
    door().get(`/v1/findings?url=${encodeURIComponent(capture.url)}`, headers);
  const codes = (answer: { findings: WireFinding[] }) => [
    ...new Set(answer.findings.map(({ code }) => code)),
  ];

  test("a stale copy is told the register's value, population and amendments", async () => {
    await send(registerPage());
    const answer = await send(stalePage());
    expect(codes(answer)).toEqual(
      expect.arrayContaining(["value-differs", "scope-differs", "stale-edition"]),
    );
    const value: WireFinding = answer.findings.find(({ code }: WireFinding) => code === "value-differs");
    expect(value.a.statement?.targets[0]?.value).toBe(10.2);
    expect(value.b.statement?.targets[0]?.value).toBe(9);
    expect(value.b.copy.portal).toBe("adilet");
    const stale: WireFinding = answer.findings.find(({ code }: WireFinding) => code === "stale-edition");
    expect(stale.amendments.map(({ number }) => number)).toEqual(["875", "189"]);
  });

  test("a page opened first learns it when the other copy arrives", async () => {
    const early = await send(stalePage());
    expect(early.findings).toEqual([]);
    await send(registerPage());
    expect(codes((await ask(stalePage())).json)).toContain("value-differs");
  });

  test("the register sees the same disagreement and is not stale", async () => {
    await send(stalePage());
    const answer = await send(registerPage());
    expect(codes(answer)).toContain("value-differs");
    expect(codes(answer)).not.toContain("stale-edition");
  });

  test("copies that say the same are found and leave nothing to tell", async () => {
    await send(registerPage());
    const same = await send({
      ...registerPage(),
      url: "https://old.adilet.zan.kz/rus/docs/P1800000746",
    });
    expect(same.counterparts).toHaveLength(1);
    expect(same.findings).toEqual([]);
  });

  test("only the latest capture of a page counts", async () => {
    await send(stalePage());
    await send({ ...registerPage(), url: stalePage().url, portal: "primeminister", act: ENBEK_CITED });
    expect(codes(await send(registerPage()))).not.toContain("value-differs");
  });

  test("a finding keeps its id while its passages stay", async () => {
    await send(registerPage());
    const first = await send(stalePage());
    const again = await ask(stalePage());
    const ids = first.findings.map(({ id }: WireFinding) => id);
    expect(again.json.findings.map(({ id }: WireFinding) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("asking again costs nothing while nothing changed", async () => {
    await send(stalePage());
    const etag = (await ask(stalePage())).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await ask(stalePage(), { "If-None-Match": etag })).status).toBe(304);
    await send(registerPage());
    const changed = await ask(stalePage(), { "If-None-Match": etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  test("the fragment of an address does not matter", async () => {
    const { id } = await send(stalePage());
    const { json } = await door().get(`/v1/findings?url=${encodeURIComponent(`${stalePage().url}#top`)}`);
    expect(json.id).toBe(id);
  });

  test("a page that was never sent, no address, and one that is not of the web", async () => {
    expect((await ask(stalePage())).json.error.code).toBe("not-found");
    expect((await door().get("/v1/findings")).json.error.code).toBe("bad-request");
    expect((await door().get("/v1/findings?url=about:blank")).json.error.code).toBe("bad-request");
  });

  test("another act of the same number is not a counterpart", async () => {
    await send(registerPage());
    const other = stalePage({ act: { ...ENBEK_CITED, date: "2019-11-13" } });
    expect((await send(other)).counterparts).toEqual([]);
  });

  test("an act of another body with the same form, date and number is told by its title", async () => {
    await send(registerPage());
    const title = "Об установлении охранной зоны озера";
    expect((await send(stalePage({ act: { ...ENBEK_CITED, title } }))).counterparts).toEqual([]);
  });

  test("a page known by ID alone meets one known by number through the register", async () => {
    const byId = stalePage({
      url: "https://zakon.uchet.kz/rus/docs/P1800000746",
      portal: "uchet",
      act: { id: "P1800000746" },
    });
    await send(byId);
    await send(registerPage());
    const { counterparts } = await send(stalePage());
    expect(counterparts.map(({ url }: { url: string }) => new URL(url).host)).toEqual([
      "adilet.zan.kz",
      "zakon.uchet.kz",
    ]);
  });

  test("a page that names no act has no counterparts", async () => {
    await send(registerPage());
    const { counterparts } = await send(sampleCapture(["Цель: рост."], { ...stalePage(), act: {} }));
    expect(counterparts).toEqual([]);
  });
});
