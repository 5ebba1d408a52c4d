import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import type { OpenDatabase } from "../../api/db/client.ts";
import { hashToken } from "../../api/token.ts";
import { openMemory } from "./engines.ts";
import { HEADERS, TOKEN } from "./front-door.ts";
import { registerPage } from "./sample-captures.ts";

describe("who may call", () => {
  let opened: OpenDatabase;
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    opened = await openMemory();
    app = createApp({
      db: opened.db,
      tokenHash: hashToken(TOKEN),
      version: "test",
      names: ["Sverka.Example.Org"],
    });
  });
  afterAll(() => opened?.close());

  const FINDINGS = "/v1/findings?url=https%3A%2F%2Fadilet.zan.kz%2Frus%2Fdocs%2FP1800000746";

  const answers = async (
    expected: string,
    { path = FINDINGS, method = "GET", headers = {} as Record<string, string> } = {},
  ) => {
    const body = method === "POST" ? JSON.stringify(registerPage()) : null;
    const response = await app.request(path, { method, headers, body });
    const json = response.headers.get("content-type")?.startsWith("application/json")
      ? ((await response.json()) as { error?: { code: string } })
      : undefined;
    expect(`${response.status} ${json?.error?.code ?? "ok"}`).toBe(expected);
    return response;
  };
  const without = (name: keyof typeof HEADERS) =>
    Object.fromEntries(Object.entries(HEADERS).filter(([header]) => header !== name));
  const withHeader = (name: string, value: string) => ({ ...HEADERS, [name]: value });

  test("the right token is let in", () => answers("404 not-found", { headers: HEADERS }));
  test("no token", () => answers("401 unauthorized"));
  test("reading needs the token too", () =>
    answers("401 unauthorized", { headers: without("Authorization") }));
  test("a wrong token", () =>
    answers("401 unauthorized", { headers: withHeader("Authorization", `Bearer ${TOKEN}x`) }));
  test("another scheme", () =>
    answers("401 unauthorized", { headers: withHeader("Authorization", `Basic ${TOKEN}`) }));
  test("a refused token is told how to ask", async () => {
    const response = await answers("401 unauthorized");
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/u);
  });

  test("changing without our header", () =>
    answers("403 forbidden", { path: "/v1/captures", method: "POST", headers: without("X-Sverka") }));

  test("a name that was rebound to this address", () =>
    answers("403 forbidden", { headers: withHeader("Host", "evil.example:4177") }));
  test("a name that begins like ours", () =>
    answers("403 forbidden", { headers: withHeader("Host", "localhost.evil.example") }));
  test("rebinding is refused for open addresses too", () =>
    answers("403 forbidden", { path: "/docs", headers: { Host: "evil.example" } }));
  for (const host of ["localhost:4177", "127.0.0.1:4177", "[::1]:4177", "sverka.example.org"])
    test(`${host} is our own name`, () => answers("404 not-found", { headers: withHeader("Host", host) }));

  for (const origin of [
    "https://adilet.zan.kz",
    "null",
    "http://localhost:3000",
    "https://chrome-extension.example",
  ])
    test(`a page of ${origin}`, () => answers("403 forbidden", { headers: withHeader("Origin", origin) }));
  for (const origin of [
    "chrome-extension://abcdefghijklmnop",
    "moz-extension://0f9a3c1e-1111-4222-8333-444455556666",
  ])
    test(`the extension at ${origin}`, async () => {
      const response = await answers("404 not-found", { headers: withHeader("Origin", origin) });
      expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    });

  test("an extension's preflight needs no token", async () => {
    const response = await app.request("/v1/captures", {
      method: "OPTIONS",
      headers: { Origin: "chrome-extension://abc", "Access-Control-Request-Method": "POST" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toContain("X-Sverka");
  });
  test("a page's preflight is refused", async () => {
    const response = await app.request("/v1/captures", {
      method: "OPTIONS",
      headers: { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" },
    });
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("open addresses need nothing", async () => {
    for (const path of ["/healthz", "/readyz", "/openapi.json", "/docs"]) await answers("200 ok", { path });
  });
  test("an address that is not there", () => answers("404 not-found", { path: "/nothing" }));
  test("every answer carries a request id and safe headers", async () => {
    const { headers } = await answers("200 ok", { path: "/healthz" });
    expect(headers.get("x-request-id")).toBeTruthy();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});
