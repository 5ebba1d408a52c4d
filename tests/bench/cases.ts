import { lengthOf, pairLines, touch, type Versions } from "./changes.ts";
import { type LegalParagraph, makeAct, makeParagraph, printAct, printParagraph } from "./legal-text.ts";
import { Seeded } from "./seeded.ts";

/** An act and its later version with a share of the paragraphs touched. */
export function makeTouched(bytes: number, share: number, seed = 3): Versions {
  const random = new Seeded(seed);
  const act = makeAct(random, bytes);
  const { lines, words, inserted, deleted } = touch(random, act, share);
  return {
    a: printAct(act),
    b: printAct(lines.map(({ paragraph }) => paragraph)),
    truth: {
      edited: pairLines(lines, ({ isEdited, isMoved }) => isEdited === true && !isMoved),
      moved: pairLines(lines, ({ isMoved }) => isMoved === true),
      inserted,
      deleted,
      words,
    },
  };
}

export type HardCase = "renumbered" | "typography" | "resplit" | "unrelated" | "giant";

export function makeHard(name: HardCase, bytes: number): Versions {
  return HARD[name](bytes);
}

const HARD: Record<HardCase, (bytes: number) => Versions> = {
  renumbered: makeRenumbered,
  typography: makeTypography,
  resplit: makeResplit,
  unrelated: makeUnrelated,
  giant: makeGiant,
};

const NONE = { edited: [], moved: [], inserted: 0, deleted: 0, words: { inserted: 0, deleted: 0 } };

/** A new first article and a new first item in each article, so that every number shifts by one. */
function makeRenumbered(bytes: number): Versions {
  const random = new Seeded(2);
  const act = makeAct(random, bytes);
  const b: LegalParagraph[] = [];
  let item = 0;
  let article = 1;
  let inserted = 0;
  const words = { inserted: 0, deleted: 0 };
  const add = (paragraph: LegalParagraph) => {
    b.push(paragraph);
    inserted += 1;
    words.inserted += lengthOf(paragraph);
  };
  add(makeParagraph(random, ["Статья", "1."], 6));
  for (const { marker, words: own } of act) {
    if (marker.length === 2) {
      b.push({ marker: ["Статья", `${++article}.`], words: own });
      item = 1;
      add(makeParagraph(random, ["1)"], random.whole(8, 60)));
    } else b.push({ marker: [`${++item})`], words: own });
  }
  return { a: printAct(act), b: printAct(b), truth: { ...NONE, inserted, words } };
}

/** Another editor's typing: every kind of space, dash, quote and look-alike letter, and nothing else. */
function makeTypography(bytes: number): Versions {
  const a = printAct(makeAct(new Seeded(3), bytes)).replace(/(\S+) (\S+),/g, "«$1» – $2,");
  const b = a
    .replace(/«([^»]*)»/g, '"$1"')
    .replaceAll("–", "—")
    .replace(/ (?=[%м])/g, "\u00a0")
    .replace(/о(?=в)/g, "o")
    .replace(/і/g, "i")
    .replaceAll(" %", "%");
  return { a, b, truth: NONE };
}

/** Every third paragraph cut in two, or joined with the next. */
function makeResplit(bytes: number): Versions {
  const random = new Seeded(4);
  const act = makeAct(random, bytes);
  const b: string[] = [];
  act.forEach((paragraph, at) => {
    const line = printParagraph(paragraph);
    const middle = line.indexOf(" ", Math.floor(line.length / 2));
    if (at % 3 === 0 && paragraph.words.length > 12) b.push(line.slice(0, middle), line.slice(middle + 1));
    else if (at % 3 === 1 && at % 2 === 0 && b.length > 0) b.push(`${b.pop()} ${line}`);
    else b.push(line);
  });
  return { a: printAct(act), b: `${b.join("\n")}\n`, truth: NONE };
}

/** Two acts of one language and style that share no paragraph. */
function makeUnrelated(bytes: number): Versions {
  const acts = [makeAct(new Seeded(5), bytes), makeAct(new Seeded(6), bytes)] as const;
  const count = (act: readonly LegalParagraph[]) =>
    act.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  const [a, b] = acts;
  return {
    a: printAct(a),
    b: printAct(b),
    truth: {
      ...NONE,
      inserted: b.length,
      deleted: a.length,
      words: { inserted: count(b), deleted: count(a) },
    },
  };
}

/** The whole text in one line, a tenth of its former paragraphs edited. */
function makeGiant(bytes: number): Versions {
  const random = new Seeded(8);
  const act = makeAct(random, bytes);
  const { lines, words } = touch(random, act, 0.1);
  const kept = lines.filter(({ isMoved }) => !isMoved);
  const dropped = act.filter((_, at) => lines.some(({ from, isMoved }) => from === at && isMoved));
  const lost = dropped.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
  const flat = (text: string) => text.replaceAll("\n", " ");
  return {
    a: flat(printAct(act)),
    b: flat(printAct(kept.map(({ paragraph }) => paragraph))),
    truth: { ...NONE, words: { inserted: words.inserted, deleted: words.deleted + lost } },
  };
}
