import { createHmac } from "node:crypto";
import { sql } from "drizzle-orm";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { createCopyCache } from "../../../api/captures/copy-cache.ts";
import { openNetwork } from "../../../api/portals/network.ts";
import { checkNextWatch } from "../../../api/watches/check-watch.ts";
import { deliverNext } from "../../../api/watches/deliver.ts";
import { takeWatch } from "../../../api/watches/watch-store.ts";
import type { WatchEvent } from "../../../shared/contract/watch.ts";
import type { Capture } from "../../../shared/text/capture.ts";
import { describeOnBothEngines } from "../engines.ts";
import { sampleExcerpt } from "../excerpts/sample-excerpts.ts";
import { openFrontDoor } from "../front-door.ts";
import { makeFetchingWorld } from "../portals/fetching-world.ts";
import { registerPage, stalePage } from "../sample-captures.ts";

/** The register before its amendments. */
const firstEdition = (): Capture => ({ ...registerPage(), blocks: stalePage().blocks });

describeOnBothEngines("watches", (database) => {
  const world = makeFetchingWorld(database);
  const { now } = world;
  const door = () => openFrontDoor(database(), now);
  const work = async () => {
    while (await checkNextWatch({ db: database(), now, cache: createCopyCache() })) world.at += 1;
  };
  const capture = async (page: Capture) => {
    world.at += 1_000;
    await door().post("/v1/captures", page);
    await work();
  };
  const watch = async (subject: object, change: object = {}) => {
    const { status, json } = await door().post("/v1/watches", { subject, ...change });
    expect(status, JSON.stringify(json)).toBe(200);
    await work();
    return json;
  };
  const events = async (headers = {}): Promise<WatchEvent[]> =>
    (await door().get("/v1/events", headers)).json.events;
  const told = async () =>
    (await events()).map(
      ({ change: { what, how, numberChanged } }) => `${what} ${how}${numberChanged ? " number" : ""}`,
    );
  const ACT = { act: "P1800000746" };

  test("a changed number of a watched act is told with both quotes, portal, editions and priority", async () => {
    await capture(firstEdition());
    await watch(ACT);
    expect(await events()).toEqual([]);
    await capture(registerPage());
    const [event] = (await events()).filter(({ change }) => change.what === "statement");
    expect(event?.change).toMatchObject({ how: "changed", numberChanged: true, priority: 1 });
    expect(event?.change.old?.text).toContain("10,2 %");
    expect(event?.change.new?.text).toContain("9,0 %");
    expect(event?.to.portal).toBe("adilet");
    expect([event?.from.edition.date, event?.to.edition.date]).toEqual(["2018-11-13", "2020-04-09"]);
  });

  test("a page, and an act named by form, date and number, are watched alike", async () => {
    await capture(firstEdition());
    await watch({ url: `${registerPage().url}#z5` });
    await watch({ act: "resolution-2018-11-13-746" });
    await capture(registerPage());
    expect((await told()).filter((each) => each === "statement changed number")).toHaveLength(2);
  });

  test("an excerpt is told of its own passage and of nothing else", async () => {
    const quote = { exact: "уровень безработицы не превысит 4,8 %", prefix: "", suffix: ";" };
    const { json } = await door().post("/v1/excerpts", sampleExcerpt({ quote }));
    await capture(firstEdition());
    await watch({ excerpt: json.id });
    await capture(registerPage());
    expect(await events()).toEqual([]);
    const page = registerPage();
    await capture({
      ...page,
      blocks: page.blocks.map((block) => ({ ...block, text: block.text.replace("4,8 %", "5,5 %") })),
    });
    const [event, ...more] = await events();
    expect(more).toEqual([]);
    expect(event?.change).toMatchObject({ how: "changed", numberChanged: true, priority: 1 });
    expect([event?.change.old?.text, event?.change.new?.text].join()).toMatch(/4,8.*5,5/u);
    await capture({ ...page, blocks: page.blocks.slice(0, 2) });
    expect((await events())[0]?.change).toMatchObject({ how: "removed", new: null });
  });

  test("a better reader of ours is never told as a change of the site, and hides none after it", async () => {
    await capture(firstEdition());
    await watch(ACT);
    await capture({ ...registerPage(), reader: 2 });
    expect(await events()).toEqual([]);
    await capture({ ...firstEdition(), reader: 2 });
    expect(await told()).toContain("statement changed number");
  });

  test("typography is no event; the same capture sent again is none", async () => {
    await capture(registerPage());
    await watch(ACT);
    const page = registerPage();
    await capture({
      ...page,
      blocks: page.blocks.map((block) => ({ ...block, text: block.text.replace("4,8 %", "4,8\u00A0%") })),
    });
    await capture(page);
    expect(await events()).toEqual([]);
  });

  test("several processes that check at once tell each change once", async () => {
    await capture(firstEdition());
    await watch(ACT);
    world.at += 1_000;
    await door().post("/v1/captures", registerPage());
    const backend = { db: database(), now, cache: createCopyCache() };
    await Promise.all([checkNextWatch(backend), checkNextWatch(backend), checkNextWatch(backend)]);
    await database().execute(sql`update watches set check_at = ${now().toISOString()}`);
    await Promise.all([checkNextWatch(backend), checkNextWatch(backend)]);
    const ids = (await events()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect((await told()).filter((each) => each === "statement changed number")).toHaveLength(1);
  });

  test("a watch nobody feeds is looked at by schedule, and its pages are fetched anew", async () => {
    await capture(registerPage());
    await watch(ACT);
    const fetcher = world.openFetcher();
    const backend = { db: database(), now, cache: createCopyCache(), fetcher };
    expect(await checkNextWatch(backend)).toBe(false);
    world.at += 6 * 3_600_000;
    expect(await checkNextWatch(backend)).toBe(true);
    expect(await checkNextWatch(backend)).toBe(false);
    const rows = (await database().execute(sql`select url from fetches`)) as unknown as { rows: unknown[] };
    expect(rows.rows.length).toBeGreaterThan(0);
  });

  test("events come in pages, the latest first", async () => {
    await capture(firstEdition());
    await watch(ACT);
    await capture(registerPage());
    await capture(firstEdition());
    const all = (await events()).map(({ id }) => id);
    const first = (await door().get("/v1/events?limit=1")).json;
    const rest = (await door().get(`/v1/events?cursor=${first.next}`)).json;
    expect([...first.events, ...rest.events].map(({ id }: WatchEvent) => id)).toEqual(all);
    expect(all.length).toBeGreaterThan(2);
  });

  test("watches come in pages, the latest first", async () => {
    for (let n = 0; n < 3; n += 1) {
      world.at += 1_000;
      await watch({ act: `P180000074${n}` });
    }
    const all = (await door().get("/v1/watches")).json;
    const first = (await door().get("/v1/watches?limit=2")).json;
    const rest = (await door().get(`/v1/watches?limit=2&cursor=${first.next}`)).json;
    expect([...first.watches, ...rest.watches]).toEqual(all.watches);
    expect([first.watches.length, rest.watches.length, rest.next, all.next]).toEqual([2, 1, null, null]);
  });

  test("a watch that a killed process had taken is taken again when its lease has passed", async () => {
    await capture(firstEdition());
    await watch(ACT);
    world.at += 1_000;
    await door().post("/v1/captures", registerPage());
    expect(await takeWatch(database(), now())).toBeDefined();
    await work();
    expect(await events()).toEqual([]);
    world.at += 60_000;
    await work();
    expect((await events()).length).toBeGreaterThan(0);
  });

  test("a page in two languages is watched in the one asked for", async () => {
    const kazakh = { ...registerPage(), language: "kk" as const };
    await capture(firstEdition());
    await watch({ url: registerPage().url });
    await capture(kazakh);
    await capture(registerPage());
    await capture(kazakh);
    expect((await events()).length).toBeGreaterThan(0);
    expect(new Set((await events()).map(({ to }) => to.language))).toEqual(new Set(["ru"]));
  });

  test("a page that goes back and changes once more is told each time", async () => {
    await capture(firstEdition());
    await watch(ACT);
    for (const page of [registerPage(), firstEdition(), registerPage()]) await capture(page);
    const values = (await events()).flatMap(({ change }) => (change.numberChanged ? [change.new?.text] : []));
    expect(values.map((text) => /[\d,]+(?= %)/u.exec(text ?? "")?.[0])).toEqual(["9,0", "10,2", "9,0"]);
  });

  test("the feed is Atom with stable ids, a 304 and nothing of a page's markup", async () => {
    const hostile = '<script>alert(1)</script>]]>&"\u0001 не более 1 %';
    const page = (value: string): Capture => ({
      ...registerPage(),
      act: { ...registerPage().act, title: hostile },
      blocks: [...registerPage().blocks, { kind: "paragraph", text: `Доля ${hostile} ${value}`, path: [] }],
    });
    await capture(page("2 %"));
    await watch(ACT);
    await capture(page("3 %"));
    const feed = await door().text("/v1/feed.atom");
    expect(feed.headers.get("content-type")).toMatch(/^application\/atom\+xml/u);
    expect(feed.text).not.toContain("<script");
    expect(feed.text).not.toContain("\u0001");
    const { document } = parseHTML(feed.text);
    const ids = [...document.querySelectorAll("entry > id")].map((id) => id.textContent);
    expect(ids).toEqual((await events()).map(({ id }) => `urn:sverka:event:${id}`));
    world.at += 86_400_000;
    expect((await door().text("/v1/feed.atom")).text).toBe(feed.text);
    const etag = feed.headers.get("etag") ?? "";
    expect((await door().get("/v1/feed.atom", { "If-None-Match": etag })).status).toBe(304);
  });

  test("a feed reader may send the key as a password, there and nowhere else", async () => {
    const { json } = await door().post("/v1/users", { name: "aigul", access: "read" });
    const Authorization = `Basic ${Buffer.from(`any:${json.key}`).toString("base64")}`;
    expect((await door().get("/v1/feed.atom", { Authorization })).status).toBe(200);
    expect((await door().get("/v1/events", { Authorization })).status).toBe(401);
    const wrong = `Basic ${Buffer.from("any:sverka_x").toString("base64")}`;
    expect((await door().get("/v1/feed.atom", { Authorization: wrong })).status).toBe(401);
  });

  const hook = "https://hooks.example/sverka?key=1";
  const hooked = async () => {
    await capture(firstEdition());
    const made = await watch(ACT, { webhook: hook });
    await capture(registerPage());
    return made.secret as string;
  };
  const deliver = (resolve?: (host: string) => string[]) =>
    deliverNext(database(), openNetwork({ port: world.replica.port, ...(resolve && { resolve }) }), now);

  test("a webhook gets each event, signed with the watch's secret", async () => {
    const bodies: { text: string; signature: string }[] = [];
    world.replica.serve("hooks.example/sverka?key=1", (request, response) => {
      let text = "";
      request.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      request.on("end", () => {
        bodies.push({ text, signature: String(request.headers["sverka-signature"]) });
        response.writeHead(204).end();
      });
    });
    const secret = await hooked();
    while (await deliver()) world.at += 1;
    const known = await events();
    expect(bodies.map(({ text }) => JSON.parse(text).event.id).sort()).toEqual(
      known.map(({ id }) => id).sort(),
    );
    for (const { text, signature } of bodies) {
      const [, seconds, code] = /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(signature) ?? [];
      expect(code).toBe(createHmac("sha256", secret).update(`${seconds}.${text}`).digest("hex"));
      expect(Math.abs(Number(seconds) * 1_000 - world.at)).toBeLessThan(2_000);
    }
  });

  test("a webhook that fails is tried again, longer and longer, and given up after eight times", async () => {
    world.replica.serve("hooks.example/sverka?key=1", (_, response) => response.writeHead(500).end());
    await hooked();
    await database().execute(
      sql`delete from deliveries where event_id not in (select min(event_id) from deliveries)`,
    );
    const waits: (number | undefined)[] = [];
    for (let round = 0; round < 8; round++) {
      expect(await deliver()).toBe(true);
      expect(await deliver(), "not before its time").toBe(false);
      const { rows } = (await database().execute(
        sql`select extract(epoch from due_at)::float8 as due from deliveries`,
      )) as unknown as { rows: { due: number | null }[] };
      const due = rows[0]?.due;
      waits.push(due == null ? undefined : (due * 1_000 - world.at) / 60_000);
      world.at = due == null ? world.at : due * 1_000;
    }
    expect(waits).toEqual([1, 4, 16, 64, 256, 1_024, 4_096, undefined]);
    world.at += 86_400_000 * 30;
    expect(await deliver()).toBe(false);
    expect(world.replica.seen).toHaveLength(8);
  });

  test("a webhook is never followed elsewhere, nor to addresses inside", async () => {
    world.replica.serve("hooks.example/sverka?key=1", (_, response) =>
      response.writeHead(302, { location: "https://adilet.zan.kz/" }).end(),
    );
    await hooked();
    await deliver();
    expect(world.replica.seen).toEqual(["hooks.example/sverka?key=1"]);
    world.at += 3_600_000;
    for (const address of ["127.0.0.1", "10.0.0.7", "169.254.169.254", "::1"]) await deliver(() => [address]);
    expect(world.replica.seen).toHaveLength(1);
  });

  for (const webhook of [
    "http://hooks.example/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://169.254.169.254/latest",
    "https://localhost/",
    "https://a:b@hooks.example/",
    "file:///etc/passwd",
    "https://2130706433/",
  ])
    test(`no webhook: ${webhook}`, async () => {
      const { status } = await door().post("/v1/watches", { subject: ACT, webhook });
      expect(status).toBe(400);
    });
  for (const subject of [
    {},
    { act: "x" },
    { url: "https://example.com/" },
    { excerpt: "0".repeat(64) },
    { ...ACT, url: registerPage().url },
    { act: "P1800000746' or 1=1" },
    { url: "file:///etc/passwd" },
  ])
    test(`nothing to watch: ${JSON.stringify(subject)}`, async () => {
      expect((await door().post("/v1/watches", { subject })).status).toBeGreaterThanOrEqual(400);
      expect((await door().get("/v1/watches")).json.watches).toEqual([]);
    });

  test("made twice it is one watch; deleted it is silent, and what was told stays", async () => {
    await capture(firstEdition());
    const first = await watch(ACT);
    expect((await watch(ACT)).id).toBe(first.id);
    expect((await door().get("/v1/watches")).json.watches).toHaveLength(1);
    expect(JSON.stringify((await door().get("/v1/watches")).json)).not.toContain("secret");
    await capture(registerPage());
    const before = await told();
    expect((await door().delete(`/v1/watches/${first.id}`)).status).toBe(200);
    expect((await door().delete(`/v1/watches/${first.id}`)).status).toBe(404);
    await capture(firstEdition());
    expect(await told()).toEqual(before);
  });

  test("nobody sees, deletes or hears another's watches, not even the owner", async () => {
    const key = async (name: string) => ({
      Authorization: `Bearer ${(await door().post("/v1/users", { name, access: "write" })).json.key}`,
    });
    const [a, b] = [await key("aigul"), await key("timur")];
    await capture(firstEdition());
    const { json } = await door().post("/v1/watches", { subject: ACT }, a);
    const excerpt = (await door().post("/v1/excerpts", sampleExcerpt(), a)).json.id;
    await work();
    await capture(registerPage());
    expect((await events(a)).length).toBeGreaterThan(0);
    for (const headers of [b, {}]) {
      expect((await door().get(`/v1/watches/${json.id}`, headers)).status).toBe(404);
      expect((await door().delete(`/v1/watches/${json.id}`, headers)).status).toBe(404);
      expect((await door().get("/v1/watches", headers)).json.watches).toEqual([]);
      expect((await door().post("/v1/watches", { subject: { excerpt } }, headers)).status).toBe(404);
      expect(await events(headers)).toEqual([]);
      expect((await door().text("/v1/feed.atom", headers)).text).not.toContain("<entry>");
    }
    expect((await door().get(`/v1/watches/${json.id}`, a)).status).toBe(200);
  });
});
