import { makeAct, makeContentWord, printParagraph } from "./legal-text.ts";
import { Seeded } from "./seeded.ts";

/** A page in the register's markup: its address and its HTML. */
export interface RegisterPage {
  readonly address: string;
  readonly html: string;
}

/** Rows of one indicator table: long ones are cut into several on the register. */
const TABLE_ROWS = 14;

/** Length of the prose of one section, in bytes of UTF-8. */
const PROSE_BYTES = 12_000;

const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const INDENT = "\n&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ";

/**
 * A programme of about `length` characters of HTML as the old register prints one: sections with
 * goals, tasks, indicators, a table by years, prose and notes on amendments.
 */
export function makeRegisterPage(length: number, seed = 746): RegisterPage {
  const random = new Seeded(seed);
  const parts: string[] = [PASSPORT];
  let written = PASSPORT.length;
  for (let section = 1; written < length; section += 1) {
    const part = writeSection(random, section);
    parts.push(part);
    written += part.length;
  }
  return { address: "https://old.adilet.zan.kz/rus/docs/P2100000999", html: frame(parts.join("\n")) };
}

/** Lines of an act, one a paragraph, as the old register prints a code: headings, clauses and notes on amendments. */
export function makeCodePage(text: string): RegisterPage {
  const random = new Seeded(120);
  const article = text
    .trim()
    .split("\n")
    .flatMap((line, index) => [
      line.startsWith("Статья")
        ? `<h3 id="z${index + 1}">${line}</h3>`
        : `<p id="z${index + 1}">${INDENT}${line}</p>`,
      ...(index % 11 === 10 ? [note(random)] : []),
    ]);
  return { address: "https://old.adilet.zan.kz/rus/docs/K2100000999", html: frame(article.join("\n")) };
}

function frame(article: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>О программе - ИПС "Әділет"</title></head><body>
<div id="container" class="module_npaView lang_rus"><div class="container_alpha slogan"><h1>Об утверждении Программы развития отраслей</h1>
<span class="status status_upd">Обновленный</span><p>Постановление Правительства Республики Казахстан от 12 октября 2021 года № 999.</p></div>
<div class="container_gamma text text_upd"><div class="gs_12"><article>${article}</article></div></div>
<div class="container_omega aftertext">Состояние на сегодня</div><div id="footer">Цель портала: рост числа посещений до 30 %</div></div></body></html>`;
}

const PASSPORT = `<p id="z1">${INDENT}1. Утвердить прилагаемую Программу.</p>
<h3 id="z2">1. Паспорт</h3><p><table width="615"><tr><td>Цель</td><td>Повышение устойчивости отраслей</td></tr>
<tr><td>Задачи</td><td>1) развитие навыков;<br>2) поддержка производства</td></tr></table></p>`;

function writeSection(random: Seeded, section: number): string {
  const clause = (number: number, text: string): string =>
    `<p id="z${section * 1_000 + number}">${INDENT}${text}</p>`;
  const prose = makeAct(random, PROSE_BYTES).map((paragraph, index) =>
    index % 9 === 8 ? note(random) : clause(100 + index, printParagraph(paragraph)),
  );
  return [
    `<h3 id="z${section * 1_000}">${section + 1}. Развитие направления ${section}</h3>`,
    clause(1, `Цель ${section}. Развитие ${makeContentWord(random)} и снижение потерь`),
    `<p><i>Задача 1. Рост ${makeContentWord(random)} в регионах</i></p>`,
    clause(2, "Целевые индикаторы:"),
    ...[1, 2, 3].map((number) =>
      clause(
        2 + number,
        `${number}) доля ${makeContentWord(random)} составит в 2025 году ${percent(random)} %;`,
      ),
    ),
    writeTable(random),
    ...prose,
  ].join("\n");
}

function note(random: Seeded): string {
  const number = random.whole(100, 999);
  return `<p class="note">${INDENT}Сноска. Пункт в редакции постановления Правительства РК от 09.04.2022 <a href="/rus/docs/P2200000${number}#z6">№ ${number}</a> (вводится в действие со дня подписания).</p>`;
}

function writeTable(random: Seeded): string {
  const rows = Array.from({ length: TABLE_ROWS }, (_, row) => {
    const name = `Доля ${makeContentWord(random)} в ${makeContentWord(random)}`;
    const values = YEARS.map(() => `<td><p>\n${percent(random)}</p>\n</td>`).join("");
    return `<tr><td><p>\n${row + 1}</p>\n</td><td><p>\n${name}</p>\n</td><td><p>\n%</p>\n</td>${values}</tr>`;
  });
  const head = ["№", "Показатель", "Единица измерения", ...YEARS].map(
    (cell) => `<td><p>\n${cell}</p>\n</td>`,
  );
  return `<p><table width="615"><tr>${head.join("")}</tr>${rows.join("")}</table></p>`;
}

function percent(random: Seeded): string {
  return `${random.whole(1, 99)},${random.whole(0, 9)}`;
}
