import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

export const readText = (name: string) => readFileSync(join(ROOT, name), "utf8");

/** Instructions of the Dockerfile in order, with joined lines. */
export const instructions = readText("Dockerfile")
  .replace(/\\\n/gu, " ")
  .split("\n")
  .flatMap((line) => {
    const [, name, rest] = /^([A-Z]+)\s+(.+)$/u.exec(line) ?? [];
    return name === undefined || rest === undefined ? [] : [{ name, rest }];
  });

export const all = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);

export const last = (name: string) => all(name).at(-1) ?? "";

/** What `ENV` sets. */
export const environment = Object.fromEntries(
  all("ENV").flatMap((rest) => rest.split(/\s+/u).map((pair) => pair.split("=") as [string, string])),
);
