import type { Copy } from "../statements/copy.ts";
import { readStatement } from "../statements/read-statement.ts";
import { diffTexts } from "../text/diff.ts";
import type { Language } from "../text/language.ts";
import { makeProfile } from "./profile.ts";
import { createProfileContext } from "./profile-words.ts";
import { judge } from "./verdicts.ts";

/** How much two copies of one act share, by the characters of their paragraphs. */
export interface TextLikeness {
  /** Share of A that stands in B unchanged, typography and list numbers aside. */
  readonly equalA: number;
  /** Share of A that stands in B unchanged or edited. */
  readonly sharedA: number;
  /** Share of B that stands in A unchanged or edited. */
  readonly sharedB: number;
  /** Paragraphs of A that stand in B with other words or numbers. */
  readonly edited: number;
}

/** After so many edited paragraphs the rest are counted without a closer look: unrelated texts would take seconds. */
const ENOUGH_EDITED = 20;

/** Compares the two texts without their amendment notes. */
export function compareTexts(a: Copy, b: Copy): TextLikeness {
  const [textA, textB] = [textOf(a), textOf(b)];
  const diff = diffTexts(textA, textB);
  let [equalA, sharedA, sharedB, restA, restB, edited] = [0, 0, 0, 0, 0, 0];
  for (const { kind, a: rangeA, b: rangeB, words } of diff.ops) {
    const lengthA = rangeA.to - rangeA.from;
    const lengthB = rangeB.to - rangeB.from;
    if (kind === "deleted") restA += lengthA;
    else if (kind === "inserted") restB += lengthB;
    else {
      sharedA += lengthA;
      sharedB += lengthB;
      const linesA = textA.slice(rangeA.from, rangeA.to).split("\n");
      const linesB = textB.slice(rangeB.from, rangeB.to).split("\n");
      const isSame = words === undefined || (edited < ENOUGH_EDITED && saySame(linesA, linesB, a.language));
      if (isSame) equalA += lengthA;
      else edited += 1;
    }
  }
  return {
    equalA: equalA / Math.max(1, sharedA + restA),
    sharedA: sharedA / Math.max(1, sharedA + restA),
    sharedB: sharedB / Math.max(1, sharedB + restB),
    edited,
  };
}

function textOf({ blocks }: Copy): string {
  return blocks.flatMap(({ kind, text }) => (kind === "note" ? [] : [text])).join("\n");
}

/** Whether edited paragraphs say the same all the same: «20 %» and «20 процентов», «не превысит» and «составит не более». */
function saySame(linesA: readonly string[], linesB: readonly string[], language: Language): boolean {
  if (linesA.length !== linesB.length) return false;
  const context = createProfileContext(new Map());
  const profileOf = (line: string) => makeProfile(readStatement(line, "indicator", language, ""), context);
  return linesA.every((line, index) => {
    const other = linesB[index] ?? "";
    return line === other || judge(profileOf(line), profileOf(other)).verdicts[0] === "same";
  });
}

/** Share of each text that must stand in the other before a missing item is missing and not left out by a retelling. */
const COMPARABLE = 0.6;

/** Whether both hold the act's text: neither is a retelling or a fragment of the other. */
export function areComparable({ sharedA, sharedB }: TextLikeness): boolean {
  return sharedA >= COMPARABLE && sharedB >= COMPARABLE;
}

/** Share of a copy that must stand in the register word for word before its edited paragraphs tell an older edition and not a retelling. */
const MIN_EQUAL = 0.5;

/** The same share where nearly all of the copy stands in the register: one long paragraph may be what an amendment edited. */
const MIN_EQUAL_WHOLE = 0.3;

/** Share of a copy that stands in the register, edited paragraphs counted, from which on it is the whole act. */
const WHOLE = 0.9;

/** Evidence in the text alone that A is another edition than B. */
export function isOtherEdition({ equalA, sharedA, edited }: TextLikeness): boolean {
  return equalA >= (sharedA >= WHOLE ? MIN_EQUAL_WHOLE : MIN_EQUAL) && edited > 0;
}
