import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { createCopyCache } from "../../../api/captures/copy-cache.ts";
import { captures, copies, copyStatements, statementBands } from "../../../api/db/schema.ts";
import { watches } from "../../../api/db/watch-schema.ts";
import { ANALYSIS_VERSION } from "../../../api/statements/analysis-version.ts";
import { rereadAll } from "../../../api/statements/reread.ts";
import { checkNextWatch } from "../../../api/watches/check-watch.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, stalePage } from "../sample-captures.ts";

const NOW = new Date("2026-12-01T00:00:00Z");

describeOnBothEngines("reading stored pages again", (database) => {
  const send = async () => {
    for (const page of [registerPage(), stalePage()])
      await openFrontDoor(database()).post("/v1/captures", page);
  };
  const readByAnother = async (version: number | null) => {
    await database().update(copies).set({ analysis: version });
    await database().update(captures).set({ analysis: version });
  };
  const marks = async () =>
    (await database().select({ analysis: copies.analysis, rereadAt: copies.rereadAt }).from(copies)).map(
      ({ analysis, rereadAt }) => [analysis, rereadAt?.toISOString() ?? null],
    );

  test("pages that today's reader read are left alone", async () => {
    await send();
    expect(await rereadAll(database(), NOW)).toEqual({ read: 0, changed: 0, renamed: 0 });
  });

  test("what an older reader missed is found, and marked as ours", async () => {
    await send();
    const before = await database().select().from(copyStatements);
    await database().delete(copyStatements);
    await database().delete(statementBands);
    await readByAnother(0);
    const seen = await database().select({ seenAt: captures.seenAt }).from(captures);
    expect(await rereadAll(database(), NOW)).toEqual({ read: 2, changed: 2, renamed: 0 });
    const after = await database().select().from(copyStatements);
    expect(new Set(after.map(({ statementKey }) => statementKey))).toEqual(
      new Set(before.map(({ statementKey }) => statementKey)),
    );
    expect(await marks()).toEqual([
      [ANALYSIS_VERSION, NOW.toISOString()],
      [ANALYSIS_VERSION, NOW.toISOString()],
    ]);
    expect(await database().select({ seenAt: captures.seenAt }).from(captures)).toEqual(seen);
  });

  test("a reader that reads the same marks nothing, nor does a first reading", async () => {
    await send();
    await readByAnother(0);
    expect(await rereadAll(database(), NOW)).toEqual({ read: 2, changed: 0, renamed: 0 });
    await database().delete(copyStatements);
    await readByAnother(null);
    expect(await rereadAll(database(), NOW)).toEqual({ read: 2, changed: 0, renamed: 0 });
    expect(await marks()).toEqual([
      [ANALYSIS_VERSION, null],
      [ANALYSIS_VERSION, null],
    ]);
  });

  test("a better reading is shown as ours, and nobody who watches the page is told", async () => {
    const door = openFrontDoor(database());
    const act = "P1800000746";
    await door.post("/v1/watches", { subject: { act } });
    await send();
    while (
      await checkNextWatch({
        db: database(),
        cache: createCopyCache(),
        now: () => new Date(),
        fetcher: undefined,
      })
    );
    const page = async () => (await door.get(`/v1/acts/${act}`)).json.copies[0];
    const before = await page();
    expect(before.rereadAt).toBeNull();
    await database()
      .update(captures)
      .set({ derived: { statements: [], planned: [], amendments: [] } });
    await readByAnother(0);
    expect((await rereadAll(database(), NOW)).changed).toBe(2);
    expect(await page()).toEqual({ ...before, rereadAt: NOW.toISOString() });
    const stored = (await door.get(`/v1/captures/${before.captureId}`)).json;
    expect([stored.rereadAt, stored.statements.length > 0]).toEqual([NOW.toISOString(), true]);
    await database()
      .update(watches)
      .set({ checkAt: new Date(0) });
    while (
      await checkNextWatch({
        db: database(),
        cache: createCopyCache(),
        now: () => new Date(),
        fetcher: undefined,
      })
    );
    expect((await door.get("/v1/events")).json.events).toEqual([]);
  });

  test("a page that is sent again after the reader improved is marked as ours too", async () => {
    await send();
    await database().delete(copyStatements);
    await readByAnother(0);
    const door = openFrontDoor(database(), () => NOW);
    await door.post("/v1/captures", registerPage());
    const { copies: shown } = (await door.get("/v1/acts/P1800000746")).json;
    expect(shown.map(({ rereadAt }: { rereadAt: string | null }) => rereadAt)).toEqual([
      NOW.toISOString(),
      null,
    ]);
    const changed = registerPage();
    await door.post("/v1/captures", { ...changed, blocks: changed.blocks.slice(0, 4) });
    expect(
      (await door.get("/v1/acts/P1800000746")).json.copies[0].rereadAt,
      "the site changed it",
    ).toBeNull();
  });

  test("what another version derived is not used", async () => {
    await send();
    await database()
      .update(captures)
      .set({ derived: { statements: [], planned: [], amendments: [] }, analysis: 0 });
    const { id } = (
      await openFrontDoor(database()).get(`/v1/findings?url=${encodeURIComponent(stalePage().url)}`)
    ).json;
    expect((await openFrontDoor(database()).get(`/v1/captures/${id}`)).json.statements).toHaveLength(3);
  });

  test("acts that were spelled another way meet again", async () => {
    await send();
    for (const table of [captures, copies])
      await database()
        .update(table)
        .set({ actKey: "resolution 2018-11-13 746" })
        .where(eq(table.actKey, "resolution:2018-11-13:746"));
    await readByAnother(0);
    expect((await rereadAll(database(), NOW)).renamed).toBe(2);
    const { json } = await openFrontDoor(database()).get("/v1/acts/resolution-2018-11-13-746");
    expect(json.copies).toHaveLength(2);
  });
});
