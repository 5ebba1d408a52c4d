import { readFileSync } from "node:fs";

/** Version of the program, from `package.json`. */
export function readVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  if (typeof content !== "object" || content === null || !("version" in content)) return "0.0.0";
  return String(content.version);
}
