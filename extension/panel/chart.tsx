import { useEffect, useRef } from "preact/hooks";
import type { WireCopy } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import type { SeenStatement } from "../messages.ts";
import { formatDate, formatNumber } from "../ui/words/formats.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { nameApart } from "./copy-names.ts";
import type { NameOf } from "./portals.ts";
import type { Row } from "./rows.ts";
import { alignByYear, readSeries, type Scale, type Series, scaleOf } from "./series.ts";
import { signOf } from "./signs.ts";
import { useLook } from "./use-look.ts";

/** Signs of the bounds as the table prints them. */
const BOUND_SIGNS: Readonly<Record<string, string>> = {
  "<=": "≤",
  ">=": "≥",
  "<": "<",
  ">": ">",
  "~": "≈",
  by: "Δ",
  to: "→",
};

interface ChartProps {
  readonly row: Row;
  /** The same statement in the act's other copies and editions. */
  readonly seen: readonly SeenStatement[];
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** Promised values of one indicator by year, the page against other portals and editions; a table says the same. */
export function TargetsByYear({ row, seen, language, nameOf }: ChartProps) {
  const words = wordsOf(language);
  const series = readSeries(row, seen);
  if (series.length === 0) return null;
  const scale = scaleOf(series);
  const dated = (copy: WireCopy) =>
    nameOf(copy) + (copy.edition.date === null ? "" : `, ${formatDate(language, copy.edition.date)}`);
  const names = nameApart(
    series.flatMap(({ copy }) => copy ?? []),
    dated,
    language,
  );
  const name = ({ copy }: Series) => (copy === undefined ? words.card.thisPage : names.get(copy));
  const { unit, name: indicator } = row.statement;
  const inUnit = unit === null ? "" : `, ${unit}`;
  return (
    <section class="targets" aria-labelledby="targets-title">
      <h2 id="targets-title">{words.panel.targets}</h2>
      <p class="muted">
        {indicator}
        {inUnit}
      </p>
      {scale !== undefined && (
        <>
          <Plot series={series} scale={scale} language={language} />
          {series.length > 1 && <Legend names={series.map(name)} />}
        </>
      )}
      <table aria-labelledby="targets-title">
        <thead>
          <tr>
            <th scope="col">{words.panel.source}</th>
            <th scope="col">{words.panel.year}</th>
            <th scope="col">
              {words.panel.value}
              {inUnit}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.flatMap((one, index) =>
            one.points.map((point, at) => (
              <tr key={`${index} ${at}`}>
                <th scope="row">
                  <Sign index={index} />
                  {name(one)}
                </th>
                <td>{point.year ?? words.panel.noYear}</td>
                <td>
                  {BOUND_SIGNS[point.bound] ?? ""} {formatNumber(language, point.value)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Sign({ index }: { readonly index: number }) {
  const { shape, colourClass } = signOf(index);
  return (
    <svg class={`dot ${colourClass}`} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
      <path d={shape} />
    </svg>
  );
}

/** Whose lines these are; read aloud from the table alone. */
function Legend({ names }: { readonly names: readonly (string | undefined)[] }) {
  return (
    <p class="legend muted" aria-hidden="true">
      {names.map((name, index) => (
        <span key={index}>
          <Sign index={index} />
          {name}
        </span>
      ))}
    </p>
  );
}

interface PlotProps {
  readonly series: readonly Series[];
  readonly scale: Scale;
  readonly language: Language;
}

/** For the eye only: the table beside it is what is read aloud. */
function Plot({ series, scale, language }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const look = useLook();
  const lines = alignByYear(series, scale.years);
  const shown = JSON.stringify([lines, scale]);
  useEffect(() => {
    let end: (() => void) | undefined;
    let isOver = false;
    // The library comes with the first chart: most readers of a page open none.
    void import("./plot.ts").then(({ drawPlot }) => {
      if (isOver || place.current === null) return;
      end = drawPlot(place.current, { lines, scale, print: (value) => formatNumber(language, value) });
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [shown, language, look]);
  return <div class="plot" ref={place} aria-hidden="true" />;
}
