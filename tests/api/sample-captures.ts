import type { Act, Capture } from "../../shared/text/capture.ts";

/** The «Еңбек» programme as the register and other portals know it: facts of real pages, own words. */
const ENBEK: Act = {
  id: "P1800000746",
  form: "resolution",
  date: "2018-11-13",
  number: "746",
  title: "Об утверждении программы продуктивной занятости и массового предпринимательства «Еңбек»",
};

/** The act as a page names it that does not know the register. */
export const ENBEK_CITED: Act = { form: "resolution", date: "2018-11-13", number: "746" };

const NOTE =
  "Сноска. Программа с изменениями, внесенными постановлениями Правительства РК от 26.11.2019 № 875; от 09.04.2020 № 189.";

/** A capture whose paragraphs are given; the rest is the register's Russian page unless said otherwise. */
export function sampleCapture(paragraphs: readonly string[], change: Partial<Capture> = {}): Capture {
  return {
    url: "https://adilet.zan.kz/rus/docs/P1800000746",
    portal: "adilet",
    language: "ru",
    act: ENBEK,
    status: "in-force",
    reader: 1,
    blocks: [
      { kind: "heading", level: 1, text: "Программа «Еңбек»", path: [] },
      ...paragraphs.map((text, index) => ({
        kind: "paragraph" as const,
        text,
        path: ["Программа «Еңбек»"],
        anchor: `z${index + 1}`,
      })),
    ],
    ...change,
  };
}

const INDICATORS = "Достижение цели Программы будет измеряться следующими целевыми индикаторами:";

/** The register's current text: 9,0 %, after two amendments. */
export function registerPage(): Capture {
  const page = sampleCapture([
    "Цель Программы: содействие продуктивной занятости населения.",
    INDICATORS,
    "уровень безработицы не превысит 4,8 %;",
    "доля непродуктивно занятых в других категориях занятого населения составит не более 9,0 %.",
  ]);
  const note = { kind: "note" as const, text: NOTE, path: ["Программа «Еңбек»"], links: noteLinks() };
  return { ...page, blocks: [page.blocks[0] ?? note, note, ...page.blocks.slice(1)] };
}

/** A copy that was never brought up to date: 10,2 %, another population, no note. */
export function stalePage(change: Partial<Capture> = {}): Capture {
  return sampleCapture(
    [
      "Цель Программы: содействие продуктивной занятости населения.",
      INDICATORS,
      "уровень безработицы не превысит 4,8 %;",
      "доля непродуктивно занятых в составе самозанятого населения не превысит 10,2 %.",
    ],
    {
      url: "https://primeminister.kz/ru/news/programma-enbek-12345",
      portal: "primeminister",
      act: ENBEK_CITED,
      status: "unknown",
      ...change,
    },
  );
}

function noteLinks() {
  return ["P1900000875", "P2000000189"].map((id) => {
    const words = `№ ${id === "P1900000875" ? "875" : "189"}`;
    const from = NOTE.indexOf(words);
    return { from, to: from + words.length, href: `https://adilet.zan.kz/rus/docs/${id}` };
  });
}
