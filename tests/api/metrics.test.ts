import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import type { OpenDatabase } from "../../api/db/client.ts";
import { openLog } from "../../api/log.ts";
import { hashToken } from "../../api/token.ts";
import { openMemory } from "./engines.ts";
import { HEADERS, TOKEN } from "./front-door.ts";
import { registerPage } from "./sample-captures.ts";

describe("numbers and logs", () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await openMemory();
  });
  afterAll(() => database?.close());

  const open = () => {
    const lines: string[] = [];
    const { onRequest } = openLog(
      "json",
      (line) => lines.push(line),
      () => new Date("2026-11-21T12:00:00Z"),
    );
    const app = createApp({ db: database.db, tokenHash: hashToken(TOKEN), version: "test", onRequest });
    const numbers = async () => await (await app.request("/metrics")).text();
    return { app, lines, numbers };
  };

  test("requests are counted by route and state", async () => {
    const { app, numbers } = open();
    const body = JSON.stringify(registerPage());
    for (let n = 0; n < 3; n += 1)
      await app.request("/v1/captures", { method: "POST", headers: HEADERS, body });
    await app.request("/v1/acts/P1900000009", { headers: HEADERS });
    const text = await numbers();
    expect(text).toContain('sverka_http_requests_total{method="POST",route="/v1/captures",status="200"} 3\n');
    expect(text).toContain('sverka_http_requests_total{method="GET",route="/v1/acts/:id",status="404"} 1\n');
    expect(text).toContain(
      'sverka_http_request_seconds_bucket{method="POST",route="/v1/captures",le="+Inf"} 3\n',
    );
    expect(text).toContain("sverka_http_requests_running 1\n");
  });

  test("every line is a comment or a sample, and buckets only grow", async () => {
    const { app, numbers } = open();
    await app.request("/healthz");
    const text = await numbers();
    for (const line of text.trimEnd().split("\n"))
      expect(line).toMatch(/^# (?:HELP|TYPE) \w+ .+$|^\w+(?:\{(?:\w+="[^"\\]*",?)+\})? [\d.]+$/u);
    const buckets = [...text.matchAll(/_bucket\{method="GET",route="\/healthz",le="[^"]+"\} (\d+)/gu)].map(
      ([, n]) => Number(n),
    );
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
    expect(buckets.at(-1)).toBe(1);
  });

  test("addresses nobody knows add no labels", async () => {
    const { app, numbers } = open();
    for (let n = 0; n < 50; n += 1) await app.request(`/${n}"}\n`, { method: n % 2 === 0 ? "GET" : "BREW" });
    const text = await numbers();
    expect(text.match(/requests_total\{/gu)).toHaveLength(2);
  });

  test("a request is one line of JSON, without page or key", async () => {
    const { app, lines } = open();
    const { url } = registerPage();
    const response = await app.request(`/v1/findings?url=${encodeURIComponent(url)}`, { headers: HEADERS });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      at: "2026-11-21T12:00:00.000Z",
      event: "request",
      request: response.headers.get("x-request-id"),
      method: "GET",
      route: "/v1/findings",
      status: 200,
    });
    expect(lines.join()).not.toMatch(/P1800000746|adilet|token-of/u);
  });
});
