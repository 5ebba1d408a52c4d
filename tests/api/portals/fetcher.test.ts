import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { wantPages } from "../../../api/portals/fetch-queue.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, stalePage } from "../sample-captures.ts";
import { makeFetchingWorld } from "./fetching-world.ts";

const HTML = readFileSync(new URL("../../corpus/enbek-adilet-old-ru/page.html", import.meta.url), "utf8");
const HOST = "old.adilet.zan.kz";
const PAGE = `${HOST}/rus/docs/P1800000746`;
const ROBOTS = `${HOST}/robots.txt`;

describeOnBothEngines("fetching", (database) => {
  const world = makeFetchingWorld(database);
  const { now } = world;
  const open = () => world.openFetcher();
  const want = (...addresses: string[]) =>
    wantPages(
      database(),
      addresses.map((address) => new URL(`https://${address}`)),
      now(),
    );
  const rowOf = async () => {
    const { rows } = (await database().execute(
      sql`select outcome, reason, failures, due_at is not null as waits from fetches order by fetched_at nulls last`,
    )) as unknown as { rows: Record<string, unknown>[] };
    return rows;
  };
  const ends = async (outcome: string, reason: string | null, waits: boolean) => {
    await want(PAGE);
    expect(await open().fetchNext()).toBe(true);
    expect((await rowOf())[0]).toMatchObject({ outcome, reason, waits });
  };
  const captures = async () => (await openFrontDoor(database(), now).get("/v1/acts/P1800000746")).json;

  test("a page is fetched, read twice the first time, and stored as a capture", async () => {
    world.replica.serve(PAGE, HTML);
    await ends("stored", null, false);
    expect(world.replica.seen).toEqual([ROBOTS, PAGE, PAGE]);
    expect((await captures()).copies[0].url).toBe(`https://${PAGE}`);
    expect(world.replica.headers.every((headers) => headers["user-agent"] === "Sverka/test")).toBe(true);
  });

  test("the register's list of editions is kept, and its editions stand beside the copies", async () => {
    const row = (day: string, label: string) =>
      `<tr><td>1</td><td><a href="/rus/archive/docs/P1800000746/${day}">О программе</a></td><td>${day}</td><td>${label}</td></tr>`;
    const list = `${row("13.11.2018", "Новый")}${row("01.01.2031", "Обновленный")}`;
    world.replica.serve(PAGE, HTML);
    world.replica.serve(
      `${PAGE}/history`,
      `<html><body><table id="ethernatable">${list}</table></body></html>`,
    );
    await want(PAGE, `${PAGE}/history`);
    const fetcher = open();
    for (let turn = 0; turn < 2; turn++) {
      expect(await fetcher.fetchNext()).toBe(true);
      world.at += 60_000;
    }
    expect((await rowOf()).map(({ outcome }) => outcome)).toEqual(["stored", "stored"]);
    const { editions } = (await openFrontDoor(database(), now).get("/v1/acts/P1800000746/editions")).json;
    const coming = editions.find(({ date }: { date: string }) => date === "2031-01-01");
    expect(coming).toMatchObject({ isComing: true, copies: [] });
    expect(coming.listedAt).toBe(`https://${HOST}/rus/archive/docs/P1800000746/01.01.2031`);
    expect(editions.some(({ copies }: { copies: unknown[] }) => copies.length > 0)).toBe(true);
  });

  test("a page that is no list at a list's address is not stored", async () => {
    world.replica.serve(`${PAGE}/history`, "<html><body><p>Ничего</p></body></html>");
    await want(`${PAGE}/history`);
    expect(await open().fetchNext()).toBe(true);
    expect((await rowOf())[0]).toMatchObject({ outcome: "unreadable" });
  });

  test("a page that reads otherwise a moment later is not stored", async () => {
    let visits = 0;
    world.replica.serve(PAGE, (_, response) => {
      visits++;
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          HTML.replace("746", `746 (${visits})`).replace(
            "</article>",
            `<p>Просмотров: ${visits}</p></article>`,
          ),
        );
    });
    await ends("unstable", "two readings differ", false);
    expect((await captures()).error.code).toBe("not-found");
  });

  test("the next time the page is asked for by its ETag, once", async () => {
    world.replica.serve(PAGE, (request, response) => {
      if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, {
            "content-type": "text/html",
            etag: '"v1"',
            "last-modified": "Fri, 20 Nov 2026 10:00:00 GMT",
          })
          .end(HTML);
    });
    const fetcher = open();
    await want(PAGE);
    await fetcher.fetchNext();
    world.at += 25 * 3_600_000;
    await want(PAGE);
    world.replica.seen.length = 0;
    await fetcher.fetchNext();
    expect(world.replica.seen).toEqual([ROBOTS, PAGE]);
    expect(world.replica.headers.at(-1)?.["if-modified-since"]).toBe("Fri, 20 Nov 2026 10:00:00 GMT");
    expect((await rowOf())[0]).toMatchObject({ outcome: "unchanged" });
    expect((await captures()).copies[0].capturedAt).toBe(now().toISOString());
  });

  test("a page fetched today is not asked for again", async () => {
    world.replica.serve(PAGE, HTML);
    await want(PAGE);
    await open().fetchNext();
    world.at += 3_600_000;
    await want(PAGE);
    expect(await open().fetchNext()).toBe(false);
  });

  test("404 is gone", () => ends("gone", "status-404", false));
  test("500 is tried again later, then longer and longer, and not for ever", async () => {
    world.replica.serve(PAGE, (_, response) => response.writeHead(500).end());
    const waits: number[] = [];
    await want(PAGE);
    for (let round = 0; round < 8; round++) {
      const start = world.at;
      while (!(await open().fetchNext())) world.at += 300_000;
      waits.push((world.at - start) / 60_000);
    }
    expect((await rowOf())[0]).toMatchObject({ outcome: "transient", failures: 8, waits: false });
    expect(waits).toEqual([0, 5, 10, 20, 40, 80, 160, 320]);
  });
  test("429 with a time is believed", async () => {
    world.replica.serve(PAGE, (_, response) => response.writeHead(429, { "retry-after": "7200" }).end());
    await ends("transient", "status-429", true);
    world.at += 7_100_000;
    expect(await open().fetchNext()).toBe(false);
    world.at += 200_000;
    expect(await open().fetchNext()).toBe(true);
  });
  test("403 is a refusal of the whole host, for a day", async () => {
    world.replica.serve(PAGE, (_, response) => response.writeHead(403).end());
    await ends("blocked", "status-403", false);
    await want(`${HOST}/rus/docs/K1500000414`);
    world.at += 23 * 3_600_000;
    expect(await open().fetchNext()).toBe(false);
    const { json } = await openFrontDoor(database(), now).get("/v1/portals");
    const host = json.portals
      .flatMap(({ hosts }: { hosts: { host: string }[] }) => hosts)
      .find(({ host }: { host: string }) => host === HOST);
    expect(host).toMatchObject({ state: "refused", reason: "status-403", waiting: 1 });
  });
  test("robots.txt that closes the page", async () => {
    world.replica.serve(ROBOTS, (_, response) => response.end("User-agent: *\nDisallow: /rus/docs/"));
    await ends("blocked", "robots", false);
    expect(world.replica.seen).toEqual([ROBOTS]);
  });
  test("robots.txt that cannot be had: nothing is asked", async () => {
    world.replica.serve(ROBOTS, (_, response) => response.writeHead(503).end());
    await ends("transient", "robots-503", true);
    expect(world.replica.seen).toEqual([ROBOTS]);
  });
  test("another kind of file", async () => {
    world.replica.serve(PAGE, (_, response) =>
      response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
    );
    await ends("blocked", "content-type", false);
  });
  test("a page without text", async () => {
    world.replica.serve(PAGE, "<!doctype html><title>x</title>");
    await ends("unreadable", "no-text", false);
  });
  test("a bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(13_000_000));
    world.replica.serve(PAGE, (_, response) =>
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb),
    );
    await ends("blocked", "too-large", false);
  });
  test("a page that is cut", async () => {
    world.replica.serve(PAGE, (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-length": "99999" });
      response.write(HTML.slice(0, 5_000), () => response.destroy());
    });
    await ends("transient", "network", true);
  });

  const redirect = (location: string) =>
    world.replica.serve(PAGE, (_, response) => response.writeHead(301, { location }).end());
  for (const away of [
    "https://evil.example/",
    "http://169.254.169.254/latest",
    "https://127.0.0.1/",
    "//evil.example/x",
    "http://adilet.zan.kz/x",
    "https://adilet.zan.kz:8443/x",
    "https://old.adilet.zan.kz@evil.example/",
    "file:///etc/passwd",
    "",
  ])
    test(`a redirect to ${away || "nowhere"} is not followed`, async () => {
      redirect(away);
      await ends("blocked", away === "" ? "redirect-loop" : "redirect-away", false);
      expect(new Set(world.replica.seen.map((address) => address.split("/")[0]))).toEqual(new Set([HOST]));
    });
  test("a redirect within the host is followed, one in circles is not", async () => {
    redirect("/rus/docs/P1800000746/13.11.2018");
    world.replica.serve(`${PAGE}/13.11.2018`, HTML);
    await ends("stored", null, false);
    redirect(`https://${PAGE}`);
    world.at += 25 * 3_600_000;
    await ends("blocked", "redirect-loop", false);
  });
  test("a redirect to another host of the list waits for that host's turn", async () => {
    redirect("https://adilet.zan.kz/rus/docs/P1800000746");
    await ends("moved", "adilet.zan.kz", false);
    world.replica.serve("adilet.zan.kz/rus/docs/P1800000746", HTML);
    expect(await open().fetchNext()).toBe(true);
    expect((await captures()).copies[0].url).toBe("https://adilet.zan.kz/rus/docs/P1800000746");
  });

  test("two processes never ask one host at once, nor before the pause has passed", async () => {
    const pages = ["P1800000746", "K1500000414", "P2000000189", "P1900000875"].map(
      (id) => `${HOST}/rus/docs/${id}`,
    );
    for (const page of pages)
      world.replica.serve(page, (_, response) => setTimeout(() => response.writeHead(404).end(), 10));
    await want(...pages);
    const taken = await Promise.all([open().fetchNext(), open().fetchNext(), open().fetchNext()]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(world.replica.mostAtOnce()).toBe(1);
    expect(await open().fetchNext()).toBe(false);
    world.at += 5_000;
    expect(await open().fetchNext()).toBe(true);
  });
  test("a process that ended in the middle blocks its host for minutes, not for ever", async () => {
    const hanging = world.openFetcher({ network: () => Promise.reject(new Error("ended")) });
    world.replica.serve(PAGE, HTML);
    await want(PAGE);
    await expect(hanging.fetchNext()).rejects.toThrow("ended");
    expect(await open().fetchNext()).toBe(false);
    world.at += 5 * 60_000;
    expect(await open().fetchNext()).toBe(true);
  });

  test("a capture that is sent asks for the act's other copies, by its ID and by stored addresses", async () => {
    const door = openFrontDoor(database(), now, { fetcher: open() });
    await door.post("/v1/captures", stalePage());
    await door.post("/v1/captures", registerPage());
    const { rows } = (await database().execute(sql`select url from fetches order by url`)) as unknown as {
      rows: { url: string }[];
    };
    expect(rows.map(({ url }) => url)).toEqual([
      "https://adilet.zan.kz/rus/docs/P1800000746",
      "https://old.adilet.zan.kz/rus/docs/P1800000746",
      "https://old.adilet.zan.kz/rus/docs/P1800000746/history",
      "https://primeminister.kz/ru/news/programma-enbek-12345",
    ]);
    expect((await door.get("/v1/portals")).json.fetching).toBe(true);
  });
  test("off unless told to: nothing is put in the queue", async () => {
    const door = openFrontDoor(database(), now);
    await door.post("/v1/captures", registerPage());
    expect(await rowOf()).toEqual([]);
    expect((await door.get("/v1/portals")).json.fetching).toBe(false);
  });
});
