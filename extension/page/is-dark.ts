/** Luminance under which light text is easier to read on a ground than dark text (WCAG 2.2). */
const DARK_BELOW = 0.18;

/** Whether the page draws an element's text on a dark ground. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const ground = parseColour(getComputedStyle(at).backgroundColor);
    if (ground !== undefined) return luminance(ground) < DARK_BELOW;
  }
  // Without a ground of its own the page shows the browser's: dark only where it asked for it.
  return (
    getComputedStyle(element.ownerDocument.documentElement).colorScheme.includes("dark") &&
    matchMedia("(prefers-color-scheme: dark)").matches
  );
}

type Colour = readonly [red: number, green: number, blue: number];

/** Reads `rgb(…)` as browsers compute it; `undefined` for grounds that are mostly see-through. */
export function parseColour(computed: string): Colour | undefined {
  const parts = computed.match(/[\d.]+/gu)?.map(Number);
  if (parts === undefined || !computed.startsWith("rgb")) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return alpha < 0.5 ? undefined : [red, green, blue];
}

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
