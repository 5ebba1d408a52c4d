import { afterEach, describe, expect, test, vi } from "vitest";
import { draw, textOf } from "./draw.tsx";
import { copy, finding, STALE, view } from "./samples.ts";

afterEach(() => vi.unstubAllGlobals());

const VALUE = finding("value-differs", { changedHere: ["10,2 %"], changedThere: ["9,0 %"] });
const SCOPE = finding("scope-differs", {
  changedHere: ["в составе самозанятых"],
  changedThere: ["в других категориях"],
  confidence: 0.9,
});
const opened = (changes: Parameters<typeof view>[0] = {}) =>
  view({
    findings: [VALUE, SCOPE, STALE],
    card: { groupId: VALUE.id, comparison: 0, takesFocus: false },
    ...changes,
  });

test("a quiet page has only its counts", () => {
  const root = draw(view());
  expect(textOf(root, ".summary .counts")).toBe("14");
  expect(textOf(root, ".summary .unseen")).toBe("Сверка: Цели: 1, Целевые индикаторы: 4. Показать список");
  expect(root.querySelector(".banner, [role=dialog]")).toBeNull();
});

test("with nothing to say there is nothing, unless the reader asks", () => {
  const counts = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };
  expect(draw(view({ counts })).querySelector(".dock")).toBeNull();
  expect(textOf(draw(view({ counts, isListOpen: true })), ".status")).toContain("не найдено");
});

test("a page with files and no text says so in the bar", () =>
  expect(textOf(draw(view({ page: "files-only" })), ".summary .saying")).toBe(
    "На странице есть файлы, но нет текста: отмечать нечего.",
  ));

test("hidden is hidden", () =>
  expect(draw(opened({ isHidden: true })).querySelector(".dock, .card")).toBeNull());

test("the banner names the editions and the acts that are lacking", () => {
  const root = draw(opened());
  expect(textOf(root, ".banner p")).toBe(
    "Эта копия устарела. Здесь редакция от 13.11.2018; в реестре — от 09.04.2020. Не учтены: № 875 от 26.11.2019, № 189 от 09.04.2020. | Показать, что изменилосьОткрыть в Әділет",
  );
  expect([...root.querySelectorAll(".banner a")].map((a) => a.getAttribute("href"))).toEqual([
    "https://adilet.zan.kz/rus/docs/P1900000875",
    // What is no address to open gives way to the act's own.
    "https://adilet.zan.kz/rus/docs/P2000000189",
    "https://adilet.zan.kz/rus/docs/P1800000746",
  ]);
});

test("a closed banner stays in the list", () => {
  expect(draw(opened({ isBannerClosed: true })).querySelector(".banner")).toBeNull();
  expect(draw(opened({ isBannerClosed: true, isListOpen: true })).querySelector(".banner")).not.toBeNull();
});

test("the list says here and there", () => {
  const root = draw(opened({ isListOpen: true }));
  expect(textOf(root, ".finding-title")).toBe("▲Значение и охват расходятся");
  expect(textOf(root, ".finding-values")).toBe("Здесь 10,2 %, Әділет — 9,0 %");
});

test("the card joins what differs, paints both sides, tells why and how sure", () => {
  const root = draw(opened());
  expect(textOf(root, ".card h2")).toBe("Значение и охват расходятся");
  expect(textOf(root, ".chip")).toBe("уверенность 90 %");
  expect(textOf(root, ".source")).toBe(
    "Эта страница · gov.kzредакция от 13.11.2018 | Әділет · P1800000746редакция от 09.04.2020",
  );
  expect(textOf(root, "del")).toBe("в составе самозанятых | 10,2 %");
  expect(textOf(root, "ins")).toBe("в других категориях | 9,0 %");
  expect(textOf(root, "del.number, ins.number")).toBe("10,2 % | 9,0 %");
  expect(textOf(root, ".reasons")).toContain("value-differs по-русски. scope-differs по-русски.");
  expect(textOf(root, ".rules")).toBe("Правила: value-differs, scope-differs.");
  expect(root.querySelector(".primary")?.getAttribute("href")).toBe(
    "https://adilet.zan.kz/rus/docs/P1800000746#z70",
  );
});

test("the newer text is never struck out, on whichever side it is", () => {
  const onRegister = { ...VALUE, a: VALUE.b, b: VALUE.a };
  const root = draw(opened({ findings: [onRegister] }));
  expect(textOf(root, ".sides section:first-child ins")).toBe("9,0 %");
  expect(textOf(root, ".sides section:last-child del")).toBe("10,2 %");
});

test.each([
  ["kk", "Мәні және қамту ауқымы әртүрлі", "value-differs қазақша", "13.11.2018 күнгі редакция"],
  ["en", "Value and scope differ", "value-differs in English", "edition of 13 November 2018"],
] as const)("the card in %s", (language, title, message, edition) => {
  const root = draw(opened({ language }));
  expect(textOf(root, ".card h2")).toBe(title);
  expect(textOf(root, ".reasons")).toContain(message);
  expect(textOf(root, ".source")).toContain(edition);
});

