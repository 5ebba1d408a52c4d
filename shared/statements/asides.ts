import type { Span } from "../text/span.ts";

/** Up to the next border; a decimal comma is none. */
const REST = "(?:[^;,]|,(?=\\d))*";

/** A number before, in its clause or outside brackets. */
const IN_CLAUSE = "\\d[^;,]{0,40}";
const OUTSIDE = "\\d[^();]{0,120}";

/** A form that begins with `start`, where `before` ends: looking ahead first, since looking back is slow. */
function behind(before: string, start: string, rest: string): string {
  return `(?=${start})(?<=${before})${start}${rest}`;
}

/** Words behind a value that tell it again, or tell what it was; each stands behind a digit. */
const FORMS = [
  // «не менее чем на 7 трлн. тенге, что составляет 50 % от ВВП 2008 года»
  `,\\s(?:что (?:составляет|составит|соответствует|эквивалентно|равно|(?:на|в)\\s[^;]{1,40}?(?:больше|меньше|выше|ниже))|which (?:is|equals|corresponds to))(?![а-яa-z])${REST}`,
  // «37125 адамға дейін, мұның өзі белсенді халықтың 24,8 % құрайды»
  `,\\sмұның өзі${REST}`,
  // «до 183,8 тонн, прирост 41,9 тонн», «1500 тонн, или рост составит 18 %»
  behind(
    IN_CLAUSE,
    "(?:,?\\sприрост|,\\s(?:или|то есть)\\s(?:рост|прирост|снижение))",
    `\\s(?:на\\s|составит\\s|[-–]\\s)?(?=\\d)${REST}`,
  ),
  // «составит 7,8 млрд. и превысит показатель 2002 года на 28,9 %»
  behind(
    IN_CLAUSE,
    "\\sи\\s(?:превысит|превзойдет)",
    `\\s(?:показатель|уровень)\\s(?:19|20)\\d\\d\\sгода\\sна\\s(?=\\d)${REST}`,
  ),
  // «достигнет 1500 тонн, против 1269 тонн в 2002 году»
  behind(IN_CLAUSE, ",\\sпротив", `\\s(?=\\d)${REST}`),
  // «8,7 пайызға дейін төмендеуі (2003 жылмен салыстырғанда 2,4 пайыздық тармаққа)»
  behind(OUTSIDE, "\\s?\\((?:19|20)\\d\\d жыл", "[а-я]* (?:салыстырғанда|қарағанда)\\s[^()]{0,80}\\)"),
  // «13 %-ға дейін ұлғайту (2020 жылы 8,8 %, 2021 жылы 11,7 %)»; «(2025 жылы – 10 %)» names targets
  behind(
    `${OUTSIDE}[а-яәіңғүұқөһ]{2}[уү][ыі]?`,
    "\\s?\\((?:19|20)\\d\\d жыл",
    "[а-яәіңғүұқөһ]*(?: [а-яәіңғүұқөһ-]{3,20})?\\s\\d[^()]{0,160}\\)",
  ),
  // «до 13 % (8,8 % в 2020 году, 11,7 % в 2021 году)»; «(в 2025 году – 10 %)» names targets
  behind(
    OUTSIDE,
    "\\s?\\(\\d",
    "[\\d,. ]{0,12}(?:%|[а-яa-z.]{1,8}){0,1}(?:\\s[а-яa-z.]{1,12}){0,2}\\s(?:в|за|in)\\s(?:[а-я-]{3,14}\\s)?(?:19|20)\\d\\d[^()]{0,160}\\)",
  ),
  // "to reach 5 % by 2030, against 3.6 % today"
  behind(
    "\\d[^;]{0,40}",
    ",?\\s(?:against|compared (?:to|with)|versus)",
    "\\s(?!(?:19|20)\\d\\d(?![\\d.,%]|\\s%))\\d[\\d.,]*(?:\\s(?:thousand|million|billion))?(?:\\s?(?:%|per\\s?cent|people|tons|km|tenge|dollars|units))?(?:\\s(?:in\\s(?:19|20)\\d\\d|today|now|currently))?(?![a-z\\d])",
  ),
  // "at least 30 % in 2030 (baseline – 22 % in 2015)"
  behind(
    OUTSIDE,
    "\\s?\\((?:baseline|base (?:value|level)|current(?:ly)?|now|was|instead of|against)",
    "\\s[^()]{0,160}\\)",
  ),
  // "to 10.6 billion dollars, or 1.5-fold", "3.2 billion a year, or roughly 1 % of GDP"
  behind(
    IN_CLAUSE,
    ",?\\sor",
    "\\s(?:(?:by|about|roughly|nearly|almost|over|more than)\\s)?\\d[\\d.,]*(?:-fold|\\stimes|\\s?%|\\sper\\s?cent|\\s(?:thousand|million|billion))(?:\\sof\\sgdp)?(?![a-z])",
  ),
  // "from the level of 2018 (4,873 units) by 88 %"
  behind("(?:19|20)\\d\\d", "\\s\\(", "\\d[\\d,. ]{0,12}[a-z]{0,12}\\)(?=[^;]{0,300}\\sby\\s\\d)"),
];
const ASIDE = new RegExp(FORMS.join("|"), "g");
const MAY_HOLD =
  /мұның өзі|прирост|(?:или|то есть) рост|(?:или|то есть) снижение|превы|превз|против|, что |, which | or |against|compared|versus|\((?:\d|base|curr|now|was|inst|aga)/;

/** Stretches of a folded sentence that tell a value again or what it was: no values of their own. */
export function findAsides(folded: string): Span[] {
  if (!MAY_HOLD.test(folded)) return [];
  return [...folded.matchAll(ASIDE)].map(({ index, 0: aside }) => ({
    from: index,
    to: index + aside.length,
  }));
}

/** The text with its asides blanked, lengths kept. */
export function blankAsides(text: string, asides: readonly Span[]): string {
  return asides.reduce(
    // A space first: a number right before it stays a number.
    (words, { from, to }) => `${words.slice(0, from)} ${"_".repeat(to - from - 1)}${words.slice(to)}`,
    text,
  );
}
