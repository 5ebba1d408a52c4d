import { stemmer } from "@orama/stemmers/english";

/**
 * Words that Porter's rules merge with another word of these texts, or leave apart from their own
 * forms. Each row: the forms, and the stem they share.
 */
const EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [/^((?:self-)?(?:un|under)?)employ(?:ed|ment|ments|ing|s)?$/, "$1employ"],
  [/^employers?$/, "employer"],
  [/^employees?$/, "employee"],
  [/^(un|non|non-)?productive(?:ly)?$/, "$1productive"],
  [/^(?:un|non)?productivity$/, "productivity"],
  [/^populations?$/, "population"],
  [/^popular(?:ity|ly)?$/, "popular"],
  [/^univers(?:ity|ities)$/, "university"],
  [/^generations?$/, "generation"],
  [/^generic$/, "generic"],
  [/^organi[sz]ations?$/, "organization"],
  [/^organi[sz](?:e|es|ed|ing)$/, "organize"],
  [/^important(?:ly)?$|^importance$/, "important"],
  [/^polic(?:y|ies)$/, "policy"],
  [/^police$/, "police"],
  [/^stations?$/, "station"],
  [/^rations?$/, "ration"],
  [/^experiment(?:s|al)?$/, "experiment"],
  [/^physicians?$/, "physician"],
  [/^relative(?:ly|s)?$/, "relative"],
  [/^communities$|^community$/, "community"],
  [/^communes?$/, "commune"],
  [/^communications?$/, "communication"],
  [/^capita$/, "capita"],
  [/^objectives?$/, "objective"],
  [/^wom[ae]n$/, "woman"],
  [/^m[ae]n$/, "man"],
  [/^child(?:ren)?$/, "child"],
  [/^people$|^persons?$/, "person"],
  [/^econom(?:y|ies)$/, "economy"],
  [/^economic(?:s|al|ally)?$/, "economic"],
  [/^li(?:fe|ves)$/, "life"],
  [/^qualit(?:y|ies)$/, "quality"],
  [/^equality$/, "equality"],
  [/^marin(?:e|es)$/, "marine"],
  [/^news$/, "news"],
  [/^business(?:es)?$/, "business"],
  [/^percent(?:age|ages|s)?$/, "percent"],
  [/^gr(?:ow|ows|ew|own|owing|owth)$/, "grow"],
  [/^numbers?$/, "number"],
  [/^international(?:ly)?$/, "international"],
  [/^internal(?:ly)?$/, "internal"],
  [/^initial(?:ly)?$/, "initial"],
  [/^authorit(?:y|ies)$/, "authority"],
  [/^analys[ie]s$/, "analysis"],
  [/^hal(?:f|ves)$/, "half"],
  [/^hospitals?$/, "hospital"],
  [/^one$/, "one"],
  [/^repressi(?:on|ons|ve)$/, "repression"],
  [/^users?$/, "user"],
  [/^use(?:d|s|ful)?$|^using$/, "use"],
  [/^numb$/, "numb"],
  [/^import(?:s|ed|ing)?$/, "import"],
  [/^provinc(?:e|es|ial)$/, "province"],
  [/^provisions?$/, "provision"],
];

/**
 * Stem of a lower-case English word: Porter's stemmer with the exceptions above. British and American
 * spellings in -ise/-ize, -our/-or and "programme" meet. Negated words keep un-, non-, in-.
 */
export function stemEnglish(word: string): string {
  const spelled = word
    .replace(/['’]s?$/, "")
    .replace(/isation/, "ization")
    .replace(/ise(?=[sd]?$)/, "ize")
    .replace(/ising$/, "izing")
    .replace(/^(lab|behavi|fav|col)our/, "$1or")
    .replace(/^programme/, "program")
    .replace(/^centre/, "center");
  for (const [forms, stem] of EXCEPTIONS) if (forms.test(spelled)) return spelled.replace(forms, stem);
  return stemmer(spelled);
}
