import { normalizeActNumber } from "../text/act-key.ts";
import type { Block } from "../text/block.ts";
import type { Capture } from "../text/capture.ts";
import { findActs } from "../text/citation.ts";
import { fullYear } from "../text/dates.ts";
import type { Language } from "../text/language.ts";
import { repealsAct } from "../text/repeal-note.ts";
import { findOnlyLanguage, readForceDate } from "./amendment-terms.ts";
import { fold } from "./fold.ts";

/** An act that amended or repealed another, as an amendment note cites it. */
export interface Amendment {
  /** НГР of the amending act when the note links it. */
  readonly id?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly number: string;
  /** Address of the amending act when the note links it. */
  readonly href?: string;
  readonly effect: "amended" | "repealed";
  /** Day from which it binds, `YYYY-MM-DD`, when the note names one. */
  readonly inForceFrom?: string;
  /** The only language whose text it changed. */
  readonly onlyIn?: Language;
}

/** A note begins so, in the three languages; several may stand in one block. */
const NOTE_START = /(?:сноска|ескерту|footnote|note)\s*[.:!]\s*/g;
/** «Примечание ИЗПИ!» and cross-references cite acts that change nothing here. */
const NOT_AMENDING =
  /^(?:примечание|ескертпе|см\.|қараңыз|см |note:? see|порядок введения в действие)|примечание (?:изпи|рцпи)|(?:изпи|рцпи|зқаи|рқао)-н[ыі]ң ескертпесі/;
const AMENDED =
  /изменени|дополнен|редакци|исключен|утратил|земенен|заменен|введен|өзгеріс|толықтыр|редакция|алып тасталды|алынып тасталды|күші жойыл|ауыстырыл|amend|supplement|edition|version|wording|exclud|invalid|repeal|abolish|replaced|as revised/;

/**
 * Reads which acts amended or repealed the act, from the notes of its page and the requisites.
 * A note about one clause counts as an amendment; only a note about the whole act repeals it.
 *
 * @returns oldest first, each act once; dates and numbers as the notes print them
 */
export function readAmendments(capture: Capture): Amendment[] {
  const found: Amendment[] = [];
  for (const block of capture.blocks) if (block.kind === "note") found.push(...readNote(block, capture));
  return order(merge(found, capture));
}

function readNote(block: Block, capture: Capture): Amendment[] {
  const folded = fold(block.text);
  const amendments: Amendment[] = [];
  for (const { from, to } of splitNotes(folded)) {
    const note = folded.slice(from, to);
    const effect = repealsAct(note) ? "repealed" : "amended";
    if (NOT_AMENDING.test(note) || (effect === "amended" && !AMENDED.test(note))) continue;
    amendments.push(...readCitations(block, { from, to }, effect, capture));
  }
  return amendments;
}

function splitNotes(folded: string): { from: number; to: number }[] {
  const starts = [...folded.matchAll(NOTE_START)].map((match) => ({
    at: match.index,
    from: match.index + match[0].length,
  }));
  if (starts.length === 0) return [{ from: 0, to: folded.length }];
  return starts.map(({ from }, index) => ({ from, to: starts[index + 1]?.at ?? folded.length }));
}

/** «от 21.05.2007 № 254-III», «24.04.2024 № 8С-19/1», «№ ҚР ДСМ-175/2020», «19.04.12 г. № 492», «2014.02.26 № 129»: date and number of one act. */
const SHORT =
  /(?:(\d{2})\.(\d{2})\.((?:19|20)?\d\d)|((?:19|20)\d\d)\.(\d{2})\.(\d{2}))\.?\s*(?:г\.?|года|ж\.?|жылғы)?\s*(?:№|n|no\.?)\s*((?:қр\s|рк\s)?(?=\p{L}{0,8}[-/]?\d)[\p{L}\d]{1,12}(?:[-/][\p{L}\d]{1,12}){0,4})/giu;

/** Portals whose Kazakh dates put the day before the month: «2012.19.04.» (online.zakon.kz, seen 2026-11, [P]). */
const DAY_BEFORE_MONTH: ReadonlySet<string> = new Set(["zakon"]);

