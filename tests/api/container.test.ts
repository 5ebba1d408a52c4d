import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../api/env.ts";
import { all, environment, instructions, last, ROOT, readText } from "./dockerfile.ts";

/** A YAML file of mappings and lists of plain values, as compose.yaml is: path → value, a list's items by number. */
function readYaml(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const open: { indent: number; key: string; items: number }[] = [];
  for (const line of text.split("\n")) {
    if (/^\s*(?:#.*)?$/u.test(line)) continue;
    const [, space = "", dash, body = ""] = /^( *)(- )?(.*)$/u.exec(line) ?? [];
    while ((open.at(-1)?.indent ?? -1) >= space.length) open.pop();
    const place = open.map(({ key }) => key).join(".");
    const parent = open.at(-1);
    if (dash !== undefined) {
      values.set(`${place}.${parent?.items ?? 0}`, body.replace(/^"(.*)"$/u, "$1"));
      if (parent !== undefined) parent.items += 1;
      continue;
    }
    const [, key = "", value = ""] = /^([\w-]+):(?: (.*))?$/u.exec(body) ?? [];
    if (key === "") throw new Error(`Not understood: ${line}`);
    values.set(place === "" ? key : `${place}.${key}`, value);
    open.push({ indent: space.length, key, items: 0 });
  }
  return values;
}

const compose = readYaml(readText("compose.yaml"));

describe("Dockerfile", () => {
  test("copies what is there, and what the API needs", () => {
    const sources = all("COPY").flatMap((rest) => rest.split(/\s+/u).slice(0, -1));
    for (const source of sources) expect(existsSync(join(ROOT, source)), source).toBe(true);
    expect(sources).toEqual(expect.arrayContaining(["api", "shared", "package.json", "package-lock.json"]));
    const ignored = readText(".dockerignore").split("\n");
    for (const source of sources)
      expect(
        ignored.some((line) => line === `!${source}` || line === `!${source}/**`),
        source,
      ).toBe(true);
  });

  test("needs at run time only dependencies that are installed there", () => {
    const { dependencies } = JSON.parse(readText("package.json")) as { dependencies: Record<string, string> };
    for (const name of ["tsx", "hono", "pg", "@electric-sql/pglite", "drizzle-orm", "valibot"])
      expect(dependencies, name).toHaveProperty(name);
  });

  test("runs the command line that is there, and not as root", () => {
    const command = JSON.parse(last("CMD")) as string[];
    expect(command.slice(0, 3)).toEqual(["node", "--import", "tsx"]);
    expect(existsSync(join(ROOT, command[3] ?? ""))).toBe(true);
    expect(command[4]).toBe("serve");
    const user = instructions.findIndex(({ name }) => name === "USER");
    expect(last("USER")).toBe("node");
    expect(instructions.slice(user).some(({ name }) => name === "RUN" || name === "COPY")).toBe(false);
  });

  test("sets what the settings know, on the port that it opens and asks", () => {
    const settings = readSettings(environment);
    expect(settings).toMatchObject({ host: "0.0.0.0", dataDir: "/data", logFormat: "json" });
    const known = readText("api/env.ts");
    for (const name of Object.keys(environment).filter((name) => name !== "NODE_ENV"))
      expect(known, name).toContain(`${name}: v.`);
    expect(last("EXPOSE")).toBe(String(settings.port));
    expect(last("HEALTHCHECK")).toContain(`http://127.0.0.1:${settings.port}/readyz`);
    expect(last("VOLUME")).toBe(settings.dataDir);
    expect(readText("api/app.ts")).toContain('.get("/readyz"');
  });

  test("runs on a Node that package.json allows", () => {
    const { engines } = JSON.parse(readText("package.json")) as { engines: { node: string } };
    const wanted = Number(/\d+/u.exec(engines.node)?.[0]);
    expect(Number(/^node:(\d+)/u.exec(last("FROM"))?.[1])).toBeGreaterThanOrEqual(wanted);
  });
});

describe("compose.yaml", () => {
  const at = (path: string) => compose.get(path) ?? "";

  test("publishes the port on this machine alone", () => {
    expect(at("services.api.ports.0")).toBe(`127.0.0.1:4177:${environment.SVERKA_PORT}`);
    expect([...compose.keys()].filter((key) => key.startsWith("services.database.ports"))).toEqual([]);
  });

  test("gives the API only settings it knows, and no secret of its own", () => {
    const names = [...compose.keys()].flatMap(
      (key) => /^services\.api\.environment\.(\w+)$/u.exec(key)?.[1] ?? [],
    );
    for (const name of names) expect(readText("api/env.ts"), name).toContain(`${name}: v.`);
    expect(at("services.api.environment.SVERKA_TOKEN")).toMatch(/^\$\{SVERKA_TOKEN:\?\}$/u);
    expect(readText("compose.yaml")).not.toMatch(/password:\s*[a-z0-9]/iu);
  });

  test("leaves the work beside requests to the worker, on the same database", () => {
    expect(at("services.api.environment.SVERKA_WORK")).toBe("0");
    expect(at("services.worker.environment.DATABASE_URL")).toBe(at("services.api.environment.DATABASE_URL"));
    expect(at("services.worker.environment.SVERKA_FETCH")).toBe(at("services.api.environment.SVERKA_FETCH"));
    expect(at("services.worker.command")).toMatch(/"api\/cli\.ts", "work"\]$/u);
    expect(at("services.worker.depends_on.database.condition")).toBe("service_healthy");
    expect([...compose.keys()].filter((key) => key.startsWith("services.worker.ports"))).toEqual([]);
  });

  test("names one database, user and password on both sides", () => {
    const url = new URL(
      at("services.api.environment.DATABASE_URL").replace(/\$\{POSTGRES_PASSWORD:\?\}/u, "secret"),
    );
    expect(url.username).toBe(at("services.database.environment.POSTGRES_USER"));
    expect(url.pathname).toBe(`/${at("services.database.environment.POSTGRES_DB")}`);
    expect(compose.has(`services.${url.hostname}.image`)).toBe(true);
    expect(readSettings({ DATABASE_URL: url.href }).databaseUrl).toBe(url.href);
  });

  test("starts the API when the database is ready, and keeps its rows", () => {
    expect(at("services.api.depends_on.database.condition")).toBe("service_healthy");
    expect(at("services.database.healthcheck.test")).toContain("pg_isready");
    expect(at("services.database.volumes.0")).toMatch(/^database:\/var\/lib\/postgresql/u);
    expect(compose.has("volumes.database")).toBe(true);
  });

  test("waits longer for a stop than the API takes", () => {
    const seconds = Number(/^(\d+)s$/u.exec(at("services.api.stop_grace_period"))?.[1]);
    const longest = Number(
      /STOP_TIMEOUT_MS = ([\d_]+)/u.exec(readText("api/serve.ts"))?.[1]?.replaceAll("_", ""),
    );
    expect(seconds * 1_000).toBeGreaterThan(longest);
  });
});
