import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanEnvironment } from "../running-api.ts";
import { runInProcess } from "./in-process.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const URL_RU = "https://old.adilet.zan.kz/rus/docs/P1800000746";

/** A copy of the project whose source a test may change. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "sverka-start-"));
  for (const name of ["api", "shared", "package.json", "package-lock.json"])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function start(...args: string[]) {
  const run = spawnSync(process.execPath, [join(copy, "api/cli/start.mjs"), ...args], {
    encoding: "utf8",
    env: cleanEnvironment(),
    maxBuffer: 1 << 28,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

const inProcess = (...args: string[]) => runInProcess({ LC_ALL: "C" }, ...args);

describe("starting the command line", () => {
  const page = (name: string) => join(ROOT, "tests/corpus", name, "page.html");
  const compare = [
    ...["compare", page("enbek-adilet-old-ru"), page("enbek-primeminister-ru"), "--json"],
    ...["--url-a", URL_RU, "--url-b", "https://primeminister.kz/ru/gosprogrammy/enbek"],
  ];

  test("the bundle answers as the source does, at the first call and later", async () => {
    const expected = await inProcess(...compare);
    expect(expected.status).toBe(1);
    expect(start(...compare)).toEqual(expected);
    expect(start(...compare)).toEqual(expected);
  });

  test("long pages, read side by side, give the same, and failures are told", async () => {
    const long = (name: string) => {
      const file = join(copy, `${name}.html`);
      const html = readFileSync(page(name), "utf8");
      writeFileSync(file, html.replace("</article>", `${"<p>Обычный абзац.</p>".repeat(20_000)}</article>`));
      return file;
    };
    const [a, b] = [long("enbek-adilet-old-ru"), long("unchanged-adilet-ru")];
    const urls = ["--url-a", URL_RU, "--url-b", "https://old.adilet.zan.kz/rus/docs/P1800000522"];
    const expected = await inProcess("compare", a, b, ...urls, "--json");
    expect(expected.stdout).toContain('"P1800000522"');
    expect(start("compare", a, b, ...urls, "--json")).toEqual(expected);

    writeFileSync(b, readFileSync(b, "utf8").replace(/<article[\s\S]*<\/article>/u, " ".repeat(600_000)));
    const failed = start("compare", a, b, ...urls);
    expect(failed).toEqual(await inProcess("compare", a, b, ...urls));
    expect(failed).toMatchObject({ status: 2, stderr: expect.stringMatching(/^sverka: no-text: /u) });
  });

  test("the bundle's nodes have no lists of listeners", () => {
    start("read", "--help");
    const folder = join(copy, ".cache/sverka");
    const parts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );
    const code = parts.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    expect(code).toContain("DOMEventTarget");
    expect(code).not.toContain("wm.set(this,");
  });

  test("commands with a database, help and errors", () => {
    expect(start("serve", "--help")).toMatchObject({ status: 0, stderr: "" });
    expect(start("--help").stdout).toContain("sverka compare FILE_A FILE_B");
    expect(start()).toMatchObject({ status: 2, stderr: "" });
    expect(start("read", "missing.html", "--url", URL_RU)).toMatchObject({ status: 2, stdout: "" });
  });

  test("a changed source is a new bundle", () => {
    expect(start("diff", "--help").stdout).toContain("Usage: sverka diff");
    writeFileSync(
      join(copy, "api/cli/diff.ts"),
      'export const command = { usage: "CHANGED", files: 0, options: {}, run: async () => 0 };\n',
    );
    expect(start("diff", "--help").stdout).toBe("Usage: sverka diff CHANGED\n");
  });
});
