import { hc } from "hono/client";
import { expect, expectTypeOf, test } from "vitest";
import { type Api, createApp } from "../../api/app.ts";
import { hashToken } from "../../api/token.ts";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { CaptureAnswer } from "../../shared/contract/finding.ts";
import { openMemory } from "./engines.ts";
import { HEADERS, TOKEN } from "./front-door.ts";
import { registerPage } from "./sample-captures.ts";

test("Hono's typed client knows the routes and calls them", async () => {
  const { db, close } = await openMemory();
  const app = createApp({
    db,
    tokenHash: hashToken(TOKEN),
    version: "test",
  });
  const client = hc<Api>("http://localhost", {
    headers: HEADERS,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => app.request(input as string, init),
  });
  const response = await client.v1.captures.$post({ json: registerPage() as CaptureBody });
  const answer = await response.json();
  expectTypeOf(answer).toEqualTypeOf<CaptureAnswer>();
  const again = await client.v1.findings.$get({ query: { url: registerPage().url } });
  expect(again.status === 200 && (await again.json()).id).toBe(answer.id);
  await close();
});
