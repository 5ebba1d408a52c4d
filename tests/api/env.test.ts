import { expect, test } from "vitest";
import { readSettings } from "../../api/env.ts";

const refuses = (name: string, value: string) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(name);
};

test("nothing set: this machine alone, and nothing is fetched", () =>
  expect(readSettings({ HOME: "/home/a" })).toMatchObject({
    host: "127.0.0.1",
    port: 4177,
    fetching: false,
    ratePerMinute: 6_000,
  }));
test("fetching is on with one setting", () =>
  expect(readSettings({ HOME: "/home/a", SVERKA_FETCH: "1" }).fetching).toBe(true));
for (const value of ["yes", "true", "2"]) test(`SVERKA_FETCH=${value}`, () => refuses("SVERKA_FETCH", value));
for (const value of ["0", "-1", "1e9", "many"])
  test(`SVERKA_RATE=${value}`, () => refuses("SVERKA_RATE", value));
test("names of a team's server", () =>
  expect(readSettings({ HOME: "/home/a", SVERKA_NAMES: "sverka.example.org,sverka" }).names).toEqual([
    "sverka.example.org",
    "sverka",
  ]));
for (const value of ["https://sverka.example.org", "a b", "a,", ","])
  test(`SVERKA_NAMES=${value}`, () => refuses("SVERKA_NAMES", value));
