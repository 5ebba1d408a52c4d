import { DrizzleQueryError } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenDatabase, openDatabase } from "../../../api/db/client.ts";
import { describeInternal, isDatabaseAway } from "../../../api/db/database-error.ts";
import { openFrontDoor } from "../front-door.ts";
import { findPostgres, type Postgres, startPostgres } from "../postgres.ts";
import { registerPage } from "../sample-captures.ts";

const failed = (cause: object) =>
  new DrizzleQueryError("insert …", ["ТЕКСТ СТРАНИЦЫ"], Object.assign(new Error("cause"), cause));

test("a database that is away is told from a query that is wrong", () => {
  for (const code of ["ECONNREFUSED", "57P01", "08006", "53100"])
    expect(isDatabaseAway(failed({ code }))).toBe(true);
  for (const code of ["23505", "42P01", "22P02"]) expect(isDatabaseAway(failed({ code }))).toBe(false);
  expect(isDatabaseAway(failed({ message: "Connection terminated unexpectedly" }))).toBe(true);
  expect(isDatabaseAway(new Error("ECONNREFUSED"))).toBe(false);
});

test("the log of a failed query holds nothing of the page", () => {
  const line = describeInternal(failed({ code: "23505" }));
  expect(line).toMatch(/^Error: cause\n\s+at /u);
  expect(line).not.toContain("СТРАНИЦЫ");
});

const bin = findPostgres();
describe.skipIf(bin === undefined)("PostgreSQL that stops", () => {
  let server: Postgres;
  let opened: OpenDatabase;
  beforeAll(async () => {
    server = await startPostgres(bin ?? "");
    const databaseUrl = await server.createDatabase("away");
    opened = await openDatabase({ dataDir: "unused", databaseUrl, log: () => {} });
  });
  afterAll(() => opened?.close());

  test("is answered with 503 and when to ask again, never with a crash", async () => {
    const door = openFrontDoor(opened.db);
    expect((await door.post("/v1/captures", registerPage())).status).toBe(200);
    await server.stop();
    const { status, json, headers } = await door.post("/v1/captures", registerPage());
    expect([status, json.error.code]).toEqual([503, "database-unavailable"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await door.get("/readyz")).status).toBe(503);
    expect((await door.get("/healthz")).status).toBe(200);
  });
});
