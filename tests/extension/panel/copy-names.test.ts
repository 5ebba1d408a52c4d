import { expect, test } from "vitest";
import { nameApart } from "../../../extension/panel/copy-names.ts";
import { nameIn } from "../../../extension/panel/portals.ts";
import type { WireCopy } from "../../../shared/contract/finding.ts";
import { copy } from "../ui/samples.ts";

const names = (...changes: Partial<WireCopy>[]) => {
  const copies = changes.map((change) => ({ ...copy("adilet"), ...change }));
  return [...nameApart(copies, nameIn("ru"), "ru").values()];
};
const ADILET = "https://adilet.zan.kz/rus/docs/P1800000746";
const GOVKZ = "https://www.gov.kz/memleket/entities/enbek/documents/details";

test("a copy that stands alone goes by its portal", () =>
  expect(names({}, { portal: "govkz", url: GOVKZ })).toEqual(["Әділет", "gov.kz"]));

test("languages tell copies of one portal apart", () =>
  expect(names({ language: "ru" }, { language: "kk" })).toEqual(["Әділет · Русский", "Әділет · Қазақша"]));

test("else its hosts do", () =>
  expect(names({ url: ADILET }, { url: ADILET.replace("adilet", "old.adilet") })).toEqual([
    "Әділет · adilet.zan.kz",
    "Әділет · old.adilet.zan.kz",
  ]));

test("else their addresses, by the end", () =>
  expect(
    names({ portal: "govkz", url: `${GOVKZ}/1?lang=ru` }, { portal: "govkz", url: `${GOVKZ}/22?lang=ru` }),
  ).toEqual(["gov.kz · …bek/documents/details/1?lang=ru", "gov.kz · …ek/documents/details/22?lang=ru"]));

test("else the moments they were read", () => {
  const [a, b] = names({ capturedAt: "2026-11-21T10:00:00Z" }, { capturedAt: "2026-11-21T11:00:00Z" });
  expect(a).toMatch(/^Әділет · 21\.11\.2026, \d\d:00$/u);
  expect(b).not.toBe(a);
});

test("three copies need as many marks as tell each from each", () => {
  const all = names({}, { language: "kk" }, { language: "kk", url: `${ADILET}?x` });
  expect(new Set(all).size).toBe(3);
  expect(all[0]).toBe("Әділет · Русский");
});

test("a portal that nobody knows goes by its host, its names by themselves", () => {
  expect(nameIn("kk")({ portal: "enbekgov", url: "https://enbek.gov.kz/x" })).toBe("Еңбек министрлігі");
  expect(nameIn("en")({ portal: "zan", url: "https://zan.gov.kz/x" })).toBe("Reference Bank of Acts");
  expect(nameIn("ru")({ portal: "new", url: "https://www.new.kz/x" })).toBe("new.kz");
});
