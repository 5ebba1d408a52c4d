import { normalize } from "./normalize.ts";
import { ownCopy } from "./own-copy.ts";

/** Language of a text: Russian, Kazakh or English (ISO 639-1). */
export type Language = "ru" | "kk" | "en";

/** Texts of fewer words, names and headings most of them, do not tell their language by themselves. */
const FEWEST_WORDS = 3;

/** UTF-16 code units looked at: a long page tells its language early. */
const MOST_LETTERS = 4_000;

/** A name or two (Qazaqstan) in an English text make it no Kazakh one. */
const LEAST_LATIN_KAZAKH = 2;

/** How many points of evidence the page's own language is worth. */
const HINT_WEIGHT = 1.5;

const KAZAKH_LETTER = /[әіңғүұқөһ]/;
const KAZAKH_WORD =
  /^(?:мен|бен|пен|осы|сол|бойынша|туралы|бар|болады|болып|табылады|жыл|жылы|жылдар|жылдары|дана|саны|есе|артық|шамамен|барлық|басқа|деп|деген|сондай|мынадай|сала|саласы|халық|үлес|мақсат|мақсаты|немесе|емес|бала|балалар|аудан|ауыл|адам|адамдар|теңге|мың|жоспар|болуы|тиіс|арналған|арасында|ретінде|дейін|кейін|астам|жоғары|орта|жалпы|ортақ|басым|жасау|жасалады|салу|салынады|артады|арттыру|алады|азаяды|азайту|болмайды|аспайды|аспауы)$/;
/** Endings that Russian words do not have (harmony leaves some of them Russian-looking: they are left out). */
const KAZAKH_ENDING =
  /..(?:[дтн]ың|лар|дар|тар|лары|дары|тары|ларды|дарды|тарды|ларда|дарда|тарда|ларға|дарға|лармен|дармен|тармен|лардан|дардан|сыз|лық|дық|тық|лау|дау|тау|лаған|дайды|лайды|тайды|мады|майды|байды|пайды|ылады|ынады|ырады|атын|йтын|ады|йды|ылған|ынған|дағы|тағы|сында|нда|сына|сынан|ымен|ының|терді|лерді|дерді|дегі|тегі|елді)$/;
const RUSSIAN_WORD =
  /^(?:в|на|и|с|по|для|не|из|от|до|за|к|о|об|при|или|что|как|его|их|ее|это|который|которые|которых|которая|также|более|менее|между|году|года|годы|лет|может|быть|является|составит|он|она|они|мы|если|все|всех|будет|будут|чем|со|во|без|под|над|через|после|так|же|программ(?:а|ы|е|у)|проект(?:а|у|ы|ов)?|план(?:а|у|ы|ов)?|акимат(?:а|у|ы|ов)?|аким(?:а|у|ы|ов)?|район(?:а|у|е|ы|ов)?|област(?:ь|и)|город(?:а|у|е)?|дол(?:я|и|ю)|школ(?:а|ы)?|дет(?:и|ей))$/;
/** A Kazakh name with a Russian ending stands in Russian: "Бәйтерекского района". */
const RUSSIAN_NAME_ENDING = /ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/;
const RUSSIAN_ENDING =
  /..(?:ого|его|ому|ему|ыми|ими|ых|их|ый|ий|ая|яя|ое|ее|ые|ие|ой|ую|юю|ость|ости|остью|ение|ения|ению|ением|ении|ание|ания|анию|анием|ании|ство|ства|ству|ством|стве|тель|теля|телей|ется|ются|ится|ятся|аться|иться|еться|ать|ить|еть|ции|цию|цией|ций|иями|иях|ями|ами|ах|ях|ов|ев|ет|ит|ют|ят|ен|ена|ено|ены)$/;
/** Kazakh in Latin script, of the drafts of 2017 to 2021: letters English lacks, a q without u, little words. */
const LATIN_KAZAKH =
  /[áäğǵñńóöşúüūýı]|q(?!u)|^(?:jane|men|ben|pen|osy|bul|ushin|boiynsha|turaly|jyl(?:y|ga|dar|dary)?|bolyp|dep|emes|sonymen|deiin)$/;
const ENGLISH_WORD =
  /^(?:the|of|and|to|in|for|is|are|be|will|by|with|on|as|at|from|that|this|it|its|or|was|were|has|have|not|which|their)$/;
const LETTERS = /[A-Za-zÀ-ɏЀ-ԯ]+/g;

interface Evidence {
  words: number;
  latin: number;
  /** Latin words in capitals, which stand in texts of every language: QS, PISA. */
  abbreviations: number;
  kazakh: number;
  russian: number;
  /** Latin words that only Kazakh has, less those that only English has. */
  latinKazakh: number;
}

