import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import { hasNumberWord } from "../text/number-words.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { isAim } from "./aim-parts.ts";
import { fold } from "./fold.ts";
import { findLeadInTopic, isAnnouncement } from "./lead-ins.ts";
import { isPromise } from "./mood.ts";
import { isDecidedRu } from "./mood-ru.ts";
import { promisesOutput } from "./outputs.ts";
import { findDeadline } from "./periods.ts";
import { addPromises } from "./promises.ts";
import { findMainGoal, findProseStatement, isBareAim } from "./prose.ts";
import type { Place } from "./statement.ts";
import { addItems, addPlain, isOwnPart, languageOf, type Walk } from "./walk.ts";

/** Longer sentences are not searched for goals and promises: no programme has them. */
const MAX_SENTENCE = 6_000;

/** Digits, or things counted in words: «Екі аурухана, үш мектеп салынады». */
function hasNumber(folded: string, language: Language): boolean {
  return (
    /\d/.test(folded) ||
    (language === "ru"
      ? CHANGE_RU.test(folded)
      : hasNumberWord(folded) && (TIMES.test(folded) || promisesOutput(folded, language)))
  );
}

/** A change said in words alone: «вырастет в полтора раза», «сократится на треть». */
const CHANGE_RU =
  /полтор|(?<![а-я])(?:вдво|втро|вчетверо|удво|утро)(?:е|им|ит|ят|ени)|(?:на|до) (?:треть|трети|четверть|половин)|в (?:два|три|четыре|пять) раза?(?![а-я])/;

/** «екі есе ұлғайту», "double": a change said in words. */
const TIMES =
  /(?<!\p{L})(?:есе|(?:thousand|million|per\s?cent)(?=\s|[.,;]|$)|(?:doubl|tripl|quadrupl|halv)(?:e|ing)|twice|(?:two|three|four|five)-?fold)(?!\p{L})/u;

/** Sentences of running text: goals everywhere, values only in programmes' own parts. */
export function readProse(walk: Walk, index: number, block: Block): void {
  const { text } = block;
  const folded = fold(text);
  const hasGoal =
    /цел[ьюяемий]{1,3}(?![а-я])|задач|мақсат|міндет|goal|objective|purpose|aim|task|intended|designed|seeks/.test(
      folded,
    );
  const isOwn = isOwnPart(walk);
  const language = languageOf(text, walk.capture.language);
  const mayPromise = isOwn && hasNumber(folded, language) && walk.list?.topic !== "other";
  const isResults = walk.section === "results" || walk.section === "indicator";
  const { firstYear, isProgramme } = walk.setting;
  // An analysis that goes on to the plan's own years: «В 2027 – 2029 годах будет создано 800 мест».
  const mayDecide = isProgramme && walk.section === "analysis" && language === "ru" && /\d/.test(folded);
  if (!hasGoal && !mayPromise && !mayDecide) return;
  let period: string | undefined;
  for (const span of splitSentences(text, language)) {
    if (span.to - span.from > MAX_SENTENCE) continue;
    const sentence = folded.slice(span.from, span.to);
    const stated =
      hasGoal && (walk.setting.isProgramme || DOCUMENT.test(sentence))
        ? (findProseStatement(sentence, language) ?? (isOwn ? findMainGoal(sentence) : undefined))
        : undefined;
    const mayList = hasGoal && isOwn && stated === undefined;
    const listed = mayList ? (language === "kk" ? LISTED_KK : LISTED_RU).exec(sentence) : null;
    const aim = listed === null ? undefined : findLeadInTopic(listed[0].trimEnd());
    if (listed !== null && aim !== undefined && isAim(aim))
      addItems(walk, index, { from: span.from + listed[0].length, to: span.to }, aim, "");
    else if (stated !== undefined && (!isAnnouncement(sentence) || statesBeforeList(sentence, stated))) {
      const from = span.from + stated.from;
      const to = span.from + stated.to;
      const topic = stated.kind;
      if (/;\s/.test(text.slice(from, to))) addItems(walk, index, { from, to }, topic, "");
      else addPlain(walk, [{ block: index, from, to }, ...wrappedLines(walk, index, to)], topic, "");
      if (walk.list?.isUnderHeading === true && walk.list.topic === topic) walk.list = undefined;
    } else if (
      mayDecide &&
      firstYear !== undefined &&
      isDecidedRu(sentence, firstYear) &&
      isPromise(sentence, language)
    )
      addPromises(walk, index, span, sentence);
    else if (mayPromise && (isPromise(sentence, language) || (isResults && isBareAim(sentence, language))))
      addPromises(walk, index, span, sentence, GOES_ON_RU.test(sentence) ? period : undefined);
    if (/\d/.test(sentence))
      period = findDeadline(sentence) ?? (GOES_ON_RU.test(sentence) ? period : undefined);
  }
}

