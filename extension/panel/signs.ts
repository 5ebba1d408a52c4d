/**
 * Signs of the lines of a chart, drawn around 0 0 within 5 pixels to each side: lines are told apart by
 * shape and dashes too, never by colour alone. Circle, square, triangle, diamond, cross.
 */
const SHAPES = [
  "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  "M-3.6-3.6h7.2v7.2h-7.2z",
  "M0-4.6 4.6 3.6h-9.2z",
  "M0-5 5 0 0 5-5 0z",
  "M-4-2h2v-2h4v2h2v4h-2v2h-4v-2h-2z",
] as const;

/** Colours the style sheet has: `.series-0` … */
const COLOURS = 4;

export interface LineSign {
  readonly shape: string;
  readonly colourClass: string;
}

/** How the line with this number is drawn, in the chart and in the table beside it. */
export function signOf(index: number): LineSign {
  return { shape: SHAPES[index % SHAPES.length] as string, colourClass: `series-${index % COLOURS}` };
}
