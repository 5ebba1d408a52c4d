import { expect, test } from "vitest";
import { findGrids } from "../../../shared/portals/table-survey.ts";
import { parsePage } from "../../corpus/read-corpus.ts";

test("many small tables are looked at in as many steps, so that the page can breathe between them", () => {
  const table = "<table><tr><td>Доля складов</td><td>45 %</td></tr></table>";
  const { body } = parsePage(`<!doctype html><html><body>${table.repeat(300)}</body></html>`);
  const steps = findGrids(body);
  let breaths = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) breaths += 1;
  expect(breaths).toBeGreaterThanOrEqual(300);
  expect(step.value.size).toBe(300);
});