/**
 * Tells the language of a text by its script, letters, little words and endings.
 *
 * Kazakh letters decide for Kazakh, unless they stand only in a name that a Russian sentence quotes
 * («Еңбек»). A text of one or two words, or with no evidence, has the language of the page.
 *
 * @param hint language of the page the text stands on; it also settles close calls.
 * @returns `undefined` when neither the text nor a hint tells.
 */
export function detectLanguage(text: string, hint?: Language): Language | undefined {
  const { words, latin, abbreviations, kazakh, russian, latinKazakh } = gather(text);
  if (words < FEWEST_WORDS) return hint;
  const cyrillic = words - latin - abbreviations;
  if ((cyrillic === 0 || latin > cyrillic) && latinKazakh >= LEAST_LATIN_KAZAKH) return "kk";
  if (cyrillic === 0 || latin > cyrillic) return latin + abbreviations >= FEWEST_WORDS ? "en" : hint;
  const lead = kazakh - russian + (hint === "kk" ? HINT_WEIGHT : hint === "ru" ? -HINT_WEIGHT : 0);
  if (lead > 0) return "kk";
  if (lead < 0) return "ru";
  // Kazakh without one Kazakh letter, ending or little word is rarer than Russian without.
  return kazakh === 0 && cyrillic > FEWEST_WORDS ? "ru" : undefined;
}

function gather(text: string): Evidence {
  const evidence: Evidence = {
    words: 0,
    latin: 0,
    abbreviations: 0,
    kazakh: 0,
    russian: 0,
    latinKazakh: 0,
  };
  const { text: beginning } = normalize(text.slice(0, MOST_LETTERS));
  LETTERS.lastIndex = 0;
  for (let found = LETTERS.exec(beginning); found !== null; found = LETTERS.exec(beginning)) {
    const word = found[0];
    evidence.words++;
    if (word > "ɏ") {
      const kind = kindOf(word);
      if (kind === "kazakh-letters") evidence.kazakh += kazakhWeight(beginning, found.index);
      else if (kind === "kazakh-word") evidence.kazakh += 2;
      else if (kind === "russian-word") evidence.russian += 2;
      else if (kind === "kazakh-ending") evidence.kazakh += 1;
      else if (kind === "russian-ending") evidence.russian += 1;
    } else if (word.length > 1 && word === word.toUpperCase()) evidence.abbreviations++;
    else {
      evidence.latin++;
      const lower = word.toLowerCase();
      if (LATIN_KAZAKH.test(lower)) evidence.latinKazakh++;
      else if (ENGLISH_WORD.test(lower)) evidence.latinKazakh--;
    }
  }
  return evidence;
}

type WordKind =
  | "kazakh-letters"
  | "kazakh-word"
  | "russian-word"
  | "kazakh-ending"
  | "russian-ending"
  | "unknown";

/** Words remembered: a page has a few thousand different ones. */
const MOST_REMEMBERED = 10_000;

const REMEMBERED = new Map<string, WordKind>();

/** What a Cyrillic word as printed tells of its language. */
function kindOf(printed: string): WordKind {
  let kind = REMEMBERED.get(printed);
  if (kind === undefined) {
    if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
    kind = findKind(printed.toLowerCase());
    REMEMBERED.set(ownCopy(printed), kind);
  }
  return kind;
}

function findKind(word: string): WordKind {
  if (KAZAKH_LETTER.test(word)) return RUSSIAN_NAME_ENDING.test(word) ? "russian-word" : "kazakh-letters";
  if (KAZAKH_WORD.test(word)) return "kazakh-word";
  if (RUSSIAN_WORD.test(word)) return "russian-word";
  if (KAZAKH_ENDING.test(word)) return "kazakh-ending";
  return RUSSIAN_ENDING.test(word) ? "russian-ending" : "unknown";
}

/** A quotation mark right before, or before the first half of a name: «Самрук-Қазына». */
const QUOTED = /"(?:\p{L}+-)?$/u;
const LONGEST_NAME = 20;

/**
 * What a Kazakh letter is worth in the word at `at`: less in a word that opens a quotation or has a
 * capital, which may be the name of a programme or a place in a Russian text.
 */
function kazakhWeight(text: string, at: number): number {
  if (QUOTED.test(text.slice(Math.max(0, at - LONGEST_NAME), at))) return 1;
  const letter = text.charAt(at);
  return at > 0 && letter !== letter.toLowerCase() ? 2 : 3;
}