test("a statement that is missing here is said to be", () => {
  const missing = finding("missing-statement", { here: null, severity: "notice" });
  const root = draw(
    opened({ findings: [missing], card: { groupId: missing.id, comparison: 0, takesFocus: false } }),
  );
  expect(textOf(root, ".card h2")).toBe("Здесь этого нет");
  expect(textOf(root, ".lacking")).toBe("На этой странице такого положения нет.");
});

test("another copy that says something else is one press away", () => {
  const other = finding("value-differs", { b: copy("egemen"), there: "доля не более 8 %" });
  const card = (comparison: number) => ({ groupId: VALUE.id, comparison, takesFocus: false });
  expect(textOf(draw(opened({ findings: [VALUE, other], card: card(0) })), ".other-copies")).toContain(
    "1 из 2",
  );
  const second = draw(opened({ findings: [VALUE, other], card: card(1) }));
  expect(textOf(second, ".sides")).toContain("8 %");
});

test("the same portal's other address is not named twice", () => {
  const group = finding("value-differs", { alsoOn: [copy("adilet"), copy("egemen")] });
  const root = draw(
    opened({ findings: [group], card: { groupId: group.id, comparison: 0, takesFocus: false } }),
  );
  expect(textOf(root, ".reasons")).toContain("То же на порталах: egemen.kz.");
});

test("a code of a newer API says its own message", () => {
  const unknown = finding("brand-new-check");
  const root = draw(
    opened({ findings: [unknown], card: { groupId: unknown.id, comparison: 0, takesFocus: false } }),
  );
  expect(textOf(root, ".card h2")).toBe("brand-new-check по-русски");
});

test.each([
  ["refused", "retry"],
  ["unauthorized", "options"],
  ["not-connected", "options"],
  ["outdated", "reload"],
] as const)("when it is %s the reader is offered to %s", (failure, action) => {
  const root = draw(view({ check: { state: "failed", failure }, isListOpen: true }));
  expect(root.querySelector(`[data-action=${action}]`)).not.toBeNull();
});

test("an old answer is shown with its date", () => {
  const at = new Date(2026, 10, 21, 14, 32).getTime();
  const root = draw(opened({ check: { state: "failed", failure: "timeout", at }, isListOpen: true }));
  expect(textOf(root, ".status")).toContain("Показан ответ от 21.11.2026, 14:32.");
  expect(root.querySelector(".finding")).not.toBeNull();
});

test("hostile words stay words", () => {
  const here = '<img src=x onerror="alert(1)"> составит 9 %';
  const root = draw(opened({ findings: [finding("value-differs", { here, changedHere: ["9 %"] })] }));
  expect(root.querySelector("img")).toBeNull();
});

test("the card dismisses what it shows, and copies a report that is sent nowhere", () => {
  const dismiss = vi.fn();
  const copyText = vi.fn(async (_text: string) => true);
  const root = draw(opened(), { dismiss, copy: copyText });
  root.querySelector<HTMLElement>("[data-action=dismiss]")?.click();
  expect(dismiss).toHaveBeenCalledWith([VALUE, SCOPE]);
  root.querySelector<HTMLElement>("[data-action=report]")?.click();
  const report = copyText.mock.calls[0]?.[0] ?? "";
  for (const part of [
    "Sverka 0.0.0",
    "value-differs",
    "scope-differs",
    "10,2 %",
    "9,0 %",
    copy("adilet").url,
  ])
    expect(report).toContain(part);
});

test("what was dismissed just now can be brought back, also when nothing else is left to say", () => {
  const undoDismiss = vi.fn();
  const counts = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };
  const root = draw(view({ counts, undoable: 1, dismissed: 1 }), { undoDismiss });
  expect(textOf(root, ".undo")).toContain("Больше не показывается.");
  root.querySelector<HTMLElement>("[data-action=undo]")?.click();
  expect(undoDismiss).toHaveBeenCalled();
});

test("what the later edition changed is listed on demand", () => {
  const missing = finding("missing-statement", {
    here: null,
    block: 9,
    there: "новый показатель составит 5 %",
  });
  const findings = [VALUE, SCOPE, missing, STALE];
  const toggleChanges = vi.fn();
  const closed = draw(opened({ findings }), { toggleChanges });
  expect(closed.querySelector(".changes")).toBeNull();
  closed.querySelector<HTMLElement>("[data-action=changes]")?.click();
  expect(toggleChanges).toHaveBeenCalled();
  const root = draw(opened({ findings, isShowingChanges: true }));
  expect(textOf(root, ".changes button")).toBe("Значение и охват расходятся | Здесь этого нет");
  expect(textOf(root, ".changes del")).toBe("в составе самозанятых | 10,2 %");
  expect(textOf(root, ".changes ins")).toBe("в других категориях | 9,0 % | новый показатель составит 5 %");
  expect(textOf(root, "[data-action=changes]")).toBe("Скрыть изменения");
});

