import { expect, test } from "vitest";
import { changesSince } from "../../../extension/ui/finding-groups.ts";
import { markChanges } from "../../../extension/visit/changes.ts";
import { copy, finding, STALE } from "../ui/samples.ts";

const NEWER = copy("adilet", "2020-04-09");
const stale = { ...STALE, b: { ...STALE.b, copy: NEWER } };
const PAGE = "доля занятых в составе самозанятых не превысит 10,2 %";

/** Words that would be painted, by kind, of a page that holds each finding's passage in a block of its own. */
function painted(...findings: ReturnType<typeof finding>[]): string[] {
  const changes = changesSince([stale, ...findings]);
  return markChanges(changes, ({ places }) => ({ places, numberDiffers: false })).map(
    ({ kind, places }) => `${kind}: ${places.map(({ from, to }) => PAGE.slice(from, to)).join(" | ")}`,
  );
}

test("words that the later edition replaced are struck", () =>
  expect(
    painted(
      finding("value-differs", { here: PAGE, changedHere: ["10,2 %"], changedThere: ["9,0 %"] }),
      finding("scope-differs", { here: PAGE, changedHere: ["в составе самозанятых"] }),
    ),
  ).toEqual(["removed: 10,2 % | в составе самозанятых"]));

test("a passage that the later edition lacks is struck whole", () =>
  expect(painted(finding("added-statement", { here: PAGE, there: null }))).toEqual([`removed: ${PAGE}`]));

test("a passage that only grew is marked as such", () =>
  expect(painted(finding("wording-differs", { here: PAGE, changedThere: ["других"] }))).toEqual([
    `added: ${PAGE}`,
  ]));

test("what is new in the later edition has no place in the page, and is listed", () => {
  const missing = finding("missing-statement", { here: null });
  expect(painted(missing)).toEqual([]);
  expect(changesSince([stale, missing])).toHaveLength(1);
});

test("what another copy says is no change of the later edition", () => {
  const elsewhere = finding("value-differs", { here: PAGE, changedHere: ["10,2 %"], b: copy("egemen") });
  expect(painted(elsewhere)).toEqual([]);
});

test("a page that is not older has no changes", () =>
  expect(changesSince([finding("value-differs", { changedHere: ["10,2 %"] })])).toEqual([]));

test("a passage whose number is another now is not painted", () => {
  const changes = changesSince([stale, finding("value-differs", { here: PAGE, changedHere: ["10,2 %"] })]);
  expect(markChanges(changes, ({ places }) => ({ places, numberDiffers: true }))).toEqual([]);
});
