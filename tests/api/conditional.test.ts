import { expect, test } from "vitest";
import { hasEtag } from "../../api/conditional.ts";
import { describeOnBothEngines } from "./engines.ts";
import { openFrontDoor } from "./front-door.ts";
import { registerPage, stalePage } from "./sample-captures.ts";

test("If-None-Match: weak or strong, one of several, any", () => {
  for (const header of ['"a"', 'W/"a"', '"b", W/"a"', "*"]) expect(hasEtag(header, 'W/"a"')).toBe(true);
  for (const header of [undefined, "", '"b"', "a"]) expect(hasEtag(header, '"a"')).toBe(false);
});

describeOnBothEngines("asking again", (database) => {
  const door = (version = "1") => openFrontDoor(database(), undefined, { version });
  const findings = `/v1/findings?url=${encodeURIComponent(stalePage().url)}`;
  const send = async () => {
    const { json } = await door().post("/v1/captures", stalePage());
    await door().post("/v1/captures", registerPage());
    return json.id as string;
  };

  for (const path of [
    findings,
    "/v1/acts/P1800000746",
    "/v1/acts/P1800000746/editions",
    "/v1/acts/P1800000746/changes",
    "/v1/acts/P1800000746/in-force?date=2026-11-21",
    "/v1/portals",
    "/v1/watches",
    "/v1/excerpts",
    "/v1/users",
    "/v1/feed.atom",
  ])
    test(`${path.replace(/\?.*/u, "")} answers 304 while nothing is new`, async () => {
      await send();
      const first = await door().get(path);
      const etag = first.headers.get("etag") ?? "";
      expect([first.status, etag === ""]).toEqual([200, false]);
      const again = await door().get(path, { "If-None-Match": etag });
      expect([again.status, again.headers.get("etag"), again.json]).toEqual([304, etag, undefined]);
    });

  test("a stored capture answers 304 too, and what failed has no ETag", async () => {
    const path = `/v1/captures/${await send()}`;
    const etag = (await door().get(path)).headers.get("etag") ?? "";
    expect((await door().get(path, { "If-None-Match": `"x", ${etag}` })).status).toBe(304);
    expect((await door().get("/v1/acts/P9900000001")).headers.get("etag")).toBeNull();
  });

  test("another version of the program that says the same has the same ETag", async () => {
    await send();
    const etag = (await door("1").get(findings)).headers.get("etag") ?? "";
    expect((await door("2").get(findings, { "If-None-Match": etag })).status).toBe(304);
  });

  test("a page opened again, unchanged, keeps the ETag of its findings", async () => {
    await send();
    const etag = (await door().get(findings)).headers.get("etag") ?? "";
    const later = openFrontDoor(database(), () => new Date("2026-12-24T00:00:00Z"));
    await later.post("/v1/captures", registerPage());
    expect((await later.get(findings, { "If-None-Match": etag })).status).toBe(304);
  });

  test("findings that changed have another ETag", async () => {
    await door().post("/v1/captures", stalePage());
    const etag = (await door().get(findings)).headers.get("etag") ?? "";
    await door().post("/v1/captures", registerPage());
    const { status, headers } = await door().get(findings, { "If-None-Match": etag });
    expect([status, headers.get("etag") === etag]).toEqual([200, false]);
  });
});