test("a banner without changes to show offers none", () =>
  expect(draw(opened({ findings: [STALE] })).querySelector("[data-action=changes]")).toBeNull());

describe("the rail", () => {
  const at = (block: number) => finding("value-differs", { block });
  const groups = [at(1), at(2), at(3)];
  const ids = groups.map(({ id }) => id);
  const rail = (...places: number[]) =>
    places.map((place, index) => ({ groupId: ids[index] ?? "", at: place }));

  test("is not there on a short page, nor for one finding", () => {
    expect(draw(opened({ findings: groups, rail: [] })).querySelector(".rail")).toBeNull();
    expect(draw(opened({ findings: groups, rail: rail(0.5) })).querySelector(".rail")).toBeNull();
  });

  test("has a tick with a name for each place; near ones are one", () => {
    const root = draw(opened({ findings: groups, rail: rail(0.1, 0.11, 0.8) }));
    const ticks = [...root.querySelectorAll(".rail .tick")];
    expect(ticks.map((tick) => tick.getAttribute("aria-label"))).toEqual([
      "2 расхождения",
      expect.stringMatching(/^Значение расходится: доля занятых/u),
    ]);
  });

  test("goes to a finding; a tick of several to one after the other", () => {
    const openGroup = vi.fn();
    const card = { groupId: ids[0] ?? "", comparison: 0, takesFocus: false };
    const root = draw(opened({ findings: groups, rail: rail(0.1, 0.11, 0.8), card }), { openGroup });
    const [both, last] = [...root.querySelectorAll<HTMLElement>(".rail .tick")];
    expect(both?.getAttribute("aria-current")).toBe("true");
    both?.click();
    last?.click();
    expect(openGroup.mock.calls.flat()).toEqual([ids[1], ids[2]]);
  });
});

test("a place whose number has changed since is said to have", () => {
  const root = draw(opened({ drifted: [VALUE.id] }));
  expect(textOf(root, ".reasons")).toContain("Число в этом месте с тех пор изменилось.");
  expect(textOf(root, ".reasons")).not.toContain("не найдено");
});

test("the page's passage is saved, and the reader told so or why not", async () => {
  const unsave = vi.fn(async () => undefined);
  const save = vi.fn(async () => ({ id: "e1", isNew: true }));
  const root = draw(opened(), { save, unsave });
  root.querySelector<HTMLElement>("[data-action=save]")?.click();
  expect(save).toHaveBeenCalledWith(expect.objectContaining({ copy: copy("govkz", "2018-11-13") }));
  await vi.waitFor(() => expect(textOf(root, ".done")).toBe("Сохранено"));
  root.querySelector<HTMLElement>("[data-action=unsave]")?.click();
  expect(unsave).toHaveBeenCalledWith("e1");
  await vi.waitFor(() => expect(textOf(root, ".done")).toBe("Выписка убрана"));
});

test("what was kept before is not offered to be given back", async () => {
  const root = draw(opened(), { save: async () => ({ id: "e1", isNew: false }) });
  root.querySelector<HTMLElement>("[data-action=save]")?.click();
  await vi.waitFor(() => expect(textOf(root, ".done")).toContain("Уже сохранено"));
  expect(root.querySelector("[data-action=unsave]")).toBeNull();
});

test.each([
  ["refused", "retry", "никто не отвечает"],
  ["unauthorized", "options", "не принял ключ"],
  ["outdated", "reload", "Перезагрузите"],
] as const)(
  "a passage that could not be kept (%s) is told with a way out (%s)",
  async (failure, cure, words) => {
    const save = vi.fn(async () => ({ failure }));
    const root = draw(opened(), { save });
    root.querySelector<HTMLElement>("[data-action=save]")?.click();
    await vi.waitFor(() => expect(textOf(root, ".done")).toContain(words));
    const way = root.querySelector<HTMLElement>(`.card [data-action=${cure}]`);
    expect(way).not.toBeNull();
    if (cure !== "retry") return;
    way?.click();
    expect(save).toHaveBeenCalledTimes(2);
  },
);

describe("first use", () => {
  test.each(["ru", "kk", "en"] as const)(
    "tells in three lines what is read and where it goes (%s)",
    (language) => {
      const endFirstUse = vi.fn();
      const root = draw(view({ language, isFirstUse: true }), { endFirstUse });
      expect(
        [...root.querySelectorAll(".first-use li")].map((li) => (li.textContent ?? "").length > 30),
      ).toEqual([true, true, true]);
      for (const mode of ["api", "local"]) {
        root.querySelector<HTMLElement>(`[data-choose=${mode}]`)?.click();
        expect(endFirstUse).toHaveBeenLastCalledWith(mode);
      }
    },
  );
  test("says nothing once it was answered, nor where there is nothing to say", () => {
    expect(draw(view()).querySelector(".first-use")).toBeNull();
    const counts = { goal: 0, task: 0, indicator: 0, "result-indicator": 0 };
    expect(draw(view({ counts, isFirstUse: true })).querySelector(".first-use")).toBeNull();
  });
});
