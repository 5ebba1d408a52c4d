import type { Language } from "../../shared/text/language.ts";
import { formatNumber } from "../ui/words/formats.ts";
import { wordsOf } from "../ui/words/own-words.ts";
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
  readonly language: Language;
  readonly nameOf: (copy: NonNullable<Series["copy"]>) => string;
}

/** Promised values of one indicator by year, the page against the copies that differ; a table says the same. */
export function TargetsByYear({ row, language, nameOf }: ChartProps) {
  const words = wordsOf(language);
  const series = readSeries(row);
  if (series.length === 0) return null;
  const scale = scaleOf(series);
  const name = ({ copy }: Series) => (copy === undefined ? words.card.thisPage : nameOf(copy));
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
                  <span class={`dot series-${index % 4}`} aria-hidden="true" />
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
            {dated.map(([cx, cy], at) => (
              <circle key={at} cx={cx} cy={cy} r={4} />
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
