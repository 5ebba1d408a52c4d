import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import * as portalSchema from "../../../api/db/portal-schema.ts";
import * as schema from "../../../api/db/schema.ts";
import * as watchSchema from "../../../api/db/watch-schema.ts";

const API = new URL("../../../api", import.meta.url).pathname;
const TABLES = Object.values({ ...schema, ...portalSchema, ...watchSchema }).map((table) =>
  getTableConfig(table as PgTable),
);

/** The tables that grow with what is read, and the column each is distributed by (docs/scale.md). */
const DISTRIBUTED: Readonly<Record<string, string>> = {
  captures: "home",
  copies: "url_hash",
  copy_statements: "statement_key",
  statement_bands: "band",
};

describe("tables keep to what distributed engines support", () => {
  test("every table has a primary key: CockroachDB and YugabyteDB place rows by it", () => {
    for (const { name, primaryKeys, columns } of TABLES)
      expect(primaryKeys.length > 0 || columns.some(({ primary }) => primary), name).toBe(true);
  });

  for (const [name, column] of Object.entries(DISTRIBUTED))
    test(`${name} is unique only together with ${column}: Citus cannot check more`, () => {
      const table = TABLES.find((each) => each.name === name);
      const keys = table?.primaryKeys.map(({ columns }) => columns.map((each) => each.name)) ?? [];
      expect(keys).toHaveLength(1);
      expect(keys.flat()).toContain(column);
      expect(table?.columns.filter(({ primary, isUnique }) => primary || isUnique)).toEqual([]);
      expect(table?.indexes.filter(({ config }) => config.unique)).toEqual([]);
    });

  test("no row of a distributed table refers to a row of another table, nor is referred to", () => {
    const ends = TABLES.flatMap(({ name, foreignKeys }) =>
      foreignKeys.map((key) => [name, getTableConfig(key.reference().foreignTable).name]),
    );
    expect(ends.flat().filter((name) => name in DISTRIBUTED)).toEqual([]);
    expect(ends.length).toBeGreaterThan(0);
  });

  test("ids are made of content: no counter that all servers would share", () => {
    for (const { columns } of TABLES)
      for (const { name, columnType, hasDefault } of columns)
        expect([name, /serial/iu.test(columnType), hasDefault]).toEqual([name, false, false]);
  });
});

/** What one of the engines lacks, or does on one server alone; where it stands, the reason is said. */
const LACKING: readonly (readonly [feature: string, pattern: RegExp, allowed: readonly string[]])[] = [
  ["listening", /\b(?:listen|notify)\s+["\w]+;|pg_notify/iu, []],
  // Processes that start at once: on an engine whose advisory locks do nothing, migrate with one process.
  ["advisory locks", /pg_(?:try_)?advisory/iu, ["db/migrate.ts"]],
  // A backup is made of one server; each engine brings its own.
  ["cursors", /\bdeclare \w+ (?:no scroll )?cursor\b/iu, ["backup/backup.ts"]],
  ["temporary tables", /create temp/iu, []],
  ["triggers and functions", /create (?:or replace )?(?:trigger|function|rule)\b/iu, []],
  ["extensions", /create extension/iu, []],
  ["indexes of other kinds", /using (?:gin|gist|brin|spgist)\b|exclude using/iu, []],
  ["sequences", /create sequence|nextval\(|generated (?:always|by default) as identity|\bserial\b/iu, []],
  ["joins with captures", /Join\(\s*captures\b|join captures\b/iu, []],
  ["system columns", /\b(?:xmin|xmax|ctid)\b/u, []],
];

describe("queries keep to what distributed engines support", () => {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:ts|sql)$/u.test(file),
  );
  for (const [feature, pattern, allowed] of LACKING)
    test(`no ${feature}`, () => {
      const found = files.filter((file) => pattern.test(readFileSync(join(API, file), "utf8")));
      expect(found.sort()).toEqual([...allowed]);
    });

  test("the check sees planted uses", () => {
    const planted = [
      "listen jobs;",
      "select pg_advisory_lock(1)",
      "declare rows cursor for",
      "create temp table t",
      "create trigger t",
      "create extension pg_trgm",
      "on t using gin (a)",
      "id serial primary key",
      ".innerJoin(captures, eq(",
      "(xmax = 0) as inserted",
    ];
    expect(LACKING.map(([, pattern], at) => pattern.test(planted[at] ?? ""))).toEqual(
      planted.map(() => true),
    );
  });
});
