import { expect, test } from "vitest";
import type { Language } from "../../../shared/text/language.ts";
import { findRateBases } from "../../../shared/text/rate-base.ts";

const CASES: readonly (readonly [string, Language, number[]])[] = [
  ["материнская смертность на 100 тыс. живорожденных", "ru", [100000]],
  ["на 100 000 населения", "ru", [100000]],
  ["на 1000 родившихся живыми", "ru", [1000]],
  ["на 10 тыс. населения и на 100 тыс. женщин", "ru", [10000, 100000]],
  ["на 100 занятых", "ru", [100]],
  ["в расчете на 1 000 человек", "ru", [1000]],
  ["увеличить на 1000 человек", "ru", []],
  ["на 250 человек", "ru", []],
  ["100 мың тірі туғандарға шаққанда", "kk", [100000]],
  ["фертильді жастағы 1000 әйелге шаққанда", "kk", [1000]],
  ["1000 халыққа шаққанда", "kk", [1000]],
  ["жарақаттану жиілігі 1000 жұмыскерге 0,18-ге дейін төмендейді", "kk", [1000]],
  ["1000 адамға көмек көрсетіледі", "kk", []],
  ["100 000 тұрғынға", "kk", [100000]],
  ["per 100,000 live births", "en", [100000]],
  ["per 1000 population", "en", [1000]],
  ["per 100 thousand people", "en", [100000]],
  ["per 5 people", "en", []],
  ["на тысячу жителей", "ru", [1000]],
  ["на сто тысяч населения", "ru", [100000]],
  ["мың адамға шаққанда", "kk", [1000]],
  ["per hundred thousand population", "en", [100000]],
  ["ten thousand people", "en", []],
];

test.each(CASES)("%s", (text, language, expected) =>
  expect(findRateBases(text, language).map(({ per }) => per)).toEqual(expected),
);
