import type { Language } from "../../shared/text/language.ts";

interface Words {
  readonly cut: string;
  readonly act: string;
  readonly edition: string;
  readonly amendedBy: string;
  readonly status: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
  readonly noStatements: string;
  readonly planned: string;
  readonly noFindings: string;
  readonly pairs: string;
  readonly findings: string;
  readonly paragraphs: string;
  readonly words: string;
  readonly equal: string;
  readonly edited: string;
  readonly moved: string;
  readonly inserted: string;
  readonly deleted: string;
  readonly coarse: string;
}

/** What the command line says to people, in the terminal's language. */
export const WORDS: Readonly<Record<Language, Words>> = {
  ru: {
    cut: "страница длиннее предела, прочитано её начало",
    act: "Акт",
    edition: "Редакция",
    amendedBy: "изменён",
    status: { "in-force": "действует", repealed: "утратил силу", unknown: "состояние неизвестно" },
    kinds: {
      goal: "цель",
      task: "задача",
      indicator: "индикатор",
      "result-indicator": "показатель результата",
      measure: "мероприятие",
      definition: "определение",
      function: "функция",
      budget: "финансирование",
    },
    severities: { warning: "внимание", notice: "замечание", hint: "совет" },
    noStatements: "Целей и показателей не найдено",
    planned: "Мероприятия и финансирование",
    noFindings: "Расхождений не найдено",
    pairs: "Сопоставлено",
    findings: "Расхождений",
    paragraphs: "Абзацы",
    words: "Слова",
    equal: "совпали",
    edited: "изменены",
    moved: "перемещены",
    inserted: "добавлены",
    deleted: "удалены",
    coarse: "время вышло, результат грубее",
  },
  kk: {
    cut: "бет шектен ұзын, тек басы оқылды",
    act: "Акт",
    edition: "Редакция",
    amendedBy: "өзгертілген",
    status: { "in-force": "қолданыста", repealed: "күшін жойған", unknown: "жай-күйі белгісіз" },
    kinds: {
      goal: "мақсат",
      task: "міндет",
      indicator: "индикатор",
      "result-indicator": "нәтиже көрсеткіші",
      measure: "іс-шара",
      definition: "анықтама",
      function: "функция",
      budget: "қаржыландыру",
    },
    severities: { warning: "ескерту", notice: "ескертпе", hint: "кеңес" },
    noStatements: "Мақсаттар мен көрсеткіштер табылмады",
    planned: "Іс-шаралар және қаржыландыру",
    noFindings: "Айырмашылық табылмады",
    pairs: "Салыстырылды",
    findings: "Айырмашылық",
    paragraphs: "Абзацтар",
    words: "Сөздер",
    equal: "бірдей",
    edited: "өзгертілген",
    moved: "жылжытылған",
    inserted: "қосылған",
    deleted: "жойылған",
    coarse: "уақыт бітті, нәтиже дөрекілеу",
  },
  en: {
    cut: "the page is longer than the limit, only its beginning was read",
    act: "Act",
    edition: "Edition",
    amendedBy: "amended by",
    status: { "in-force": "in force", repealed: "repealed", unknown: "status unknown" },
    kinds: {
      goal: "goal",
      task: "task",
      indicator: "indicator",
      "result-indicator": "result indicator",
      measure: "measure",
      definition: "definition",
      function: "function",
      budget: "budget",
    },
    severities: { warning: "warning", notice: "notice", hint: "hint" },
    noStatements: "No goals or indicators found",
    planned: "Measures and funding",
    noFindings: "No disagreement found",
    pairs: "Paired",
    findings: "Disagreements",
    paragraphs: "Paragraphs",
    words: "Words",
    equal: "equal",
    edited: "edited",
    moved: "moved",
    inserted: "inserted",
    deleted: "deleted",
    coarse: "out of time, the result is coarser",
  },
};
