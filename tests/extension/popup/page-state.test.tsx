import { parseHTML } from "linkedom";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Connection } from "../../../extension/popup/api-state.tsx";
import { PageState } from "../../../extension/popup/page-state.tsx";
import type { PageView } from "../../../extension/tab-view.ts";
import { wordsOf } from "../../../extension/ui/words/own-words.ts";

afterEach(() => vi.unstubAllGlobals());

const VIEW: PageView = {
  state: "on",
  url: "https://adilet.zan.kz/rus/docs/P1800000746",
  page: "read",
  language: "ru",
  isCut: false,
  isHidden: false,
  act: { id: null, form: null, date: null, number: null, title: null },
  counts: { goal: 0, task: 0, indicator: 0, "result-indicator": 0 },
  check: { state: "failed", failure: "refused", at: 0 },
  findings: [],
  dismissed: 0,
  counterparts: [],
  statements: [],
  current: null,
  canGoBack: false,
};

function textOf(view: PageView, connection: Connection): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  vi.stubGlobal("document", document);
  render(<PageState view={view} order={() => {}} language="ru" connection={connection} />, document.body);
  return document.body.textContent ?? "";
}
const { failures, actions, state } = wordsOf("ru");

test("what is said of the API below is not said of the page too, and can be tried again", () => {
  const text = textOf(VIEW, "refused");
  expect(text).not.toContain(failures.refused);
  expect(text).toContain(actions.retry);
});

test("another reason is said", () => {
  expect(textOf(VIEW, "good")).toContain(failures.refused);
  expect(textOf(VIEW, undefined)).toContain(failures.refused);
});

test("a page without text is said to have none, whatever the API says", () =>
  expect(textOf({ ...VIEW, page: "files-only" }, "refused")).toContain(state.filesOnly));
