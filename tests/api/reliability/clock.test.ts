import { expect, test } from "vitest";
import type { WireFinding } from "../../../shared/contract/finding.ts";
import { describeOnBothEngines } from "../engines.ts";
import { openFrontDoor } from "../front-door.ts";
import { registerPage, sampleCapture, stalePage } from "../sample-captures.ts";

/** What a clock may show one after the other: a set-back of a year, the epoch, a far future, a repeated hour. */
const JUMPS = [
  "2026-11-21T12:00:00Z",
  "2025-11-21T12:00:00Z",
  "1970-01-01T00:00:00Z",
  "2099-12-31T23:59:59Z",
];

describeOnBothEngines("a clock that jumps", (database) => {
  const at = (moment: string) => openFrontDoor(database(), () => new Date(moment));

  test("what came last is the latest, whatever the clock said", async () => {
    for (const [n, moment] of JUMPS.entries()) {
      const page = sampleCapture([`Цель Программы: занятость, слово ${n}.`]);
      const { json } = await at(moment).post("/v1/captures", page);
      const found = await at(moment).get(`/v1/findings?url=${encodeURIComponent(page.url)}`);
      expect(found.json.id, moment).toBe(json.id);
    }
  });

  test("findings stay the same", async () => {
    const codes = (findings: WireFinding[]) => findings.map(({ code }) => code).sort();
    await at("2026-11-21T12:00:00Z").post("/v1/captures", registerPage());
    const first = await at("2026-11-21T12:00:01Z").post("/v1/captures", stalePage());
    for (const moment of JUMPS) {
      const again = await at(moment).post("/v1/captures", stalePage());
      expect(codes(again.json.findings), moment).toEqual(codes(first.json.findings));
    }
  });

  test("nothing is stored twice", async () => {
    const ids = new Set<string>();
    for (const moment of JUMPS) ids.add((await at(moment).post("/v1/captures", registerPage())).json.id);
    expect(ids.size).toBe(1);
    const { json } = await at("2026-11-21T12:00:00Z").get("/v1/acts/P1800000746");
    expect(json.copies).toHaveLength(1);
  });
});
