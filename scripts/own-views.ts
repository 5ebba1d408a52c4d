import type { Page } from "playwright-core";
import type { SeededSettings } from "./seed-settings.ts";

/** One state of one of the extension's own pages, to be drawn and looked at. */
export interface OwnView {
  readonly name: string;
  readonly file: string;
  /** In CSS pixels at 100 %. */
  readonly width: number;
  /** Whether it is opened beside a page with findings. */
  readonly isAboutPage: boolean;
  readonly settings?: Partial<SeededSettings>;
  /** Brings the page into the state. */
  readonly prepare: (page: Page) => Promise<unknown>;
  /** Takes back what lasts beyond the page. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

const panel = { file: "sidepanel.html", width: 400, isAboutPage: true } as const;
const popup = { file: "popup.html", width: 340, isAboutPage: true } as const;
const options = { file: "options.html", width: 760, isAboutPage: false } as const;

const heading = (page: Page) => page.locator("h1").waitFor();
const tab = async (page: Page, name: string) => page.locator(`#tab-${name}`).click();

/** Every view of the side panel, the popup and the options. */
export const OWN_VIEWS: readonly OwnView[] = [
  {
    ...panel,
    name: "panel-findings",
    prepare: async (page) => {
      await page.locator("button.finding").first().click();
      await page.locator("table tbody tr:nth-child(2)").waitFor();
      await page.locator(".review summary").click();
    },
  },
  {
    ...panel,
    name: "panel-statements",
    prepare: async (page) => {
      await tab(page, "statements");
      await page.locator("[data-statement]").nth(4).click();
      await page.locator("table").waitFor();
    },
  },
  {
    ...panel,
    name: "panel-nothing-matches",
    prepare: async (page) => {
      await tab(page, "statements");
      await page.locator(".filters input[type=text]").fill("xyz");
    },
  },
  { ...panel, name: "panel-editions", prepare: (page) => tab(page, "editions") },
  {
    ...panel,
    name: "panel-compared",
    prepare: async (page) => {
      await tab(page, "editions");
      await page.locator("[data-compare]").first().click();
      await page.locator(".compared .finding").first().waitFor();
    },
  },
  {
    ...panel,
    name: "panel-history",
    prepare: async (page) => {
      await tab(page, "history");
      await page.locator("[data-seen]").first().waitFor();
    },
  },
  {
    ...panel,
    name: "panel-seen",
    prepare: async (page) => {
      await tab(page, "history");
      await page.locator("[data-seen]").first().click();
    },
  },
  {
    ...panel,
    name: "panel-away",
    settings: { apiAddress: "http://127.0.0.1:9" },
    prepare: async (page) => {
      await tab(page, "editions");
      await page.locator(".empty .text").waitFor();
    },
  },
  { ...panel, name: "panel-first-use", settings: { isWelcomed: false }, prepare: heading },
  { ...panel, name: "panel-no-page", isAboutPage: false, prepare: heading },
  { ...popup, name: "popup", prepare: (page) => page.locator(".api.good").waitFor() },
  {
    ...popup,
    name: "popup-quiet",
    prepare: async (page) => {
      await page.locator("[data-switch=quiet]").check();
      await page.locator("[data-switch=quiet]:checked").waitFor();
    },
    leave: (page) => page.locator("[data-switch=quiet]").uncheck(),
  },
  {
    ...popup,
    name: "popup-away",
    settings: { apiAddress: "http://127.0.0.1:9" },
    prepare: (page) => page.locator(".api.bad").waitFor(),
  },
  {
    ...popup,
    name: "popup-no-key",
    settings: { apiToken: "" },
    prepare: (page) => page.locator(".api.bad").waitFor(),
  },
  { ...popup, name: "popup-local", settings: { mode: "local" }, prepare: heading },
  { ...popup, name: "popup-first-use", settings: { isWelcomed: false }, prepare: heading },
  { ...popup, name: "popup-elsewhere", isAboutPage: false, prepare: heading },
  {
    ...popup,
    name: "popup-off",
    settings: { portalsOff: ["govkz"] },
    prepare: heading,
  },
  { ...options, name: "options", prepare: heading },
  {
    ...options,
    name: "options-problems",
    settings: { isWelcomed: false, apiAddress: "http://127.0.0.1:9", apiToken: "x" },
    prepare: async (page) => {
      await page.locator("form button[type=submit]").click();
      const buffer = Buffer.from('{"terms":[{"id":"x","names":{"fr":["a"]}}]}');
      await page
        .locator("#terms-file")
        .setInputFiles({ name: "terms.json", mimeType: "application/json", buffer });
      await page.locator("[role=alert]").waitFor();
      await page.locator("[data-action=erase]").click();
      await page.locator("output.bad").waitFor();
    },
  },
  {
    ...options,
    name: "options-consent",
    settings: { apiAddress: "https://sverka.example.kz", apiToken: "x" },
    prepare: async (page) => {
      // A page that is read again has something to be sent.
      await page
        .context()
        .pages()
        .find((one) => one.url().startsWith("https:"))
        ?.reload();
      await page.locator("[data-consent=agree]").waitFor();
    },
  },
];
