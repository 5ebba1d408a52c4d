import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeApi } from "../../api/openapi.ts";
import { type Description, findBroken, type Promised, readPromises } from "./v1-promise.ts";

/** What `/v1` promised so far; `SVERKA_KEEP_V1=1` adds to it what is new, and never takes anything out. */
const KEPT = new URL("v1-kept.json", import.meta.url);

const now = () => readPromises(describeApi("test") as unknown as Description);
const kept = () => JSON.parse(readFileSync(KEPT, "utf8")) as Promised;

describe("within /v1 only additions are made", () => {
  test("nothing promised is gone, and nothing more is demanded", () => {
    expect(findBroken(kept(), now())).toEqual([]);
  });

  test("what is new is kept too: run this file once with SVERKA_KEEP_V1=1", () => {
    const promised = now();
    if (process.env.SVERKA_KEEP_V1 === "1") {
      expect(findBroken(kept(), promised)).toEqual([]);
      writeFileSync(KEPT, `${JSON.stringify(promised, null, 2)}\n`);
    }
    expect(promised.offers.filter((line) => !kept().offers.includes(line))).toEqual([]);
  });
});

describe("a broken promise is seen", () => {
  const answer = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
  const request = { ...answer, additionalProperties: false };
  const withSchema = (schema: object, paths = {}) =>
    readPromises({ paths, components: { schemas: { Thing: schema } } });

  const cases: [string, object, object, string[]][] = [
    ["an answer loses a property", answer, { type: "object" }, ["Thing always gives id", "Thing.id: string"]],
    ["a property becomes optional", answer, { ...answer, required: [] }, ["Thing always gives id"]],
    ["a type changes", answer, { ...answer, properties: { id: { type: "number" } } }, ["Thing.id: string"]],
    ["a value is refused", { enum: ["a", "b"] }, { enum: ["a"] }, ['Thing may be "b"']],
  ];
  test.each(cases)("%s", (_, before, after, gone) => {
    expect(findBroken(withSchema(before), withSchema(after))).toEqual(gone.map((line) => `gone: ${line}`));
  });

  test("a request demands more", () => {
    const more = { ...request, required: ["id", "name"] };
    expect(findBroken(withSchema(request), withSchema(more))).toEqual(["new demand: Thing needs name"]);
  });

  test("a path is gone", () => {
    const paths = { "/v1/things": { get: { responses: {} } } };
    expect(findBroken(withSchema(answer, paths), withSchema(answer))).toEqual(["gone: GET /v1/things"]);
  });

  test("additions break nothing", () => {
    const more = { ...answer, properties: { ...answer.properties, name: { type: "string" } } };
    const paths = { "/v1/things": { post: { responses: {} } } };
    expect(findBroken(withSchema(answer), withSchema(more, paths))).toEqual([]);
  });
});
