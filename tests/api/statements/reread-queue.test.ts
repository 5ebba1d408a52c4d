import { expect, test } from "vitest";
import { captures, copies, copyStatements, rereads } from "../../../api/db/schema.ts";
import { ANALYSIS_VERSION } from "../../../api/statements/analysis-version.ts";
import { queueRereads, rereadNext } from "../../../api/statements/reread-queue.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

const NOW = new Date("2026-12-01T00:00:00Z");

describeOnBothEngines("stored pages in the queue", (database) => {
  const door = () => openFrontDoor(database(), () => NOW);
  const pages = [registerPage(), stalePage(), sampleCapture(["Цель Программы: занятость."])];
  /** Three pages that another version of Sverka read, and found nothing in. */
  const storeStale = async () => {
    for (const page of pages) expect((await door().post("/v1/captures", page)).status).toBe(200);
    await database()
      .update(captures)
      .set({ analysis: 0, derived: { statements: [], planned: [], amendments: [] } });
    await database().update(copies).set({ analysis: 0 });
    await database().delete(copyStatements);
  };
  const state = async () => (await door().get("/v1/rereads")).json;
  const versions = async () =>
    (await database().select({ analysis: captures.analysis }).from(captures)).map(({ analysis }) => analysis);

  test("are read one by one, once, and marked as our reading", async () => {
    await storeStale();
    expect(await state()).toEqual({ waiting: 0, nextAt: null });
    expect((await door().post("/v1/rereads", "")).json).toEqual({ waiting: 3, nextAt: NOW.toISOString() });
    expect((await door().post("/v1/rereads", "")).json.waiting).toBe(3);
    expect(await rereadNext(database(), NOW)).toBe(true);
    expect((await state()).waiting).toBe(2);
    while (await rereadNext(database(), NOW));
    expect(await state()).toEqual({ waiting: 0, nextAt: null });
    expect(await versions()).toEqual(Array(3).fill(ANALYSIS_VERSION));
    const { copies: shown } = (await door().get("/v1/acts/P1800000746")).json;
    expect(shown.map(({ rereadAt }: { rereadAt: string | null }) => rereadAt)).toContain(NOW.toISOString());
    expect((await door().post("/v1/rereads", "")).json.waiting, "nothing is stale any more").toBe(0);
  });

  test("are each taken by one of several workers", async () => {
    await storeStale();
    await queueRereads(database(), NOW);
    const work = async (): Promise<number> => ((await rereadNext(database(), NOW)) ? 1 + (await work()) : 0);
    const done = await Promise.all([work(), work(), work(), work()]);
    expect(done.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(await versions()).toEqual(Array(3).fill(ANALYSIS_VERSION));
  });

  test("stay there when reading fails, and do not stand before the others", async () => {
    await storeStale();
    await queueRereads(database(), NOW);
    const kept = await database().select().from(captures);
    await database()
      .update(captures)
      .set({ blocks: 7 as never });
    for (let n = 0; n < 3; n += 1) await expect(rereadNext(database(), NOW)).rejects.toThrow();
    expect(await rereadNext(database(), NOW), "nothing is due").toBe(false);
    expect(await versions()).toEqual([0, 0, 0]);
    const { waiting, nextAt } = await state();
    expect([waiting, nextAt > NOW.toISOString()]).toEqual([3, true]);
    await database()
      .update(captures)
      .set({ blocks: kept[0]?.blocks ?? [] });
    expect(await rereadNext(database(), new Date(nextAt))).toBe(true);
    expect(await database().$count(rereads)).toBe(2);
  });

  test("are put there by the owner alone, and counted for everybody", async () => {
    const { key } = (await door().post("/v1/users", { name: "aigerim", access: "write" })).json;
    const headers = { Authorization: `Bearer ${key}` };
    expect((await door().post("/v1/rereads", "", headers)).status).toBe(403);
    expect((await door().get("/v1/rereads", headers)).status).toBe(200);
  });
});
