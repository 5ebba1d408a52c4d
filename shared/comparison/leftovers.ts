import type { Language } from "../text/language.ts";
import type { Profile, ProfileWord } from "./profile.ts";
import { isCousin } from "./similarity.ts";

/** What is left of two statements when the words they share are crossed out. */
export interface Leftovers {
  readonly a: readonly ProfileWord[];
  readonly b: readonly ProfileWord[];
  /** One term under two names. */
  readonly synonyms: readonly (readonly [ProfileWord, ProfileWord])[];
  /** Two words of one family (`өсуі`, `өсім`). */
  readonly cousins: readonly (readonly [ProfileWord, ProfileWord])[];
}

/** Crosses out shared words, each once, wherever they stand: word order is no difference. */
export function findLeftovers(a: Profile, b: Profile): Leftovers {
  const freeB = [...b.words];
  const restA: ProfileWord[] = [];
  const synonyms: [ProfileWord, ProfileWord][] = [];
  for (const word of a.words) {
    const at = takeIndex(freeB, word);
    const other = freeB[at];
    if (other === undefined) {
      restA.push(word);
      continue;
    }
    freeB.splice(at, 1);
    if (other.name !== word.name) synonyms.push([word, other]);
  }
  const cousins: [ProfileWord, ProfileWord][] = [];
  const left = restA.filter((word) => {
    const at = freeB.findIndex(
      (other) => isCousin(word.key, other.key) && word.qualifier?.part === other.qualifier?.part,
    );
    const other = freeB[at];
    if (other === undefined) return true;
    freeB.splice(at, 1);
    cousins.push([word, other]);
    return false;
  });
  // A word said twice on one side and once on the other is a repetition, no difference.
  const isNew = (word: ProfileWord, side: Profile) => !side.words.some(({ key }) => key === word.key);
  return {
    a: left.filter((word) => isNew(word, b)),
    b: freeB.filter((word) => isNew(word, a)),
    synonyms: synonyms.filter(
      ([word, other]) =>
        !a.words.some(({ key, name }) => key === other.key && name === other.name) ||
        !b.words.some(({ key, name }) => key === word.key && name === word.name),
    ),
    cousins,
  };
}

function takeIndex(free: readonly ProfileWord[], word: ProfileWord): number {
  const same = free.findIndex(({ key, name }) => key === word.key && name === word.name);
  return same >= 0 ? same : free.findIndex(({ key }) => key === word.key);
}

const ADJECTIVE_RU = /(?:ого|его|ому|ему|ыми|ими|ых|их|ые|ая|яя|ую|юю|ый|ой)$|(?<![нтвцрлд])(?:ие|ий)$/;
const ADJECTIVE_KK =
  /(?:дағы|дегі|тағы|тегі|лық|лік|дық|дік|тық|тік|лы|лі|ты|ті|сыз|сіз|ған|ген|қан|кен|атын|етін|йтын|йтін|алы|елі)$/;
const ADJECTIVE_EN = /(?:al|ic|ed|ive|ous|ary|able|ible|less|ful|ant|ent)$/;

/** Whether a word looks like an adjective or a participle: such a word narrows what it stands by. */
export function isAdjective({ word, kind }: ProfileWord, language: Language): boolean {
  if (kind !== "word" || word.length < 4) return false;
  const pattern = language === "ru" ? ADJECTIVE_RU : language === "kk" ? ADJECTIVE_KK : ADJECTIVE_EN;
  return pattern.test(word);
}
