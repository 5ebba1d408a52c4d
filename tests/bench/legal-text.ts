import { Seeded } from "./seeded.ts";

/** A paragraph as its words, so that the truth of a change can be counted. A number with its unit is one word. */
export interface LegalParagraph {
  /** List marker with its words: `Статья 5.` has two. */
  readonly marker: readonly string[];
  readonly words: readonly string[];
}

const STEMS = `
  заня регистр контрол финанс бюджет страхов образов лиценз сертифик кредит налог тариф эконом социал
  медицин транспорт стандарт инвест земел эколог архив кадров проект аудит ревиз договор закуп аренд
  управл распредел уведомл рассмотр утвержд согласов исполн предостав обеспеч провер учет оформл развит
  обслуж строител производ потребл поддерж квалифик мобил статист
`;
const PREFIXES = ["", "пере", "до", "под", "меж", "со", "не"];
const ENDINGS = `
  ение ения ением ению ации ацию ацией ования ованием ованию ный ного ному ным ных ными ная ной ную ность
  ности ностью ируется ировать ированный ированного ированных ателя ателем атели ателей ской ского ских
`;
const KAZAKH_STEMS = `
  жұмыс халық бюджет қызмет бағдарлама көрсеткіш мемлекет өңір білім денсаулық кәсіп аудан үлес деңгей
  мүдде құқық шарт тізім өтініш шешім бақылау қаржы салық кепілдік міндет
`;
const KAZAKH_ENDINGS = [
  "",
  "тың",
  "ты",
  "пен",
  "тар",
  "тарды",
  "тардың",
  "тық",
  "сыз",
  "қа",
  "та",
  "тан",
  "тағы",
];
const BINDING = "в на по и с для при о из не от до или к за".split(" ");
const KAZAKH_BINDING = "және мен үшін бойынша туралы де".split(" ");

const RUSSIAN = shuffle(
  PREFIXES.flatMap((prefix) =>
    list(STEMS).flatMap((stem) => list(ENDINGS).map((ending) => prefix + stem + ending)),
  ),
);
const KAZAKH = shuffle(list(KAZAKH_STEMS).flatMap((stem) => KAZAKH_ENDINGS.map((ending) => stem + ending)));

/** Share of paragraphs in Kazakh. */
const KAZAKH_SHARE = 0.1;
/** Articles of an act: items after each heading. */
const ITEMS = { from: 3, to: 9 };

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  const random = new Seeded(7);
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other] as Item, shuffled[at] as Item];
  }
  return shuffled;
}

/** An act of about `bytes` bytes of UTF-8: articles with numbered items, a tenth of them in Kazakh. */
export function makeAct(random: Seeded, bytes: number): LegalParagraph[] {
  const act: LegalParagraph[] = [];
  for (let size = 0, article = 1; size < bytes; article++) {
    const items = [makeParagraph(random, ["Статья", `${article}.`], random.whole(3, 8))];
    const count = random.whole(ITEMS.from, ITEMS.to);
    for (let item = 1; item <= count; item++)
      items.push(makeParagraph(random, [`${item})`], random.whole(8, 60)));
    for (const paragraph of items) {
      act.push(paragraph);
      size += Buffer.byteLength(printParagraph(paragraph)) + 1;
    }
  }
  return act;
}

export function makeParagraph(random: Seeded, marker: readonly string[], length: number): LegalParagraph {
  const isKazakh = random.fraction() < KAZAKH_SHARE;
  return { marker, words: Array.from({ length }, () => makeWord(random, isKazakh)) };
}

export function makeWord(random: Seeded, isKazakh = false): string {
  const dice = random.fraction();
  if (dice < 0.04) return `${random.whole(1, 99)},${random.whole(0, 9)} %`;
  if (dice < 0.06) return `${random.whole(100, 9999)} млн. тенге`;
  if (dice < 0.2) return random.pick(isKazakh ? KAZAKH_BINDING : BINDING);
  return random.pickUneven(isKazakh ? KAZAKH : RUSSIAN);
}

/** A word for an edit: one that says something, and hardly stands in the same paragraph. */
export function makeContentWord(random: Seeded): string {
  return random.pick(RUSSIAN);
}

export function printParagraph({ marker, words }: LegalParagraph): string {
  const body = words
    .map((word, at) => (at % 11 === 10 && at < words.length - 1 ? `${word},` : word))
    .join(" ");
  return `${marker.join(" ")} ${body}.`;
}

export function printAct(act: readonly LegalParagraph[]): string {
  return `${act.map(printParagraph).join("\n")}\n`;
}
