import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readMarks } from "../../scripts/extension-browser.ts";
import { openOwnPage } from "./own-page.ts";
import {
  closeOthers,
  expectMark,
  openRegister,
  openStaleAfterRegister,
  openWorld,
  PATIENCE,
  type World,
} from "./world.ts";

let world: World;
let register: Page;
let stale: Page;
let options: Page;

beforeAll(async () => {
  world = await openWorld({ isWelcomed: false });
  register = await openRegister(world);
  stale = await openStaleAfterRegister(world);
});
beforeEach(async () => {
  await world.startApi();
  await world.useSettings({ isWelcomed: true });
  await closeOthers(world, register, stale);
  options = await openOwnPage(world, "options.html", stale);
  await text().toMatch(/^Настройки Сверки/u);
});
afterAll(() => world?.close());

const text = () => expect.poll(() => options.locator("main").innerText(), PATIENCE);
const badge = () => expect.poll(() => world.browser.badgeOf(stale), PATIENCE);

test("first use tells in three lines what is read and where it goes, once", async () => {
  await world.useSettings();
  await options.reload();
  await expect.poll(() => options.locator(".first-use li").count(), PATIENCE).toBe(3);
  await options.locator("[data-choose=api]").click();
  await expect.poll(() => options.locator(".first-use").count(), PATIENCE).toBe(0);
  await options.reload();
  // The same lines stay where they can be read again.
  await expect.poll(() => options.locator("#privacy li").count(), PATIENCE).toBe(3);
  await expect.poll(() => options.locator(".first-use").count(), PATIENCE).toBe(0);
});

test("a check that is switched off is not told any more, also on the page open now", async () => {
  await badge().toBe("2");
  await options.locator("[data-check=stale-edition]").selectOption("off");
  await badge().toBe("1");
  await options.locator("[data-check=stale-edition]").selectOption("");
  await badge().toBe("2");
});

test("a file of terms is taken, and a faulty one refused with its place", async () => {
  const choose = (name: string, content: string) =>
    options
      .locator("#terms-file")
      .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await choose("terms.json", '{"terms":[{"id":"my-house","names":{"ru":["теплиц*","оранжере*"]}}]}');
  await text().toMatch(/terms\.json: 1 термин\./u);
  await choose("bad.json", '{"terms":[\n{"id":"x",\n"names":{"fr":["a"]}}]}');
  await text().toMatch(/Строка 3: такого языка нет: есть ru, kk и en\.\s+terms\[0\]\.names\.fr/u);
  await choose("bad.json", "{");
  await text().toMatch(/Строка 1: это не JSON/u);
  // What was good before is still used.
  await text().toMatch(/terms\.json: 1 термин\./u);
  await options.locator("#terms .row .text").click();
  await text().toMatch(/Пока только встроенные/u);
});

test("a file of terms can be dropped", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sverka-terms-"));
  const path = join(folder, "mine.json");
  writeFileSync(path, '{"terms":[{"id":"my-house","names":{"ru":["теплиц*"]}}]}');
  const session = await options.context().newCDPSession(options);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  // What stands above is still being read, and moves it.
  const drop = async () => {
    await options.locator("#terms").scrollIntoViewIfNeeded();
    const box = await options.locator("#terms h2").boundingBox();
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: box?.x ?? 0, y: box?.y ?? 0, data });
    return options.locator("#terms").innerText();
  };
  await expect.poll(drop, { ...PATIENCE, interval: 1_000 }).toMatch(/mine\.json: 1 термин\./u);
  rmSync(folder, { recursive: true });
  await options.locator("#terms .row .text").click();
  await text().toMatch(/Пока только встроенные/u);
});

test("what the API answers to a wrong key, and who else may answer, is told as it is", async () => {
  const { url, token = "" } = world.api;
  const other = createServer((_, response) => response.end("<p>Something else</p>")).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const tell = async (address: string, key: string) => {
    await options.locator("input[inputmode=url]").fill(address);
    await options.locator("input[type=password]").fill(key);
    await options.locator("form button[type=submit]").click();
    return expect.poll(() => options.locator("form output").innerText(), PATIENCE);
  };
  await (await tell(url, "wrong")).toMatch(/API не принял ключ/u);
  await (await tell(`http://127.0.0.1:${port}`, token)).toMatch(/отвечает другая программа/u);
  other.close();
  await (await tell("http://127.0.0.1:9", token)).toMatch(/никто не отвечает/u);
  await (await tell("http://example.kz", token)).toMatch(/Нужен адрес вида/u);
  await (await tell(url, "")).toMatch(/не подключ/u);
  await (await tell(url, token)).toBe("Подключено.");
});

