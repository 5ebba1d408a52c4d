import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { evaluate } from "../shared/comparison/evaluate.ts";
import { readPage } from "../shared/portals/portals.ts";
import { type Copy, toCopy } from "../shared/statements/copy.ts";
import { MARKUPS } from "../tests/bench/cases-html.ts";
import type { ProgrammeCase } from "../tests/bench/programme-case.ts";
import { addScores, formatScore, precisionOf, recallOf, scoreCase } from "../tests/bench/score-case.ts";

/** Checks reading and comparing on a folder of real pages, programmes and pairs: `npm run check:real -- FOLDER`. */

interface RealPage {
  readonly file: string;
  readonly url: string;
  readonly check: (copy: Copy) => readonly [what: string, holds: boolean][];
}

const GOALS = new Set(["goal", "task", "indicator", "result-indicator"]);
const promises = (copy: Copy) => copy.statements.filter(({ kind }) => GOALS.has(kind));
const noPromises = (copy: Copy): [string, boolean] => ["rules promise nothing", promises(copy).length === 0];
const hasTarget = (copy: Copy, name: RegExp, period: string, value: number) =>
  copy.statements.some(
    (statement) =>
      name.test(statement.name) &&
      statement.targets.some((target) => target.period === period && target.value === value),
  );

const govkz = (id: string) => `https://www.gov.kz/memleket/entities/ardfm/documents/details/${id}?lang=ru`;
const hasText = (copy: Copy): [string, boolean] => ["text is read", copy.blocks.length > 5];

/** Expected by reading the pages, before any of this ran. */
const PAGES: readonly RealPage[] = [
  {
    file: "adilet_old_U1800000636_rus_excerpts.html",
    url: "https://old.adilet.zan.kz/rus/docs/U1800000636",
    check: (copy) => [
      [
        "act by its requisites",
        copy.act.id === "U1800000636" && copy.act.date === "2018-02-15" && copy.act.number === "636",
      ],
      ["a decree", copy.act.form === "decree"],
      ["repealed", copy.status === "repealed"],
      [
        "repealed by № 611",
        copy.amendments.some(({ number, effect }) => number === "611" && effect === "repealed"),
      ],
      [
        "amended by № 521 and № 195",
        ["521", "195"].every((number) =>
          copy.amendments.some((a) => a.number === number && a.effect === "amended"),
        ),
      ],
      [
        "task 1",
        copy.statements.some(
          ({ kind, text }) => kind === "task" && text.includes("Формирование здорового образа жизни"),
        ),
      ],
      ["urbanisation in 2025", hasTarget(copy, /урбанизации/u, "2025", 62.6)],
      ["Pavlodar in 2021", hasTarget(copy, /Павлодарская|урбанизации/u, "2021", 72.3)],
      ["tabs are not read", copy.blocks.every(({ text }) => !text.includes("Официальная публикация"))],
    ],
  },
  {
    file: "adilet_old_P2300001000_rus_article_and_page_end.html",
    url: "https://old.adilet.zan.kz/rus/docs/P2300001000",
    check: (copy) => [
      ["act by its address", copy.act.id === "P2300001000"],
      noPromises(copy),
      ["footer is not read", copy.blocks.every(({ text }) => !/Состояние базы|Ctrl\+Enter/u.test(text))],
      ["amends, is not amended", copy.amendments.length === 0],
    ],
  },
  {
    file: "govkz_928739_content.html",
    url: govkz("928739"),
    check: (copy) => [hasText(copy), noPromises(copy)],
  },
  {
    file: "govkz_943832_content.html",
    url: govkz("943832"),
    check: (copy) => [
      hasText(copy),
      noPromises(copy),
      [
        "tables of several cells are read",
        new Set(copy.blocks.flatMap(({ table }) => table ?? [])).size >= 26,
      ],
    ],
  },
  {
    file: "govkz_954040_content.html",
    url: govkz("954040"),
    check: (copy) => [hasText(copy), noPromises(copy)],
  },
  {
    file: "govkz_970069_content.html",
    url: govkz("970069"),
    check: (copy) => [hasText(copy), noPromises(copy), ["whole text", textLength(copy) > 120_000]],
  },
  {
    file: "govkz_996546_content.html",
    url: govkz("996546"),
    check: (copy) => [
      hasText(copy),
      noPromises(copy),
      ["list markers become numbers", copy.blocks.some(({ marker }) => marker !== undefined)],
    ],
  },
];

