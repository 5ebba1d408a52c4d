/** Longest passage named whole, in characters; a longer one is named by its first and last words. */
const MAX_WHOLE = 200;

/** Words at each end that name a long passage: enough to be alone on a page of promises. */
const WORDS_AT_END = 6;

/** Half of a character: `encodeURIComponent` throws on it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text directive that scrolls a browser to a passage (WICG Scroll to Text Fragment): `#:~:text=…`.
 *
 * @param passage text of the passage; line breaks and cell borders may split it.
 * @returns the empty string when the passage has no words.
 */
export function buildTextFragment(passage: string): string {
  const lines = passage
    .split(/[\n\t]+/u)
    .map(collapse)
    .filter((line) => line !== "");
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return "";
  if (lines.length === 1 && first.length <= MAX_WHOLE) return `#:~:text=${encode(first)}`;
  const start = firstWords(first);
  const end = lastWords(last);
  // A directive never matches across a block border inside one of its parts, only between them.
  return start === end ? `#:~:text=${encode(start)}` : `#:~:text=${encode(start)},${encode(end)}`;
}

function collapse(line: string): string {
  return line.replace(/\s+/gu, " ").trim();
}

function firstWords(line: string): string {
  return line.split(" ").slice(0, WORDS_AT_END).join(" ");
}

function lastWords(line: string): string {
  return line.split(" ").slice(-WORDS_AT_END).join(" ");
}

/** `-`, `,` and `&` are the directive's own syntax; `encodeURIComponent` leaves the hyphen alone. */
function encode(part: string): string {
  return encodeURIComponent(part.replace(LONE_SURROGATE, "\uFFFD")).replace(
    /[-!'()*~]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
