import nlp from "compromise";

/** The part of the library's views that is used here. */
interface View {
  has(match: string): boolean;
  chunks(): View;
  nouns(): View;
  numbers(): View;
  compute(name: string): View;
  text(how?: string): string;
  out(how: "array"): string[];
  json(): readonly {
    readonly terms: readonly Term[];
    readonly number?: { readonly num: number | null };
  }[];
}

interface Term {
  readonly text: string;
  readonly post: string;
  readonly chunk?: string;
  readonly tags: readonly string[];
}

const read = (text: string): View => nlp(text) as unknown as View;

const FUTURE = [
  "(will|shall|should|must)",
  "#Copula (expected|planned|set|projected|scheduled|due|slated|forecast|estimated|envisaged|proposed)",
  "(plan|plans|aim|aims|intend|intends|seek|seeks|propose|tasked|instructed|commissioned) (to|with|at)",
  "(goal|goals|objective|objectives|task|tasks|target|targets|purpose|plan|plans) #Copula? (to|of|includes|include|is)",
  "(by|until|before) the? end? of? #Year",
];

/** Whether a sentence promises, by modal verbs, plans and the tense of its verbs. */
export function promisesByTags(sentence: string): boolean {
  const view = read(sentence);
  if (FUTURE.some((match) => view.has(match))) return true;
  if (view.has("#PastTense") || view.has("(#Copula|stands|has|have)")) return false;
  return view.has("^#Infinitive") || view.has("^#Gerund") || !view.has("#Verb");
}

/** The first noun phrase of a text. */
export function firstNounPhrase(text: string): string {
  return read(text).nouns().out("array")[0] ?? "";
}

/**
 * What is measured, by tags instead of lists of words: the subject of the last finite verb before the value, or the
 * object of the last infinitive or gerund of change before it; where the value leads, all that follows it.
 * The value's place is ours: the library never supplies a number.
 *
 * @param from where the first value begins, with the words that bound it
 * @param to where the last value ends
 */
export function nameByTags(text: string, from: number, to: number): string {
  const head = phrasesOf(text.slice(0, from));
  if (!head.some(({ kind }) => kind === "noun")) return clean(text.slice(to).replace(/^\s*of\s/, ""));
  const last = head.findLastIndex(({ kind }) => kind === "verb");
  const isSubject = last >= 0 && last >= head.length - 2 && head[last]?.isModal === true;
  const end = isSubject ? last : head.length;
  const verb = head.findLastIndex(({ kind, isChange }, at) => at < end && kind === "verb" && isChange);
  const border = head.findLastIndex(({ kind }, at) => at < end && kind === "border");
  const start = Math.max(verb, isSubject ? border : verb) + 1;
  const own = head.slice(start, end);
  while (own.length > 0 && own.at(-1)?.kind !== "noun") own.pop();
  while (own.length > 0 && own[0]?.kind !== "noun") own.shift();
  return clean(own.map(({ words }) => words).join(" "));
}

interface Phrase {
  /** A border is a comma or a conjunction that joins clauses. */
  readonly kind: "noun" | "verb" | "joint" | "border";
  readonly words: string;
  /** The verb of an aim: an infinitive, an imperative or a gerund behind a preposition. */
  readonly isChange: boolean;
  readonly isModal: boolean;
}

function phrasesOf(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { terms } of read(text).chunks().json()) {
    const words = terms
      .map(({ text: word, post }) => word + post)
      .join("")
      .trim();
    const tags = new Set(terms.flatMap((term) => term.tags));
    const before = phrases.at(-1);
    const isAim = tags.has("Infinitive") || tags.has("Imperative");
    const isMeans =
      tags.has("Gerund") && /^(?:by|of|for|at|and|includes?|)$/.test(before?.words.toLowerCase() ?? "");
    const isModal = tags.has("Modal") || tags.has("Copula");
    phrases.push({ kind: kindOf(terms, words), words, isChange: (isAim || isMeans) && !isModal, isModal });
    if (/,$/.test(words)) phrases.push({ kind: "border", words: "", isChange: false, isModal: false });
  }
  return phrases;
}

function kindOf(terms: readonly Term[], words: string): Phrase["kind"] {
  const chunk = terms[0]?.chunk;
  if (chunk === "Verb") return "verb";
  if (chunk === "Noun" && /\p{L}{2}/u.test(words)) return "noun";
  return /^(?:that|which|while|but|where)$/i.test(words) ? "border" : "joint";
}

function clean(words: string): string {
  return words.replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, "");
}

/** Values of a text, as the library reads them. */
export function valuesByTags(text: string): number[] {
  return read(text)
    .numbers()
    .json()
    .flatMap(({ number }) => number?.num ?? []);
}

/** The root of a word. */
export function rootOf(word: string): string {
  const view = read(word);
  view.compute("root");
  return view.text("root") || word;
}