function readCitations(
  block: Block,
  span: { readonly from: number; readonly to: number },
  effect: Amendment["effect"],
  capture: Capture,
): Amendment[] {
  const text = block.text.slice(span.from, span.to);
  const cited = [
    ...shortCitations(text, DAY_BEFORE_MONTH.has(capture.portal)),
    ...fullCitations(text, capture),
  ].sort((a, b) => a.from - b.from);
  const folded = fold(text);
  const amendments: Amendment[] = [];
  for (const act of cited) {
    if (amendments.some((other) => other.number === act.number && other.date === act.date)) continue;
    const next = cited.find(({ from }) => from >= act.to)?.from ?? text.length;
    const after = folded.slice(act.to, next);
    const inForceFrom = readForceDate(after);
    // A note about one act may say it before the act as well.
    const onlyIn = findOnlyLanguage(next === text.length && amendments.length === 0 ? folded : after);
    const href = linkOf(block, span.from + act.from, span.from + act.to);
    const id = href === undefined ? undefined : idOf(href);
    amendments.push({
      ...(id === undefined ? {} : { id }),
      ...(act.date === undefined ? {} : { date: act.date }),
      number: act.number,
      ...(href === undefined ? {} : { href }),
      effect,
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      ...(onlyIn === undefined ? {} : { onlyIn }),
    });
  }
  return amendments;
}

interface Cited {
  readonly from: number;
  readonly to: number;
  readonly date?: string;
  readonly number: string;
}

function shortCitations(text: string, isDayFirst: boolean): Cited[] {
  return [...text.matchAll(SHORT)].map((match) => {
    const [whole, day, month, year, longYear, first, second, number] = match;
    const date =
      longYear === undefined
        ? `${fullYear(year ?? "")}-${month}-${day}`
        : `${longYear}-${isDayFirst ? second : first}-${isDayFirst ? first : second}`;
    return {
      from: match.index,
      to: match.index + whole.length,
      date,
      number: normalizeActNumber(number ?? ""),
    };
  });
}

function fullCitations(text: string, capture: Capture): Cited[] {
  return findActs(text, capture.language).flatMap(({ from, to, date, number }) =>
    number === undefined ? [] : [{ from, to, number, ...(date === undefined ? {} : { date }) }],
  );
}

/** The link that stands on the act's number, or the first one that follows it closely. */
function linkOf(block: Block, from: number, to: number): string | undefined {
  const links = block.links ?? [];
  const on = links.find((link) => link.from < to && from < link.to);
  return on?.href;
}

/** НГР in an address: letter, two-digit year, eight positions (PORTALS: seen 2026-11). */
const ID = /\/docs\/([A-Z]\d{2}[A-Z0-9]{7}[A-Z0-9_])(?=[/#?]|$)/;

function idOf(href: string): string | undefined {
  return ID.exec(href)?.[1];
}

/** One entry per act; a link or a repeal found in any of its notes holds for all, one language only when all say it. */
function merge(found: readonly Amendment[], capture: Capture): Amendment[] {
  const acts = new Map<string, Amendment>();
  for (const amendment of found) {
    if (amendment.id !== undefined && amendment.id === capture.act.id) continue;
    const key = `${amendment.date ?? ""} ${amendment.number}`;
    const known = acts.get(key);
    const id = known?.id ?? amendment.id;
    const href = known?.href ?? amendment.href;
    const { onlyIn, ...rest } = amendment;
    const isOneLanguage = onlyIn !== undefined && (known === undefined || known.onlyIn === onlyIn);
    const inForceFrom = known?.inForceFrom ?? amendment.inForceFrom;
    acts.set(key, {
      ...rest,
      ...(isOneLanguage ? { onlyIn } : {}),
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      ...(id === undefined ? {} : { id }),
      ...(href === undefined ? {} : { href }),
      effect: known?.effect === "repealed" ? "repealed" : amendment.effect,
    });
  }
  return [...acts.values()];
}

/** By date, then number; undated ones last. */
function order(amendments: Amendment[]): Amendment[] {
  return amendments.sort(
    (a, b) =>
      compareDates(a.date ?? "9999", b.date ?? "9999") ||
      Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10),
  );
}

/** Dates are ASCII: the browser's own comparison of texts would first load its tables. */
function compareDates(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
