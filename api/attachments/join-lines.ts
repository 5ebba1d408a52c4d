/** A line that begins something: a number with its sign or before a capital, a letter with a bracket, a dash, a part of an act. */
const NUMBERED = /^\d{1,3}(?:\.\d{1,3})*(?:[.)]\s|\s\p{Lu})/u;
const BEGINS = /^(?:[\p{L}]\)|[-–—•·]\s|№\s|(?:цель|задача|глава|раздел|статья|мақсат|міндет)\s+\d)/iu;

/** A line that ends something. */
const ENDS = /[.;:!?]["»”)]?$/u;

/** A line this much shorter than the longest is the last of its paragraph. */
const SHORT = 0.6;

/**
 * Puts the printed lines of a file without paragraphs together again; a word divided at a line's end
 * is joined when it goes on in small letters, a compound name keeps its hyphen.
 *
 * @param short share of the longest line below which a line is the last of its paragraph; 0 in a narrow cell,
 * where words leave lines of every length
 */
export function joinLines(lines: readonly string[], short = SHORT): string[] {
  const clean = lines.map((line) => line.replace(/\s+/gu, " ").trim());
  const longest = clean.reduce((most, { length }) => Math.max(most, length), 0);
  const paragraphs: string[][] = [];
  let last: string | undefined;
  for (const line of clean) {
    const isNew = last === undefined || last === "" || ENDS.test(last) || last.length < longest * short;
    if (line !== "") {
      const open = paragraphs.at(-1);
      if (isNew || open === undefined || NUMBERED.test(line) || BEGINS.test(line)) paragraphs.push([line]);
      else open.push(line);
    }
    last = line;
  }
  return paragraphs.map((parts) =>
    parts
      .join("\n")
      .replace(/(\p{Ll})-\n(?=\p{Ll})/gu, "$1")
      .replace(/(\p{L}-)\n(?=\p{Lu})/gu, "$1")
      .replace(/\n/gu, " "),
  );
}