/** Pages without an act's text, and what the reader must say of them. */
const STATES: readonly { readonly file: string; readonly url: string; readonly state: string }[] = [
  {
    file: "adilet_spa_shell_Z1300000094_2026-09-15.html",
    url: "https://adilet.zan.kz/rus/docs/Z1300000094",
    state: "waiting",
  },
  {
    file: "adilet_old_K1500000377_history_excerpt.html",
    url: "https://old.adilet.zan.kz/rus/docs/K1500000377/history",
    state: "not-an-act",
  },
];

/** Share of the found statements of programmes that are right, and of the expected that are found. */
const LEAST_PRECISION = 0.97;
const LEAST_RECALL = 0.95;

const folder = process.argv[2];
let passed = 0;
let failed = 0;
let skipped = 0;

if (folder === undefined || !existsSync(folder)) {
  console.error("bad-arguments: give the folder that holds portals/, cases/ and study/");
  process.exitCode = 2;
} else {
  checkPages(join(folder, "portals"));
  checkPairs(join(folder, "study/pairs.json"));
  checkProgrammes(join(folder, "cases"));
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function expectThat(what: string, holds: boolean): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
}

function checkPages(pages: string): void {
  for (const { file, url, check } of PAGES) {
    const reading = readFile(join(pages, file), url);
    if (reading === undefined) continue;
    expectThat(`${file}: is read`, reading.state === "read");
    if (reading.state !== "read") continue;
    for (const [what, holds] of check(toCopy(reading.capture))) expectThat(`${file}: ${what}`, holds);
  }
  for (const { file, url, state } of STATES) {
    const reading = readFile(join(pages, file), url);
    if (reading !== undefined) expectThat(`${file}: ${state}`, reading.state === state);
  }
}

function readFile(path: string, url: string) {
  if (!existsSync(path)) {
    skipped += 1;
    return undefined;
  }
  const content = readFileSync(path, "utf8");
  // These files are the portal's content field: on the page it stands in `.inner-html`.
  const html = path.includes("govkz_")
    ? `<body><div class="inner-html">${bodyOf(content)}</div></body>`
    : content;
  return readPage(parseHTML(html).document as unknown as Document, new URL(url));
}

function bodyOf(html: string): string {
  return parseHTML(html).document.body.innerHTML;
}

function textLength(copy: Copy): number {
  return copy.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function checkPairs(path: string): void {
  if (!existsSync(path)) {
    skipped += 1;
    return;
  }
  const scores = evaluate(JSON.parse(readFileSync(path, "utf8")));
  const { pairing, sure, perVerdict } = scores;
  const value = perVerdict.value;
  console.log(`pairs: F1 ${pairing.f1.toFixed(3)}, sure ${sure.precision.toFixed(3)} of ${sure.told}`);
  expectThat("pairs: F1 at least 0.97", pairing.f1 >= 0.97);
  expectThat("pairs: sure ones right at least 0.995", sure.told > 0 && sure.precision >= 0.995);
  expectThat("pairs: every value verdict right and told", value?.precision === 1 && value.recall === 1);
}

/** Programme texts as pages in every portal's markup: what `read` and `compare` answer of them. */
function checkProgrammes(cases: string): void {
  const files = existsSync(cases) ? readdirSync(cases).filter((file) => file.endsWith(".json")) : [];
  if (files.length === 0) {
    skipped += 1;
    return;
  }
  const programmes = files.map(
    (file) => JSON.parse(readFileSync(join(cases, file), "utf8")) as ProgrammeCase,
  );
  for (const markup of MARKUPS) {
    const score = addScores(programmes.map((from) => scoreCase(from, markup)));
    console.log(`programmes as ${markup}: ${formatScore(score)}`);
    expectThat(`${markup}: precision ≥ ${LEAST_PRECISION}`, precisionOf(score) >= LEAST_PRECISION);
    expectThat(`${markup}: recall ≥ ${LEAST_RECALL}`, recallOf(score) >= LEAST_RECALL);
    expectThat(`${markup}: nothing found in facts and rules`, score.negatives === 0);
    expectThat(`${markup}: no number differs where none does`, score.falseNumbers === 0);
  }
}
