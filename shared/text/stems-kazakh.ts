import { CONTRACTED, WHOLE_WORDS } from "./kazakh-lexicon.ts";

/**
 * Kazakh stemmer. Endings come off from the outside in: attributive (-дағы), case, possessive,
 * plural; an ending comes off only when its vowels agree with the stem and its first sound with the
 * stem's last one, as Kazakh spelling requires. Verb forms that state a target (-ады, -йды, -ған,
 * -атын) become the verbal noun in -у. Derivation (-лық, -лы, -сыз, -шы) and voice stay, so that
 * нәтижелі and нәтижесіз keep apart.
 *
 * Final б, г, ғ are written п, к, қ in the stem (мектебі → мектеп, бөлігі → бөлік).
 *
 * After the endings tables of U. Tukeyev (2015) and the order of suffixes in Kessikbayeva & Cicekli
 * (2014); guards and word lists are our own.
 */

const VOWELS = "аәеёиоөуұүыіэюя";
const BACK = "аоұыяё";
const FRONT = "әеөүіэ";
const VOICELESS = "птқксшщчцхфһбвгд";
const NASAL = "мнң";

/** What the sound before an ending must be. */
type Sound = "vowel" | "glide" | "nasal" | "liquid" | "voiced" | "voiceless";

interface Ending {
  readonly text: string;
  /** Vowel class of the ending; endings without one (-мен, -н) go with any stem. */
  readonly harmony: "back" | "front" | "any";
  readonly after: readonly Sound[];
  /** The ending belongs after a third-person possessive only: what is left must end in ы or і. */
  readonly possessed?: boolean;
}

const VOICED: readonly Sound[] = ["glide", "nasal", "liquid", "voiced"];
const AFTER_VOWEL: readonly Sound[] = ["vowel"];
const AFTER_VOICELESS: readonly Sound[] = ["voiceless"];
const ANY: readonly Sound[] = ["vowel", ...VOICED, "voiceless"];
const CONSONANT: readonly Sound[] = [...VOICED, "voiceless"];

/** A pair of endings, back and front. */
function pair(back: string, front: string, after: readonly Sound[], possessed = false): Ending[] {
  return [
    { text: back, harmony: "back", after, possessed },
    { text: front, harmony: "front", after, possessed },
  ];
}

function single(text: string, after: readonly Sound[], possessed = false): Ending {
  return { text, harmony: "any", after, possessed };
}

const ATTRIBUTIVE: readonly Ending[] = [
  ...pair("ндағы", "ндегі", AFTER_VOWEL, true),
  ...pair("дағы", "дегі", ["vowel", ...VOICED]),
  ...pair("тағы", "тегі", AFTER_VOICELESS),
  ...pair("ныкі", "нікі", ANY),
];

const CASE: readonly Ending[] = [
  ...pair("ның", "нің", ["vowel", "nasal"]),
  ...pair("дың", "дің", ["glide", "liquid", "voiced"]),
  ...pair("тың", "тің", AFTER_VOICELESS),
  ...pair("нда", "нде", AFTER_VOWEL, true),
  ...pair("нан", "нен", AFTER_VOWEL, true),
  ...pair("нан", "нен", ["nasal"]),
  ...pair("дан", "ден", ["vowel", "glide", "liquid", "voiced"]),
  ...pair("тан", "тен", AFTER_VOICELESS),
  ...pair("на", "не", AFTER_VOWEL, true),
  ...pair("ға", "ге", ["vowel", ...VOICED]),
  ...pair("қа", "ке", AFTER_VOICELESS),
  ...pair("ны", "ні", AFTER_VOWEL),
  ...pair("ды", "ді", VOICED),
  ...pair("ты", "ті", AFTER_VOICELESS),
  ...pair("да", "де", ["vowel", ...VOICED]),
  ...pair("та", "те", AFTER_VOICELESS),
  single("мен", ["vowel", "glide", "nasal", "liquid"]),
  single("бен", ["voiced"]),
  single("пен", AFTER_VOICELESS),
  single("н", AFTER_VOWEL, true),
];

