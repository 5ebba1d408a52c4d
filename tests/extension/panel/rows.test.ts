import { expect, test } from "vitest";
import {
  filterGroups,
  filterRows,
  findCurrentRow,
  findingsOf,
  groupBySection,
  type Row,
  readRows,
} from "../../../extension/panel/rows.ts";
import type { PageView } from "../../../extension/tab-view.ts";
import { groupFindings } from "../../../extension/ui/finding-groups.ts";
import { finding } from "../ui/samples.ts";

const listed = (id: string, kind: "goal" | "indicator", text: string, section = "") => ({
  id,
  kind,
  text,
  name: text,
  section,
  unit: null,
  targets: [],
});
const VALUE = finding("value-differs", { here: "доля самозанятых 10,2 %" });
const PAGE = {
  statements: [
    listed("s1", "goal", "Содействие занятости", "1. Цели"),
    listed("s2", "indicator", "доля\nсамозанятых 10,2 %", "2. Индикаторы"),
    listed("s3", "indicator", "уровень безработицы 4,8 %", "2. Индикаторы"),
  ],
  findings: [VALUE],
} as unknown as PageView;
const rows = readRows(PAGE);
const ALL = { search: "", kind: "", onlyDiffering: false };
const ids = (found: readonly Row[]) => found.map(({ statement }) => statement.id);

test("the page's order is kept, and findings join their statement whatever its line ends", () => {
  expect(ids(rows)).toEqual(["s1", "s2", "s3"]);
  expect(rows.map(({ group }) => group?.id)).toEqual([undefined, VALUE.id, undefined]);
});

test("what is current is found by statement or by finding", () => {
  expect(findCurrentRow(rows, "s3")?.statement.id).toBe("s3");
  expect(findCurrentRow(rows, VALUE.id)?.statement.id).toBe("s2");
  expect(findCurrentRow(rows, null)).toBeUndefined();
});

test("search wants every word, in any order and case", () => {
  expect(ids(filterRows(rows, { ...ALL, search: "4,8 УРОВЕНЬ" }))).toEqual(["s3"]);
  expect(ids(filterRows(rows, { ...ALL, search: "уровень 10,2" }))).toEqual([]);
});

test("a kind, and only what differs", () => {
  expect(ids(filterRows(rows, { ...ALL, search: "  ", kind: "indicator" }))).toEqual(["s2", "s3"]);
  expect(ids(filterRows(rows, { ...ALL, onlyDiffering: true }))).toEqual(["s2"]);
  expect(ids(filterRows(rows, { ...ALL, kind: "goal", onlyDiffering: true }))).toEqual([]);
});

test("rows stand under the headings of the page, in its order", () => {
  const told = (list: readonly Row[]) =>
    groupBySection(list).map(({ heading, rows: under }) => [heading, ids(under)]);
  expect(told(rows)).toEqual([
    ["1. Цели", ["s1"]],
    ["2. Индикаторы", ["s2", "s3"]],
  ]);
  expect(told([])).toEqual([]);
});

test("findings are found by the words of either side, and by severity", () => {
  const notice = finding("wording-differs", { severity: "notice", block: 9, here: "цель", there: "задача" });
  const groups = groupFindings([VALUE, notice]);
  const found = (search: string, severity: string) =>
    filterGroups(groups, search, severity)
      .flatMap(findingsOf)
      .map(({ code }) => code);
  expect(found("", "")).toEqual(["value-differs", "wording-differs"]);
  expect(found("ЗАДАЧА", "")).toEqual(["wording-differs"]);
  expect(found("", "warning")).toEqual(["value-differs"]);
  expect(found("задача", "warning")).toEqual([]);
});