/** «Программа направлена на достижение следующих целей: развитие …»: a list that begins inside its sentence. */
const LISTED_RU =
  /^[^:;]{0,300}следующ[а-я]*(?: [а-я]+){0,2} (?:цел|задач)[^:;.]{0,80}:\s+(?=[а-я])(?!.*:\s*$)/;

/** «… екі міндет айқындалды: біріншіден, …, екіншіден, …», «мынадай міндеттер қойылды: …; …». */
const LISTED_KK =
  /^[^:;]{0,300}(?<![а-яәіңғүұқөһ])(?:мынадай|келесі|төмендегі(?:дей)?|екі|үш|төрт|бес|алты|жеті|\d)(?: [а-яәіңғүұқөһ]+){0,2} (?:мақсат|міндет)[^:;.]{0,80}:\s+(?=біріншіден,|1\)|[а-яәіңғүұқөһ][^:]*[а-яәіңғүұқөһ]у;\s)(?!.*:\s*$)/;

/** «К 2029 году … . При этом доля …»: the sentence goes on with the year of the one before. */
const GOES_ON_RU =
  /^(?:при этом|кроме того|также|для этого|вместе с тем|одновременно|наряду с этим|к этому (?:времени|сроку)|в результате|соответственно)(?![а-я])/;

/** Fewest words of a goal that a list goes on with: «создание условий для:» alone says nothing. */
const LEAST_WORDS = 4;

/** «Целью Программы является снижение бедности путем создания условий для:» states a goal and opens a list. */
function statesBeforeList(sentence: string, { from, to }: Span): boolean {
  const words = sentence.slice(from, to);
  return !/следующ|мынадай|келесі|following|задач|цел[яеи]/.test(words) && wordsOf(words) >= LEAST_WORDS;
}

function wordsOf(words: string): number {
  return words.match(/\p{L}{4,}/gu)?.length ?? 0;
}

/** The document's own name: a goal beside it is its goal. */
export const DOCUMENT =
  /программ|концепци|стратеги|(?<![а-я])план[аоуе]|бағдарлама|тұжырымдама|жоспар|(?<![a-z])(?:programme|program|concept|strategy|plan)(?![a-z])/;

/** Most lines that a hard-wrapped goal goes on for. */
const MAX_WRAPPED = 8;
/** Shortest line that a page's width has broken, in characters. */
const MIN_WRAPPED = 50;

/** Lines that go on with a sentence cut by the page's width: no stop at its end, a small letter next. */
function wrappedLines(walk: Walk, index: number, to: number): Place[] {
  const { blocks } = walk.capture;
  const lines: Place[] = [];
  let text = blocks[index]?.text.trimEnd() ?? "";
  if (to < text.length || text.length < MIN_WRAPPED) return lines;
  for (let at = index + 1; at <= index + MAX_WRAPPED && !/[.;:!?]$/.test(text); at++) {
    const next = blocks[at];
    if (next?.kind !== "paragraph" || next.marker !== undefined || !/^\s*\p{Ll}/u.test(next.text)) break;
    const end = /[.;:!?](?=\s|$)/.exec(next.text);
    lines.push({ block: at, from: 0, to: end?.index ?? next.text.length });
    if (end !== null) break;
    text = next.text.trimEnd();
  }
  return lines;
}
