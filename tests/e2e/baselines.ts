import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { until } from "../../scripts/until.ts";

const FOLDER = join(import.meta.dirname, "baselines");
const OUTPUT = join(import.meta.dirname, "../../test-output/pictures");

/** Which browser and fonts the kept pictures were drawn with. */
const MADE_WITH = join(FOLDER, "made-with.json");

/** Set to any value, pictures are kept as they are drawn now instead of compared. */
const IS_RENEWING = (process.env.SVERKA_RENEW_PICTURES ?? "") !== "";

/** Difference of one colour channel, of 255, that is still the same colour: smoothing of letters varies. */
const SAME_COLOUR = 48;

/** Pixels that may be others: fewer than one letter has, in a picture of any size. */
const MOST_OTHER = 20;

/** How long a page may take to show what is kept, in ms. */
const PATIENCE_MS = 10_000;

interface MadeWith {
  readonly browser: string;
  /** Widths of a sample in the interface's fonts, in hundredths of a pixel. */
  readonly fonts: readonly number[];
}

/**
 * Whether pictures drawn by this browser can be compared with the kept ones: another browser or other
 * fonts draw other letters. A test skips itself where they cannot:
 * `if (!(await hasComparablePictures(page))) context.skip("other fonts");`
 */
export async function hasComparablePictures(page: Page): Promise<boolean> {
  const now = await readMadeWith(page);
  if (IS_RENEWING) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(MADE_WITH, `{ "browser": "${now.browser}", "fonts": [${now.fonts.join(", ")}] }\n`);
    return true;
  }
  if (!existsSync(MADE_WITH)) return false;
  return JSON.stringify(JSON.parse(readFileSync(MADE_WITH, "utf8"))) === JSON.stringify(now);
}

/**
 * Compares a picture with the kept one of its name, pixel by pixel with a tolerance: at most 20 may be others,
 * which is less than a letter. What differs is written to `test-output/pictures/`: the picture as it is now, and the kept one.
 * `SVERKA_RENEW_PICTURES=1 npx vitest run --project e2e tests/e2e/<file>` keeps the pictures of a file
 * anew; look at each before committing it. Take them of what holds no time of day, and after fades:
 * `await expectPicture(page, () => page.locator("main").screenshot(), "popup-ru-light");`
 *
 * @param page any open page: it only decodes the pictures
 * @param take takes the picture; again while it differs, since what a page shows may still be coming
 * @param name of the kept file, without `.png`
 */
export async function expectPicture(page: Page, take: () => Promise<Buffer>, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  if (IS_RENEWING) {
    writeFileSync(path, await take());
    return;
  }
  if (!existsSync(path)) throw new Error(`No picture ${name} is kept: SVERKA_RENEW_PICTURES=1 keeps it.`);
  const kept = readFileSync(path);
  const compare = async () => {
    const picture = await take();
    return { picture, other: await countOthers(page, picture, kept) };
  };
  const { picture, other } = await until(compare, ({ other }) => other <= MOST_OTHER, PATIENCE_MS);
  if (other > MOST_OTHER) {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(join(OUTPUT, `${name}.png`), picture);
    writeFileSync(join(OUTPUT, `${name}-kept.png`), kept);
  }
  expect(other, `other pixels in ${name}; both pictures are in test-output/pictures`).toBeLessThanOrEqual(
    MOST_OTHER,
  );
}

/** How many pixels differ; all of them in pictures of different sizes. */
export async function countOthers(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const addresses = [a, b].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(
    COMPARE.replace("ADDRESSES", JSON.stringify(addresses)).replace("SAME", String(SAME_COLOUR)),
  );
}

// Text, not a function: it runs in the page. Images are decoded without the network or the page's policy.
const COMPARE = `(async () => {
  const read = async (address) => {
    const bytes = Uint8Array.from(atob(address.split(",")[1]), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = await Promise.all(ADDRESSES.map(read));
  if (a.width !== b.width || a.height !== b.height) return a.data.length / 4;
  let others = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isOther = [0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > SAME);
    if (isOther) others += 1;
  }
  return others;
})()`;

async function readMadeWith(page: Page): Promise<MadeWith> {
  const browser = page.context().browser()?.version().split(".")[0] ?? (await readBrowser(page));
  return { browser, fonts: await page.evaluate<number[]>(MEASURE_FONTS) };
}

/** A browser started with a profile is not told of by its context. */
async function readBrowser(page: Page): Promise<string> {
  return page.evaluate<string>(`/Chrome\\/(\\d+)/.exec(navigator.userAgent)?.[1] ?? ""`);
}

const MEASURE_FONTS = `(() => {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  return ["14px system-ui", "600 15px system-ui", "13px 'Noto Sans'", "17px 'Noto Serif'"].map((font) => {
    context.font = font;
    return Math.round(context.measureText("Сақталды: әғқңөұүһі, 10,2 % → Wj").width * 100);
  });
})()`;
