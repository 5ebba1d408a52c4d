import { afterEach, describe, expect, test } from "vitest";
import { clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { expectRead, openWorld, PATIENCE, type World } from "./world.ts";

let world: World | undefined;
afterEach(() => world?.close());

describe("the interface speaks the browser's language", () => {
  const cases: [language: string, words: RegExp][] = [
    ["ru", /Индикатор|индикатор/u],
    ["kk", /[Ии]ндикатор[а-яәі]*|[Мм]ақсат/u],
    ["en", /[Ii]ndicator/u],
  ];
  test.each(cases)("%s", async (language, words) => {
    world = await openWorld({ language });
    const page = await world.open("enbek-adilet-old-ru");
    await expectRead(page, /9,0/u);
    await clickInOverlay(page, ".summary");
    await expect.poll(() => readOverlayText(page), PATIENCE).toMatch(words);
  });
});

describe("pages in three languages are read", () => {
  test("Kazakh and English pages are marked", async () => {
    world = await openWorld();
    await expectRead(await world.open("enbek-adilet-old-kk"), /9,0/u);
    await expectRead(await world.open("enbek-adilet-old-en"), /9[.,]0/u);
  });
});
