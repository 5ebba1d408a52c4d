import fc from "fast-check";
import { HEADERS } from "../front-door.ts";
import { type JsonSchema, valuesOf } from "./schema-values.ts";

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema: JsonSchema;
}

interface Described {
  readonly paths: Record<
    string,
    Record<
      string,
      { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: JsonSchema }> } }
    >
  >;
  readonly components: { readonly schemas: Record<string, JsonSchema> };
}

/** Texts that have broken parsers, databases, paths and addresses before. */
const HOSTILE_TEXTS = [
  "",
  "\0",
  "a\0b",
  "\ud800",
  "\udfff x",
  "%",
  "%00",
  "%E0%A4%A",
  "../../../etc/passwd",
  "..%2f..%2f",
  "' or 1=1 --",
  "'); drop table captures; --",
  "$1",
  "{}",
  "[object Object]",
  "__proto__",
  "constructor",
  "null",
  "NaN",
  "-1",
  "1e999",
  "9".repeat(400),
  "я".repeat(5_000),
  "a".repeat(70_000),
  "\u202Eabc",
  "😀".repeat(50),
  "javascript:alert(1)",
  "file:///etc/passwd",
  "http://169.254.169.254/latest",
  "https://adilet.zan.kz@evil.example/",
  "https://[::1]/",
  "https://adilet.zan.kz:99999/",
  "2018-02-30",
  "0000-00-00",
  "275760-09-14T00:00:00Z",
  "+999999-01-01T00:00:00.000Z",
  `resolution-2018-11-13-${"(".repeat(30)}`,
];

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  1.5,
  [],
  {},
  [[]],
  deep(500),
  Array(2_000).fill(0),
  Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index])),
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  { toString: 1, valueOf: 1, length: -1 },
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constantFrom(...HOSTILE_VALUES),
  fc.jsonValue(),
);

/** Requests to every operation of the description: right ones, ones with faults, and rubbish. */
export function requestsOf(described: unknown): fc.Arbitrary<FuzzRequest> {
  const { paths, components } = described as Described;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) =>
      fc
        .record({
          values: fc.tuple(...parameters.map((each) => parameterOf(each, components.schemas))),
          headers: headersOf(),
          body:
            requestBody === undefined
              ? fc.constant(undefined)
              : bodiesOf(valuesOf(requestBody.content["application/json"]?.schema ?? {}, components.schemas)),
          extra: fc.option(fc.constantFrom(...HOSTILE_TEXTS.slice(0, 20)), { freq: 12 }),
        })
        .map(({ values, headers, body, extra }) => ({
          method: method.toUpperCase(),
          path: fillPath(path, parameters, values) + (extra === null ? "" : `&x=${encode(extra)}`),
          headers,
          body,
        })),
    ),
  );
  return fc.oneof(...operations);
}

function parameterOf(
  { schema }: Parameter,
  named: Record<string, JsonSchema>,
): fc.Arbitrary<string | undefined> {
  return fc.oneof(
    { weight: 5, arbitrary: valuesOf(schema, named).map(String) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function fillPath(
  path: string,
  parameters: readonly Parameter[],
  values: readonly (string | undefined)[],
): string {
  const query: string[] = [];
  let filled = path;
  for (const [index, { in: place, name }] of parameters.entries()) {
    const value = values[index];
    if (place === "path") filled = filled.replace(`{${name}}`, () => encode(value ?? "0"));
    else if (place === "query" && value !== undefined) query.push(`${name}=${encode(value)}`);
  }
  return `${filled}?${query.join("&")}`;
}

/** What is no UTF-16 cannot be encoded; it goes as it is, and long paths are cut as servers do. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text.slice(0, 8_000));
  } catch {
    return "%ED%A0%80";
  }
}

function headersOf(): fc.Arbitrary<Record<string, string>> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant<Record<string, string>>(HEADERS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Record<string, string>>(
        {},
        { ...HEADERS, "Content-Type": "text/plain" },
        { ...HEADERS, "Content-Type": "application/json; charset=utf-16" },
        { ...HEADERS, Authorization: "Bearer" },
        { ...HEADERS, Authorization: `Basic ${"A".repeat(5_000)}` },
        { ...HEADERS, "If-None-Match": "*, W/".repeat(500) },
        { ...HEADERS, Origin: "null" },
        { ...HEADERS, Host: "evil.example" },
      ),
    },
  );
}

function bodiesOf(right: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: right.map((value) => JSON.stringify(value)) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(right, hostile, fc.nat(), fc.nat(3))
        .map(spoil)
        .map((value) => JSON.stringify(value) ?? ""),
    },
    { weight: 1, arbitrary: hostile.map((value) => JSON.stringify(value) ?? "") },
    {
      weight: 1,
      arbitrary: fc
        .tuple(right, fc.nat(400))
        .map(([value, at]) => (JSON.stringify(value) ?? "").slice(0, at)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  );
}

/** One fault somewhere inside a right value: replaced, dropped, added or doubled. */
function spoil([value, fault, where, how]: [unknown, unknown, number, number]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value ?? null));
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const collect = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const key of Object.keys(part)) {
      places.push([part as Record<string, unknown>, key]);
      collect((part as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  const place = places[where % Math.max(1, places.length)];
  if (place === undefined) return fault;
  const [part, key] = place;
  if (how === 0 && !Array.isArray(part)) delete part[key];
  else if (how === 1 && !Array.isArray(part)) part[`${key}x`] = fault;
  else if (how === 2) part[key] = [part[key], part[key]];
  else part[key] = fault;
  return copy;
}
