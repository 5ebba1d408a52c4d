import { expect, test } from "vitest";
import { joinCutRows } from "../../../shared/statements/cut-rows.ts";
import { ownCells, toRow } from "../../../shared/statements/grid.ts";
import { finds } from "./finds.ts";
import { page } from "./page.ts";

finds(
  "a name that goes on in the row below",
  "ru",
  `# Программа развития водоснабжения
     | № | Целевой индикатор | Ед. изм. | 2025 | 2026 |
     | 1 | Доля сельских жителей, обеспеченных | % | 90 | 95 |
     | | питьевой водой | | | |
     | 2 | Протяженность сетей | км | 120 | 140 |`,
  [
    "indicator: Доля сельских жителей, обеспеченных питьевой водой => 2025 = 90 %; 2026 = 95 %",
    "indicator: Протяженность сетей => 2025 = 120 km; 2026 = 140 km",
  ],
);

finds(
  "a name that begins in the row above its values",
  "en",
  `# Irrigation development programme
     | No. | Target indicator | Unit | 2025 | 2026 |
     | 1 | Share of irrigated land with | | | |
     | | water-saving technology | % | 12 | 18.5 |`,
  ["indicator: Share of irrigated land with water-saving technology => 2025 = 12 %; 2026 = 18.5 %"],
);

function joins(name: string, isPlan: boolean, text: string, expected: readonly string[]): void {
  test(name, () => {
    const rows = page("ru", text).blocks.map(toRow);
    const shown = joinCutRows(rows, 1, isPlan).map((row) =>
      ownCells(row)
        .map((cell) => cell.text.replace("\n", "+"))
        .join("|"),
    );
    expect(shown).toEqual(expected);
  });
}

joins(
  "a part, a sentence that has ended and a name with a capital begin anew",
  false,
  `| 1 | Доля школ | 10 |
   | | в городах | |
   | 2 | Число школ. | 12 |
   | | новых | |
   | 3 | Число мест | 14 |
   | | Столовые | |`,
  ["1|Доля школ|10", "|в городах|", "2|Число школ.|12", "|новых|", "3|Число мест|14", "|Столовые|"],
);

joins(
  "rows that both have values are two",
  false,
  `| 1 | Доля школ | 10 |
   | | сельских библиотек | 20 |`,
  ["1|Доля школ|10", "|сельских библиотек|20"],
);

joins(
  "in a plan the other cells go on as well, until the next number",
  true,
  `| 1 | Построить | акимат |
   | | дороги и мосты | района |
   | 2 | отремонтировать клуб | акимат |`,
  ["1|Построить+дороги и мосты|акимат", "2|отремонтировать клуб|акимат"],
);
