import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Longest short and long description that the stores take, in characters. */
const MAX_SHORT = 132;
const MAX_LONG = 16_000;

/** The parts of a store text in their order: name, short, long, privacy, permissions. */
function readParts(language: string): string[] {
  const text = readFileSync(join(ROOT, `docs/store/${language}.md`), "utf8");
  return text.split(/^#+ .*$/mu).map((part) => part.trim());
}

describe.each(["ru", "kk", "en"])("%s", (language) => {
  const [, , short = "", long = "", privacy = "", permissions = ""] = readParts(language);

  test("all parts are there, and fit", () => {
    expect(short.length).toBeGreaterThan(20);
    expect(short.length).toBeLessThanOrEqual(MAX_SHORT);
    expect(long.length).toBeGreaterThan(500);
    expect(long.length).toBeLessThanOrEqual(MAX_LONG);
    expect(privacy.length).toBeGreaterThan(200);
  });

  test("the short text is what the browser shows", () => {
    const path = join(ROOT, `extension/public/_locales/${language}/messages.json`);
    expect(JSON.parse(readFileSync(path, "utf8")).description.message).toBe(short);
  });

  test("every permission has its reason", () => {
    for (const name of ["storage", "sidePanel", "scripting", "http://127.0.0.1"])
      expect(permissions).toContain(`\`${name}\``);
  });

  test.each(["card", "panel", "options"])("the picture of the %s has the stores' size", (view) => {
    const path = join(ROOT, `docs/store/pictures/${view}-${language}.png`);
    expect(existsSync(path)).toBe(true);
    // A PNG names its width and height in its first bytes.
    const png = readFileSync(path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });
});
