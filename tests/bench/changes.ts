import { type LegalParagraph, makeContentWord, makeParagraph } from "./legal-text.ts";
import type { Seeded } from "./seeded.ts";

/** Two versions of an act and what was done to the first. Lines are counted from 0. */
export interface Versions {
  readonly a: string;
  readonly b: string;
  readonly truth: Truth;
}

export interface Truth {
  /** Lines of A and B that hold the same paragraph, edited or moved. */
  readonly edited: readonly LinePair[];
  readonly moved: readonly LinePair[];
  readonly inserted: number;
  readonly deleted: number;
  readonly words: { readonly inserted: number; readonly deleted: number };
}

interface LinePair {
  readonly a: number;
  readonly b: number;
}

interface Line {
  /** Line of A it came from, -1 when new. */
  readonly from: number;
  readonly paragraph: LegalParagraph;
  readonly isMoved?: boolean;
  readonly isEdited?: boolean;
}

/** Touches a share of the paragraphs: of ten, six edited, one moved, one moved and edited less often, the rest new or gone. */
export function touch(random: Seeded, act: readonly LegalParagraph[], share: number) {
  const words = { inserted: 0, deleted: 0 };
  const lines: Line[] = [];
  const moved: Line[] = [];
  let deleted = 0;
  let inserted = 0;
  act.forEach((paragraph, from) => {
    const line = { from, paragraph };
    const dice = random.fraction() / share;
    if (dice >= 1) lines.push(line);
    else if (dice < 0.62) lines.push({ ...line, paragraph: edit(random, paragraph, words), isEdited: true });
    else if (dice < 0.75) {
      deleted += 1;
      words.deleted += lengthOf(paragraph);
    } else if (dice < 0.88) {
      const added = makeParagraph(random, [`${random.whole(1, 9)})`], random.whole(8, 60));
      inserted += 1;
      words.inserted += lengthOf(added);
      lines.push(line, { from: -1, paragraph: added });
    } else if (dice < 0.97) moved.push({ ...line, isMoved: true });
    else moved.push({ ...line, paragraph: edit(random, paragraph, words), isMoved: true, isEdited: true });
  });
  for (const line of moved) lines.splice(random.whole(0, lines.length), 0, line);
  return { lines, inserted, deleted, words };
}

/** Replaces, adds or drops one to six words, at most a quarter of the paragraph. */
function edit(
  random: Seeded,
  paragraph: LegalParagraph,
  count: { inserted: number; deleted: number },
): LegalParagraph {
  const words = [...paragraph.words];
  const edits = Math.max(1, Math.min(random.whole(1, 6), Math.floor(words.length / 4)));
  const places = new Set(Array.from({ length: edits }, () => random.whole(0, words.length - 1)));
  for (const place of [...places].sort((one, other) => other - one)) {
    const dice = random.fraction();
    const fresh = dice < 0.8 ? [makeContentWord(random)] : [];
    const dropped = dice < 0.6 || dice >= 0.8 ? 1 : 0;
    words.splice(place, dropped, ...fresh);
    count.inserted += fresh.length;
    count.deleted += dropped;
  }
  return { marker: paragraph.marker, words };
}

/** Words as a reader counts them: a marker is one number, its `Статья` another. */
export function lengthOf({ marker, words }: LegalParagraph): number {
  return marker.length + words.length;
}

export function pairLines(lines: readonly Line[], isWanted: (line: Line) => boolean): LinePair[] {
  return lines.flatMap((line, b) => (line.from >= 0 && isWanted(line) ? [{ a: line.from, b }] : []));
}
