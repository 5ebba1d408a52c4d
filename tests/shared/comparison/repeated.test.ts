import { expect, test } from "vitest";
import { pairStatements } from "../../../shared/comparison/pair.ts";
import { sentence } from "./copies.ts";

const THINGS = "школ больниц дорог мостов каналов библиотек станций складов теплиц ферм".split(" ");

/** So many indicators that the lists are long; every fortieth has another value on side B. */
const list = (shift: number) =>
  Array.from({ length: 520 }, (_, index) => {
    const value = 10 + index + (index % 40 === 0 ? shift : 0);
    return sentence(
      `количество ${THINGS[index % 10]} в районе № ${Math.floor(index / 10)} составит ${value} единиц`,
    );
  });

test("in long lists every statement meets its own counterpart, edited ones too", () => {
  const [a, b] = [list(0), list(5000)];
  const pairs = pairStatements(a, b, { isOneAct: true });
  const places = pairs.map((pair) => [a.indexOf(pair.a.statement), b.indexOf(pair.b.statement)]);
  expect(places.filter(([x, y]) => x !== y)).toEqual([]);
  expect(pairs.length).toBe(a.length);
});
