import fc from "fast-check";
import type { BrokenPage } from "./broken-pages.ts";

/** What stands in cells of real tables, and what never should. */
const WORDS = [
  "№ п/п",
  "Годы",
  "Показатели результатов",
  "Целевые индикаторы, ед. измерения",
  "Ед. изм.",
  "Өлшем бірлігі",
  "Ответственные",
  "Плановый период",
  "Отчетный период",
  "2025",
  "2026 год (план)",
  "2027 ж.",
  "К концу 2030 года",
  "2025-2030",
  "1",
  "1.2",
  "-",
  "х",
  "…",
  "45,5",
  "1 200",
  "≤ 30",
  "3/5",
  "99999999999999999999999",
  "1e309",
  "%",
  "тыс. человек",
  "на 100 тыс. населения",
  "Доля крытых складов, не более %",
  "Смертность, случаев на 1000 человек",
  "Склад үлесі, кемінде",
  "Задача 1. Ремонт складов",
  "1.1-мақсат. Қоймаларды жаңарту",
  "4.3.1. міндет Қоймаларды жөндеу",
  "Целевой индикатор 2. Доля складов: 2026 год – 40 %",
  "Наименование мероприятий",
  "Форма завершения",
  "в том числе:",
  "в % к предыдущему году",
  "% к уровню 2020 года",
  "ИФО",
  "I полугодие",
  "за год",
  "IV тоқсан",
  "Базовое значение",
  "Источник информации",
  "– крытых",
  "Цель Программы",
  "Ожидаемые результаты",
  "1) доля складов:<br>2026 год – 20 %;<br>2028 год – 35 %;<br>2) число складов – рост в 2 раза.",
  "(2021 год – 12; 2025 год – 20",
  "К 2030 году",
  "\u00a0",
  "<p></p>",
  "<ul><li>склады;<li>дороги</ul>",
  "<sup>1</sup>",
  "<table><tr><td>2025<td>2026</table>",
];

const SPANS = ["", "", "", "", " colspan=2", " colspan=9", " rowspan=2", " rowspan=0", " rowspan=65534"];
const OPENINGS = [
  "<tr>",
  "<tr>",
  "<tr>",
  "<tr hidden>",
  "</tbody><tbody><tr>",
  "<thead><tr>",
  "<tr><th>№",
  "",
];
const TITLES = ["Паспорт Программы", "Целевые индикаторы", "Таблица 1. Целевые показатели", "Анализ", ""];

const row = fc
  .record({
    opening: fc.constantFrom(...OPENINGS),
    cells: fc.array(fc.tuple(fc.constantFrom(...SPANS), fc.constantFrom(...WORDS)), { maxLength: 9 }),
    isClosed: fc.boolean(),
  })
  .map(({ opening, cells, isClosed }) => ({
    inTable: `${opening}${cells.map(([span, words]) => `<td${span}>${words}`).join("")}${isClosed ? "</tr>" : ""}`,
    below: cells.map(([, words]) => `<p>${words}</p>`).join(""),
  }));

const FLAT_HEADER = ["№", "Показатель", "Ед. изм.", "2025", "2026", "2027"]
  .map((words) => `<p>${words}</p>`)
  .join("");

/** A table of these rows, or its cells one below the other. */
const table = fc
  .tuple(fc.constantFrom(...TITLES), fc.array(row, { maxLength: 12 }), fc.boolean())
  .map(([title, rows, isFlat]) =>
    isFlat
      ? `<p>${title}</p>${FLAT_HEADER}${rows.map(({ below }) => below).join("")}`
      : `<p>${title}</p><table>${rows.map(({ inTable }) => inTable).join("")}</table>`,
  );

/** Programmes of tables whose cells, spans and rows are thrown together. */
export const brokenTables: fc.Arbitrary<BrokenPage> = fc
  .array(table, { minLength: 1, maxLength: 4 })
  .map((tables) => ({
    name: "tables thrown together",
    html: `<html><body><article><h3>Программа развития складов на 2025 – 2030 годы</h3>${tables.join("")}<p>Целью Программы является обновление складов.</p></article></body></html>`,
    address: "https://old.adilet.zan.kz/rus/docs/P2500000746",
  }));
