import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FAILURES } from "../../../extension/result.ts";
import { formatDate, formatNumber, formatPercent } from "../../../extension/ui/words/formats.ts";
import { keepTogether } from "../../../extension/ui/words/keep-together.ts";
import { wordsOf } from "../../../extension/ui/words/own-words.ts";

const EXTENSION = join(import.meta.dirname, "../../../extension");
const LANGUAGES = ["ru", "kk", "en"] as const;

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

test("every language has every key and no other", () => {
  const [ru, kk, en] = LANGUAGES.map((language) =>
    leaves(wordsOf(language), "")
      .map(([path]) => path)
      .sort(),
  );
  expect(kk).toEqual(ru);
  expect(en).toEqual(ru);
});

test("no text is empty, and none is left in another language", () => {
  for (const language of LANGUAGES)
    for (const [path, value] of leaves(wordsOf(language), "")) {
      if (typeof value !== "string") continue;
      expect(value.trim(), `${language} ${path}`).not.toBe("");
      if (language === "en") expect(value, `${language} ${path}`).not.toMatch(/[а-яәіңғүұқөһ]/iu);
    }
  const same = leaves(wordsOf("ru"), "").filter(([path, value]) => {
    const other = path
      .split(".")
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], wordsOf("kk"));
    return typeof value === "string" && value === other;
  });
  expect(same.map(([path]) => path).sort()).toEqual([
    "citation.forms.code",
    "citation.forms.constitution",
    "citation.forms.other",
    "name",
    "options.consent.act",
    "options.mode.api",
  ]);
});

test("every key is used", () => {
  const sources = readdirSync(EXTENSION, { recursive: true, encoding: "utf8" })
    .filter(
      (path) => /\.tsx?$/u.test(path) && !/words[\\/](?:(?:own|option)-)?(?:ru|kk|en|words)\.ts$/u.test(path),
    )
    .map((path) => readFileSync(join(EXTENSION, path), "utf8"))
    .join("\n");
  // `consent.agree`, `words.agree` where `words` are those of a part, or `agree` taken out of it by name.
  const isUsed = (path: string) => {
    const [parent = "", leaf = ""] = path.split(".").slice(-2);
    const taken = `[{,]\\s*${leaf}\\b[^(){};]*\\}\\s*=`;
    return new RegExp(`\\b(?:${parent}|words)\\??\\.${leaf}\\b|${taken}`, "u").test(sources);
  };
  expect(isUsed("options.consent.agree")).toBe(true);
  expect(isUsed("options.consent.neverSaid")).toBe(false);
  // Keys under these are looked up by a code, kind or command; their types make each one needed.
  const byCode = [
    "kinds",
    "panel.kindOne",
    "severities",
    "failures",
    "findings.aspects",
    "citation.forms",
    "options.commands",
    "options.checks.names",
    "options.checks.groups",
    "options.checks.choices",
    "options.terms.faults",
    "options.kept.days",
  ];
  const unused = leaves(wordsOf("ru"), "")
    .map(([path]) => path)
    .filter((path) => !/\.\d+$/u.test(path) && !byCode.some((prefix) => path.startsWith(`${prefix}.`)))
    .filter((path) => !isUsed(path));
  expect(unused).toEqual([]);
});

test("every failure has its words", () => {
  for (const language of LANGUAGES)
    expect(Object.keys(wordsOf(language).failures).sort()).toEqual([...FAILURES].sort());
});

test("plural forms", () => {
  const { severities, state } = wordsOf("ru");
  expect([1, 2, 5, 11, 21, 22, 112].map((count) => severities.warning(count))).toEqual([
    "1 предупреждение",
    "2 предупреждения",
    "5 предупреждений",
    "11 предупреждений",
    "21 предупреждение",
    "22 предупреждения",
    "112 предупреждений",
  ]);
  expect([1, 2, 21].map((copies) => state.checked(copies, "14:32"))).toEqual([
    "Сверено с 1 копией в 14:32.",
    "Сверено с 2 копиями в 14:32.",
    "Сверено с 21 копией в 14:32.",
  ]);
  const { panel } = wordsOf("ru");
  expect([1, 3].map((count) => panel.comparedWith("Әділет", count, count + 4))).toEqual([
    "Әділет: 1 расхождение, сопоставлено 5 положений.",
    "Әділет: 3 расхождения, сопоставлено 7 положений.",
  ]);
  expect([1, 4].map(state.dismissed)).toEqual([
    "Вы скрыли 1 расхождение. Вернуть можно в настройках.",
    "Вы скрыли 4 расхождения. Вернуть можно в настройках.",
  ]);
  expect([1, 2].map((count) => wordsOf("en").severities.warning(count))).toEqual(["1 warning", "2 warnings"]);
  expect([1, 2].map((count) => wordsOf("kk").severities.warning(count))).toEqual(["1 ескерту", "2 ескерту"]);
});

test("lists of what differs", () => {
  expect(wordsOf("ru").findings.differ(["значение"])).toBe("Значение расходится");
  expect(wordsOf("ru").findings.differ(["значение", "граница", "охват"])).toBe(
    "Значение, граница и охват расходятся",
  );
  expect(wordsOf("kk").findings.differ(["мәні", "шегі"])).toBe("Мәні және шегі әртүрлі");
  expect(wordsOf("en").findings.differ(["value", "scope"])).toBe("Value and scope differ");
});

test("dates and shares as each language writes them", () => {
  expect(LANGUAGES.map((language) => formatDate(language, "2018-11-03"))).toEqual([
    "03.11.2018",
    "03.11.2018",
    "3 November 2018",
  ]);
  expect(formatDate("ru", "2018-13-45")).toBe("2018-13-45");
  expect(formatDate("en", "скоро")).toBe("скоро");
  expect(formatPercent("en", 0.979)).toBe("97%");
  expect(LANGUAGES.map((language) => formatNumber(language, 76952.25).replace(/\s/gu, " "))).toEqual([
    "76 952,25",
    "76 952,25",
    "76,952.25",
  ]);
  for (const language of ["ru", "kk"] as const) expect(formatPercent(language, 0.97)).toBe("97\u00a0%");
});

test("a number and its sign stay on one line", () => {
  expect(keepTogether("№ 875: 9,0 % и 5%")).toBe("№\u00a0875: 9,0\u00a0% и 5%");
  expect(keepTogether("made by No. 875 of 2019")).toBe("made by No.\u00a0875 of 2019");
});

test("the browser's own list names the extension in each language", () => {
  for (const language of LANGUAGES) {
    const path = join(EXTENSION, `public/_locales/${language}/messages.json`);
    const messages = JSON.parse(readFileSync(path, "utf8"));
    expect(Object.keys(messages)).toEqual(["name", "description"]);
    // Longest description the stores take.
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  }
});
