import type { Block } from "../text/block.ts";
import type { Act } from "../text/capture.ts";
import { findActs } from "../text/citation.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { findLetterhead, unquoteDays } from "./letterhead.ts";

/** Blocks at the head of a page where requisites and "approved by" stand. */
const HEAD_BLOCKS = 25;

/** Blocks of an article whose running text may say what approved the programme it presents. */
const LEAD_BLOCKS = 8;

/** Longest text searched for citations in one block, in UTF-16 code units. */
const MAX_LENGTH = 3_000;

/** Share of a block that a citation takes when the block is a line of requisites. */
const REQUISITES_SHARE = 0.6;

/** Documents that acts approve, by the first letters of their names in ru, kk and en. */
const DOCUMENT_WORD =
  /(?:программ|стратег|концепц|доктрин|дорожн\p{L}+ карт|(?:^|[^\p{L}])план|(?:^|[^\p{L}])правил[ах]?(?![\p{L}])|положени[ея](?![\p{L}])|бағдарлам|тұжырымдам|жол карта|жоспар|ереже|қағида|programme?(?:[^\p{L}]|$)|strateg|concept|roadmap|(?:^|[^\p{L}])plan|regulation|rules)/iu;

/** "Approved": a predicate or the head of an approval stamp; participles inside other sentences do not count. */
const APPROVED =
  /(?:^|[^\p{L}])(?:утвержден|утверждён)[аоы]?(?![\p{L}])|(?:^|[^\p{L}])бек[іi]т[іi]л(?:ген|д[іi])(?![\p{L}])|(?:^|[^\p{L}])approved(?![\p{L}])/giu;

/** Longest distance between "approved" and the citation, in UTF-16 code units. */
const NEAR = 60;

/** "2014 – 2018" in a title. */
const PERIOD = /(?<!\d)(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d(?!\d)/u;

/** What a page says of itself besides its text. */
export interface PageHead {
  readonly title: string | undefined;
  /** Lines under the title: form, body, date and number. */
  readonly requisites: readonly string[];
}

/**
 * Finds the act that a page is a copy of, from its words alone.
 *
 * In this order: a line that holds nothing but the act's requisites; the title; the number line of
 * a letterhead; an approval stamp
 * ("УТВЕРЖДЕНА постановлением … от … № …") at the head of the text; and, on a page whose title
 * names a document (programme, plan, strategy), a sentence of its first paragraphs that says what
 * approved it. An act that the page only cites ("в соответствии с …", "изменения внесены …") is
 * not the page's act.
 *
 * @returns an act without facts when the page is not a copy of any; its title alone when that names
 * a document with its period ("Стратегический план на 2014 – 2018 годы")
 */
export function findPageAct(head: PageHead, blocks: readonly Block[], language: Language): Act {
  const title = head.title?.slice(0, MAX_LENGTH);
  const first = blocks.filter(({ kind }) => kind !== "note").slice(0, HEAD_BLOCKS);
  const found =
    findFirst(head.requisites, (line) => readRequisites(line, language)) ??
    (title === undefined ? undefined : readRequisites(title, language)) ??
    findFirst(first, ({ text }) => readRequisites(text, language)) ??
    findLetterhead(first, language) ??
    findStamp(first, language) ??
    (title !== undefined && DOCUMENT_WORD.test(title) ? findApproval(first, language) : undefined);
  if (found === undefined) return title !== undefined && isDatedDocument(title) ? { title } : {};
  const named = title ?? found.title;
  return named === undefined ? found : { ...found, title: named };
}

/** A heading that names a document and its years; news about a programme seldom does. */
function isDatedDocument(title: string): boolean {
  return DOCUMENT_WORD.test(title) && PERIOD.test(title);
}

/** The act of a line that is its requisites: "Постановление … от 13 ноября 2018 года № 746". */
export function readRequisites(line: string, language: Language): Act | undefined {
  const text = unwrap(line);
  const [cited] = findActs(text, language);
  if (cited === undefined || cited.date === undefined || cited.number === undefined) return undefined;
  if (text.slice(0, cited.from).trim() !== "") return undefined;
  const isAlone =
    cited.to - cited.from >= text.length * REQUISITES_SHARE || /^\s*\./u.test(text.slice(cited.to));
  return isAlone ? actOf(cited) : undefined;
}

/** A stamp may be one block, one table row or several short lines one under another. */
function findStamp(blocks: readonly Block[], language: Language): Act | undefined {
  return findFirst(blocks, (block, index) => {
    if (!/^\s*(?:утвержд[её]н|бек[іi]т[іi]лген|approved|қазақстан республикасы)/iu.test(block.text))
      return undefined;
    const lines = [block.text];
    for (const next of blocks.slice(index + 1, index + 5)) {
      if (next.text.length > 120 || lines.join(" ").length > 400) break;
      lines.push(next.text);
    }
    const stamp = unwrap(lines.join(" "));
    return findActs(stamp, language)
      .filter((cited) => cited.number !== undefined && cited.date !== undefined)
      .filter((cited) => isApproving(stamp, cited) && stamp.slice(0, cited.from).length < 120)
      .map(actOf)[0];
  });
}

function findApproval(blocks: readonly Block[], language: Language): Act | undefined {
  return findFirst(blocks.slice(0, LEAD_BLOCKS), ({ text }) => {
    const lead = unwrap(text);
    return findActs(lead, language)
      .filter((cited) => cited.number !== undefined && cited.date !== undefined)
      .filter((cited) => isApproving(lead, cited))
      .map(actOf)[0];
  });
}

/** A citation may run over several lines: `findActs` reads one. */
function unwrap(text: string): string {
  return unquoteDays(text.slice(0, MAX_LENGTH))
    .replace(/[\n\t]+/gu, " ")
    .trim();
}

/** Whether "approved" stands right before the citation (ru, en) or right after it (kk). */
function isApproving(text: string, cited: Span): boolean {
  for (const match of text.matchAll(APPROVED)) {
    const end = match.index + match[0].length;
    if (end <= cited.from && cited.from - end <= NEAR && !/[.;]\s/u.test(text.slice(end, cited.from)))
      return true;
    if (
      match.index >= cited.to &&
      match.index - cited.to <= NEAR &&
      !/[.;]\s/u.test(text.slice(cited.to, match.index))
    )
      return true;
  }
  return false;
}

function actOf({ id, form, date, number, title }: Act): Act {
  return {
    ...(id !== undefined && { id }),
    ...(form !== undefined && { form }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
  };
}

function findFirst<Item, Found>(
  items: readonly Item[],
  find: (item: Item, index: number) => Found | undefined,
): Found | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
