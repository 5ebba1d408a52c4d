import { expect, test } from "vitest";
import { readRungs } from "../../../extension/panel/rungs.ts";
import { copy } from "../ui/samples.ts";

const edition = (date: string | null, portal: string, language = "ru", status = "in-force") => ({
  language: language as "ru",
  status,
  date,
  amendedBy: date === "2020-04-09" ? [{ id: null, date, number: "189", href: null }] : [],
  copies: [{ ...copy(portal), captureId: "0".repeat(64) }],
});
const portals = (rungs: ReturnType<typeof readRungs>) =>
  rungs.map(({ date, amendment, copies }) => [date, amendment, copies.map(({ portal }) => portal)]);

test("copies of one date stand on one rung, whatever their portals call its status", () =>
  expect(
    portals(
      readRungs(
        [
          edition("2018-11-13", "govkz", "ru", "unknown"),
          edition("2018-11-13", "enbek"),
          edition("2020-04-09", "adilet"),
        ],
        "ru",
      ),
    ),
  ).toEqual([
    ["2018-11-13", undefined, ["govkz", "enbek"]],
    ["2020-04-09", "189", ["adilet"]],
  ]));

test("a repealed edition has a rung of its own", () =>
  expect(
    readRungs([edition("2018-11-13", "govkz"), edition("2018-11-13", "adilet", "ru", "repealed")], "ru"),
  ).toHaveLength(2));

test("the page's language decides, unless nothing is in it", () => {
  const both = [edition("2018-11-13", "govkz"), edition("2018-11-13", "adilet", "kk")];
  expect(portals(readRungs(both, "kk"))).toEqual([["2018-11-13", undefined, ["adilet"]]]);
  expect(portals(readRungs(both, "en"))).toEqual([["2018-11-13", undefined, ["govkz", "adilet"]]]);
});
