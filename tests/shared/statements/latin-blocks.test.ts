import { describe, expect, test } from "vitest";
import { analyze } from "../../../shared/statements/analyze.ts";
import { toCyrillicCapture } from "../../../shared/statements/latin-blocks.ts";
import type { Place } from "../../../shared/statements/statement.ts";
import { page, statementsOf } from "./page.ts";

const PROGRAMME = `# Ölkenı damytu bağdarlamasy
  Bağdarlamanyñ maqsaty – halyqtyñ tūrmys sapasyn arttyru.
  Bağdarlamanyñ mındetterı:
  auyldardy taza sumen qamtamasyz etu;
  joldardy jöndeu.
  ## Nysanaly indikatorlar
  2030 jylğa qarai taza sumen qamtylğan halyqtyñ ülesı 98 %-ğa jetedı.
  | Körsetkış | Ölşem bırlıgı | 2029 | 2030 |
  | Gazben qamtylğan halyqtyñ ülesı | % | 60 | 65 |`;

test("statements are like those of a page in Cyrillic letters", () =>
  expect(statementsOf("kk", PROGRAMME)).toEqual([
    "goal: халықтың тұрмыс сапасын арттыру",
    "task: ауылдарды таза сумен қамтамасыз ету",
    "task: жолдарды жөндеу",
    "indicator: таза сумен қамтылған халықтың үлесі => 2030 to 98 %",
    "indicator: Газбен қамтылған халықтың үлесі => 2029 = 60 %; 2030 = 65 %",
  ]));

describe("places and quotes are the page's own", () => {
  const capture = page("kk", PROGRAMME);
  const { statements } = analyze(capture);
  const wordsAt = ({ block, from, to }: Place): string => capture.blocks[block]?.text.slice(from, to) ?? "";

  test("quotes", () =>
    expect(statements.map(({ quote }) => quote.exact)).toEqual([
      "halyqtyñ tūrmys sapasyn arttyru",
      "auyldardy taza sumen qamtamasyz etu",
      "joldardy jöndeu",
      "2030 jylğa qarai taza sumen qamtylğan halyqtyñ ülesı 98 %-ğa jetedı",
      "Gazben qamtylğan halyqtyñ ülesı",
    ]));
  test("values", () =>
    expect(statements.flatMap(({ targets }) => targets.map(({ place }) => wordsAt(place)))).toEqual([
      "98 %-ğa",
      "60",
      "65",
    ]));
  test("first places", () =>
    expect(statements.map(({ places }) => places[0] && wordsAt(places[0]))).toEqual(
      statements.map(({ quote }) => quote.exact),
    ));
});

test("a page is written in Cyrillic in steps of a block", () => {
  const capture = page("kk", PROGRAMME);
  expect([...toCyrillicCapture(capture)]).toHaveLength(capture.blocks.length);
});

describe("other pages stay as they are", () => {
  const STAYS = { done: true, value: undefined };
  test("Kazakh in Cyrillic letters", () =>
    expect(toCyrillicCapture(page("kk", "Жолдарды жөндеу. Astana Times")).next()).toEqual(STAYS));
  test("English", () =>
    expect(toCyrillicCapture(page("en", "The share will reach 9 % by 2030")).next()).toEqual(STAYS));
  test("a Kazakh page with nothing but English words", () =>
    expect(toCyrillicCapture(page("kk", "The share will reach 9 % by 2030")).next()).toEqual(STAYS));
});
