import { expect, test } from "vitest";
import { readSetting } from "../../../shared/statements/setting.ts";
import type { Act } from "../../../shared/text/capture.ts";
import { page } from "./page.ts";

const isProgramme = (name: string, portal: string, text: string, expected: boolean, act: Act = {}): void =>
  test(name, () => expect(readSetting({ ...page("ru", text, act), portal }).isProgramme).toBe(expected));

isProgramme("news of a portal promise", "primeminister", "# О дорогах\nБудет открыто 8 мостов.", true);
isProgramme("news may mention a law", "primeminister", "# О дорогах\nВ мае принят закон о мостах.", true);
isProgramme("a register's page needs a programme", "adilet", "# О дорогах\nБудет открыто 8 мостов.", false);
isProgramme("an order is no news", "govkz", "# О дорогах\nБудет открыто 8 мостов.", false, {
  form: "order",
  number: "8",
});
isProgramme("rules are no news", "govkz", "# Правила проезда\nПлата не превышает 5 %.", false);
isProgramme("articles of a law are no news", "govkz", "# О мостах\n# Статья 1. Предмет\nПлата мала.", false);
isProgramme(
  "a complex plan is a programme",
  "adilet",
  "# Комплексный план социально-экономического развития района",
  true,
);

isProgramme("a strategy may name a budget", "govkz", "# Medium-term budget", true, {
  title: "Medium-term budget for 2028-2031: strategy",
});
isProgramme("a budget promises nothing", "govkz", "# On the republican budget", false, {
  title: "On the republican budget for 2028-2031",
});
isProgramme("a city's general plan", "adilet", "# О Генеральном плане города Жемиса", true);
isProgramme("a plan that says so first", "adilet", "# План: сады области до 2031 года", true);
isProgramme("an indicative plan", "adilet", "# Об индикативном плане района на 2027 год", true);
isProgramme("an indicative plan in Kazakh", "adilet", "# Ауданның индикативтік жоспары туралы", true);
isProgramme("rules name general plans", "adilet", "# О порядке\nДома строят по генеральному плану.", false);

test("a code's name may have several adjectives", () => {
  for (const title of ["Гражданский процессуальный кодекс", "Трудовой кодекс"])
    expect(readSetting(page("ru", `# ${title}`)).isLaw).toBe(true);
});
