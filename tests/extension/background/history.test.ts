import { expect, test, vi } from "vitest";
import { readAnswers } from "../../../extension/local/answers.ts";
import { saveOwnTerms } from "../../../extension/own-terms.ts";
import type { CaptureBody } from "../../../shared/contract/capture.ts";
import { GOVKZ, openWorld } from "./fake-world.ts";

const TEXTS = ["Целевые индикаторы:", "1) доля новых теплиц 5 %;", "2) количество оранжерей 12 единиц."];
const PAGE: CaptureBody = {
  url: GOVKZ,
  portal: "govkz",
  language: "ru",
  act: { form: "resolution", date: "2018-11-13", number: "746" },
  status: "unknown",
  blocks: TEXTS.map((text) => ({ kind: "paragraph", text, path: [] })),
  reader: 1,
};
const TERMS = JSON.stringify({ terms: [{ id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"] } }] });

const keptCodes = async () => (await readAnswers()).flatMap(({ review }) => review.map(({ code }) => code));

test("what a kept page's own text says is said with the reader's own terms", async () => {
  const world = await openWorld({ mode: "local" });
  await world.send("check-page", { capture: PAGE });
  await vi.waitFor(async () => expect(await readAnswers()).toHaveLength(1));
  expect(await keptCodes()).not.toContain("inconsistent-term");
  await saveOwnTerms("terms.json", TERMS);
  await world.send("check-page", { capture: PAGE });
  await vi.waitFor(async () => expect(await keptCodes()).toContain("inconsistent-term"));
});
