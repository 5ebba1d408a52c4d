import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import { findRateBases } from "../text/rate-base.ts";
import { type IndicatorReading, readIndicators } from "./indicators.ts";
import { findMeasure } from "./measure.ts";
import { quotePlaces } from "./quote-places.ts";
import { findScope } from "./scope.ts";
import type { Measure, Place, Statement, StatementKind, Target } from "./statement.ts";
import { findNameUnit } from "./table-values.ts";
import type { TargetReading } from "./target-reading.ts";
import { joinPlaces, placesOf, sliceWording, type Wording } from "./wording.ts";

/** A statement before it has its number. */
export type Draft = Omit<Statement, "id">;

/** Where a statement was found and what it is. */
export interface Finding {
  readonly kind: StatementKind;
  readonly path: readonly string[];
  readonly confidence: "high" | "low";
  readonly language: Language;
}

/** A goal, task, measure, definition or function; a value inside it becomes its target. */
export function draftPlain(
  blocks: readonly Block[],
  places: readonly Place[],
  found: Finding,
): Draft | undefined {
  const wording = joinPlaces(blocks, places);
  if (wording.text.length < 3) return undefined;
  const readings =
    found.kind === "goal" || found.kind === "task" ? readIndicators(wording.text, found.language) : [];
  const reading = readings.length === 1 ? readings[0] : undefined;
  return {
    ...found,
    text: wording.text,
    name: wording.text,
    ...(reading?.unit === undefined ? {} : { unit: reading.unit }),
    targets: (reading?.targets ?? []).flatMap((target) => placeTarget(wording, target)),
    places: placesOf(wording, { from: 0, to: wording.text.length }),
    quote: quoteOf(blocks, wording),
  };
}

/** Indicators of one sentence or item, each with the part of the words it takes. */
export function draftIndicators(
  blocks: readonly Block[],
  places: readonly Place[],
  found: Finding,
  period?: string,
): Draft[] {
  const wording = joinPlaces(blocks, places);
  return readIndicators(wording.text, found.language, { period }).map((reading) =>
    draftReading(blocks, wording, withNameUnit(reading), found),
  );
}

/** «Численность занятых, тыс. человек: 2025 год – 120»: the unit stands at the name's end. */
function withNameUnit(reading: IndicatorReading): IndicatorReading {
  const named = reading.unit === undefined ? findNameUnit(reading.name) : undefined;
  if (named?.unit === undefined) return reading;
  const { unit } = named;
  return {
    ...reading,
    name: reading.name.slice(0, named.at),
    unit,
    targets: reading.targets.map((target) => ({ unit, ...target })),
  };
}

/** One reading of a wording as a draft. */
export function draftReading(
  blocks: readonly Block[],
  wording: Wording,
  reading: IndicatorReading,
  found: Finding,
): Draft {
  const own = sliceWording(wording, reading.span);
  return {
    ...found,
    text: own.text,
    name: reading.name,
    ...(reading.scope === undefined ? {} : { scope: reading.scope }),
    ...(reading.measure === undefined ? {} : { measure: reading.measure }),
    ...(reading.unit === undefined ? {} : { unit: reading.unit }),
    ...rateBaseOf(reading, found.language),
    targets: reading.targets.flatMap((target) => placeTarget(wording, target)),
    places: placesOf(own, { from: 0, to: own.text.length }),
    quote: quoteOf(blocks, own),
  };
}

/** An indicator named without a value: its name, scope and measure are known. */
export function draftNamed(
  blocks: readonly Block[],
  places: readonly Place[],
  found: Finding,
): Draft | undefined {
  const wording = joinPlaces(blocks, places);
  if (wording.text.length < 3) return undefined;
  const scope = findScope(wording.text, found.language);
  const measure = findMeasure(wording.text, undefined);
  return {
    ...found,
    text: wording.text,
    name: wording.text,
    ...(scope === undefined ? {} : { scope }),
    ...(measure === undefined ? {} : { measure }),
    ...rateBaseOf({ name: wording.text }, found.language),
    targets: [],
    places: placesOf(wording, { from: 0, to: wording.text.length }),
    quote: quoteOf(blocks, wording),
  };
}

/** A row of an indicator table: name and values stand in cells of their own. */
export function draftRow(
  blocks: readonly Block[],
  name: readonly Place[],
  found: Finding,
  row: {
    readonly name: string;
    readonly measure?: Measure;
    readonly scope?: string;
    readonly unit?: string;
    readonly rateBase?: number;
    readonly rateUnit?: string;
    readonly targets: readonly Target[];
    /** Places of the values that belong to the statement. */
    readonly values: readonly Place[];
  },
): Draft {
  const wording = joinPlaces(blocks, name);
  const scope = row.scope ?? findScope(row.name, found.language);
  const measure = row.measure ?? findMeasure(row.name, row.unit);
  return {
    ...found,
    text: wording.text,
    name: row.name,
    ...(scope === undefined ? {} : { scope }),
    ...(measure === undefined ? {} : { measure }),
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    ...rateBaseOf(row, found.language),
    ...(row.rateUnit === undefined ? {} : { rateUnit: row.rateUnit }),
    targets: row.targets,
    places: [...placesOf(wording, { from: 0, to: wording.text.length }), ...row.values],
    quote: quoteOf(blocks, wording),
  };
}

/** What a rate counts per: its unit says so, or its name («смертность на 100 тыс. населения», случаев). */
function rateBaseOf(
  { rateBase, name }: { readonly rateBase?: number; readonly name: string },
  language: Language,
): Pick<Draft, "rateBase"> {
  const per = rateBase ?? findRateBases(name, language)[0]?.per;
  return per === undefined ? {} : { rateBase: per };
}

function placeTarget(wording: Wording, { span, ...target }: TargetReading): Target[] {
  const [place] = placesOf(wording, span);
  return place === undefined ? [] : [{ ...target, place }];
}

/** Quoted with the text around it in its first block; lines of later blocks stand behind it. */
function quoteOf(blocks: readonly Block[], wording: Wording): Statement["quote"] {
  return quotePlaces(blocks, placesOf(wording, { from: 0, to: wording.text.length }), wording.text);
}