const POSSESSIVE: readonly Ending[] = [
  ...pair("ымыз", "іміз", CONSONANT),
  ...pair("мыз", "міз", AFTER_VOWEL),
  ...pair("сы", "сі", AFTER_VOWEL),
  ...pair("ы", "і", CONSONANT),
];

const PLURAL: readonly Ending[] = [
  ...pair("лар", "лер", ["vowel", "glide", "liquid"]),
  ...pair("дар", "дер", ["nasal", "voiced", "liquid"]),
  ...pair("тар", "тер", AFTER_VOICELESS),
];

/** Verb endings that follow the verb's stem; -у takes their place. */
const FINITE: readonly Ending[] = [
  ...pair("атын", "етін", CONSONANT),
  ...pair("йтын", "йтін", AFTER_VOWEL),
  ...pair("ады", "еді", CONSONANT),
  ...pair("йды", "йді", AFTER_VOWEL),
  ...pair("ған", "ген", ["vowel", ...VOICED]),
  ...pair("қан", "кен", AFTER_VOICELESS),
];

const STAGES: readonly (readonly Ending[])[] = [ATTRIBUTIVE, CASE, POSSESSIVE, PLURAL];

/** "жылғы", "дейінгі": -ғы makes an adjective of a word of time. */
const OF_TIME = /^(жыл|күн|түн|заман|кезең|бұрын|кейін|дейін)(?:ғы|гі)$/;

/** Verbs whose own last letter is й: ұлғайды is their past tense. */
const VERB_IN_Y = /^(?:ұлғай|азай|көбей|кеңей|күшей|молай|қой|той|жай|қарай|сай)$/;

/** Nouns in -ыс, -іс, which -ы or -і follows: жұмыс-ы, not жұмы-сы (but оқушы-сы, субъекті-сі). */
const NOUN_IN_S = /[^шлқкғгнт][ыі]с$|(?:ыл|н|т)ыс$/;

/**
 * Stem of a lower-case Kazakh word. Words too short to tell, and words with no vowel, come back as
 * they are (but for the final п, к, қ).
 */
export function stemKazakh(word: string): string {
  let stem = dropAbbreviationEnding(word).replace(OF_TIME, "$1");
  // Endings can be stacked once more on an attributive (-дағылардың); four rounds reach the stem.
  for (let round = 0; round < 4; round++) {
    const before = stem;
    stem = toVerbalNoun(toWholeWord(stem));
    for (const stage of STAGES) {
      stem = dropEnding(stem, stage);
      stem = toWholeWord(CONTRACTED.get(stem) ?? stem);
    }
    if (stem === before) break;
  }
  return devoice(stem);
}

/** "ШОК-тың", "ЖІӨ-нің": an abbreviation takes its ending after a hyphen. */
function dropAbbreviationEnding(word: string): string {
  return word.replace(
    /(?<=.)-(?:[дтн][ыі]ң|[дтнқ][ае]н?|[гғқк][ае]|[дтн][ыі]|[мбп]ен|[ыі]|с[ыі]|[лдт][ае]р(?:[ыі]?[нд]?[ыіае]?ң?)?|н[дт][ае]|[дт][ае][ғг][ыі])$/,
    "",
  );
}

/** The longest known word that is left when one ending is taken off, or the word as it is. */
function toWholeWord(word: string): string {
  if (WHOLE_WORDS.has(word)) return word;
  let whole = "";
  for (const endings of STAGES) {
    for (const { text, after } of endings) {
      if (!word.endsWith(text)) continue;
      const rest = word.slice(0, -text.length);
      const known = WHOLE_WORDS.has(rest) ? rest : devoice(rest);
      if (known.length > whole.length && WHOLE_WORDS.has(known) && after.includes(soundOf(rest)))
        whole = known;
    }
  }
  return whole === "" ? word : whole;
}

