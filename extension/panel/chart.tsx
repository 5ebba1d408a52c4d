import type { Language } from "../../shared/text/language.ts";
import type { SeenStatement } from "../messages.ts";
import { formatDate, formatNumber } from "../ui/words/formats.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import type { NameOf } from "./portals.ts";
import type { Row } from "./rows.ts";
import { readSeries, type Scale, type Series, scaleOf } from "./series.ts";

/** Size of the drawing, in its own units; it is as wide as the panel. */
const BOX = { width: 340, height: 150, left: 44, right: 20, top: 12, bottom: 24 };

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
  const name = ({ copy }: Series) => {
    if (copy === undefined) return words.card.thisPage;
    const date = copy.edition.date === null ? "" : `, ${formatDate(language, copy.edition.date)}`;
    return nameOf(copy) + date;
  };
  const { unit, name: indicator } = row.statement;
  return (
    <section class="targets" aria-labelledby="targets-title">
      <h2 id="targets-title">{words.panel.targets}</h2>
      <p class="muted">
        {indicator}
        {unit === null ? "" : `, ${unit}`}
      </p>
      {scale !== undefined && <Plot series={series} scale={scale} language={language} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.panel.source}</th>
            <th scope="col">{words.panel.year}</th>
            <th scope="col">{words.panel.value}</th>
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

/** Series are told apart by shape and dashes too, never by colour alone: circle, square, triangle, diamond, cross. */
const SHAPES = [
  "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  "M-3.6-3.6h7.2v7.2h-7.2z",
  "M0-4.6 4.6 3.6h-9.2z",
  "M0-5 5 0 0 5-5 0z",
  "M-4-2h2v-2h4v2h2v4h-2v2h-4v-2h-2z",
] as const;

function Sign({ index }: { readonly index: number }) {
  return (
    <svg class={`dot series-${index % 4}`} viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[index % SHAPES.length]} />
    </svg>
  );
}

interface PlotProps {
  readonly series: readonly Series[];
  readonly scale: Scale;
  readonly language: Language;
}

/** For the eye only: the table beside it is what is read aloud. */
function Plot({ series, scale, language }: PlotProps) {
  const { x, y } = placeIn(scale);
  const lines = [scale.low, (scale.low + scale.high) / 2, scale.high];
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true" focusable="false">
      {lines.map((value) => (
        <g key={value}>
          <line class="grid" x1={BOX.left} x2={BOX.width - BOX.right} y1={y(value)} y2={y(value)} />
          <text x={BOX.left - 6} y={y(value) + 4} text-anchor="end">
            {formatNumber(language, Number(value.toPrecision(3)))}
          </text>
        </g>
      ))}
      {scale.years.map((year) => (
        <text key={year} x={x(year)} y={BOX.height - 6} text-anchor="middle">
          {year}
        </text>
      ))}
      {series.map(({ points }, index) => {
        const dated = points.flatMap(({ year, value }) => (year === undefined ? [] : [[x(year), y(value)]]));
        return (
          <g key={index} class={`series series-${index % 4}`}>
            <polyline points={dated.map((point) => point.join(",")).join(" ")} />
            {dated.map(([cx = 0, cy = 0], at) => (
              <path key={at} d={SHAPES[index % SHAPES.length]} transform={`translate(${cx} ${cy})`} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function placeIn({ years, low, high }: Scale) {
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? 0) - first;
  const width = BOX.width - BOX.left - BOX.right;
  const height = BOX.height - BOX.top - BOX.bottom;
  return {
    x: (year: number) => BOX.left + (span === 0 ? width / 2 : ((year - first) / span) * width),
    y: (value: number) => BOX.top + (1 - (value - low) / (high - low)) * height,
  };
}
