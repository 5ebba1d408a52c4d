/** The numbering of one list as the walk passes through it. */
export interface ListNumbering {
  /** Number the next item gets unless it carries its own. */
  next: number;
  readonly step: 1 | -1;
  readonly style: MarkerStyle;
}

type MarkerStyle = "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman" | "none";

const STYLE_BY_TYPE: Readonly<Record<string, MarkerStyle>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

const STYLE_BY_NAME: Readonly<Record<string, MarkerStyle>> = {
  decimal: "decimal",
  "lower-alpha": "lower-alpha",
  "lower-latin": "lower-alpha",
  "upper-alpha": "upper-alpha",
  "upper-latin": "upper-alpha",
  "lower-roman": "lower-roman",
  "upper-roman": "upper-roman",
  none: "none",
  disc: "none",
  circle: "none",
  square: "none",
};

/** How a list numbers its items; `<ul>` and other containers number none. */
export function readNumbering(list: Element): ListNumbering {
  if (list.localName !== "ol") return { next: 1, step: 1, style: "none" };
  const isReversed = list.hasAttribute("reversed");
  const start = readInteger(list.getAttribute("start")) ?? (isReversed ? countItems(list) : 1);
  return { next: start, step: isReversed ? -1 : 1, style: readStyle(list) ?? "decimal" };
}

/** What a list or one of its items says of its markers. */
function readStyle(element: Element): MarkerStyle | undefined {
  const named = /list-style(?:-type)?\s*:\s*([a-z-]+)/iu.exec(element.getAttribute("style") ?? "")?.[1];
  const type = element.getAttribute("type");
  const style = named === undefined ? undefined : STYLE_BY_NAME[named.toLowerCase()];
  return style ?? (type === null ? undefined : STYLE_BY_TYPE[type]);
}

/** The marker the page draws before an item, such as "2."; moves the numbering on. */
export function takeMarker(numbering: ListNumbering, item: Element): string | undefined {
  const number = readInteger(item.getAttribute("value")) ?? numbering.next;
  numbering.next = number + numbering.step;
  const style = numbering.style === "none" ? "none" : (readStyle(item) ?? numbering.style);
  return style === "none" ? undefined : `${formatNumber(number, style)}.`;
}

function formatNumber(number: number, style: MarkerStyle): string {
  switch (style) {
    case "lower-alpha":
      return formatLetters(number);
    case "upper-alpha":
      return formatLetters(number).toUpperCase();
    case "lower-roman":
      return formatRoman(number);
    case "upper-roman":
      return formatRoman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a … z, aa, ab …; numbers below 1 stay decimal, as browsers draw them. */
function formatLetters(number: number): string {
  if (number < 1) return String(number);
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** 1 to 3999; other numbers stay decimal, as browsers draw them. */
function formatRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let roman = "";
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) roman += letters;
  return roman;
}

function countItems(list: Element): number {
  let count = 0;
  for (let child = list.firstElementChild; child !== null; child = child.nextElementSibling)
    if (child.localName === "li") count += 1;
  return count;
}

function readInteger(value: string | null): number | undefined {
  return value !== null && /^\s*-?\d{1,9}\s*$/u.test(value) ? Number(value) : undefined;
}
