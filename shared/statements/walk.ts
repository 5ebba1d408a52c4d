import type { Capture } from "../text/capture.ts";
import type { Language } from "../text/language.ts";
import { detectLanguage } from "../text/language.ts";
import type { Span } from "../text/span.ts";
import { findAimPart, isAim, splitAims } from "./aim-parts.ts";
import { findBudgetYear } from "./budget-rows.ts";
import type { Topic } from "./cues.ts";
import { findDefinition } from "./definitions.ts";
import { type Draft, draftIndicators, draftNamed, draftPlain, type Finding } from "./draft.ts";
import { fold } from "./fold.ts";
import type { Row } from "./grid.ts";
import { dropClosing, splitItems, withoutClosingVerb } from "./items.ts";
import { isAnnouncement } from "./lead-ins.ts";
import { findSinglePeriod } from "./periods.ts";
import { asResult, isCost, withoutReached } from "./results.ts";
import type { Setting } from "./setting.ts";
import type { Place, StatementKind } from "./statement.ts";
import type { IndicatorTable } from "./table-header.ts";

/** A list that a lead-in or cue has opened. */
export interface OpenList {
  readonly topic: Topic;
  readonly leadIn: string;
  /** Period the lead-in names for its items. */
  period: string | undefined;
  /** Number of the last item that had one. */
  lastNumber: number | undefined;
  hasMarkers: boolean;
  /** The last item ended with a full stop. */
  isComplete: boolean;
  /** Every item so far was a sentence: «Жолдарды жөндеу. | Мектептер салу.» */
  areSentences: boolean;
  /** The paragraph above told how the item above it will be done. */
  isExplained: boolean;
  /** An item that ends with a colon: the items below are its parts. */
  parent: string | undefined;
  /** An item ended with a colon: what follows are its parts. */
  isNested: boolean;
  /** A heading opened it and no lead-in: running text may stand between heading and items. */
  readonly isUnderHeading: boolean;
}

/** Lines of a passport without a table, gathered until the next label. */
interface OpenPassport {
  topic: Topic | undefined;
  label: string;
  lines: Place[];
  /** Lengths of the pieces of its label at the starts of the next lines. */
  readonly cut?: number[];
}

/** What the blocks read so far say about the next one. */
export interface Walk {
  readonly capture: Capture;
  readonly setting: Setting;
  readonly drafts: Draft[];
  /** Plan rows and budget lines; see `Analysis.planned`. */
  readonly planned: Draft[];
  /** What the section's heading announces. */
  section: Topic | undefined;
  sectionDepth: number;
  /** «2» when its heading begins «2. …». */
  sectionNumber: string | undefined;
  list: OpenList | undefined;
  passport: OpenPassport | undefined;
  /** Last block that was read with one above it. */
  readTo: number;
  /** Block of the task that stands above in this section, if any. */
  taskBlock: number | undefined;
  /** Title line above the next table. */
  tableTitle:
    | { readonly topic: Topic | undefined; readonly text: string; readonly block: number }
    | undefined;
  /** The indicator table read last: a piece without a header may follow it. */
  lastTable:
    | { readonly table: IndicatorTable; readonly kind: StatementKind; readonly end: number }
    | undefined;
  /** The plan of measures read last, which portals cut in pieces. */
  lastPlan: { readonly header: Row; readonly end: number } | undefined;
}

export function startWalk(capture: Capture, setting: Setting): Walk {
  return {
    capture,
    setting,
    drafts: [],
    planned: [],
    section: undefined,
    sectionDepth: 0,
    sectionNumber: undefined,
    list: undefined,
    passport: undefined,
    readTo: -1,
    taskBlock: undefined,
    tableTitle: undefined,
    lastTable: undefined,
    lastPlan: undefined,
  };
}

/** Whether what follows is the document's own: neither an analysis nor a part about money or measures. */
export function isOwnPart({ setting, section }: Walk): boolean {
  return setting.isProgramme && section !== "analysis" && section !== "finance" && section !== "plan";
}

/** What a statement found in a block carries beside its words. */
export function findingAt(walk: Walk, block: number, kind: StatementKind, leadIn?: string): Finding {
  const source = walk.capture.blocks[block];
  const path = source?.path ?? [];
  return {
    kind,
    path: leadIn === undefined || leadIn === "" ? path : [...path, leadIn],
    confidence: "high",
    language: languageOf(source?.text ?? "", walk.capture.language),
  };
}

/** Shorter texts have the page's language, in characters. */
const LEAST_TOLD = 40;
/** Letters that a Russian text has none of, and a Kazakh or English one of that length many. */
const NOT_RUSSIAN = /[a-zәіңғүұқөһ]/i;

/** The page's language, unless a block of some length is plainly in another. */
export function languageOf(text: string, page: Language): Language {
  if (text.length < LEAST_TOLD || (page === "ru" && !NOT_RUSSIAN.test(text))) return page;
  return detectLanguage(text, page) ?? page;
}

/** A list on a topic; a single period in its lead-in («К 2025 году …:») holds for its items. */
export function openList(topic: Topic, leadIn: string, folded: string, isUnderHeading = false): OpenList {
  return {
    topic,
    leadIn,
    period: findSinglePeriod(folded) ?? (topic === "budget" ? findBudgetYear(folded) : undefined),
    lastNumber: undefined,
    hasMarkers: false,
    isComplete: false,
    areSentences: true,
    isExplained: false,
    parent: undefined,
    isNested: false,
    isUnderHeading,
  };
}

