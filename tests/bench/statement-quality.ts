import { MARKUPS } from "./cases-html.ts";
import { markdownTable, type TableRow } from "./markdown-table.ts";
import { type ProgrammeCase, readCases } from "./programme-case.ts";
import { addScores, type CaseScore, precisionOf, recallOf, scoreCase } from "./score-case.ts";

const PROGRAMMES = new URL("../corpus/programmes/", import.meta.url);
/** Cases that judge the project from outside, where their folder is there. */
const SHARED_CASES = new URL("../../../shared/cases/", import.meta.url);
const HEAD = ["set", "texts", "P", "R", "targets", "units", "names", "from negative blocks"] as const;

/**
 * Recorded when programmes nobody had tuned on were read for the first time: what careful reading
 * finds was written by hand before the run, causes of misses were mended after it.
 */
const FIRST_READINGS = [
  "First readings of whole programmes (2026-11; passports, tables, lists and prose in kk, ru and en; a statement is",
  "right when its kind and words are, its targets when period, bound, value and base all are). Each round was in",
  "view while its own causes were mended, so the last two columns are no measure of unseen texts. Composed texts",
  "follow the forms of real documents and were written by whoever tuned the reader: they flatter it beside real ones.",
  "What rounds marked unread missed was never looked at: their last columns do measure unseen texts. Names right in",
  "round 4 of kk and en: 31/42 at first and 45/51 since; unread 25/36 and 32/43. In round 5 of tables the form of four",
  "expected answers was brought to the corpus after the first run; headers of two tables of round 6 (one unread) were",
  "composed. Forms of headers, not texts, were added for the tables unread of rounds 6 and 7 from reading the code, and",
  "of marks of notes for those of round 8. What rounds 5 and 6 unread missed was looked into before round 8 of tables",
  "was mended; their later figures stand in lines of their own. Rounds 9 to 11 of tables met what round 8 had mended;",
  "names and units of four expected answers of rounds 8 and 11 were brought to the corpus. Rounds 12 and 13 are tables",
  "and passports of programmes of the Atyrau and Zhambyl regions of 2002–2005 and of 2011–2020, of Russian regions, and",
  "of English frameworks of results; in round 12 one text, two units, a bound and two expected targets (unread, their",
  "misses unseen) were brought to the corpus; round 13 met what round 12 had mended. Names right in round 12: 61/68 at",
  "first and 68/71 since; unread 16/25 and 24/27.",
  "What rounds 6 and 7 of kk left unread was looked into when round 8 of kk was mended, so round 8 is the measure",
  "of Kazakh now. Three of its texts are of 2021 and 2022; words of labels that stand inside three expected answers",
  "were left out after the first run. Names right: 56/68 at first and 84/88 since; unread 71/79 and 85/93. Rounds 9 and",
  "10 of kk are programmes of the Kyzylorda, Mangystau and Aktobe regions of 2003–2005, and stretches of programmes of",
  "regions and of the state of 2011–2020; round 10 met what round 9 had mended. In round 9 the kind of one table's rows,",
  "one target, a unit and a name, in round 10 two units and a bound were brought to the corpus after the first run (none",
  "unread). Names right in round 9: 73/83 at first and 91/94 since; unread 85/95 and 90/98. What round 9 left unread was",
  "looked into later: targets 19/24 and names 102/106 since then, with no expected answer changed.",
] as const;
const FIRST_HEAD = ["round", "texts", "P", "R", "targets", "P since", "R since"] as const;
const FIRST_ROWS: readonly TableRow[] = [
  ["1", "4 real excerpts, 6 composed", "64/70 = 0.914", "64/77 = 0.831", "40/44", "1.000", "0.987"],
  ["2", "9 composed", "63/69 = 0.913", "63/67 = 0.940", "39/41", "1.000", "1.000"],
  ["3", "9 composed", "67/69 = 0.971", "67/69 = 0.971", "49/49", "1.000", "1.000"],
  ["4", "9 composed", "48/49 = 0.980", "48/48 = 1.000", "28/28", "0.980", "1.000"],
  ["5", "8 real acts of regions, 1997–2003", "32/41 = 0.780", "32/44 = 0.727", "3/5", "1.000", "1.000"],
  ["6", "5 real plans of regions, 2003–2005", "33/34 = 0.971", "33/42 = 0.786", "11/11", "1.000", "0.976"],
  ["7", "3 real plans of regions, 2003–2005", "19/21 = 0.905", "19/23 = 0.826", "6/8", "0.957", "0.957"],
  [
    "8",
    "3 real programmes of a region, 2004–2005",
    "37/41 = 0.902",
    "37/44 = 0.841",
    "8/12",
    "1.000",
    "0.909",
  ],
  ["kk, en 1", "7 real excerpts", "36/39 = 0.923", "36/52 = 0.692", "22/22", "1.000", "1.000"],
  ["kk, en 1, unread", "7 real excerpts", "23/26 = 0.885", "23/29 = 0.793", "14/17", "0.935", "0.906"],
  ["kk, en 2", "5 real excerpts", "29/31 = 0.935", "29/34 = 0.853", "16/18", "1.000", "1.000"],
  ["kk, en 2, unread", "4 real excerpts", "24/25 = 0.960", "24/30 = 0.800", "12/15", "0.960", "0.800"],
  ["kk, en 3", "5 real excerpts", "18/19 = 0.947", "18/26 = 0.692", "16/17", "1.000", "0.885"],
  ["kk, en 3, unread", "5 real excerpts", "15/17 = 0.882", "15/18 = 0.833", "9/15", "0.882", "0.833"],
  ["kk, en 4", "8 real excerpts", "42/43 = 0.977", "42/57 = 0.737", "12/23", "0.962", "0.895"],
  ["kk, en 4, unread", "9 real excerpts", "36/38 = 0.947", "36/62 = 0.581", "9/12", "0.977", "0.694"],
  ["kk 5", "2 real excerpts, 1 composed", "23/29 = 0.793", "23/30 = 0.767", "4/4", "1.000", "1.000"],
  ["kk in Latin letters", "2 real excerpts, 2 composed", "0/0", "0/20 = 0.000", "–", "1.000", "1.000"],
  ["kk 6", "7 real excerpts, 3 composed", "83/99 = 0.838", "83/116 = 0.716", "15/19", "1.000", "1.000"],
  [
    "kk 6, unread",
    "8 real excerpts, 2 composed",
    "83/90 = 0.922",
    "83/106 = 0.783",
    "15/18",
    "0.979",
    "0.896",
  ],
  ["kk 6, later mended", "8 real excerpts, 2 composed", "–", "–", "–", "0.980", "0.943"],
  ["kk 7", "2 real excerpts, 3 composed", "40/41 = 0.976", "40/55 = 0.727", "13/13", "0.982", "1.000"],
  ["kk 7, unread", "3 real excerpts, 2 composed", "32/36 = 0.889", "32/42 = 0.762", "7/10", "0.902", "0.881"],
  ["kk 7, later mended", "3 real excerpts, 2 composed", "–", "–", "–", "0.907", "0.929"],
  ["kk 8", "7 real excerpts", "68/78 = 0.872", "68/92 = 0.739", "11/18", "0.957", "0.967"],
  ["kk 8, unread", "8 real excerpts", "79/84 = 0.940", "79/104 = 0.760", "8/17", "0.939", "0.886"],
  ["kk 9", "9 real excerpts", "83/100 = 0.830", "83/101 = 0.822", "20/25", "0.922", "0.931"],
  ["kk 9, unread", "9 real excerpts", "95/99 = 0.960", "95/108 = 0.880", "14/22", "0.951", "0.907"],
  ["kk 9, later mended", "9 real excerpts", "–", "–", "–", "0.991", "0.981"],
  ["kk 10", "4 real excerpts", "39/40 = 0.975", "39/45 = 0.867", "4/5", "0.977", "0.933"],
  ["tables 1", "10 composed", "65/75 = 0.867", "65/83 = 0.783", "39/42", "1.000", "1.000"],
  ["tables 2", "5 composed", "27/27 = 1.000", "27/30 = 0.900", "17/20", "1.000", "1.000"],
  ["tables 2, unread", "5 composed", "37/37 = 1.000", "37/41 = 0.902", "23/26", "1.000", "0.902"],
  ["tables 3", "5 composed", "21/21 = 1.000", "21/28 = 0.750", "14/14", "1.000", "1.000"],
  ["tables 3, unread", "5 composed", "37/38 = 0.974", "37/40 = 0.925", "23/23", "0.974", "0.925"],
  ["tables 4", "3 composed", "18/21 = 0.857", "18/21 = 0.857", "8/10", "1.000", "1.000"],
  ["tables 4, unread", "3 composed", "15/15 = 1.000", "15/15 = 1.000", "9/12", "1.000", "1.000"],
  ["tables 5", "7 real excerpts, 1 composed", "47/51 = 0.922", "47/58 = 0.810", "30/33", "1.000", "1.000"],
  [
    "tables 5, unread",
    "5 real excerpts, 4 composed",
    "56/59 = 0.949",
    "56/61 = 0.918",
    "34/36",
    "0.951",
    "0.951",
  ],
  ["tables 5, later mended", "5 real excerpts, 4 composed", "–", "–", "–", "1.000", "0.984"],
  ["tables 6", "4 real excerpts", "22/22 = 1.000", "22/36 = 0.611", "17/17", "1.000", "1.000"],
  ["tables 6, unread", "4 real excerpts", "2/2 = 1.000", "2/35 = 0.057", "0/0", "1.000", "0.917"],
  ["tables 6, later mended", "4 real excerpts", "–", "–", "–", "1.000", "1.000"],
  ["tables 7", "3 composed", "20/20 = 1.000", "20/20 = 1.000", "16/16", "1.000", "1.000"],
  ["tables 7, unread", "3 composed", "10/10 = 1.000", "10/14 = 0.714", "10/10", "1.000", "1.000"],
  ["tables 8", "4 real excerpts, 4 composed", "36/38 = 0.947", "36/44 = 0.818", "24/30", "1.000", "1.000"],
  [
    "tables 8, unread",
    "3 real excerpts, 4 composed",
    "21/21 = 1.000",
    "21/35 = 0.600",
    "11/15",
    "1.000",
    "0.800",
  ],
  ["tables 9", "6 composed", "27/27 = 1.000", "27/28 = 0.964", "14/21", "1.000", "1.000"],
  ["tables 9, unread", "4 composed", "20/20 = 1.000", "20/20 = 1.000", "16/16", "1.000", "1.000"],
  ["tables 10", "6 composed", "22/22 = 1.000", "22/22 = 1.000", "16/16", "1.000", "1.000"],
  ["tables 10, unread", "3 composed", "12/12 = 1.000", "12/12 = 1.000", "10/10", "1.000", "1.000"],
  ["tables 11", "1 real excerpt, 2 composed", "13/13 = 1.000", "13/16 = 0.813", "9/9", "1.000", "1.000"],
  ["tables 12", "8 real excerpts", "68/72 = 0.944", "68/72 = 0.944", "37/41", "0.973", "0.986"],
  ["tables 12, unread", "10 real excerpts", "25/30 = 0.833", "25/32 = 0.781", "8/12", "1.000", "0.844"],
  ["tables 13", "3 real excerpts", "14/16 = 0.875", "14/14 = 1.000", "1/1", "1.000", "1.000"],
  ["tables 13, unread", "3 real excerpts", "17/17 = 1.000", "17/17 = 1.000", "5/5", "1.000", "1.000"],
];