test("a portal that is switched off is not read any more", async () => {
  await options.locator("[data-portal=govkz]").uncheck();
  await expect.poll(async () => Object.keys(await readMarks(stale)).length, PATIENCE).toBe(0);
  await options.locator("[data-portal=govkz]").check();
  await expectMark(stale, "warning", /самозанятого/u);
});

test("the browser is asked for a further portal when it is switched on, and a refusal leaves it off", async () => {
  // The browser's own question stands outside the page, so its answer is given here.
  await options.evaluate(
    `chrome.permissions.request = async (asked) => { window.asked = asked; return false; };`,
  );
  const further = options.locator("[data-portal=stat]");
  await further.click();
  await expect
    .poll(() => options.evaluate(`window.asked`), PATIENCE)
    .toMatchObject({
      origins: expect.arrayContaining(["https://stat.gov.kz/*"]),
      permissions: ["scripting"],
    });
  await expect.poll(() => further.isChecked(), PATIENCE).toBe(false);
});

test("the interface speaks the language that is chosen, at once", async () => {
  await options.getByRole("radio", { name: "Қазақша" }).check();
  await text().toMatch(/^Сверка баптаулары/u);
  await expect.poll(() => options.locator("html").getAttribute("lang"), PATIENCE).toBe("kk");
  await options.getByRole("radio", { name: "English" }).check();
  await text().toMatch(/^Sverka settings/u);
  await options.getByRole("radio", { name: "Русский" }).check();
  await text().toMatch(/^Настройки Сверки/u);
});

test("the keys are told, and the way to change them leads to the browser's own page", async () => {
  await expect.poll(() => options.locator("dl kbd").count(), PATIENCE).toBe(5);
  const [shortcuts] = await Promise.all([
    world.browser.context.waitForEvent("page"),
    options.locator("[data-action=shortcuts]").click(),
  ]);
  await expect.poll(() => shortcuts.url(), PATIENCE).toBe("chrome://extensions/shortcuts");
  await shortcuts.close();
});

test("in the browser alone the opened pages are compared, with the API away", async () => {
  await world.stopApi();
  await options.locator("input[name=mode][value=local]").check();
  // Both pages are open: each is kept, and then they find each other.
  const readKept = async () => {
    await options.reload();
    return options.locator("#kept").innerText();
  };
  await expect.poll(readKept, PATIENCE).toMatch(/2 страницы/u);
  await stale.reload();
  await expectMark(stale, "warning", /самозанятого/u);
  await badge().toBe("2");
});

test("before a page goes to a team's server its very text is shown, and nothing has left", async () => {
  await world.useSettings({ isWelcomed: true, apiAddress: "https://sverka.example.kz", apiToken: "x" });
  await stale.bringToFront();
  await stale.reload();
  await options.bringToFront();
  await text().toMatch(/Отправлять страницы на sverka\.example\.kz\?/u);
  // Every open page asks; the latest that did is shown.
  const read = async () => JSON.parse(await options.locator("[data-exact]").inputValue());
  await expect.poll(async () => (await read()).url, PATIENCE).toBe(stale.url());
  expect(JSON.stringify((await read()).blocks)).toMatch(/10,2/u);
  await options.locator("[data-consent=refuse]").click();
  await expect.poll(() => options.locator("#consent").count(), PATIENCE).toBe(0);
  await expect.poll(() => options.locator("input[name=mode][value=local]").isChecked(), PATIENCE).toBe(true);
});

test("everything can be taken along in a file, without the key", async () => {
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.locator("[data-action=export]").click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect(file.captures.length).toBeGreaterThan(0);
  expect(file.stored.settings.apiToken).toBeUndefined();
});

test("everything is erased, after asking", async () => {
  await options.locator("[data-action=erase]").click();
  // What exactly goes is said before, and the careful answer has the focus.
  await text().toMatch(
    /Стереть страницы, ответы, выписки, скрытые расхождения, свои термины, настройки и ключ/u,
  );
  await expect.poll(() => options.evaluate(`document.activeElement.textContent`), PATIENCE).toBe("Отмена");
  await options.locator("[data-action=erase-yes]").click();
  await text().toMatch(/Всё стёрто\.[\s\S]*/u);
  await text().toMatch(/Сейчас: 0 страниц/u);
  // As after installing: the first use is told again.
  await expect.poll(() => options.locator(".first-use").count(), PATIENCE).toBe(1);
  const worker = await world.browser.background();
  await expect.poll(() => worker.evaluate(`chrome.storage.local.get(null)`), PATIENCE).toEqual({});
});
