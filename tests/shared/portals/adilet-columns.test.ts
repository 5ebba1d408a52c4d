import { describe, expect, test } from "vitest";
import { capture, ID, read } from "./read-register.ts";

describe("two languages side by side", () => {
  const KK = "Қоса беріліп отырған қоймаларды дамыту бағдарламасы бекітілсін және орындалсын.";
  const RU = "Утвердить прилагаемую программу развития складов и исполнять её.";
  const texts = (lang: string, body: string): string[] | string => {
    const reading = read(`https://old.adilet.zan.kz/${lang}/docs/${ID}/compare`, body);
    return reading.state === "read" ? reading.capture.blocks.map(({ text }) => text) : reading.state;
  };
  const frame = (content: string): string =>
    `<div id="container"><div class="slogan"><h1>Т</h1></div><div class="container_gamma text">${content}</div><div id="footer"><p>${RU}</p></div></div>`;
  const LAYOUTS: [string, string][] = [
    [
      "two articles",
      `<div class="gs_6"><article><p>${KK}</p></article></div><div class="gs_6"><article><p>${RU}</p></article></div>`,
    ],
    ["two columns", `<div class="gs_6"><p>${KK}</p></div><div class="gs_6 omega"><p>${RU}</p></div>`],
    [
      "a table with a row for each clause",
      `<article><table><tr><td><p>${KK}</p></td><td><p>${RU}</p></td></tr><tr><td>1. ${KK}</td><td>1. ${RU}</td></tr></table></article>`,
    ],
  ];
  test.each(LAYOUTS)("%s: the language of the address, none of the other", (_name, content) => {
    const kazakh = texts("kaz", frame(content));
    const russian = texts("rus", frame(content));
    expect(kazakh[0]).toBe(KK);
    expect(russian[0]).toBe(RU);
    expect(String(kazakh)).not.toContain("Утвердить");
    expect(String(russian)).not.toContain("бекітілсін");
  });
  test("the address may name the other language too", () => {
    const state = (path: string): string =>
      read(`https://adilet.zan.kz/kaz/docs/${ID}/${path}`, frame(LAYOUTS[0]?.[1] ?? "")).state;
    expect(state("compare/rus")).toBe("read");
    expect(state("compare/all")).toBe("not-an-act");
    expect(state("26.11.2019/rus")).toBe("not-an-act");
  });
  test("a page with one text alone is not two languages side by side", () =>
    expect(texts("rus", frame(`<article><p>${RU}</p></article>`))).toBe("not-an-act"));
  test("the copy keeps its address, act and language", () => {
    const { url, act, language } = capture(
      `https://old.adilet.zan.kz/kaz/docs/${ID}/compare`,
      frame(LAYOUTS[0]?.[1] ?? ""),
    );
    expect({ url, id: act.id, language }).toEqual({
      url: `https://old.adilet.zan.kz/kaz/docs/${ID}/compare`,
      id: ID,
      language: "kk",
    });
  });
});
