import type { CaptureBody } from "../../shared/contract/capture.ts";
import { analyzeInSteps } from "../../shared/statements/analyze.ts";
import type { Language } from "../../shared/text/language.ts";
import { startInSlices } from "../page/slices.ts";

type Block = CaptureBody["blocks"][number];

/** Longest stretch of work before a message is looked at, in ms: a page may be waiting for another answer. */
const SLICE_MS = 8;

/** Browsers compile an expression to the end when it is used again. */
const TIMES = 2;

let stop: AbortController | undefined;

/**
 * Reads sample texts once, while the first page since the background started is still being parsed: browsers
 * compile rules with their first use, which would take that page's text four times as long as any other.
 */
export function warmUp(): void {
  if (stop !== undefined) return;
  stop = new AbortController();
  const { signal } = stop;
  setTimeout(() => startInSlices(readSamples(), signal, () => {}, SLICE_MS));
}

/** A text has come: what is not compiled yet, it compiles itself. */
export function endWarmUp(): void {
  stop ??= new AbortController();
  stop.abort();
}

function* readSamples(): Generator<void, void> {
  for (const language of ["ru", "kk", "en"] as const) {
    const text = sampleText(language);
    for (let time = 0; time < TIMES; time++) yield* analyzeInSteps(text);
  }
}

/** A short programme in a language, with a line of each kind that such texts have. */
export function sampleText(language: Language): CaptureBody {
  return {
    url: "https://adilet.zan.kz/",
    portal: "adilet",
    language,
    act: { title: TITLES[language] },
    status: "unknown",
    blocks: SAMPLES[language].map(toBlock),
    reader: 1,
  };
}

/** Cells are parted by bars; "#" begins a heading, "!" a note. */
function toBlock(line: string): Block {
  const [sign, text] = [line.charAt(0), line.slice(1)];
  if (sign === "#") return { kind: "heading", text, path: [], level: 2 };
  if (sign === "!") return { kind: "note", text, path: [] };
  if (!line.includes("|")) return { kind: "paragraph", text: line, path: [] };
  let from = 0;
  const cells = line.split("|").map((cell, column) => {
    const placed = { from, to: from + cell.length, column, width: 1 };
    from = placed.to + 1;
    return placed;
  });
  return { kind: "row", text: line.replaceAll("|", "\t"), path: [], table: 1, cells };
}

const TITLES = {
  ru: "Программа развития района на 2026 – 2030 годы",
  kk: "Ауданды дамытудың 2026 – 2030 жылдарға арналған бағдарламасы",
  en: "Development programme of the district for 2026 – 2030",
};

const SAMPLES: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    "!Сноска. Программа в редакции постановления Правительства РК от 01.02.2027 № 10 (вводится в действие со дня подписания).",
    "#1. Паспорт",
    "Цель|Повышение уровня жизни населения",
    "Задачи|1) развитие дорог; 2) обеспечение школ местами.",
    "Целевые индикаторы|рост доходов населения на 12,5 % к уровню 2025 года; доля дорог в хорошем состоянии – не менее 90 %",
    "#2. Анализ текущей ситуации",
    "В 2025 году доля дорог в хорошем состоянии составила 71,2 %, что на 3 процентных пункта больше, чем в 2024 году.",
    "#3. Цели, задачи, целевые индикаторы и результаты",
    "Целью Программы является повышение уровня жизни. Для достижения цели будут решены следующие задачи:",
    "1) строительство новых школ;",
    "2) снижение безработицы до 4,5 % к 2030 году.",
    "К 2030 году уровень безработицы не превысит 4,5 %, доля занятых в составе самостоятельно занятого населения составит 60 %.",
    "Планируется открыть 12 центров и создать не менее 1,5 тыс. рабочих мест, объем инвестиций вырастет в 2 раза.",
    "№|Наименование показателя|Ед. изм.|2026 год|2027 год|2030 год",
    "1|Уровень безработицы|%|4,9|4,8|4,5",
    "2|Смертность на 100 тыс. населения, не более|случаев|12,1|11,8|10",
    "#4. Ожидаемые результаты",
    "Реализация Программы позволит увеличить валовый региональный продукт до 1,2 трлн тенге, построить 15 школ.",
  ],
  kk: [
    "!Ескерту. Бағдарлама жаңа редакцияда - ҚР Үкіметінің 01.02.2027 № 10 қаулысымен.",
    "#1. Паспорт",
    "Мақсаты|Халықтың өмір сүру деңгейін арттыру",
    "Міндеттері|1) жолдарды дамыту; 2) мектептерді орындармен қамтамасыз ету.",
    "Нысаналы индикаторлар|халық табысының 2025 жылғы деңгеймен салыстырғанда 12,5 %-ға өсуі; жақсы жолдардың үлесі – кемінде 90 %",
    "#2. Ағымдағы жағдайды талдау",
    "2025 жылы жақсы жолдардың үлесі 71,2 %-ды құрады, бұл 2024 жылмен салыстырғанда 3 пайыздық тармаққа артық.",
    "#3. Мақсаттар, міндеттер, нысаналы индикаторлар және нәтижелер",
    "Бағдарламаның мақсаты өмір сүру деңгейін арттыру болып табылады. Ол үшін мынадай міндеттер шешіледі:",
    "1) жаңа мектептер салу;",
    "2) жұмыссыздық деңгейін 2030 жылға қарай 4,5 %-ға дейін төмендету.",
    "2030 жылға қарай жұмыссыздық деңгейі 4,5 %-дан аспайды, жұмыспен қамтылғандардың үлесі 60 %-ға жетеді.",
    "12 орталық ашу және кемінде 1,5 мың жұмыс орнын құру жоспарланып отыр, инвестициялар көлемі 2 есе артады.",
    "№|Көрсеткіштің атауы|Өлшем бірлігі|2026 жыл|2027 жыл|2030 жыл",
    "1|Жұмыссыздық деңгейі|%|4,9|4,8|4,5",
    "#4. Күтілетін нәтижелер",
    "Бағдарламаны іске асыру жалпы өңірлік өнімді 1,2 трлн теңгеге дейін ұлғайтуға, 15 мектеп салуға мүмкіндік береді.",
  ],
  en: [
    "#1. Goals and target indicators",
    "The goal of the programme is to raise living standards. The tasks are as follows:",
    "1) to build 15 schools by 2030;",
    "By 2030 the unemployment rate will not exceed 4.5 percent, and exports will grow by 12.5% compared to 2025.",
    "Indicator|Unit|2026|2027|2030",
    "Unemployment rate|%|4.9|4.8|4.5",
  ],
};
