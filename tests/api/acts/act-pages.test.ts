import { expect, test } from "vitest";
import { saveCapture } from "../../../api/captures/capture-store.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

describeOnBothEngines("lists of an act, page by page", (database) => {
  let moment = 0;
  const door = () => openFrontDoor(database(), () => new Date(Date.UTC(2026, 10, 1) + moment * 1_000));
  const send = async (capture: Capture) => {
    moment += 1;
    return (await door().post("/v1/captures", capture)).json;
  };
  const copy = (n: number) => stalePage({ url: `https://primeminister.kz/ru/news/enbek-${n}` });

  /** Every row of a list, as `limit` rows at a time bring them. */
  const readAll = async (path: string, list: string, limit: number) => {
    const pages: unknown[][] = [];
    for (let cursor = ""; ; ) {
      const { status, json } = await door().get(
        `${path}?limit=${limit}${cursor === "" ? "" : `&cursor=${cursor}`}`,
      );
      expect(status).toBe(200);
      pages.push(json[list]);
      if (json.next === null) return pages;
      cursor = json.next;
    }
  };

  test("copies: every one once, the register's first, then the latest", async () => {
    await send(registerPage());
    for (let n = 0; n < 4; n += 1) await send(copy(n));
    const pages = await readAll("/v1/acts/P1800000746", "copies", 2);
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    const urls = (pages.flat() as { url: string }[]).map(({ url }) => url);
    expect(urls).toEqual([registerPage().url, copy(3).url, copy(2).url, copy(1).url, copy(0).url]);
  });

  test("more copies than are compared are listed all the same", async () => {
    await send(registerPage());
    // Past the front door: what is sent there is compared with all that came before.
    for (let n = 0; n < 32; n += 1) await saveCapture(database(), copy(n), new Date(Date.UTC(2026, 10, 2)));
    expect((await readAll("/v1/acts/P1800000746", "copies", 20)).flat()).toHaveLength(33);
  });

  test("a copy captured anew between two pages hides no other", async () => {
    await send(registerPage());
    for (let n = 0; n < 3; n += 1) await send(copy(n));
    const { json } = await door().get("/v1/acts/P1800000746?limit=2");
    await send(copy(2));
    const rest = await door().get(`/v1/acts/P1800000746?limit=5&cursor=${json.next}`);
    expect(rest.json.copies.map(({ url }: { url: string }) => url)).toEqual([copy(1).url, copy(0).url]);
  });

  test("editions: every capture once, the latest captures first", async () => {
    const year = (n: number) => sampleCapture([`Цель Программы: доля занятых составит ${n} %.`]);
    const sent: string[] = [];
    for (let n = 1; n <= 5; n += 1) sent.push((await send(year(n))).id);
    const pages = (await readAll("/v1/acts/P1800000746/editions", "editions", 2)) as {
      copies: { captureId: string }[];
    }[][];
    const ids = pages.map((page) => page.flatMap(({ copies }) => copies.map(({ captureId }) => captureId)));
    expect(ids.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(ids.flat().sort()).toEqual([...sent].sort());
    expect(ids[0]?.sort()).toEqual(sent.slice(3).sort());
  });

  test("changes: a cursor stays with its two captures", async () => {
    const goals = (from: number) =>
      sampleCapture(
        ["молока", "мяса", "зерна", "хлопка", "шерсти"].map(
          (what, n) => `Цель Программы: рост производства ${what} до ${from + n} тонн.`,
        ),
      );
    await send(goals(10));
    await send(goals(50));
    const whole = (await door().get("/v1/acts/P1800000746/changes")).json;
    expect(whole.next).toBeNull();
    expect(whole.changes).toHaveLength(5);
    const first = (await door().get("/v1/acts/P1800000746/changes?limit=3")).json;
    await send(goals(90));
    const second = (await door().get(`/v1/acts/P1800000746/changes?limit=3&cursor=${first.next}`)).json;
    expect([...first.changes, ...second.changes]).toEqual(whole.changes);
    expect([second.to.captureId, second.next]).toEqual([whole.to.captureId, null]);
  });

  for (const path of ["", "/editions", "/changes"])
    test(`a cursor of another list is refused by ${path || "copies"}`, async () => {
      await send(registerPage());
      for (const cursor of ["abc", Buffer.from("2026-11-01T00:00:00.000Z x").toString("base64url")]) {
        const { status, json } = await door().get(`/v1/acts/P1800000746${path}?cursor=${cursor}`);
        expect([status, json.error.code]).toEqual([400, "bad-request"]);
      }
    });
});
