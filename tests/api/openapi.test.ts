import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../api/app.ts";
import type { Database } from "../../api/db/client.ts";
import { hashToken } from "../../api/token.ts";
import { openMemory } from "./engines.ts";

describe("description of the API", () => {
  let db: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await openMemory());
  });
  afterAll(() => close?.());

  const open = () => createApp({ db, tokenHash: hashToken("t"), version: "1.2.3" });
  const describeIt = async () =>
    (await (await open().request("/openapi.json")).json()) as {
      openapi: string;
      info: { version: string };
      paths: Record<string, Record<string, { security?: unknown; responses: Record<string, unknown> }>>;
      components: { schemas: Record<string, unknown> };
    };

  test("names every route, and no other", async () => {
    const { paths } = await describeIt();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = open()
      .routes.filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, "{$1}")}`)
      .filter((route) => !["GET /docs", "GET /openapi.json"].includes(route));
    expect(described.sort()).toEqual([...new Set(routes)].sort());
  });

  test("is OpenAPI 3.1 of this version", async () => {
    const { openapi, info } = await describeIt();
    expect(openapi).toBe("3.1.0");
    expect(info.version).toBe("1.2.3");
  });

  test("points only at schemas that are there", async () => {
    const api = await describeIt();
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, name] of references) expect(api.components.schemas).toHaveProperty(name ?? "");
  });

  test("is made from the schemas that check requests", async () => {
    const { components } = await describeIt();
    expect(components.schemas.Capture).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: expect.arrayContaining(["url", "portal", "language", "blocks"]),
    });
  });

  test("asks for the token under /v1 and nowhere else", async () => {
    const { paths } = await describeIt();
    for (const [path, operations] of Object.entries(paths))
      for (const operation of Object.values(operations)) {
        expect(operation.security !== undefined, path).toBe(path.startsWith("/v1/"));
        expect("401" in operation.responses, path).toBe(path.startsWith("/v1/"));
      }
  });

  test("is readable with no other server", async () => {
    const response = await open().request("/docs");
    const html = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^text\/html/u);
    expect(html).not.toMatch(/https?:\/\//u);
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'/u);
  });
});
