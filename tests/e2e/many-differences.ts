import type { Page } from "playwright-core";
import { type CorpusPage, readCorpusPages } from "../../scripts/corpus-answer.ts";
import { expectMark, openRegister, openWorld, type World } from "./world.ts";

/** A copy of the sample programme that disagrees with the register in three places. */
function makeCopy(): CorpusPage {
  const sample = readCorpusPages().find(({ name }) => name === "enbek-govkz-ru");
  if (sample === undefined) throw new Error("The sample page is gone.");
  const html = sample.html
    .replace("не превысит 4,8", "не превысит 5,3")
    .replace("не превысит 20%", "не превысит 23%");
  return { name: "many", url: sample.url.replace("4175", "990099"), html };
}

/** A world in which that copy was compared with the register, and its page. */
export async function openMany(
  options: { hasTouch?: boolean } = {},
): Promise<{ readonly world: World; readonly page: Page }> {
  const world = await openWorld({ ...options, extraPages: [makeCopy()] });
  await openRegister(world);
  const page = await world.open("many");
  await page.waitForSelector("#root[data-settled]");
  for (const value of [/5,3/u, /23/u, /10,2/u]) await expectMark(page, "warning", value);
  return { world, page };
}
