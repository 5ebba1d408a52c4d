import { readdirSync, readFileSync } from "node:fs";
import type { Gold } from "../../shared/comparison/gold.ts";

const FOLDER = new URL("pairs/", import.meta.url);

/** All gold pairs of the repository as one file. */
export function readGold(): Gold {
  return { tasks: readFields().flatMap(([, { tasks }]) => tasks) };
}

/** The gold pairs of each policy field, with its name. */
export function readFields(): [field: string, gold: Gold][] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Gold,
    ]);
}
