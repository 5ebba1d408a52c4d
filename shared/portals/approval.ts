import type { Block } from "../text/block.ts";
import type { Act } from "../text/capture.ts";
import type { ActCitation } from "../text/citation.ts";
import type { Language } from "../text/language.ts";
import { actOf, findNumberedActs, unwrap } from "./requisites.ts";

/** Longest distance between "approved" and the citation, in UTF-16 code units. */
const NEAR = 60;

/** Longest stamp, in UTF-16 code units: body, day and number under "approved". */
const MAX_STAMP = 400;

/** Longest line of a stamp after its first, in UTF-16 code units. */
const MAX_STAMP_LINE = 120;

/** "Approved": a predicate or the head of an approval stamp; participles inside other sentences do not count. */
const APPROVED =
  /(?:^|[^\p{L}])(?:утвержден|утверждён)[аоы]?(?![\p{L}])|(?:^|[^\p{L}])бек[іi]т[іi]л(?:ген|д[іi])(?![\p{L}])|(?:^|[^\p{L}])approved(?![\p{L}])/giu;

/** A sentence about the document itself: "Программа развития …, утвержденная постановлением …". */
const APPROVED_SUBJECT =
  /^(?:(?:государственн|национальн|стратегическ|территориальн|региональн|комплексн|отраслев|настоящ|данн|дорожн)\p{L}{2,3}\s+){0,3}(?:программа|стратегия|концепция|план|карта|доктрина|правила|положение)(?!\p{L})[^.;:]{0,200}(?:утвержд[её]нн(?:ая|ый|ое|ые)|\(утвержд[её]н[аоы]?)\s+$/iu;

/** "Даму бағдарламасы (… № 12/3 шешімімен бекітілген)". */
const BRACKET_ENDS = /^\s*бек[іi]т[іi]лген\s*\)/iu;

/** "… қаулысымен бекітілген бағдарламаға": the approved thing is another one. */
const APPROVED_NOUN = /^\s*[\p{L}]/u;

const STAMP_START =
  /^\s*(?:утвержд[её]н|приложение|бек[іi]т[іi]лген|approved|annex|appendix|қазақстан республикасы)|(?:әк[іi]мд[іi]г[іi]|министр[іi]|мәслихаты|үк[іi]мет[іi]|басқармасы|президент[іi]|төрағасы|әк[іi]м[іi])н[ыіi]ң\s*$|(?:қосымша|бек[іi]т[іi]лген)\s*$/iu;
const CAPITALS = /^(?:УТВЕРЖД[ЕЁ]Н|БЕК[ІI]Т[ІI]Л|APPROVED)/u;
const ANNEX_TO = /^(?:приложение[^.;]{0,20}\sк|(?:annex|appendix)[^.;]{0,20}\sto(?:\s+the)?)\s+$/iu;
const ANNEX_OF = /^[\s,]*(?:\d{1,3}\s?-?\s?)?қосымша(?!\p{L})/iu;

/**
 * The act of an approval stamp or an annex at the head of a text: "УТВЕРЖДЕНА постановлением … от … № …",
 * "Приложение 1 к приказу … от … № …". A stamp may be one block, one table row or several short
 * lines one under another.
 */
export function readStamp(blocks: readonly Block[], index: number, language: Language): Act | undefined {
  const first = blocks[index]?.text ?? "";
  if (!STAMP_START.test(first)) return undefined;
  const lines = [first];
  for (const next of blocks.slice(index + 1, index + 5)) {
    if (next.text.length > MAX_STAMP_LINE || lines.join(" ").length > MAX_STAMP) break;
    lines.push(next.text);
  }
  const stamp = unwrap(lines.join("\n"));
  const restAfter = (to: number): string => readRestOfLine(lines.join("\n"), stamp.slice(0, to));
  return findNumberedActs(stamp, language)
    .filter((cited) => isApproving(stamp, cited, restAfter) || isAnnexed(stamp, cited, restAfter))
    .filter((cited) => cited.from < MAX_STAMP_LINE)
    .map(actOf)[0];
}

/** What follows these words on their line, in a text whose white space they have lost. */
function readRestOfLine(text: string, words: string): string {
  let left = words.replace(/\s/gu, "").length;
  let at = 0;
  for (; at < text.length && left > 0; at += 1) if (!/\s/u.test(text.charAt(at))) left -= 1;
  return text.slice(at).split("\n", 1)[0] ?? "";
}

/** The act that approved the document a sentence or title begins with. */
export function readApprovedSubject(text: string, language: Language): Act | undefined {
  const lead = unwrap(text);
  const cited = findNumberedActs(lead, language).find(
    ({ from, to }) =>
      APPROVED_SUBJECT.test(lead.slice(0, from)) ||
      (/\([^()]*$/u.test(lead.slice(0, from)) && BRACKET_ENDS.test(lead.slice(to))),
  );
  return cited === undefined ? undefined : actOf(cited);
}

/** The act that a paragraph says to have approved what the page presents. */
export function readApproval(text: string, language: Language): Act | undefined {
  const subject = readApprovedSubject(text, language);
  if (subject !== undefined) return subject;
  const lead = unwrap(text);
  return findNumberedActs(lead, language)
    .filter((cited) => {
      const end = findApproved(lead, cited);
      return end !== undefined && !(isAfterParticiple(lead, end) && APPROVED_NOUN.test(lead.slice(end)));
    })
    .map(actOf)[0];
}

/** A stamp stands alone on its lines, unless all is one paragraph and the stamp is in capitals; a sentence goes on. */
function isApproving(stamp: string, cited: ActCitation, restAfter: (to: number) => string): boolean {
  const end = findApproved(stamp, cited);
  if (end === undefined) return false;
  if (end > cited.to && /[\p{L}\d]/u.test(stamp.slice(cited.to, end).replace(APPROVED, " "))) return false;
  return /^[\s.,;]*(?:\(.*)?$/u.test(restAfter(Math.max(end, cited.to))) || CAPITALS.test(stamp);
}

/** End of the "approved" that stands right before the citation (ru, en) or right after it (kk). */
function findApproved(text: string, cited: ActCitation): number | undefined {
  for (const match of text.matchAll(APPROVED)) {
    const end = match.index + match[0].length;
    const isBefore = end <= cited.from && cited.from - end <= NEAR;
    if (isBefore && !/[.;]\s/u.test(text.slice(end, cited.from))) return end;
    const isAfter = match.index >= cited.to && match.index - cited.to <= NEAR;
    if (isAfter && !/[.;]\s/u.test(text.slice(cited.to, match.index))) return end;
  }
  return undefined;
}

function isAfterParticiple(text: string, end: number): boolean {
  return /ген$/iu.test(text.slice(0, end));
}

function isAnnexed(text: string, { from, to }: ActCitation, restAfter: (to: number) => string): boolean {
  if (ANNEX_OF.test(text.slice(to))) return true;
  return ANNEX_TO.test(text.slice(0, from)) && !/^\s*\p{Ll}/u.test(restAfter(to));
}
