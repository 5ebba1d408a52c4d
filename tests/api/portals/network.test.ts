import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NetworkError, openNetwork } from "../../../api/portals/network.ts";
import { type PortalReplica, startReplica } from "./replica.ts";

describe("the door to the network", () => {
  let replica: PortalReplica;
  beforeAll(async () => {
    replica = await startReplica();
  });
  afterAll(() => replica.close());
  beforeEach(() => replica.reset());

  const get = (
    address: string,
    change: { resolve?: (host: string) => string[]; timeoutMs?: number } = {},
  ) => {
    const { resolve, timeoutMs = 5_000 } = change;
    const network = openNetwork({ port: replica.port, ...(resolve && { resolve }) });
    return network(new URL(address), { method: "GET", headers: {}, maxBytes: 100_000, timeoutMs });
  };
  const fails = async (reason: string, asked: Promise<unknown>) => {
    const error = await asked.catch((caught: unknown) => caught);
    expect(error instanceof NetworkError && error.reason).toBe(reason);
  };

  test("an answer comes with status, headers and body", async () => {
    replica.serve("a.example/x?y=1", (_, response) => response.writeHead(201, { etag: '"1"' }).end("тело"));
    const { status, headers, body } = await get("https://a.example/x?y=1#z");
    expect([status, headers.etag, body.toString("utf8")]).toEqual([201, '"1"', "тело"]);
  });
  test("gzip is undone", async () => {
    replica.serve("a.example/", (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("тело")),
    );
    expect((await get("https://a.example/")).body.toString("utf8")).toBe("тело");
  });
  test("a redirect is an answer", async () => {
    replica.serve("a.example/", (_, response) =>
      response.writeHead(302, { location: "http://127.0.0.1/" }).end(),
    );
    expect((await get("https://a.example/")).status).toBe(302);
    expect(replica.seen).toHaveLength(1);
  });

  test("a bomb of gzip is stopped", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    replica.serve("a.example/", (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    );
    expect(bomb.length).toBeLessThan(100_000);
    await fails("too-large", get("https://a.example/"));
  });
  test("a long answer", async () => {
    replica.serve("a.example/", "x".repeat(100_001));
    await fails("too-large", get("https://a.example/"));
  });
  test("an answer without end", async () => {
    replica.serve("a.example/", (_, response) => {
      const timer = setInterval(() => response.write("x".repeat(50_000)), 5);
      response.once("close", () => clearInterval(timer));
    });
    await fails("too-large", get("https://a.example/"));
  });
  test("an answer that never comes", async () => {
    replica.serve("a.example/", () => {});
    await fails("timeout", get("https://a.example/", { timeoutMs: 100 }));
  });
  test("an answer that drips", async () => {
    replica.serve("a.example/", (_, response) => {
      const timer = setInterval(() => response.write("x"), 20);
      response.once("close", () => clearInterval(timer));
    });
    await fails("timeout", get("https://a.example/", { timeoutMs: 150 }));
  });
  test("an answer that is cut", async () => {
    replica.serve("a.example/", (_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("half", () => response.destroy());
    });
    await fails("network", get("https://a.example/"));
  });
  test("a cut gzip, and one that is none", async () => {
    const whole = gzipSync("x".repeat(9_999));
    for (const body of [whole.subarray(0, whole.length - 12), "plain"]) {
      replica.serve("a.example/", (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(body),
      );
      await fails("network", get("https://a.example/"));
    }
  });
  test("an encoding nobody knows", async () => {
    replica.serve("a.example/", (_, response) =>
      response.writeHead(200, { "content-encoding": "zip" }).end("x"),
    );
    await fails("network", get("https://a.example/"));
  });

  for (const address of ["http://a.example/", "ftp://a.example/", "https://user:word@a.example/"])
    test(`${address} is not asked`, async () => {
      await fails("not-https", get(address));
      expect(replica.seen).toEqual([]);
    });
  for (const address of [
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "169.254.169.254",
    "10.0.0.1",
    "[fd00::1]",
  ])
    test(`the address ${address} is not asked`, async () => {
      await fails("private-address", get(`https://${address}/`));
      expect(replica.seen).toEqual([]);
    });
  test("a name that leads inside is not asked, not even when one of its addresses is public", async () => {
    for (const addresses of [["127.0.0.1"], ["8.8.8.8", "10.0.0.1"], ["::1"]])
      await fails("private-address", get("https://a.example/", { resolve: () => addresses }));
    expect(replica.seen).toEqual([]);
  });
  test("a real lookup that leads to this machine is refused before anything is sent", async () => {
    const asked = openNetwork()(new URL(`https://localhost:${replica.port}/`), {
      method: "GET",
      headers: {},
      maxBytes: 100,
      timeoutMs: 5_000,
    });
    await fails("private-address", asked);
    expect(replica.seen).toEqual([]);
  });
});
