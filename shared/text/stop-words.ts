import type { Language } from "./language.ts";

/**
 * Words that say nothing of what a sentence is about. Negations (не, без, емес, no, not), words of
 * quantity and bounds (более, до, кемінде, at least) are never here: they change a target's meaning.
 */
const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: words(
    "а бы в во же за и из или их к как ко ли на настоящий настоящего настоящей о об обо от по при с со " +
      "также та тем то того той том тот ту у что чтобы эта эти этих это этого этой этом этот для его ее который которая " +
      "которое которые которого которой которых которым которыми которому котором которую является являются данный " +
      "данного данной данных быть будет будут был была было были",
  ),
  kk: words(
    "және мен пен бен да де та те үшін бойынша туралы арқылы осы сол бұл ол олар оның олардың өз мынадай сондай " +
      "сондай-ақ ретінде бар болып табылады болып болады болу деп деген не немесе әрі ал яғни кейбір",
  ),
  en: words(
    "a an the and or of to in on at by for from with as is are was were be been being it its this that these those " +
      "which who whom whose their his her will shall would should has have had into than such also there",
  ),
};

/** Whether a lower-case word (ё written е) says nothing of the subject. */
export function isStopWord(word: string, language: Language): boolean {
  return STOP_WORDS[language].has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
