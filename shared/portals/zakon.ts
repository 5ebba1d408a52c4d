import type { ActStatus } from "../text/capture.ts";
import { parseEditionDate } from "./act-id.ts";
import { type ArticleText, readArticle } from "./article.ts";
import type { PageBlock, Portal } from "./portal.ts";
import { factsOf } from "./portal-facts.ts";

/** Параграф: `/Document/?doc_id=3xxxxxxx` (text seen 2026-11, [P]; markup not). */
export const zakon: Portal = {
  ...factsOf("zakon"),
  asksForArticle: true,
  *read(document, url, findArticle) {
    const isDocument = /^\d{5,12}$/u.test(url.searchParams.get("doc_id") ?? "");
    return isDocument
      ? yield* readArticle(document, url, { portal: "zakon", findArticle, refine })
      : { state: "not-an-act" };
  },
};

/** Blocks at the head where the banner and a line on the repeal stand. */
const HEAD_BLOCKS = 12;

/** Longest note, in UTF-16 code units. */
const MAX_NOTE = 1_500;

/** "(с изменениями и дополнениями по состоянию на 24.12.2012 г.)" after a title. */
const EDITION = /\(\s*с\s+(?:изменени|дополнени)[^()]*\sна\s+(\d{2}\.\d{2}\.\d{4})[^()]*\)/iu;

/** "(2012.19.04. берілген өзгерістер мен толықтыруларымен)": year, day, month. */
const EDITION_KK = /\(\s*(\d{4})\.(\d{2})\.(\d{2})\.?\s[^()]*(?:өзгер[іi]ст|толықтыру)[^()]*\)/iu;

const REPEALED_TITLE = /\((?:утратил[аои]?\s+силу|күш[іi]\s+жойыл(?:ды|ған))[^()]*\)/iu;
const REPEALED_LINE = /^утратил[аои]?\s+силу|\sкүш[іi]\s+жойыл(?:ды|ған)\.?$/iu;

/** What the portal adds to the text: the banner of an old edition, and what amended a clause, with a link to its old text. */
const NOTE =
  /^данная\s+редакция\s+действовала\s+до|^осы\s+редакция\s.*қолданылды|\((?:см\.\s*стар\.\s*ред\.|бұр\.\s*ред\.\s*қара)\)\.?$/iu;

/**
 * The banner "Данная редакция действовала до внесения изменений от …" names the next change, not
 * this edition's day: that stands in the title.
 */
function refine({ title, blocks }: ArticleText): ArticleText {
  const noted = blocks.map((block, index) =>
    isNote(block, index) ? { ...block, kind: "note" as const } : block,
  );
  const edition = title === undefined ? undefined : readEdition(title);
  const isRepealed =
    REPEALED_TITLE.test(title ?? "") || noted.slice(0, HEAD_BLOCKS).some(({ text }) => isRepealLine(text));
  const status: ActStatus = isRepealed ? "repealed" : "unknown";
  const own = title
    ?.replace(EDITION, "")
    .replace(EDITION_KK, "")
    .replace(REPEALED_TITLE, "")
    .replace(/\s+/gu, " ")
    .trim();
  return {
    title: own === "" ? undefined : own,
    blocks: noted,
    status,
    editionDate: edition,
  };
}

function readEdition(title: string): string | undefined {
  const [, printed] = EDITION.exec(title) ?? [];
  if (printed !== undefined) return parseEditionDate(printed);
  const [, year, day, month] = EDITION_KK.exec(title) ?? [];
  return parseEditionDate(`${day}.${month}.${year}`);
}

function isNote({ kind, text }: PageBlock, index: number): boolean {
  if (kind !== "paragraph" || text.length > MAX_NOTE) return false;
  return NOTE.test(text) || (index < HEAD_BLOCKS && isRepealLine(text));
}

function isRepealLine(text: string): boolean {
  return text.length <= MAX_NOTE && REPEALED_LINE.test(text);
}
