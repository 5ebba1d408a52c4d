import type { Language } from "../text/language.ts";
import type { Profile, ProfileWord } from "./profile.ts";
import { isCousin } from "./similarity.ts";
import { ACRONYM } from "./term-finder.ts";

type WordPair = readonly [ProfileWord, ProfileWord];

/** What is left of two statements when the words they share are crossed out. */
export interface Leftovers {
  readonly a: readonly ProfileWord[];
  readonly b: readonly ProfileWord[];
  /** One term under two names. */
  readonly synonyms: readonly WordPair[];
  /** Two words of one family (`ветеринаров`, `ветеринарным`), and near terms. */
  readonly cousins: readonly WordPair[];
}

/** Crosses out shared words, each once, wherever they stand: word order is no difference. */
export function findLeftovers(a: Profile, b: Profile): Leftovers {
  const whole = crossOut(a.words, b.words, (x, y) => x.key === y.key);
  const words = crossOut(whole.a.flatMap(spreadTerm), whole.b.flatMap(spreadTerm), (x, y) => x.key === y.key);
  const cousins = crossOut(words.a, words.b, areCousins);
  const synonyms = whole.pairs.filter(([x, y]) => isOtherName(x, y));
  return {
    a: cousins.a.flatMap((word) => dropRepeated(word, a, b)),
    b: cousins.b.flatMap((word) => dropRepeated(word, b, a)),
    synonyms: synonyms.filter(([x, y]) => !x.isLoose && !(hasName(a, y) && hasName(b, x))),
    cousins: [...cousins.pairs, ...synonyms.filter(([x]) => x.isLoose)],
  };
}

interface Crossed {
  readonly a: readonly ProfileWord[];
  readonly b: readonly ProfileWord[];
  readonly pairs: readonly WordPair[];
}

/** Each word of A with the first free word of B that is the same, one of the same name before others. */
function crossOut(
  a: readonly ProfileWord[],
  b: readonly ProfileWord[],
  isSame: (x: ProfileWord, y: ProfileWord) => boolean,
): Crossed {
  const free = [...b];
  const left: ProfileWord[] = [];
  const pairs: WordPair[] = [];
  for (const word of a) {
    const named = free.findIndex((other) => isSame(word, other) && !isOtherName(word, other));
    const at = named >= 0 ? named : free.findIndex((other) => isSame(word, other));
    const other = free[at];
    if (other === undefined) {
      left.push(word);
      continue;
    }
    free.splice(at, 1);
    pairs.push([word, other]);
  }
  return { a: left, b: free, pairs };
}

function spreadTerm(word: ProfileWord): readonly ProfileWord[] {
  return word.parts?.map((part) => ({ ...part, inScope: word.inScope })) ?? [word];
}

/** Numbers have no forms: 10 000 and 100 000 begin alike and are two bases. */
function areCousins(x: ProfileWord, y: ProfileWord): boolean {
  return (
    x.kind !== "number" &&
    y.kind !== "number" &&
    isCousin(x.key, y.key) &&
    x.qualifier?.part === y.qualifier?.part
  );
}

/** An acronym is its term's first name. */
function isOtherName({ name: a }: ProfileWord, { name: b }: ProfileWord): boolean {
  const first = (name: string) => (name === ACRONYM ? "0" : name);
  return first(a) !== first(b);
}

/**
 * A word said twice on one side and once on the other is a repetition, no difference; unless it narrows
 * a noun there that stands without it here: «государственных служащих, владеющих государственным
 * языком» and «служащих, владеющих государственным языком».
 */
function dropRepeated(word: ProfileWord, own: Profile, other: Profile): readonly ProfileWord[] {
  if (!hasWord(other, word)) return [word];
  if (!isAdjective(word, own.statement.language)) return [];
  const narrowed = (profile: Profile) =>
    new Set(
      profile.words.flatMap(({ key }, index) =>
        key === word.key ? (profile.words[index + 1]?.key ?? []) : [],
      ),
    );
  const there = narrowed(other);
  const at = own.words.findIndex(({ key }, index) => {
    const noun = own.words[index + 1];
    return key === word.key && noun !== undefined && !there.has(noun.key) && hasWord(other, noun);
  });
  return at < 0 ? [] : own.words.slice(at, at + 1);
}

function hasWord({ words }: Profile, { key }: ProfileWord): boolean {
  return words.some((word) => word.key === key || word.parts?.some((part) => part.key === key));
}

function hasName({ words }: Profile, { key, name }: ProfileWord): boolean {
  return words.some((word) => word.key === key && word.name === name);
}

const ADJECTIVE_RU =
  /(?:ого|его|ому|ему|ыми|ими|ых|их|ые|ая|яя|ую|юю|ый|ой|ым|(?<!ж)им|(?:ск|цк|нн|льн)ом)$|(?<![нтвцрлд])(?:ие|ий)$/;
const ADJECTIVE_KK =
  /(?:дағы|дегі|тағы|тегі|лық|лік|дық|дік|тық|тік|лы|лі|ты|ті|сыз|сіз|ған|ген|қан|кен|атын|етін|йтын|йтін|алы|елі)$/;
const ADJECTIVE_EN = /(?:al|ic|ed|ive|ous|ary|able|ible|less|ful|ant|ent)$/;

/** Whether a word looks like an adjective or a participle: such a word narrows what it stands by. */
export function isAdjective({ word, kind }: ProfileWord, language: Language): boolean {
  if (kind !== "word" || word.length < 4) return false;
  const pattern = language === "ru" ? ADJECTIVE_RU : language === "kk" ? ADJECTIVE_KK : ADJECTIVE_EN;
  return pattern.test(word);
}
