import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CaptureSchema } from "../../shared/contract/capture.ts";
import { ComparisonAnswerSchema, ReviewedReadingSchema } from "../../shared/contract/comparison.ts";
import { runInProcess } from "./cli/in-process.ts";
import { bundledCli, cleanEnvironment } from "./running-api.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const URL_OLD = "https://old.adilet.zan.kz/rus/docs/P1800000746";
const URL_FIRST = `${URL_OLD}/13.11.2018`;

/** A page of the old register: facts of the real act, own words. */
function page(indicator: string, note = ""): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Еңбек - ИПС "Әділет"</title></head>
<body><div id="container" class="module_npaView lang_rus">
<div class="container_alpha slogan"><h1>Об утверждении программы «Еңбек»</h1><span class="status status_upd">Обновленный</span>
<p>Постановление Правительства Республики Казахстан от 13 ноября 2018 года № 746.</p></div>
<div class="container_gamma text text_upd"><div class="gs_12"><article>${note}
<p id="z1">      Цель Программы: содействие продуктивной занятости населения.</p>
<p id="z2">      Достижение цели будет измеряться следующими целевыми индикаторами:</p>
<p id="z3">      1) уровень безработицы не превысит 4,8 %;</p>
<p id="z4">      2) ${indicator}.</p>
</article></div></div></div></body></html>`;
}

const NOTE = `<p class="note">      Сноска. Программа с изменениями, внесенными постановлениями Правительства РК от 26.11.2019 <a href="/rus/docs/P1900000875#z1">№ 875</a>; от 09.04.2020 <a href="/rus/docs/P2000000189#z2">№ 189</a>.</p>`;

describe("command line", () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const write = (name: string, content: string | Uint8Array) => writeFileSync(file(name), content);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sverka-cli-"));
    const now = page(
      "доля непродуктивно занятых в других категориях занятого населения составит не более 9,0 %",
      NOTE,
    );
    const old = page("доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %");
    write("now.html", now);
    write("bom.html", `\uFEFF${now}`);
    write("old.html", old);
    const russian = now.replaceAll("Еңбек", "Енбек");
    write("russian.html", russian);
    write("cp1251.html", toWindows1251(russian.replace('charset="utf-8"', 'charset="windows-1251"')));
    write("broken.html", toWindows1251(now));
    write("unknown-encoding.html", now.replace('charset="utf-8"', 'charset="klingon-8"'));
    write("cut.html", now.slice(0, now.indexOf("индикаторами") + 5));
    write("empty.html", "");
    write("no-text.html", "<!doctype html><html><body></body></html>");
    write("a.txt", "Первый абзац о занятости.\n\nДоля не превысит 10,2 %.\n");
    write("b.txt", "Первый абзац о занятости.\n\nДоля не превысит 9,0 %.\n\nНовый абзац.\n");
    write("typography.txt", "Первый  абзац о занятости.\n\nДоля не превысит 10,2%.\n");
    write("gold.json", JSON.stringify(GOLD));
    write("wrong.json", JSON.stringify({ tasks: [{ id: 5 }] }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => runInProcess({}, ...args);
  /** The same as a process of its own. */
  const spawnCli = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...bundledCli(), ...args], {
      cwd: ROOT,
      env: cleanEnvironment(),
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const fails = async (code: string, ...args: string[]) => {
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toMatch(new RegExp(`^sverka: ${code}: .{10,}\n$`, "u"));
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    return stderr;
  };

  test("read tells the act, its edition and its statements", async () => {
    const { status, stdout } = await run("read", file("now.html"), "--url", URL_OLD, "--json");
    const reading = v.parse(ReviewedReadingSchema, JSON.parse(stdout));
    expect(status).toBe(0);
    expect(reading.copy).toMatchObject({
      url: URL_OLD,
      portal: "adilet",
      language: "ru",
      act: { id: "P1800000746", date: "2018-11-13", number: "746" },
      edition: { amendedBy: [{ id: "P1900000875" }, { id: "P2000000189" }] },
    });
    expect(reading.statements.at(-1)).toMatchObject({
      kind: "indicator",
      unit: "%",
      targets: [{ period: null, bound: "<=", value: 9, unit: "%", base: null }],
      anchor: "z4",
    });
  });

  test("read says what can be said of the text alone, and still exits with 0", async () => {
    write("plan.html", page("доля продуктивно занятых составит 20 %").replaceAll("9,0 %", "20 %"));
    const { status, stdout } = await run("read", file("plan.html"), "--url", URL_OLD, "--json");
    const { findings, statements } = v.parse(ReviewedReadingSchema, JSON.parse(stdout));
    expect(status).toBe(0);
    expect(findings.map(({ severity }) => severity)).not.toContain("warning");
    for (const { a, text } of findings)
      expect(statements.find(({ id }) => id === a)?.text ?? text).toBe(text);
    expect((await run("read", file("plan.html"), "--url", URL_OLD)).stdout).toContain("not-measurable");
  });

  test("read lists the rows of plans and money tables apart from the statements", async () => {
    write(
      "measures.html",
      page(
        "доля занятых составит 20 %</p><table><tr><td>№</td><td>Мероприятие</td><td>Ответственные</td><td>Срок</td></tr>" +
          "<tr><td>1</td><td>Обучение пчеловодов</td><td>МСХ</td><td>2021 год</td></tr></table>" +
          "<h3>5. Финансирование</h3><table><tr><td>Источники</td><td>2021 год</td><td>2022 год</td></tr>" +
          "<tr><td>Республиканский бюджет, млн. тенге</td><td>120</td><td>130</td></tr></table><p>",
      ),
    );
    const { stdout } = await run("read", file("measures.html"), "--url", URL_OLD, "--json");
    const { planned, statements } = v.parse(ReviewedReadingSchema, JSON.parse(stdout));
    expect(planned).toMatchObject([
      { id: "p1", kind: "measure", text: "Обучение пчеловодов", targets: [] },
      {
        id: "p2",
        kind: "budget",
        targets: [
          { period: "2021", value: 120 },
          { period: "2022", value: 130 },
        ],
      },
    ]);
    expect(statements.map(({ kind }) => kind)).not.toContain("measure");
    expect((await run("read", file("measures.html"), "--url", URL_OLD)).stdout).toContain(
      "Обучение пчеловодов",
    );
  });

  test("read --capture prints what the API takes", async () => {
    const { stdout } = await run("read", file("now.html"), "--url", URL_OLD, "--capture");
    expect(v.safeParse(CaptureSchema, JSON.parse(stdout)).issues).toBeUndefined();
  });

  for (const [name, plain] of [
    ["bom.html", "now.html"],
    ["cp1251.html", "russian.html"],
  ] as const)
    test(`${name} reads as the same page in plain UTF-8`, async () => {
      const read = async (path: string) =>
        (await run("read", file(path), "--url", URL_OLD, "--capture")).stdout;
      expect(await read(name)).toBe(await read(plain));
    });

  test("a page cut in the middle is read as far as it goes", async () => {
    const { status, stdout } = await run("read", file("cut.html"), "--url", URL_OLD, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).statements).toHaveLength(1);
  });

  test("a page of 10 MB is read, and says so when it is cut", async () => {
    const paragraph = `<p>${"Обычный абзац закона без целей и показателей. ".repeat(20)}</p>\n`;
    const html = page("доля составит 9,0 %").replace("</article>", `${paragraph.repeat(6_500)}</article>`);
    expect(Buffer.byteLength(html)).toBeGreaterThan(10_000_000);
    write("large.html", html);
    const { status, stdout, stderr } = await run("read", file("large.html"), "--url", URL_OLD, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).statements.length).toBeGreaterThanOrEqual(3);
    expect(stderr).toMatch(/large\.html: the page is longer than the limit/u);
  });

  test("compare finds what differs and exits with 1", async () => {
    const args = [file("old.html"), file("now.html"), "--url-a", URL_FIRST, "--url-b", URL_OLD];
    const { status, stdout } = await run("compare", ...args, "--json");
    const answer = v.parse(ComparisonAnswerSchema, JSON.parse(stdout));
    expect(status).toBe(1);
    expect(answer.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["value-differs", "scope-differs", "stale-edition"]),
    );
    const [value] = answer.findings.filter(({ code }) => code === "value-differs");
    const pair = answer.pairs.find(({ a, b }) => a === value?.a && b === value.b);
    expect(pair?.verdicts).toEqual(expect.arrayContaining(["value", "scope"]));
  });

  describe("compare --terms", () => {
    const compare = (terms: string, ...more: string[]) =>
      run(
        "compare",
        ...[file("glass.html"), file("winter.html"), "--url-a", URL_FIRST, "--url-b", URL_OLD],
        ...["--terms", terms, "--json", ...more],
      );
    beforeAll(() => {
      write("glass.html", page("доля новых теплиц составит 20 %"));
      write("winter.html", page("доля новых оранжерей составит 20 %"));
      write(
        "terms.json",
        JSON.stringify({ terms: [{ id: "my-greenhouse", names: { ru: ["теплиц*", "оранжере*"] } }] }),
      );
      write("strange.json", JSON.stringify({ terms: [{ id: "x", names: { ru: ["дом"] }, colour: 1 }] }));
      write("huge.json", JSON.stringify({ terms: [], more: " ".repeat(5_000_001) }));
    });
    const codes = (stdout: string) => JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);

    test("two names of one thing are a term", async () =>
      expect(codes((await compare(file("terms.json"))).stdout)).toContain("term-differs"));
    test("errors name the file and the place in it", async () => {
      const failed = async (name: string) => (await compare(file(name))).stderr;
      expect(await failed("strange.json")).toMatch(
        /bad-request: \S+strange\.json .*terms\[0\]\.colour: unknown field/u,
      );
      expect(await failed("now.html")).toMatch(/bad-json: \S+now\.html is not valid JSON/u);
      expect(await failed("huge.json")).toMatch(/too-large: \S+huge\.json/u);
      expect(await failed("nowhere.json")).toMatch(/file-missing: .*nowhere\.json/u);
    });
  });

  test("compare of a page with itself finds nothing and exits with 0", async () => {
    const args = [file("now.html"), file("now.html"), "--url-a", URL_OLD, "--url-b", URL_OLD];
    const { status, stdout } = await run("compare", ...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/No disagreement found/u);
  });

  test("people are answered in the language of their terminal", async () => {
    const args = ["compare", file("now.html"), file("now.html"), "--url-a", URL_OLD, "--url-b", URL_OLD];
    expect((await runInProcess({ LC_ALL: "ru_RU.UTF-8" }, ...args)).stdout).toMatch(
      /Расхождений не найдено/u,
    );
    expect((await runInProcess({ LC_ALL: "kk_KZ.UTF-8" }, ...args)).stdout).toMatch(/Айырмашылық табылмады/u);
  });

  test("markdown keeps a page's text inside its cell", async () => {
    const trap = page("доля | `код` <b>занятых</b> [x](http://y) не превысит 10,2 %".replaceAll("<", "&lt;"));
    write("trap.html", trap);
    const args = [
      file("trap.html"),
      file("now.html"),
      "--url-a",
      URL_FIRST,
      "--url-b",
      URL_OLD,
      "--markdown",
    ];
    const { stdout } = await run("compare", ...args);
    const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.join("\n")).toContain("код");
    for (const row of rows) expect(row.replace(/\\./gu, "").split("|")).toHaveLength(6);
    expect(rows.join("\n")).not.toMatch(/(?<!\\)[`<[]/u);
  });

  test("diff counts paragraphs and words", async () => {
    const { status, stdout } = await run("diff", file("a.txt"), file("b.txt"), "--json");
    const diff = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(diff.paragraphs).toEqual({ equal: 1, edited: 1, moved: 0, inserted: 1, deleted: 0 });
    expect(diff.words).toEqual({ inserted: 3, deleted: 1 });
    expect(diff.ops.length).toBeGreaterThan(0);
    expect(diff.elapsedMs).toBeGreaterThanOrEqual(0);
  });

  test("typography alone is no difference", async () => {
    const { status, stdout } = await run("diff", file("a.txt"), file("typography.txt"), "--json");
    expect(JSON.parse(stdout).words).toEqual({ inserted: 0, deleted: 0 });
    expect(status).toBe(0);
  });

  test("evaluate scores pairs against known answers", async () => {
    const { status, stdout } = await run("evaluate", file("gold.json"), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).pairing).toMatchObject({ right: 2, told: 2, gold: 2, f1: 1 });
    expect((await run("evaluate", file("gold.json"))).stdout).toMatch(/pairing\s+1\.000\s+1\.000\s+1\.000/u);
  });

  test("a missing file", async () =>
    expect(await fails("file-missing", "diff", file("none"), file("a.txt"))).toContain(file("none")));
  test("a folder", () => fails("bad-arguments", "diff", folder, file("a.txt")));
  test("an empty file", () => fails("no-text", "read", file("empty.html"), "--url", URL_OLD));
  test("a page without text", () => fails("no-text", "read", file("no-text.html"), "--url", URL_OLD));
  test("broken UTF-8", () => fails("bad-encoding", "read", file("broken.html"), "--url", URL_OLD));
  test("an encoding nobody knows", () =>
    fails("bad-encoding", "read", file("unknown-encoding.html"), "--url", URL_OLD));
  test("an address that is not of the web", () =>
    fails("bad-url", "read", file("now.html"), "--url", "file:///tmp/now.html"));
  test("no address at all", () => fails("bad-arguments", "read", file("now.html")));
  test("a site that is no portal is told which are", async () =>
    expect(
      await fails("unsupported-portal", "read", file("now.html"), "--url", "https://example.com/"),
    ).toContain("adilet.zan.kz"));
  test("a front page", () =>
    fails("not-an-act-page", "read", file("now.html"), "--url", "https://adilet.zan.kz/rus"));
  test("gold that is no JSON", () => fails("bad-json", "evaluate", file("a.txt")));
  test("gold of another shape is told where", async () =>
    expect(await fails("bad-request", "evaluate", file("wrong.json"))).toContain("tasks.0.id"));
  test("an unknown command", () => fails("bad-arguments", "destroy"));
  test("a name every object has is no command", () => fails("bad-arguments", "constructor"));
  test("an unknown option", () => fails("bad-arguments", "diff", "--force", file("a.txt"), file("b.txt")));
  test("one file too few", () => fails("bad-arguments", "diff", file("a.txt")));

  test("help names every command, and every command its options", async () => {
    const { status, stdout } = await run("--help");
    expect(status).toBe(0);
    for (const name of ["read", "compare", "diff", "evaluate", "serve"]) {
      expect(stdout).toContain(`sverka ${name}`);
      expect(await run(name, "--help")).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`sverka ${name}`),
      });
    }
  });

  test("as a process: the same output, exit code and one line of error", async () => {
    const args = ["diff", file("a.txt"), file("b.txt")];
    const { stdout, status } = await run(...args);
    const spawned = spawnCli(...args);
    const withoutTime = (text: string) => text.replace(/[\d.]+ ms/u, "");
    expect([withoutTime(spawned.stdout), spawned.status]).toEqual([withoutTime(stdout), status]);
    expect(spawnCli("diff", file("none"), file("a.txt"))).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^sverka: file-missing: [^\n]+\n$/u),
    });
  });

  test("a reader that stops early is no error", async () => {
    write("many.txt", Array.from({ length: 20_000 }, (_, n) => `Абзац номер ${n} о разном.`).join("\n"));
    const child = spawn(process.execPath, [...bundledCli(), "diff", file("a.txt"), file("many.txt")], {
      cwd: ROOT,
      env: cleanEnvironment(),
    });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk.toString("utf8");
    });
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((resolve) => child.once("exit", resolve));
    expect(errors).toBe("");
  });

  test("reading and comparing load neither the database nor the server", async () => {
    const packages = ["cli", "cli/run", "cli/read", "cli/compare", "cli/diff", "cli/evaluate"].flatMap(
      (name) => [...findPackages(join(ROOT, "api", `${name}.ts`))],
    );
    expect(packages).toContain("linkedom");
    expect(packages.filter((name) => /hono|pglite|drizzle|^pg$/u.test(name))).toEqual([]);
    expect(findPackages(join(ROOT, "api/main.ts")), "the check sees what serve loads").toContain("hono");
  });
});

/** Packages that a file loads when it is loaded: static imports, followed; `import type` loads nothing. */
function findPackages(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type\b)[^;]*? from "([^"]+)";/gmu,
  );
  for (const [, name = ""] of imports) {
    if (!name.startsWith(".")) packages.add(name);
    else for (const further of findPackages(join(file, "..", name), seen)) packages.add(further);
  }
  return packages;
}

const GOLD = {
  about: "fields that scores do not need are ignored",
  tasks: [
    {
      id: "t1",
      lang: "ru",
      a: [
        { id: "a1", kind: "goal", text: "Развитие рыбного хозяйства" },
        { id: "a2", kind: "indicator", text: "доля переработанной рыбы составит 40 %" },
      ],
      b: [
        { id: "b1", kind: "indicator", text: "доля переработанной рыбы составит 45 %" },
        { id: "b2", kind: "goal", text: "развитие рыбного хозяйства." },
      ],
      pairs: [
        { a: "a1", b: "b2", verdict: ["same"] },
        { a: "a2", b: "b1", verdict: ["value"] },
      ],
    },
  ],
};

/** Russian text as windows-1251 has it. */
function toWindows1251(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1251");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}
