import { expect, test } from "vitest";
import { type DiffOp, diffTexts } from "../../../shared/text/diff.ts";

/**
 * Notation: paragraphs parted by " / ". The expected line tells each operation in order:
 * `=` equal, `~` edited, `>` moved, `+` inserted, `-` deleted, with the number of paragraphs (A:B where
 * they differ), `t`/`n` for typography and numbering, and in brackets the words of A → of B.
 */
const diffs = (a: string, b: string, expected: string) => {
  const [textA, textB] = [a, b].map((text) => text.replaceAll(" / ", "\n")) as [string, string];
  const { ops } = diffTexts(textA, textB);
  expect(ops.map((op) => tell(op, textA, textB)).join(" ")).toBe(expected);
};

const SIGNS = { equal: "=", edited: "~", moved: ">", inserted: "+", deleted: "-" };

function tell({ kind, a, b, harmless, isResplit, words }: DiffOp, textA: string, textB: string): string {
  const counts = [a.end - a.first, b.end - b.first].filter((count) => count > 0);
  const count = isResplit || counts[0] !== counts.at(-1) ? counts.join(":") : `${counts[0]}`;
  const list = (text: string, spans: readonly { from: number; to: number }[]) =>
    spans.map(({ from, to }) => text.slice(from, to)).join("|");
  const changed = words === undefined ? "" : `[${list(textA, words.a)}→${list(textB, words.b)}]`;
  return `${SIGNS[kind]}${count}${harmless?.charAt(0) ?? ""}${changed}`;
}

const P = "Доля занятых в общей численности населения области";
const Q = "Местные исполнительные органы ведут учет обращений граждан";
const R = "Финансирование мероприятий производится из республиканского бюджета";
const S = "Жұмыспен қамтылған халықтың үлесі жыл сайын өсіп келеді";

test("the same text", () => diffs(`${P} / ${Q}`, `${P} / ${Q}`, "=2"));
test("blank lines and \\r\\n are no paragraphs", () =>
  diffs(`${P}\r\n\r\n${Q}`, `${P}\n \n\u00a0\n${Q}\n`, "=3:4"));
test("a new paragraph", () => diffs(`${P} / ${Q}`, `${P} / ${R} / ${Q}`, "=1 +1 =1"));
test("a deleted paragraph", () => diffs(`${P} / ${R} / ${Q}`, `${P} / ${Q}`, "=1 -1 =1"));
test("a changed number", () => diffs(`${P} 10,2 %`, `${P} 9,0 %`, "~1[10,2 %→9,0 %]"));
test("a number with its unit is one", () =>
  diffs(`${R} 76 952 млн. тенге`, `${R} 76 952 тыс. тенге`, "~1[76 952 млн. тенге→76 952 тыс. тенге]"));
test("a moved paragraph", () => diffs(`${P} / ${Q} / ${R} / ${S}`, `${Q} / ${R} / ${S} / ${P}`, "=3 >1"));
test("paragraphs moved together, a short one too", () =>
  diffs(
    `${P} / да / ${Q} / ${R} / ${S} / ${S} еще / конец`,
    `${R} / ${S} / ${S} еще / конец / ${P} / да / ${Q}`,
    "=4 >3",
  ));
test("a moved paragraph splits the run it left", () =>
  diffs(`${P} / ${Q} / ${R} / ${S}`, `${P} / ${R} / ${S} / ${Q}`, "=1 =2 >1"));
test("one moved, another edited where it stood", () =>
  diffs(`${P} / ${Q} / ${R} / ${S}`, `${Q} в целом / ${R} / ${S} / ${P}`, "~1[→в целом] =2 >1"));
test("moved both ways past renumbered ones", () =>
  diffs(`${P} / 1) ${Q} / 2) ${R} / ${S}`, `2) ${Q} / 3) ${R} / ${S} / ${P}`, "=2n =1 >1"));
test("two exchanged over others, nothing else", () =>
  diffs(
    `${P} / ${Q} / ${R} / ${Q} 5 / ${R} 7 / ${S}`,
    `${S} / ${Q} / ${R} / ${Q} 5 / ${R} 7 / ${P}`,
    ">1 =4 >1",
  ));
