import { finds } from "./finds.ts";

finds(
  "a row of several indicators, one a line",
  "ru",
  `# Целевые индикаторы
   |! № | Показатели | Ед. изм. | 2025 год | 2026 год |
   | 1 | Доля облицованных каналов / Протяженность новых / каналов / Число насосов | % / км / ед. | 10 / 5,5 / 2 | 20 / 6,5 / 3 |
   | 2 | Доля орошаемых / земель | % | 40 | 1 / 250 |`,
  [
    "indicator: Доля облицованных каналов => 2025 = 10 %; 2026 = 20 %",
    "indicator: Протяженность новых каналов => 2025 = 5.5 km; 2026 = 6.5 km",
    "indicator: Число насосов => 2025 = 2 piece; 2026 = 3 piece",
    "indicator: Доля орошаемых земель => 2025 = 40 %; 2026 = 1250 %",
  ],
);

finds(
  "lines of a Kazakh cell, with units in the names",
  "kk",
  `# Нысаналы индикаторлар
   |! Көрсеткіштер | 2025 жыл | 2026 жыл |
   | Қапталған каналдардың үлесі, % / Сорғылар саны, бірлік | 10 / 5 | 20 / 6 |`,
  [
    "indicator: Қапталған каналдардың үлесі => 2025 = 10 %; 2026 = 20 %",
    "indicator: Сорғылар саны => 2025 = 5 piece; 2026 = 6 piece",
  ],
);

finds(
  "lines of an English cell",
  "en",
  `# Target indicators
   |! Indicators | 2025 | 2026 |
   | Share of lined canals, % / Number of pumps, units | 10 / 5 | 20 / 6 |`,
  [
    "indicator: Share of lined canals => 2025 = 10 %; 2026 = 20 %",
    "indicator: Number of pumps => 2025 = 5 piece; 2026 = 6 piece",
  ],
);

finds(
  "values that are wrapped are one value",
  "ru",
  `# Целевые индикаторы
   |! Показатели | Ед. изм. | 2025 год | 2026 год |
   | Отпуск / электроэнергии | тыс. кВтч | 1 / 576 | 1 / 708 |`,
  ["indicator: Отпуск электроэнергии => 2025 = 1576 тыс. квтч; 2026 = 1708 тыс. квтч"],
);
