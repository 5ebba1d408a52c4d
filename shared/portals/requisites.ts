import type { Act } from "../text/capture.ts";
import { type ActCitation, findActs } from "../text/citation.ts";
import type { Language } from "../text/language.ts";

/** Longest text searched for citations in one block, in UTF-16 code units. */
const MAX_LENGTH = 3_000;

/** Longest line that names nothing but a form and a body, in UTF-16 code units. */
const MAX_FORM_LINE = 200;

/** A form word that names the page's act: in the nominative and at the start; "постановлением" only cites one. */
const NAMED_FIRST =
  /^(?:the\s+)?(?:совместн\p{L}+\s+|нормативн\p{L}+\s+|конституционн\p{L}+\s+|joint\s+|normative\s+|constitutional\s+)?(?:постановление|указ|закон|кодекс|приказ|решение|распоряжение|конституция|послание|resolution|decree|law|code|order|decision|constitution)(?!\p{L})/iu;

/** The same in Kazakh, where the form word stands last: "қаулысы", not "қаулысына" or "қаулысымен". */
const NAMED_LAST =
  /(?<!\p{L})(?:қаулы(?:сы)?|жарлы(?:ғы|қ)|заң(?:ы)?|кодекс[іi]?|конституция(?:сы)?|бұйры(?:ғы|қ)|шеш[іi]м[іi]?|өк[іi]м[іi]?)(?!\p{L})/iu;

const NAMED_AT_END = new RegExp(`${NAMED_LAST.source}(?:\\s*(?:№|N)\\s?\\S{1,20})?$`, "iu");

/** What may stand before a citation: nothing, or a Kazakh body that is not the Republic's: "Алматы қаласы әкімдігінің". */
const NOTHING_OR_BODY = /^(?:the\s*|[^.;:!?«»"]{1,160}[ндт][ыіi]ң(?:\s+м\.\s?а\.)?\s*)?$/iu;

/** What a title adds about its edition: "(с изменениями от 12.04.2002 г. № 426)". */
const AS_AMENDED = /\s*\([^()]*(?:изменени|дополнени|өзгер[іi]ст|толықтыру|amend)[^()]*\)$/iu;

/** What goes on after a citation although it begins with a small letter: registration, a second body. */
const GOES_ON =
  /^[\s,]*(?:[Зз]арегистрирован|[Rr]egistered|и\s+(?:и\.\s?о\.\s?)?\p{Lu}|and\s+(?:the\s+)?(?:acting\s+)?\p{Lu})|^,\s*(?:и\.\s?о\.\s?)?(?:Заместителя|Министра|Председателя|Руководителя|Директора|Генерального)(?!\p{L})|^,\s*(?:the\s+)?(?:[Aa]cting\s+)?(?:Minister|Chairman|Prosecutor|Director)(?!\p{L})/u;

/**
 * The act of a line that is its requisites: "Постановление … от 13 ноября 2018 года № 746".
 *
 * @returns `undefined` for a line that goes on as a sentence ("… утратило силу") or puts the act into
 * another case ("постановлением …"): such lines cite
 */
export function readRequisites(line: string, language: Language): Act | undefined {
  const text = unwrap(line);
  if (!NAMED_FIRST.test(text) && !NAMED_LAST.test(text)) return undefined;
  const [cited, ...others] = findNumberedActs(text, language);
  if (cited === undefined || !NOTHING_OR_BODY.test(text.slice(0, cited.from))) return undefined;
  const named = isNamed(text, cited) ? cited : findLastOfJoint(text, cited, others);
  return isNamed(text, named) && isWhole(text.slice(named.to)) ? actOf(cited) : undefined;
}

/** "… № 15, … № 79 және … № 817 бірлескен бұйрығы": the form stands after the last number of a joint act. */
function findLastOfJoint(text: string, first: ActCitation, others: readonly ActCitation[]): ActCitation {
  let last = first;
  for (const other of others) {
    const isNext = other.form === last.form && /^\s*(?:,|және)\s*$/u.test(text.slice(last.to, other.from));
    if (!isNext) return last;
    last = other;
  }
  return last;
}

/** The act of a page's title: its requisites, or a title that ends with them ("Об утверждении … (постановление … № …)"). */
export function readTitleRequisites(title: string, language: Language): Act | undefined {
  const alone = readRequisites(title, language);
  if (alone !== undefined) return alone;
  const text = unwrap(title).replace(AS_AMENDED, "");
  const cited = findNumberedActs(text, language).at(-1);
  if (cited === undefined || !isNamed(text, cited) || /[\p{L}\d]/u.test(text.slice(cited.to)))
    return undefined;
  const lead = text.slice(0, cited.from).trimEnd();
  return /(?:^об?\s.*[».(–—-]|туралы[»"”]?)$/isu.test(lead) ? actOf(cited) : undefined;
}

/** Whether a line names a form and its body and no more: "Указ Президента Республики Казахстан", "ҚАУЛЫ". */
export function isFormLine(line: string): boolean {
  const text = unwrap(line);
  if (text.length > MAX_FORM_LINE || /(?:19|20)\d\d/u.test(text)) return false;
  return NAMED_FIRST.test(text) || NAMED_AT_END.test(text);
}

/** Citations with date and number, in text order. */
export function findNumberedActs(text: string, language: Language): ActCitation[] {
  return findActs(text, language).filter(({ date, number }) => date !== undefined && number !== undefined);
}

/** A citation may run over several lines: `findActs` reads one. */
export function unwrap(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(/\s+/gu, " ").trim();
}

/** What a citation says of its act. */
export function actOf({ id, form, date, number, title }: Act): Act {
  return {
    ...(id !== undefined && { id }),
    ...(form !== undefined && { form }),
    ...(date !== undefined && { date }),
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
  };
}

function isNamed(text: string, { from, to }: ActCitation): boolean {
  const cited = text.slice(from, to);
  return NAMED_FIRST.test(cited) || NAMED_LAST.test(cited);
}

/** Whether nothing after the citation makes it the beginning of a sentence. */
function isWhole(rest: string): boolean {
  const after = rest.replace(/^\s*\([^()]*(?:\([^()]*\)[^()]*)*\)/u, "");
  return GOES_ON.test(after) || !/^\s*(?:,|\p{Ll})/u.test(after);
}
