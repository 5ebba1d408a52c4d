import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "../../../api/db/client.ts";
import { openMemory } from "../engines.ts";
import { fuzz } from "./fuzz.ts";

/** Enough to meet every operation with right, spoilt and hostile values; `npm run test:fuzz` sends 100 000. */
const REQUESTS = 700;

describe("requests generated from the description", () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openMemory();
  });
  afterAll(() => opened?.close());

  test("none is answered with 5xx, and every failure has the contract's shape", async () => {
    const { statuses, faults } = await fuzz(opened.db, REQUESTS, 20_261_121);
    expect(faults).toEqual([]);
    // Both ways are tried: what is let in, and what is refused for different reasons.
    for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(10);
    for (const status of [401, 403, 422]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
