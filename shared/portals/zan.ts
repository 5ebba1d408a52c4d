import type { Language } from "../text/language.ts";
import { parseEditionDate } from "./act-id.ts";
import { readCopyStatus } from "./act-status.ts";
import { readBlocksInSteps } from "./blocks.ts";
import { findMainTextInSteps } from "./main-text.ts";
import { findPageAct } from "./page-act.ts";
import { makeReading } from "./page-capture.ts";
import type { FindArticle, Portal, ReadingSteps } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";

/** The control bank of legal acts (ЭКБ НПА): the other official text, an application with hash routes (seen 2026-11, [S/C]). */
export const zan: Portal = {
  ...factsOf("zan"),
  asksForArticle: true,
  read,
};

/** Document, language, day of an edition, and the passage that a link leads to: "#!/doc/140840/rus/929" (seen 2026-11, [C]). */
const ROUTE = /^#!?\/doc\/\d{1,9}\/(rus|kaz)(?:\/(\d{2}\.\d{2}\.\d{4}))?(?:\/\d{1,9})?\/?$/u;

/** Lines at the head where the requisites stand. */
const HEAD_BLOCKS = 12;

function* read(document: Document, url: URL, findArticle: FindArticle): ReadingSteps {
  const [route, code, day] = ROUTE.exec(url.hash) ?? [];
  if (route === undefined) return { state: "not-an-act" };
  const language: Language = code === "kaz" ? "kk" : "ru";
  const root = yield* findMainTextInSteps(document, findArticle);
  const { blocks, cut } =
    root === undefined ? { blocks: [], cut: false } : yield* readBlocksInSteps(root, { url });
  if (root === undefined || blocks.length === 0) return { state: "waiting" };
  const lines = blocks.slice(0, HEAD_BLOCKS).flatMap(({ text }) => text.split("\n"));
  const title = blocks.find(({ kind }) => kind === "heading")?.text;
  return makeReading({
    portal: zan.id,
    url,
    language,
    act: findPageAct({ title, requisites: lines }, blocks, language),
    status: readCopyStatus(blocks, language),
    editionDate: parseEditionDate(day),
    root,
    blocks,
    cut,
    attachments: [],
  });
}