test("moved and edited", () =>
  diffs(`${P} / ${Q} / ${R} / ${S}`, `${Q} / ${R} / ${S} / ${P} в целом`, "=3 >1[→в целом]"));
test("a short paragraph elsewhere is not a move", () =>
  diffs(`Исключен / ${P} / ${Q}`, `${P} / ${Q} / Исключен`, "-1 =2 +1"));
test("edited between the same neighbours", () =>
  diffs(`${P} / ${Q} / ${R}`, `${P} / ${Q} и организаций / ${R}`, "=1 ~1[→и организаций] =1"));
test("nothing in common", () => diffs(P, R, "-1 +1"));
test("two edited in order", () =>
  diffs(`${P} страны / ${Q} страны`, `${P} района / ${Q} района`, "~1[страны→района] ~1[страны→района]"));
test("a lone value in its place", () =>
  diffs(`${P} / 10,2 % / ${Q}`, `${P} / 9,0 % / ${Q}`, "=1 ~1[10,2 %→9,0 %] =1"));

test("typography is equal", () =>
  diffs("Доля «занятых» – 76 952 млн. тенге, № 5", 'Доля "занятых" — 76952 млн. тенге, N 5', "=1t"));
test("case and ё are equal", () => diffs("ОТЧЕТ Министра об учете", "Отчёт министра об учёте", "=1t"));
test("look-alike letters are equal", () =>
  diffs("Тікелей нәтижелер үлесі, РК және ТОО", "Тiкелей нәтижелер Yлесi, PK және TOO", "=1t"));
test("spacing of % is equal", () => diffs("не менее 9,0% и 5 %", "не менее 9,0 % и 5%", "=1t"));
test("soft hyphens are nothing", () => diffs("занятость населения", "заня\u00adтость населения", "=1t"));
test("typography beside an edit is not painted", () =>
  diffs("Доля «занятых» – 10,2 % в год", 'Доля "занятых" — 9,0% в год', "~1[10,2 %→9,0%]"));

test("list numbers that shift", () => diffs(`1) ${P} / 2) ${Q}`, `1) ${R} / 2) ${P} / 3) ${Q}`, "+1 =2n"));
test("numbered clauses and articles that shift", () =>
  diffs(`Статья 4. ${P} / 12. ${Q} / 5-тармақ. ${S}`, `Статья 5. ${P} / 13. ${Q} / 6-тармақ. ${S}`, "=3n"));
test("renumbered and edited: the number is not painted", () =>
  diffs(`1) ${P} 10,2 %`, `2) ${P} 9,0 %`, "~1[10,2 %→9,0 %]"));
test("a date is no list number", () =>
  diffs(`12.05.2020. ${P}`, `13.05.2020. ${P}`, "~1[12.05.2020→13.05.2020]"));
test("a year is no list number", () => diffs(`2020. ${P}`, `2021. ${P}`, "~1[2020→2021]"));
test("equal headings of other chapters do not part the text", () =>
  diffs(
    `Глава 1 / ${P} / Глава 2 / ${Q} / Глава 3 / ${R}`,
    `Глава 1 / ${S} / Глава 2 / ${P} / Глава 3 / ${Q} / Глава 4 / ${R}`,
    "=1 +2 =1 =1n =1 =1n =1",
  ));

test("one paragraph cut in two", () => diffs(`${P}. ${Q}.`, `${P}. / ${Q}.`, "~1:2"));
test("two joined into one", () =>
  diffs(`${R} / ${P}. / ${Q}. / ${S}`, `${R} / ${P}. ${Q}. / ${S}`, "=1 ~2:1 =1"));
test("a border that shifted", () => diffs(`${P} ${Q} / ${R}`, `${P} / ${Q} ${R}`, "~2:2"));
test("cut in two and edited", () => diffs(`${P}. ${Q} ${R}.`, `${P}. / ${Q} года ${R}.`, "~1:2[→года]"));
test("an edit beside a new paragraph is no re-split", () =>
  diffs(`${P} ${Q} страны`, `${P} ${Q} района / ${R}`, "~1[страны→района] +1"));

