/** Words that open a numbered part of an act, outermost first, in ru, kk and en. */
const PARTS: readonly RegExp[] = [
  /^(?:(?:общая|особенная)\s+часть|часть\s+[\divxlc]|жалпы\s+бөлі[мк]|ерекше\s+бөлі[мк]|(?:general|special)\s+part|part\s+[\divxlc])/iu,
  /^(?:раздел\s+[\divxlc]|[\divxlc]+\s*[-–.]?\s*бөл[іi]м|section\s+[\divxlc])/iu,
  /^(?:подраздел\s+[\divxlc]|[\divxlc]+\s*[-–.]?\s*кіші\s+бөл[іi]м|subsection\s+[\divxlc])/iu,
  /^(?:глава\s+[\divxlc]|[\divxlc]+\s*[-–.]?\s*тарау|chapter\s+[\divxlc])/iu,
  /^(?:параграф\s+[\divxlc]|§\s*\d|[\divxlc]+\s*[-–.]?\s*параграф|paragraph\s+[\divxlc])/iu,
  /^(?:статья\s+\d|\d+(?:-\d+)?\s*[-–]\s*бап|article\s+\d)/iu,
];

const DECIMAL = /^\d{1,3}(?:\.\d{1,3}){0,5}(?=[.)\s])/u;

/** Whether a line opens a numbered part: "РАЗДЕЛ 1", "2-тарау", "Article 5". */
export function isPartHeading(line: string): boolean {
  return PARTS.some((part) => part.test(line));
}

/** Whether a line begins with a decimal number of a section: "4.", "4.3". */
export function isNumberedHeading(line: string): boolean {
  return DECIMAL.test(line);
}

/** The headings above the place where the walk stands. */
export class Outline {
  #open: { level: number; rank: number; text: string }[] = [];
  #path: readonly string[] = [];

  /** Texts of the open headings, outermost first; the same array until a heading comes. */
  get path(): readonly string[] {
    return this.#path;
  }

  /** Closes the headings that a heading of this level ends, so that its own path is right. */
  leaveTo(text: string, level: number): void {
    const rank = rankOf(text);
    const isAbove = (open: { level: number; rank: number }): boolean =>
      open.level < level || (open.level === level && open.rank < rank);
    const kept = this.#open.findIndex((open) => !isAbove(open));
    if (kept >= 0) this.#setOpen(this.#open.slice(0, kept));
  }

  /**
   * Registers a heading. Old adilet draws every level as `<h3>`, so among headings of one tag the
   * words (part, section, chapter) and then the decimal numbers decide what contains what.
   */
  add(text: string, level: number): void {
    this.leaveTo(text, level);
    this.#setOpen([...this.#open, { level, rank: rankOf(text), text }]);
  }

  #setOpen(open: { level: number; rank: number; text: string }[]): void {
    this.#open = open;
    this.#path = open.map((heading) => heading.text);
  }
}

function rankOf(text: string): number {
  const part = PARTS.findIndex((pattern) => pattern.test(text));
  if (part >= 0) return part;
  const depth = DECIMAL.exec(text)?.[0].split(".").length;
  return PARTS.length + (depth ?? 10);
}
