import { afterEach, expect, test, vi } from "vitest";
import { findPending } from "../../../extension/local/pending.ts";
import { writeSettings } from "../../../extension/settings.ts";
import { CAPTURE, capturesAnswer, GOVKZ, openWorld } from "./fake-world.ts";

afterEach(() => vi.unstubAllGlobals());

const TEAM = "https://sverka.example.kz";
const NO_CONSENT = { ok: false, error: "no-consent" };

test("before the reader agreed nothing is sent to a team's server, and what would be is kept to be shown", async () => {
  const world = await openWorld({ apiToken: "secret", apiAddress: TEAM });
  expect(await world.send("check-page", { capture: CAPTURE })).toEqual(NO_CONSENT);
  expect(await world.send("recheck-page", { url: GOVKZ })).toEqual(NO_CONSENT);
  expect(world.asked).toEqual([]);
  expect(await findPending()).toEqual(CAPTURE);
});

test("having agreed, exactly that is sent there", async () => {
  const world = await openWorld({ apiToken: "secret", apiAddress: TEAM });
  await world.send("check-page", { capture: CAPTURE });
  const shown = await findPending();
  world.answer = () => capturesAnswer([]);
  await writeSettings({ agreedAddress: TEAM });
  expect(await world.send("check-page", { capture: CAPTURE })).toMatchObject({ ok: true });
  expect(world.asked[0]?.url.href).toBe(`${TEAM}/v1/captures`);
  expect(JSON.parse(world.asked[0]?.body ?? "")).toEqual(shown);
});

test("a consent is for one address only", async () => {
  const world = await openWorld({
    apiToken: "secret",
    apiAddress: TEAM,
    agreedAddress: "https://other.example.kz",
  });
  expect(await world.send("check-page", { capture: CAPTURE })).toEqual(NO_CONSENT);
  expect(world.asked).toEqual([]);
});