test("arrays are paragraphs as they are", () => {
  const { ops, paragraphs } = diffTexts([`${P}\n${Q}`, "", R], [`${P}\n${Q}`, R]);
  expect(paragraphs.equal).toBe(2);
  expect(ops).toEqual([
    {
      kind: "equal",
      a: { from: 0, to: P.length + Q.length + R.length + 3, first: 0, end: 3 },
      b: { from: 0, to: P.length + Q.length + R.length + 2, first: 0, end: 2 },
    },
  ]);
});

test("the same text cut into other paragraphs is not equal", () => {
  const cuts = (paragraphs: readonly string[]) => diffTexts(paragraphs, [`${P}\n${Q}`, R]).paragraphs.equal;
  expect([cuts([P, Q, R]), cuts([`${P}\n${Q}`, R])]).toEqual([1, 2]);
});
test("a last paragraph that goes on", () => diffs(`${P} / ${Q}`, `${P} / ${Q} ${R}`, `=1 ~1[→${R}]`));
test("long equal stretches of other length than the edits between", () => {
  const act = Array.from({ length: 400 }, (_, at) => `${at} ${P} ${at * 7} ${Q}`);
  const edited = act.map((paragraph, at) => (at % 90 === 5 ? `${paragraph} ${at}` : paragraph));
  expect(diffTexts(act.join("\n"), edited.join("\r\n")).paragraphs).toMatchObject({ equal: 395, edited: 5 });
});

test("words are counted once each", () => {
  const { words, paragraphs } = diffTexts(`${P} 10,2 %\n${Q}`, `${P} около 9,0 %\n${R}`);
  expect(paragraphs).toEqual({ equal: 0, edited: 1, moved: 0, inserted: 1, deleted: 1 });
  expect(words).toEqual({ inserted: 2 + 6, deleted: 1 + 7 });
});

test("empty texts", () => {
  expect(diffTexts("", "").ops).toEqual([]);
  expect(diffTexts("", P).paragraphs.inserted).toBe(1);
  expect(diffTexts(P, "\n\n").words).toEqual({ inserted: 0, deleted: 7 });
});

test("at the deadline the result is coarse and says so", () => {
  const many = Array.from({ length: 300 }, (_, at) => `${P} ${at} года`);
  const later = many.map((paragraph) => `${paragraph} в целом`);
  let time = 0;
  const now = () => time++;
  const diff = diffTexts([R, ...many, Q], [R, ...later, Q], { now, deadlineMs: 3 });
  expect(diff.coarse).toBe(true);
  expect(diff.paragraphs.equal).toBe(2);
  expect(diff.paragraphs.deleted + diff.paragraphs.edited).toBe(300);
  expect(diffTexts([R, ...many, Q], [R, ...later, Q]).coarse).toBe(false);
});

test("one giant paragraph is compared by words", () => {
  const words = Array.from({ length: 9000 }, (_, at) => `слово${(at * 7919) % 2003}`);
  const edited = words.map((word, at) => (at % 900 === 450 ? `замена${at}` : word));
  const { words: counted, paragraphs } = diffTexts(words.join(" "), edited.join(" "));
  expect(paragraphs.edited).toBe(1);
  expect(counted).toEqual({ inserted: 10, deleted: 10 });
});

test("long equal stretches with edits, a long insertion and a move between", () => {
  const many = Array.from({ length: 200 }, (_, at) => `${P} ${at} района`);
  const news = Array.from({ length: 50 }, (_, at) => `${R} ${at}`);
  const later = [
    ...many.slice(0, 30),
    ...news,
    `${many[30]} и города`,
    ...many.slice(31, 99),
    ...many.slice(100),
  ];
  later.push(many[99] as string);
  const { paragraphs, words } = diffTexts(many, later);
  expect(paragraphs).toEqual({ equal: 198, edited: 1, moved: 1, inserted: 50, deleted: 0 });
  expect(words).toEqual({ inserted: 2 + 50 * 7, deleted: 0 });
});
