import type { Span } from "./span.ts";

/**
 * What a token is: a `sign` changes the meaning of the number beside it (≥, +, %, standing alone),
 * `punctuation` does not.
 */
type TokenKind = "word" | "number" | "sign" | "punctuation";

/** A word, number or mark of a text. `text` is the slice of the source, as it stands there. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

const SPACE = "[ \\u00a0\\u2009\\u202f]";
/** Letters with the marks, soft hyphens and zero-width characters that may stand inside a word. */
const LETTERS = "\\p{L}[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*";
const HYPHEN = "[-‐‑]";

/**
 * One token. Digits in groups of three take in the spaces between ("1 310 000"), every number its
 * minus, its % sign and a Kazakh ending ("12,5 %-ға", "20-дан"); words their hyphens ("PISA-2015").
 * An en dash glued to a number is a dash, as in "в 2017 году –17,5 %". Each repeated part begins with
 * another character than it may end with, so that the search is linear.
 */
const TOKEN = new RegExp(
  `(?<number>(?:(?<![\\p{L}\\p{N}%)»"])[-−](?=\\d))?(?:\\d{1,3}(?:${SPACE}\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)` +
    `(?:${SPACE}?[%‰°](?:С|C)?)?(?:${HYPHEN}(?:${LETTERS}))*)` +
    `|(?<word>${LETTERS}(?:(?:${HYPHEN}|['’ʼ])(?:${LETTERS}|\\d+(?:${LETTERS})?)|\\d+(?:${LETTERS})?)*)` +
    "|(?<sign>[≥≤<>=±+−~≈%‰°№§$€£₸×*/])" +
    "|(?<punctuation>[^\\s])",
  "gu",
);

/**
 * Cuts a text into words, numbers and marks, in text order. Only white space stands between tokens.
 * A number with its unit sign and a hyphenated word are one token each.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const { number, word, sign } = found.groups ?? {};
    const kind =
      number !== undefined
        ? "number"
        : word !== undefined
          ? "word"
          : sign !== undefined
            ? "sign"
            : "punctuation";
    tokens.push({ from: found.index, to: found.index + found[0].length, text: found[0], kind });
  }
  return tokens;
}
