import type { Page } from "playwright-core";
import { clickInOverlay, readOverlayText } from "../../scripts/overlay.ts";
import { until } from "../../scripts/until.ts";
import { expectSoon, PATIENCE } from "./world.ts";

const LIST = ".panel";
const CARD = "[role=dialog]";

/** Opens the list in the page's corner, where it is not open already. */
export async function openList(page: Page): Promise<void> {
  const open = async () => {
    if ((await readOverlayText(page, LIST)) === "") await clickInOverlay(page, ".summary");
    return readOverlayText(page, LIST);
  };
  if ((await until(open, (text) => text !== "", PATIENCE.timeout)) === "")
    throw new Error("The list does not open.");
}

/** Opens the list and the card of its first finding; gives the card's words. */
export async function openCard(page: Page): Promise<string> {
  await openList(page);
  await clickInOverlay(page, "[data-group]");
  return until(
    () => readOverlayText(page, CARD),
    (text) => text !== "",
    PATIENCE.timeout,
  );
}

/** Closes the card, where one is open. */
export async function closeCard(page: Page): Promise<void> {
  if ((await readOverlayText(page, CARD)) !== "") await page.keyboard.press("Escape");
  await expectSoon(() => readOverlayText(page, CARD), "");
}

/** Asks the API again, where the page has not done so by itself meanwhile. */
export async function pressRetry(page: Page, isAway: () => Promise<boolean>): Promise<void> {
  await clickInOverlay(page, "[data-action=retry]").catch(async (error) => {
    if (await isAway()) throw error;
  });
}
