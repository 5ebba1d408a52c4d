import { expect, test } from "vitest";
import {
  filterGroups,
  filterRows,
  findCurrentRow,
  findingsOf,
  readRows,
} from "../../../extension/panel/rows.ts";
import type { PageView } from "../../../extension/tab-view.ts";
import { groupFindings } from "../../../extension/ui/finding-groups.ts";
import { finding } from "../ui/samples.ts";

const listed = (id: string, kind: "goal" | "indicator", text: string) => ({
  id,
  kind,
  text,
  name: text,
  unit: null,
  targets: [],
});
const VALUE = finding("value-differs", { here: "доля самозанятых 10,2 %" });
const PAGE = {
  statements: [
    listed("s1", "goal", "Содействие занятости"),
    listed("s2", "indicator", "доля\nсамозанятых 10,2 %"),
    listed("s3", "indicator", "уровень безработицы 4,8 %"),
  ],
  findings: [VALUE],
} as unknown as PageView;
const rows = readRows(PAGE);
const ids = (found: typeof rows) => found.map(({ statement }) => statement.id);

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
  expect(ids(filterRows(rows, "4,8 УРОВЕНЬ", ""))).toEqual(["s3"]);
  expect(ids(filterRows(rows, "уровень 10,2", ""))).toEqual([]);
  expect(ids(filterRows(rows, "  ", "indicator"))).toEqual(["s2", "s3"]);
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
