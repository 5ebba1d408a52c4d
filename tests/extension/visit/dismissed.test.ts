import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing";
import { Dismissed } from "../../../extension/visit/dismissed.ts";
import { finding } from "../ui/samples.ts";

const VALUE = finding("value-differs");
const SCOPE = finding("scope-differs");
const OTHER = finding("wording-differs");
const changed = vi.fn();
const ALL = [VALUE, SCOPE, OTHER];

const sent = vi.fn(async (_message: unknown) => ({ ok: true, value: {} }));
beforeEach(() => {
  fakeBrowser.reset();
  sent.mockClear();
  changed.mockClear();
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
});

test("what was stored is left out", () =>
  expect(new Dismissed([SCOPE.id], changed).leave(ALL)).toEqual([VALUE, OTHER]));

test("what is dismissed goes at once, is stored with its words, and comes back at once", () => {
  const dismissed = new Dismissed([], changed);
  dismissed.add([VALUE, SCOPE]);
  expect(dismissed.leave(ALL)).toEqual([OTHER]);
  expect(dismissed.undoable).toBe(2);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(sent.mock.calls[0]?.[0]).toMatchObject({
    name: "dismiss-findings",
    request: { findings: [{ id: VALUE.id, text: VALUE.a.statement?.text, url: VALUE.a.copy.url }, {}] },
  });
  dismissed.undo();
  expect(dismissed.leave(ALL)).toEqual(ALL);
  expect(dismissed.undoable).toBe(0);
  expect(sent.mock.calls[1]?.[0]).toMatchObject({
    name: "restore-findings",
    request: { ids: [VALUE.id, SCOPE.id] },
  });
});

test("what was brought back elsewhere cannot be brought back again", () => {
  const dismissed = new Dismissed([], changed);
  dismissed.add([VALUE]);
  dismissed.use([]);
  expect(dismissed.undoable).toBe(0);
  expect(dismissed.leave(ALL)).toEqual(ALL);
});
