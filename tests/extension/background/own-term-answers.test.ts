import { afterEach, expect, test, vi } from "vitest";
import { saveOwnTerms } from "../../../extension/own-terms.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import type { WireCopy } from "../../../shared/contract/finding.ts";
import { toCopy } from "../../../shared/statements/copy.ts";
import { toWireCopy } from "../../../shared/wire/copy.ts";
import { ADILET, apiError, capturesAnswer, type FakeWorld, GOVKZ, json, openWorld } from "./fake-world.ts";

afterEach(() => vi.unstubAllGlobals());

const page = (url: string, portal: string, things: string): CaptureBody => ({
  url,
  portal,
  language: "ru",
  act: { form: "resolution", date: "2018-11-13", number: "746" },
  status: "unknown",
  blocks: ["Целевые индикаторы:", `1) доля новых ${things} 5 %;`].map((text) => ({
    kind: "paragraph",
    text,
    path: [],
  })),
  reader: 1,
});
const HERE = page(GOVKZ, "govkz", "теплиц");
const REGISTER = page(ADILET, "adilet", "оранжерей");
const OTHER: WireCopy = toWireCopy(toCopy(REGISTER), new Date("2026-11-20T10:00:00Z"));
const OLDER = { ...OTHER, captureId: "c0", capturedAt: "2026-10-01T10:00:00.000Z" };
const TERMS = JSON.stringify({ terms: [{ id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"] } }] });

/** An API that knows the register's copy, and does not know the reader's terms. */
function serve(world: FakeWorld, stored: CaptureBody | undefined, register: string): void {
  world.answer = ({ url }) => {
    if (url.pathname === "/v1/captures") return capturesAnswer([], [OTHER], "a".repeat(64));
    if (url.pathname.endsWith("/editions"))
      return json({
        editions: [
          {
            language: "ru",
            status: "unknown",
            date: null,
            amendedBy: [],
            copies: [
              { ...OTHER, captureId: register },
              { ...OLDER, captureId: "d".repeat(64) },
            ],
          },
        ],
        cut: false,
      });
    if (stored === undefined) return apiError(404, "not-found");
    return json({
      id: register,
      capture: stored,
      copy: OTHER,
      statements: [],
      firstSeenAt: OTHER.capturedAt,
      seenAt: OTHER.capturedAt,
    });
  };
}
const check = async (world: FakeWorld) => {
  const reply = (await world.send("check-page", { capture: HERE })) as {
    value: { findings: { code: string }[] };
  };
  return reply.value.findings.map(({ code }) => code);
};
const paths = (world: FakeWorld) => world.asked.map(({ url }) => url.pathname);

test("without terms of their own the reader is told what the API says, and nothing more is asked", async () => {
  const world = await openWorld();
  serve(world, REGISTER, "c".repeat(64));
  expect(await check(world)).toEqual([]);
  expect(paths(world)).toEqual(["/v1/captures"]);
});

test("with them the copies that the API found are compared in the browser, and the terms stay there", async () => {
  const world = await openWorld();
  await saveOwnTerms("terms.json", TERMS);
  serve(world, REGISTER, "c".repeat(64));
  expect(await check(world)).toContain("term-differs");
  expect(paths(world)).toContain(`/v1/captures/${"c".repeat(64)}`);
  for (const { body, url } of world.asked) expect(body + url.href).not.toMatch(/my-greenhouse/u);
});

test("when a copy cannot be had the API's answer stays", async () => {
  const world = await openWorld();
  await saveOwnTerms("terms.json", TERMS);
  serve(world, undefined, "e".repeat(64));
  expect(await check(world)).toEqual([]);
});
