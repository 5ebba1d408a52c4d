import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const API = new URL("../../../api", import.meta.url).pathname;

test("inside a transaction only the transaction is used: on PGlite, db would wait for itself", () => {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const sources = files.map((file) => ({ file, source: readFileSync(join(API, file), "utf8") }));
  expect(sources.filter(({ source }) => source.includes(".transaction(")).length).toBeGreaterThan(0);
  expect(sources.flatMap(({ file, source }) => findUses(source).map((use) => `${file}: ${use}`))).toEqual([]);
});

test("the check sees planted uses", () => {
  const planted = (inside: string) => findUses(`await db.transaction(async (tx) => { ${inside} });`);
  expect(planted("await db.insert(captures);")).toEqual(["db.insert"]);
  expect(planted("if (x) { rows.map(() => backend.db.select()); }")).toEqual(["backend.db.select"]);
  expect(planted("await save(db, row);")).toEqual(["db as an argument"]);
  expect(planted("await tx.insert(captures); await save(tx, row);")).toEqual([]);
});

/** Uses of the database itself inside the callback of a transaction. */
function findUses(source: string): string[] {
  const uses: string[] = [];
  const isDatabase = (node: ts.Node) => /(?:^|\.)db$/u.test(node.getText());
  const search = (node: ts.Node, inside: boolean): void => {
    if (inside && ts.isPropertyAccessExpression(node) && isDatabase(node.expression))
      uses.push(node.getText());
    if (inside && ts.isCallExpression(node) && node.arguments.some(isDatabase))
      uses.push("db as an argument");
    const opens =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === "transaction";
    if (opens) for (const argument of node.arguments) search(argument, true);
    else ts.forEachChild(node, (child) => search(child, inside));
  };
  search(ts.createSourceFile("api.ts", source, ts.ScriptTarget.Latest, true), false);
  return uses;
}