function toVerbalNoun(word: string): string {
  if (WHOLE_WORDS.has(word)) return word;
  // я is й + а, и is ы + й: ұлғаяды comes from ұлғай-, қамтиды from қамты-.
  const fused = /^(.{2,})(?:(я)|и)(?:ды|ді|тын|тін)$/.exec(word);
  if (fused?.[1] !== undefined) return fused[1] + (fused[2] === undefined ? "у" : "ю");
  // мақсат-ын is a noun, жет-етін a verb.
  if (WHOLE_WORDS.has(word.replace(/[ыі]н$/, ""))) return word;
  for (const ending of FINITE) {
    if (!word.endsWith(ending.text)) continue;
    const root = word.slice(0, -ending.text.length);
    if (VERB_IN_Y.test(`${root}й`) && ending.text.startsWith("йд")) return verbalNoun(`${root}й`);
    // Verb stems do not end in и or у: мәдениет-ін, әлеует-ін, қуат-ын are nouns.
    if (/[иу]$/.test(root)) continue;
    if (root.length < 2 || !hasVowel(root) || !agrees(root, ending)) continue;
    return verbalNoun(root);
  }
  return word;
}

/** жет → жету, ұлғай → ұлғаю, тап → табу, шық → шығу. */
function verbalNoun(root: string): string {
  if (root.endsWith("й")) return `${root.slice(0, -1)}ю`;
  return `${root.replace(/п$/, "б").replace(/қ$/, "ғ").replace(/к$/, "г").replace(/[ыі]$/, "")}у`;
}

function dropEnding(word: string, endings: readonly Ending[]): string {
  if (WHOLE_WORDS.has(word)) return word;
  for (const ending of endings) {
    if (!word.endsWith(ending.text)) continue;
    const rest = word.slice(0, -ending.text.length);
    if (isStem(rest, ending) && agrees(rest, ending)) return rest;
  }
  return word;
}

/** Whether what is left is long enough to be a word of its own. */
function isStem(rest: string, ending: Ending): boolean {
  // No native word ends in these vowels.
  if (!hasVowel(rest) || /[ұүөә]$/.test(rest)) return false;
  if (ending.possessed === true && !WHOLE_WORDS.has(rest.slice(0, -1)))
    return /[ыі]$/.test(rest) && rest.length >= 4 && hasVowel(rest.slice(0, -1));
  if (/^с[ыі]$/.test(ending.text) && NOUN_IN_S.test(`${rest}с`)) return false;
  if (soundOf(rest) === "vowel") return rest.length >= 3;
  return rest.length >= 2;
}

function agrees(rest: string, { harmony, after }: Ending): boolean {
  return after.includes(soundOf(rest)) && (harmony === "any" || harmonies(rest).includes(harmony));
}

function soundOf(word: string): Sound {
  const last = word.replace(/ь$/, "").at(-1) ?? "";
  if (last === "у" || last === "ю" || last === "й" || last === "и") return "glide";
  if (VOWELS.includes(last)) return "vowel";
  if (NASAL.includes(last)) return "nasal";
  if (last === "л" || last === "р") return "liquid";
  return VOICELESS.includes(last) ? "voiceless" : "voiced";
}

/**
 * Harmonies that an ending may have: the last vowel's. A final у looks further back (беру-ге); и, ь and
 * у inside a loan allow both, as do Russian surnames in -ов, -ев.
 */
function harmonies(word: string): readonly ("back" | "front")[] {
  if (/[ое]в$/.test(word)) return ["back", "front"];
  for (let index = word.length - 1; index >= 0; index--) {
    const letter = word.charAt(index);
    if (letter === "у" && index < word.length - 1 && !VOWELS.includes(word.charAt(index + 1)))
      return ["back", "front"];
    if (BACK.includes(letter)) return ["back"];
    if (FRONT.includes(letter)) return ["front"];
    if (letter === "и" || letter === "ь") return ["back", "front"];
  }
  return ["back", "front"];
}

function hasVowel(word: string): boolean {
  for (const letter of word) if (VOWELS.includes(letter)) return true;
  return false;
}

const DEVOICED: Readonly<Record<string, string>> = { б: "п", г: "к", ғ: "қ" };

function devoice(word: string): string {
  const last = DEVOICED[word.at(-1) ?? ""];
  return last === undefined ? word : word.slice(0, -1) + last;
}
