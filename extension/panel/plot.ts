import uPlot from "uplot";
import type { Scale } from "./series.ts";
import { signOf } from "./signs.ts";

/** Height of the drawing, in CSS pixels; it is as wide as its place. */
const HEIGHT = 170;

/** Room for the years below and for the values on the left, in CSS pixels. */
const AXIS_SIZES = { years: 26, values: 48 };

/** Least room of one year, in CSS pixels. */
const YEAR_ROOM = 40;

/** In CSS pixels. */
const LINE_WIDTH = 2;
const LABEL_SIZE = 12;
const LABEL_GAP = 9;

/** How the page's own line is broken, in CSS pixels. */
const OWN_DASH = [5, 4];

interface PlotInput {
  /** Values of each line at `scale.years`; null where it promises none. The page's own comes first. */
  readonly lines: readonly (readonly (number | null)[])[];
  readonly scale: Scale;
  readonly print: (value: number) => string;
}

/** Draws lines of values by year, for the eye only, and follows the place's width. Returns the way to end it. */
export function drawPlot(place: HTMLElement, input: PlotInput): () => void {
  const plot = new uPlot(optionsOf(place, input), [[...input.scale.years], ...input.lines.map(copy)], place);
  const follow = new ResizeObserver(() => plot.setSize({ width: place.clientWidth, height: HEIGHT }));
  follow.observe(place);
  return () => {
    follow.disconnect();
    plot.destroy();
  };
}

function optionsOf(place: HTMLElement, { lines, scale, print }: PlotInput): uPlot.Options {
  const [muted, edge] = [colourOf(place, "muted"), colourOf(place, "edge-colour")];
  const font = `${LABEL_SIZE}px ${getComputedStyle(place).fontFamily}`;
  const axis = { stroke: muted, font, ticks: { show: false }, border: { show: false } };
  const grid = { stroke: edge, width: 1 };
  const [first = 0, last = 0] = [scale.years[0], scale.years.at(-1)];
  // One year alone stands in the middle.
  const margin = first === last ? 1 : 0;
  return {
    width: place.clientWidth,
    height: HEIGHT,
    padding: [LABEL_SIZE + 4, 24, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: {
      x: { time: false, range: () => [first - margin, last + margin] },
      y: { range: () => [scale.low, scale.high] },
    },
    series: [
      {},
      ...lines.map((_, index) => ({
        stroke: colourOf(place, signOf(index).colourClass),
        width: LINE_WIDTH,
        spanGaps: true,
        points: { show: false },
        ...(index === 0 ? { dash: OWN_DASH } : {}),
      })),
    ],
    axes: [
      {
        ...axis,
        size: AXIS_SIZES.years,
        grid: { show: false },
        splits: ({ width }) => thin(scale.years, Math.max(1, Math.floor(width / YEAR_ROOM))),
        values: (_, years) => years.map(String),
      },
      { ...axis, size: AXIS_SIZES.values, grid, space: 40, values: (_, values) => values.map(print) },
    ],
    hooks: {
      draw: [
        (plot) => {
          for (const [index, line] of lines.entries()) drawSigns(plot, line, index, font, print);
        },
      ],
    },
  };
}

/** The sign of a line at each of its values, and its last value in figures. */
function drawSigns(
  plot: uPlot,
  line: PlotInput["lines"][number],
  index: number,
  font: string,
  print: PlotInput["print"],
): void {
  const { ctx } = plot;
  const years = plot.data[0];
  const shape = new Path2D(signOf(index).shape);
  const last = line.findLastIndex((value) => value !== null);
  ctx.save();
  ctx.fillStyle = colourAt(plot, index);
  ctx.font = font;
  ctx.textAlign = "center";
  line.forEach((value, at) => {
    if (value === null) return;
    ctx.setTransform(
      devicePixelRatio,
      0,
      0,
      devicePixelRatio,
      plot.valToPos(years[at] ?? 0, "x", true),
      plot.valToPos(value, "y", true),
    );
    ctx.fill(shape);
    if (at === last) ctx.fillText(print(value), 0, -LABEL_GAP);
  });
  ctx.restore();
}

function colourAt(plot: uPlot, index: number): string {
  const { stroke } = plot.series[index + 1] ?? {};
  return String(typeof stroke === "function" ? stroke(plot, index + 1) : stroke);
}

/** Every year, or every second, third …, when there is no room for all; the last is always there. */
function thin(years: readonly number[], most: number): number[] {
  const step = Math.ceil(years.length / most);
  return years.filter((_, at) => (years.length - 1 - at) % step === 0);
}

/** A colour of the style sheet as it is now: light, dark, or the reader's own. */
function colourOf(place: HTMLElement, className: string): string {
  const sample = place.appendChild(document.createElement("span"));
  sample.className = className;
  const { color } = getComputedStyle(sample);
  sample.remove();
  return color;
}

function copy(values: readonly (number | null)[]): (number | null)[] {
  return [...values];
}
