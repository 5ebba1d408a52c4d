import type { ActForm } from "./capture.ts";
import type { Language } from "./language.ts";

/** How each language names the forms of acts, at the beginning of a citation. */
export const ACT_FORM_WORDS: Readonly<Record<Language, Readonly<Record<ActForm, string>>>> = {
  ru: {
    code: "Кодекс",
    constitution: "Конституция",
    law: "Закон",
    decree: "Указ",
    resolution: "Постановление",
    order: "Приказ",
    decision: "Решение",
    other: "Акт",
  },
  kk: {
    code: "Кодекс",
    constitution: "Конституция",
    law: "Заң",
    decree: "Жарлық",
    resolution: "Қаулы",
    order: "Бұйрық",
    decision: "Шешім",
    other: "Акт",
  },
  en: {
    code: "Code",
    constitution: "Constitution",
    law: "Law",
    decree: "Decree",
    resolution: "Resolution",
    order: "Order",
    decision: "Decision",
    other: "Act",
  },
};