/** Adds a goal, task, measure, definition or function; closing punctuation is left out. */
export function addPlain(walk: Walk, places: readonly Place[], kind: StatementKind, leadIn: string): void {
  const [first] = places;
  if (first === undefined) return;
  const clean = places.map((place) => {
    const text = walk.capture.blocks[place.block]?.text ?? "";
    const to = place.from + withoutClosingVerb(text.slice(place.from, place.to));
    return { block: place.block, ...dropClosing(text, { from: place.from, to }) };
  });
  const draft = draftPlain(
    walk.capture.blocks,
    trimLastOnly(walk, places, clean),
    findingAt(walk, first.block, kind, leadIn),
  );
  if (draft === undefined || !/\p{L}{3}/u.test(draft.text) || LEFT_OUT.test(fold(draft.text))) return;
  if (kind !== "definition") walk.drafts.push(draft);
  else {
    const definition = findDefinition(draft.text, draft.language);
    if (definition !== undefined)
      walk.drafts.push({ ...draft, name: draft.text.slice(definition.term.from, definition.term.to) });
  }
}

/** «3) исключен постановлением …»: what an amending act took away. */
const LEFT_OUT =
  /^(?:исключен[аоы]?|утратил[аио]? силу)(?:$|\s*[-(]|\s(?:закон|указ|постановлени|приказ|решени|в соответстви))|^(?:алып тасталды|күші жойылды)|^(?:excluded|deleted|repealed)(?![a-z])/;

function trimLastOnly(walk: Walk, places: readonly Place[], clean: readonly Place[]): Place[] {
  return places.map((place, index) => {
    if (index < places.length - 1) return place;
    const text = walk.capture.blocks[place.block]?.text ?? "";
    const last = clean[index] ?? place;
    return index === 0
      ? last
      : { ...last, from: text.slice(place.from).startsWith(" ") ? last.from : place.from };
  });
}

/** The one year that a passport's label names for all its items: «Целевые индикаторы к 2030 году». */
export function periodOfLabel(label: string): string | undefined {
  const period = findSinglePeriod(fold(label));
  return period?.includes("/") === true ? undefined : period;
}

/** Adds what an item of a list on a topic states; items of `other` topics state nothing. */
export function addItem(
  walk: Walk,
  places: readonly Place[],
  topic: Topic,
  leadIn: string,
  period?: string,
): void {
  const [first] = places;
  if (first === undefined) return;
  if (isPlain(topic)) {
    addPlain(walk, places, topic, leadIn);
    if (topic === "task") walk.taskBlock = first.block;
    return;
  }
  if (topic === "budget") {
    const lines = draftIndicators(walk.capture.blocks, places, findingAt(walk, first.block, topic), period);
    walk.planned.push(...lines.filter(({ unit }) => unit === "KZT"));
  }
  if (topic !== "indicator" && topic !== "result-indicator" && topic !== "results") return;
  const kind = topic === "results" ? "indicator" : topic;
  const found = findingAt(walk, first.block, kind, leadIn);
  const drafts = draftIndicators(walk.capture.blocks, places, found, period);
  for (const draft of drafts.map((own) => withoutReached(own, walk.setting.firstYear))) {
    if (topic !== "results") walk.drafts.push(draft);
    else if (!isCost(draft)) walk.drafts.push(asResult(draft, leadIn));
  }
  if (drafts.length > 0 || topic === "results") return;
  const named = draftNamed(walk.capture.blocks, places, found);
  if (named !== undefined && named.measure !== undefined) walk.drafts.push(named);
}

function isPlain(topic: Topic): topic is "goal" | "task" | "measure" | "definition" | "function" {
  return /^(?:goal|task|measure|definition|function)$/.test(topic);
}

/** Splits a stretch of one block into items and adds each. */
export function addItems(
  walk: Walk,
  block: number,
  range: Span,
  topic: Topic,
  leadIn: string,
  period?: string,
): void {
  const text = walk.capture.blocks[block]?.text ?? "";
  const items = splitItems(text, range).map(({ lines }) => lines.map((line) => ({ block, ...line })));
  addAll(walk, items, topic, leadIn, period);
}

/** «2025 жылы: X; Y», «к 2030 году: X; Y»: the year holds for the items behind it as well. */
const PERIOD_LEAD =
  /^(?:(?:в|к|by|in) )?20\d\d(?: ?(?:г\.|год[ауе]?|жыл[а-яәіңғүұқөһ]*(?: қарай)?))?:(?=\s\S)/;

/** Adds items in order; a line with a colon announces those below, and may name their period. */
export function addAll(
  walk: Walk,
  items: readonly (readonly Place[])[],
  topic: Topic,
  leadIn: string,
  period?: string,
): void {
  let current = period;
  let kind = topic;
  for (const item of items) {
    const part = isAim(topic) ? findAimPart(walk.capture.blocks, item) : undefined;
    kind = part?.kind ?? kind;
    const places = part?.places ?? item;
    if (places.length === 0) continue;
    const words = places
      .map(({ block, from, to }) => walk.capture.blocks[block]?.text.slice(from, to) ?? "")
      .join(" ");
    const lead = PERIOD_LEAD.exec(fold(words))?.[0];
    if (lead !== undefined) current = findSinglePeriod(lead) ?? current;
    const last = places.at(-1);
    const hasColon = last !== undefined && walk.capture.blocks[last.block]?.text.charAt(last.to) === ":";
    if (hasColon && (!isAim(kind) || isAnnouncement(`${fold(words)}:`)))
      current = findSinglePeriod(fold(words)) ?? current;
    else if (isAim(kind))
      for (const aim of splitAims(walk.capture.blocks, places, languageOf(words, walk.capture.language)))
        addItem(walk, aim, kind, leadIn, current);
    else addItem(walk, places, kind, leadIn, current);
  }
}
