import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "../engines.ts";
import { sampleExcerpt } from "../excerpts/sample-excerpts.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage } from "../sample-captures.ts";

describeOnBothEngines("users", (database) => {
  const door = () => openFrontDoor(database());
  const makeUser = async (name: string, access: "read" | "write") => {
    const { status, json } = await door().post("/v1/users", { name, access });
    expect(status).toBe(200);
    return {
      id: json.id as string,
      key: json.key as string,
      headers: { Authorization: `Bearer ${json.key}` },
    };
  };
  const gives = async (
    expected: string,
    answer: Promise<{ status: number; json: { error?: { code: string } } }>,
  ) => {
    const { status, json } = await answer;
    expect(`${status} ${json?.error?.code ?? "ok"}`).toBe(expected);
  };

  test("a user's key is shown once and kept as a hash", async () => {
    const { key } = await makeUser("aigul", "write");
    const rows = await database().execute(sql`select * from access_keys`);
    expect(JSON.stringify(rows)).not.toContain(key);
    const listed = await door().get("/v1/users");
    expect(listed.json.users).toMatchObject([{ name: "aigul", access: "write" }]);
    expect(JSON.stringify(listed.json)).not.toContain(key);
  });

  test("a deleted key opens nothing", async () => {
    const { id, headers } = await makeUser("aigul", "write");
    await gives("200 ok", door().get("/v1/excerpts", headers));
    await gives("200 ok", door().delete(`/v1/users/${id}`));
    await gives("401 unauthorized", door().get("/v1/excerpts", headers));
  });

  test("a reading key reads and changes nothing", async () => {
    const { headers } = await makeUser("timur", "read");
    await gives("200 ok", door().get("/v1/excerpts", headers));
    await gives("403 forbidden", door().post("/v1/excerpts", sampleExcerpt(), headers));
    await gives("403 forbidden", door().post("/v1/captures", registerPage(), headers));
    await gives("403 forbidden", door().post("/v1/excerpts/import", {}, headers));
    await gives("403 forbidden", door().delete(`/v1/excerpts/${"0".repeat(64)}`, headers));
  });

  test("nobody reads, changes, deletes or exports another's excerpts, not even the owner", async () => {
    const a = await makeUser("aigul", "write");
    const b = await makeUser("timur", "write");
    const { json } = await door().post("/v1/excerpts", sampleExcerpt({ note: "СЕКРЕТ" }), a.headers);
    for (const headers of [b.headers, {}]) {
      await gives("404 not-found", door().get(`/v1/excerpts/${json.id}`, headers));
      await gives("404 not-found", door().patch(`/v1/excerpts/${json.id}`, { note: "" }, headers));
      await gives("404 not-found", door().delete(`/v1/excerpts/${json.id}`, headers));
      for (const path of [
        "/v1/excerpts",
        "/v1/excerpts?act=P1800000746",
        "/v1/excerpts/export?format=json",
        "/v1/excerpts/export?format=md",
      ])
        expect((await door().text(path, headers)).text).not.toContain("СЕКРЕТ");
    }
    expect((await door().get(`/v1/excerpts/${json.id}`, a.headers)).json).toEqual(json);
  });

  test("the same passage of two users is two excerpts", async () => {
    const a = await makeUser("aigul", "write");
    const b = await makeUser("timur", "write");
    const first = await door().post("/v1/excerpts", sampleExcerpt({ note: "a" }), a.headers);
    const second = await door().post("/v1/excerpts", sampleExcerpt({ note: "b" }), b.headers);
    expect(second.json.id).toBe(first.json.id);
    expect((await door().get(`/v1/excerpts/${first.json.id}`, a.headers)).json.note).toBe("a");
    await door().post(
      "/v1/excerpts/import",
      { format: "sverka-excerpts", version: 1, excerpts: [{ ...first.json, note: "x" }] },
      b.headers,
    );
    expect((await door().get(`/v1/excerpts/${first.json.id}`, a.headers)).json.note).toBe("a");
  });

  test("two keys of one user open the same excerpts", async () => {
    const write = await makeUser("aigul", "write");
    const read = await makeUser("aigul", "read");
    await door().post("/v1/excerpts", sampleExcerpt(), write.headers);
    expect((await door().get("/v1/excerpts", read.headers)).json.excerpts).toHaveLength(1);
  });

  test("users do not manage users", async () => {
    const { id, headers } = await makeUser("aigul", "write");
    await gives("403 forbidden", door().post("/v1/users", { name: "x", access: "write" }, headers));
    await gives("403 forbidden", door().get("/v1/users", headers));
    await gives("403 forbidden", door().delete(`/v1/users/${id}`, headers));
  });

  test("names that are none, the owner's among them", async () => {
    for (const name of ["owner", "", "A", "a b", "../a", "a".repeat(41), "a%"])
      await gives("400 bad-request", door().post("/v1/users", { name, access: "read" }));
    await gives("400 bad-request", door().delete("/v1/users/%25"));
  });

  test("keys that look right and are none", async () => {
    for (const key of [`sverka_${"a".repeat(43)}`, "sverka_", "' or 1=1 --", "%"])
      await gives("401 unauthorized", door().get("/v1/excerpts", { Authorization: `Bearer ${key}` }));
  });

  test("over the rate one is told when to come again, and others are not kept out", async () => {
    let at = Date.parse("2026-11-21T12:00:00Z");
    const slow = openFrontDoor(database(), () => new Date(at), { ratePerMinute: 3 });
    const { headers } = await makeUser("aigul", "read");
    for (let index = 0; index < 3; index++) await gives("200 ok", slow.get("/v1/excerpts", headers));
    const refused = await slow.get("/v1/excerpts", headers);
    expect(`${refused.status} ${refused.json.error.code} ${refused.headers.get("retry-after")}`).toBe(
      "429 too-many-requests 20",
    );
    await gives("200 ok", slow.get("/v1/excerpts"));
    at += 20_000;
    await gives("200 ok", slow.get("/v1/excerpts", headers));
    await gives("429 too-many-requests", slow.get("/v1/excerpts", headers));
    at -= 3_600_000;
    await gives("429 too-many-requests", slow.get("/v1/excerpts", headers));
  });
});
