import { expect, test } from "vitest";
import { analyze } from "../../../shared/statements/analyze.ts";
import { finds } from "./finds.ts";
import { page } from "./page.ts";

/** Cells as paragraphs one below the other: «№ | Показатель | …». */
const below = (cells: string): string => cells.split(" | ").join("\n");

const WELLS = `# Программа развития колодцев на 2023 – 2025 годы
${below("№ п/п | Показатель | Ед. изм. | 2022 (факт) | 2023 (план) | 2024 (план) | 2025 (план)")}
${below("1 | Число вырытых колодцев, не менее | ед. | 3 | 8 | 12 | 15")}
${below("2 | Доля колодцев с чистой водой | % | 40 | 45,5 | - | 60")}
Показатели уточняются каждый год.`;

finds("each cell a paragraph", "ru", WELLS, [
  "indicator: Число вырытых колодцев => 2023 >= 8 piece; 2024 >= 12 piece; 2025 >= 15 piece",
  "indicator: Доля колодцев с чистой водой => 2023 = 45.5 %; 2025 = 60 %",
]);

test("places and quotes are the page's own", () => {
  const capture = page("ru", WELLS);
  const [first] = analyze(capture).statements;
  const words = first?.places.map(({ block, from, to }) => capture.blocks[block]?.text.slice(from, to));
  expect(words).toEqual(["Число вырытых колодцев, не менее", "8", "12", "15"]);
  expect(first?.quote.exact).toBe("Число вырытых колодцев, не менее");
});

finds(
  "groups over the years, numbered columns, a task over its rows, bodies behind",
  "kk",
  `# Құдықтарды дамытудың 2024-2026 жылдарға арналған бағдарламасы
${below("Р/с № | Нысаналы индикатор | Өлшем бірлігі | Есепті кезең | Жоспарлы кезең | 2024 жыл | 2025 жыл | 2026 жыл | Жауапты орындаушылар")}
${below("1 | 2 | 3 | 4 | 5 | 6 | 7")}
1.1-міндет. Құдықтарды жөндеу
${below("1 | Жөнделген құдықтар саны | дана | 4 | 6 | 9 | Әкімдік")}
${below("2 | Таза сулы құдықтардың үлесі | % | 50 | 60 | кемінде 70 | Әкімдік")}`,
  [
    "task: Құдықтарды жөндеу",
    "result-indicator: Жөнделген құдықтар саны => 2024 = 4 piece; 2025 = 6 piece; 2026 = 9 piece",
    "result-indicator: Таза сулы құдықтардың үлесі => 2024 = 50 %; 2025 = 60 %; 2026 >= 70 %",
  ],
);

finds(
  "of a row that has lost a value nobody knows the years",
  "en",
  `# Wells Programme 2024-2026
${below("No. | Indicator | Unit | 2024 | 2025 | 2026")}
${below("1 | Number of wells dug | units | 4 | 6")}
${below("2 | Share of clean wells | % | 50 | 60 | 70")}`,
  ["indicator: Share of clean wells => 2024 = 50 %; 2025 = 60 %; 2026 = 70 %"],
);

finds(
  "dashes for numbers, stages over the years, a value that could be the next row's number",
  "kk",
  `# Құдықтарды дамытудың 2011-2013 жылдарға арналған бағдарламасы
${below("№ | Нысаналы индикатор | Өлшем бірлігі | баға | 1 кезең | 2010 | 2011 | 2012 | 2013")}
${below("- | Таза сулы құдықтардың үлесі | % | - | 50 | 60 | 70")}
1.1. міндет Құдықтарды жөндеу
${below("1 | Жөнделген құдықтар саны | дана | 1 | 1 | 1 | 2")}
1.2. міндет Құдықтарды тазарту
${below("2 | Тазартылған құдықтар саны | дана | 2 | 5 | 7 | 9")}`,
  [
    "indicator: Таза сулы құдықтардың үлесі => 2011 = 50 %; 2012 = 60 %; 2013 = 70 %",
    "task: Құдықтарды жөндеу",
    "result-indicator: Жөнделген құдықтар саны => 2011 = 1 piece; 2012 = 1 piece; 2013 = 2 piece",
    "task: Құдықтарды тазарту",
    "result-indicator: Тазартылған құдықтар саны => 2011 = 5 piece; 2012 = 7 piece; 2013 = 9 piece",
  ],
);

finds(
  "a task between two tables",
  "ru",
  `# Программа развития колодцев на 2025 – 2026 годы
${below("Целевой индикатор | Ед. изм. | 2025 | 2026")}
${below("Доля чистых колодцев | % | 50 | 60")}
Задача 1.1. Вырыть новые колодцы
${below("Показатели прямых результатов | Ед. изм. | 2025 | 2026")}
${below("Число вырытых колодцев | ед. | 7 | 9")}`,
  [
    "indicator: Доля чистых колодцев => 2025 = 50 %; 2026 = 60 %",
    "task: Вырыть новые колодцы",
    "result-indicator: Число вырытых колодцев => 2025 = 7 piece; 2026 = 9 piece",
  ],
);

finds(
  "years one below the other that head no table",
  "ru",
  `# Программа развития колодцев
Показатели роста
2023
2024
За эти годы вырыто много колодцев.
12`,
  [],
);
