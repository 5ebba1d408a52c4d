import { expect, test } from "vitest";
import { readYearCell } from "../../../shared/statements/year-columns.ts";
import { finds } from "./finds.ts";

const labels = (text: string, period: string | undefined, label = "") =>
  test(text, () => expect(readYearCell(text)).toEqual(period === undefined ? undefined : { period, label }));
labels("2023 (факт)", "2023", "факт");
labels("2021 год, оценочное", "2021", "оценочное");
labels("2022 (нақты)", "2022", "нақты");
labels("2022 (actual)", "2022", "actual");
labels("12-таблица", undefined);

finds(
  "years below what is reported, estimated and planned",
  "ru",
  `# Сведения о целевых показателях (индикаторах) подпрограммы
   |! Наименование целевого показателя | Ед. изм. | 2>отчетное | 2>оценочное | 2>плановое |
   |! < | < | 2017 год | 2018 год | 2021 год | 2022 год | 2023 год | 2024 год |
   | Доля облицованных каналов | % | 31 | 33 | 40 | 42 | не менее 50 | не менее 53 |`,
  ["indicator: Доля облицованных каналов => 2023 >= 50 %; 2024 >= 53 %"],
);

finds(
  "a table of years before the plan begins promises nothing",
  "ru",
  `# Программа развития каналов на 2024 – 2026 годы
   12-таблица
   |! № | Наименование | Всего (шт.) | 3>в том числе по годам |
   |! < | < | < | 2019 | 2020 | 2021 |
   | 1 | Насосы | 12 | 5 | 4 | 3 |

   # Показатели
   |! Показатели | Ед. изм. | 2021 год | 2022 год | 2023 год |
   | Доля облицованных каналов | % | 31 | 33 | 34 |`,
  [],
);

finds(
  "a Kazakh table of earlier years",
  "kk",
  `# Каналдарды дамытудың 2024 – 2026 жылдарға арналған бағдарламасы
   # Халықтың кірістері деңгейі
   |! № | Басты көрсеткіштер | 2019 жыл | 2020 жыл | 2021 жыл |
   | 1 | Халықтың ақшалай кірісі, теңге | 2657 | 3194 | 3326 |`,
  [],
);

finds(
  "an English table of earlier years",
  "en",
  `# Canal development programme for 2024 – 2026
   # Indicators
   |! Indicator | Unit | 2019 | 2020 | 2021 |
   | Share of lined canals | % | 31 | 33 | 34 |`,
  [],
);
