import type { Span } from "../text/span.ts";

/** An age from which on or up to which people are counted. */
export interface AgeLimit extends Span {
  /** `15+` or `18-`. */
  readonly word: string;
}

const YEARS = "(?:[- ]?(?:лет|года|years?(?: of age| old)?|жас(?:тан|қа)?))";

const FROM: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:от|старше|over|from) (\\d{1,2})${YEARS}(?!\\p{L}| до| to)`, "giu"),
  new RegExp(
    `(?<![\\p{N},.-])(\\d{1,2})${YEARS}?,? (?:и|және|and) (?:старше|более|выше|older|over|above|одан (?:үлкен|асқан|жоғары)|одан жоғары)(?!\\p{L})`,
    "giu",
  ),
  /(?<![\p{N},.-])(\d{1,2}) жастан (?:бастап|асқан|жоғары|үлкен)(?!\p{L})/giu,
];

const UP_TO: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L}|\\d )(?:до|моложе|младше|under|below) (\\d{1,2})${YEARS}(?!\\p{L})`, "giu"),
  /(?<![\p{N},.-])(\d{1,2}) жасқа (?:дейін(?:гі)?|толмаған)(?!\p{L})/giu,
];

const MAY_HOLD = /\d[- ]?(?:лет|год|жас|year|и |,? and|және)|(?:under|below|over|до|моложе|младше) \d/iu;

/** «От 15 лет» and «15 лет и старше» are one population, «до 15 лет» another. */
export function findAgeLimits(text: string): readonly AgeLimit[] {
  if (!MAY_HOLD.test(text)) return [];
  const find = (patterns: readonly RegExp[], sign: string) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: all, 1: age = "" }) => ({
        from: index,
        to: index + all.length,
        word: `${age}${sign}`,
      })),
    );
  return [...find(FROM, "+"), ...find(UP_TO, "-")].sort((a, b) => a.from - b.from);
}