/** Statements of programme texts over every markup of portals: the corpus' sum, and all figures as lines of Markdown. */
export function describeStatementQuality(): { readonly corpus: CaseScore; readonly lines: string[] } {
  const corpus = readCases(PROGRAMMES);
  const shared = readCases(SHARED_CASES);
  const scores = [...new Set(corpus.map(languagesOf))].sort().map((language) => {
    const cases = corpus.filter((one) => languagesOf(one) === language);
    return { language, texts: cases.length, score: scoreAll(cases) };
  });
  const sum = addScores(scores.map(({ score }) => score));
  const lines = [
    "## Statements of programmes",
    "",
    "Goals, tasks and indicators of `tests/corpus/programmes`, which the reader was tuned on, and of the shared cases",
    `where they are there; each text as a page of ${MARKUPS.length} markups.`,
    "",
    ...markdownTable(HEAD, [
      ...scores.map(({ language, texts, score }) => rate(language, texts, score)),
      rate("**corpus**", corpus.length, sum),
      ...(shared.length === 0 ? [] : [rate("**shared cases**", shared.length, scoreAll(shared))]),
    ]),
    "",
    ...FIRST_READINGS,
    "",
    ...markdownTable(FIRST_HEAD, FIRST_ROWS),
  ];
  return { corpus: sum, lines };
}

function languagesOf({ languages }: ProgrammeCase): string {
  return [...new Set(Object.values(languages))].sort().join("-");
}

function scoreAll(cases: readonly ProgrammeCase[]): CaseScore {
  return addScores(MARKUPS.flatMap((markup) => cases.map((one) => scoreCase(one, markup))));
}

function rate(name: string, texts: number, sum: CaseScore): TableRow {
  return [
    name,
    texts,
    precisionOf(sum).toFixed(3),
    recallOf(sum).toFixed(3),
    `${sum.exact}/${sum.valued}`,
    `${sum.units}/${sum.hit}`,
    `${sum.names}/${sum.hit}`,
    sum.negatives,
  ];
}
