import { WILL_CHANGE_RU } from "../text/change-verbs.ts";
import type { Language } from "../text/language.ts";
import { IN_ORDER_WORDS } from "../text/number-clauses.ts";
import type { Span } from "../text/span.ts";
import { fold } from "./fold.ts";
import { KK } from "./kazakh-letters.ts";
import { changeLength, findMannerEnglish, tidyEnglish } from "./name-english.ts";
import { findPeriodMentions } from "./periods.ts";

/** Stems of Kazakh verbs of change, and their endings: future, intention, participle, verbal noun in its cases. */
const CHANGED_KK =
  "арт(?:тыр(?:ыл)?)?|ұлғай(?:т(?:ыл)?)?|төменде(?:т(?:іл)?)?|азай(?:т(?:ыл)?)?|қысқар(?:т(?:ыл)?)?|көбе(?:й|е)(?:т(?:іл)?)?|өс(?:ір(?:іл)?)?|" +
  "кеңе(?:й|е)(?:т(?:іл)?)?|көтер(?:іл)?|ұзар(?:т(?:ыл)?)?|жоғарыла(?:т(?:ыл)?)?|кеміт(?:іл)?|жет(?:кіз(?:іл)?)?|жақсар(?:т(?:ыл)?)?|тұрақтан(?:дыр(?:ыл)?)?|түсір(?:іл)?|түс(?=еді|етін|пек)";
const CHANGE_ENDING_KK = `(?:ады|еді|йды|йді|(?:атын|етін|йтын|йтін)(?:ын|ін)?|мақ|мек|бақ|бек|пақ|пек|п|ып|іп)|у${KK}{0,6}`;
/** Stems in а and и write the ending together: «ұлғаяды», «азаюы», «кемиді». */
const JOINED_KK = `(?:ұлға|аза|көбе|кеңе)(?:яды|еді|ятын|етін|ю${KK}{0,6})|кем(?:иді|уі)`;

/**
 * Words that say how a value binds or changes. They go out of the name together with the value;
 * what is left names what is measured.
 */
const COMPARATORS: Readonly<Record<Language, RegExp>> = {
  ru: /(?<![а-я])(?:не )?(?:в среднем|планируется|предполагается|состав(?:ит|ят|ляет|ила|лять|ить)|увелич(?:ится|атся|ен[аоы]?|ить)|сниз(?:ится|ятся|ить)|снижен[аоы]?|сократ(?:ится|ятся|ить)|сокращен[аоы]?|возраст(?:ет|ут|и)|вырастет|вырастут|достиг(?:нет|нут|нута?)|достичь|повы(?:сится|сятся|шен[аоы]?)|довед(?:ен[аоы]?|ут)|довести|превы(?:сит|сят|шает|шать|сить)|уменьшится|уменьшатся|ниже|выше|не менее(?: чем)?|не более(?: чем)?|более(?: чем)?|менее(?: чем)?|до|на|в|к|с|от|около|как минимум|минимум|максимум|не|будет|будут|должн[аоы]?|должен|быть|по|чем|порядка|примерно|ежегодно|уже|почти|или|либо)(?![а-я])/g,
  kk: new RegExp(
    `(?<!${KK})(?:кемінде|кем дегенде|кем емес|кем болмайды|артық емес|көп емес|артық|астам|аса|дейін|шамамен|жуық|аспа(?:й|у)${KK}*|асады|асуы|тиіс|қарай|жыл(?:ы|ға|дан|ғы)|жыл сайын|керек|қажет|деңгей(?:ден|інен|іне)|бойынша|кезең-кезеңімен|орта есеппен|болады|болуы|айтты|мәлімдеді|деген (?:болжам(?: бар)?|сөз)|болжам жаса${KK}*(?: отыр)?|құра(?:й|у)${KK}*|(?:(?:және|әрі) )?(?:(?:${CHANGED_KK})(?:${CHANGE_ENDING_KK})|${JOINED_KK})|(?:жоспарла|көзде|межеле|болжа|күт|қарастыр)${KK}*(?: отыр${KK}*)?|деп(?: (?:күт|болжа|жоспарла)${KK}*(?: отыр${KK}*)?)?|(?:мүмкіндік|септіг|ықпал|жол|жағдай)${KK}* (?:бер|тигіз|ет|жаса|аш)${KK}*(?: отыр${KK}*)?|(?:(?:туралы|жөнінде|бойынша) )?(?:мақсат|міндет|меже|тапсырма)${KK}* (?:қой|тұр|белгіле|айқында|жүкте|беріл)${KK}*(?: отыр${KK}*)?)(?!${KK})`,
    "g",
  ),
  en: /(?<![a-z])(?:at an average(?: annual)?(?: growth)? rate|an average(?: of)?|as (?:many|much) as|(?:at|to) (?:a|the) (?:level|rate)|(?:a|the) level of|set to|between|will|shall|should|must|not|exceed|hit|planned|kept|within|expected|projected|forecast|estimated|slow|expanded|improved|brought|reduced?|raised?|brought|kept|decline[sd]?|drop(?:s|ped)?|be|is|are|reach|makes?|constitutes?|comprises?|amount|account for|ensured|achieved|cut|lowered|boosted|doubled|halved|climb|go (?:up|down)|annually|current|today's|before|after|(?:per|a) year|increase[sd]?|decrease[sd]?|grow|rise|fall|by|to|at|least|most|no|more|less|than|from|about|up|over|under|in|of|the year|during the period|compared with|compared to)(?![a-z])/g,
};

/** «Увеличится численность студентов» */
const CHANGES_RU = new RegExp(`^(?:${WILL_CHANGE_RU})\\s+(?=[а-я])`);

/** What changes, standing before the measure itself: «Доведение доли», «сократить присутствие». */
const CHANGE_RU =
  /^(?:(?:довед|увелич|сниж|повыш|сокращ|достиж|обеспеч|уменьш)ени[еяи]|рост[ае]?)\s+(?=(?:[а-я]+(?:ой|ей|ого|его|ых|их)\s){0,2}(?:доли|долей|уровня|количества|числа|численности|объ[её]ма|объ[её]мов|охвата|удельного|показателя|показателей|индекса|коэффициента|средн|обеспеченност|доступност|урожайност|плотност|протяженност|площади|износа|мощност|выбросов|потреблени|энергоемкост|срока|сроков|времени|смертност|заболеваемост|производительност|экспорта|импорта)[а-я]*(?![а-я]))/;
/** «Реализация этих мер обеспечит рост производства молока»: what brings the change. */
const ASSURES_RU =
  /^[^,;]{0,120}?(?<![а-я])обеспеч[аи]т\s(?=(?:[а-я]+(?:ый|ой|ий|ое|ее) )?(?:(?:при)?рост|(?:увелич|повыш|сниж|сокращ|уменьш)ени[ея])\s)/;
const CHANGE_INFINITIVE_RU =
  /^(?:(?:позволит|необходимо|планируется|предусматривается|предстоит)\s+)?(?:довести|увеличить|снизить|повысить|сократить|сохранить|уменьшить|достичь|обеспечить|удержать|поддерживать)\s+/;
const CHANGE_EN =
  /^(?:(?:in particular|also|including|as well as|while|and),?\s+)?(?:to\s+)?(?:increas(?:e|ing)|reduc(?:e|ing)|rais(?:e|ing)|decreas(?:e|ing)|bring(?:ing)?(?: down| up)?|keep(?:ing)?|achiev(?:e|ing)|improv(?:e|ing)|boost(?:ing)?|lower(?:ing)?|maintain(?:ing)?|cut(?:ting)?|expand(?:ing)?)\s+(?!in\s)(?=[a-z])/;

/**
 * What an indicator measures: its words without the values, periods, bound words and a leading
 * verb of change. «доля X в 2008 году увеличится на 33 %» → «доля X»; «Доведение доли X не менее
 * 12,5 %» → «доли X» (the page's own inflection is kept: pairing compares stems).
 *
 * @param text one indicator
 * @param values spans of the values, with their bound words where known
 */
export function nameIndicator(text: string, values: readonly Span[], language: Language): string {
  const folded = fold(text);
  const gone: Span[] = [...values];
  if (language === "en") gone.push(...findMannerEnglish(folded, values));
  for (const mention of findPeriodMentions(folded)) gone.push(widenPeriod(folded, mention));
  if (values.length > 1) gone.push(...findInOrder(folded));
  if (language === "kk") gone.push(...findBehindBracket(folded, values));
  const closed = closeGaps(folded, merge(gone), language);
  const merged = language === "en" ? closed : joinRows(folded, closed);
  let name = "";
  // Behind the value ("30 % reduction in use") the noun of change is part of the name.
  let at = language === "en" ? changeLength(folded) : 0;
  for (const { from, to } of merged) {
    name += `${text.slice(at, from)} `;
    at = to;
  }
  name += text.slice(at);
  const tidied = tidy(dropChange(tidy(name), language));
  return language === "en" ? tidyEnglish(tidied, folded) : tidied;
}

const PERIOD_BEFORE =
  /(?:(?:^|[\s(,])(?:по отношению к(?: уровню)?|по сравнению с(?: уровнем)?|от уровня|относительно(?: уровня)?|к уровню|к концу|до конца|на конец|начиная с|к|в|до|на|за|с|по|от|by|in|to|until|during|from(?: the)?|by fy|in fy|fy|(?:in|for|over) the period(?: until| to| of| from)?|(?:by|at|until|before) the (?:end|beginning) of(?: the year)?|(?:from|to|of) the level of|against(?: the)?(?: level of)?|relative to(?: the)?(?: level of)?|versus|(?:as )?compared (?:to|with)(?: the (?:indicator|level|figure)s? of)?))?[\s(]*$/;
const PERIOD_AFTER =
  /^(?:-(?:ш[ыі]|о?му|о?го|о?м|й)(?![а-я]))?\s*(?:г\.?г?\.?(?![а-яё])|год(?:ами|ов|ом|ам|ах|а|е|у|ы)?|ж\.?(?![а-яәіңғүұқөһ])|жылмен салыстырғанда|жылдың (?:соңына|аяғына|басына)(?: дейін| қарай)?|жылға(?: дейінгі| қарай| дейін| қарағанда)?|жылғы(?: деңгейден| деңгеймен салыстырғанда| деңгейге қарағанда)?|жыл[а-яәіңғүұқөһ]*(?: (?:кезең(?:ін)?де|аралығында|ішінде)(?![а-яәіңғүұқөһ]))?|inclusive(?:ly)?(?![a-z])|levels?(?![a-z]))?\s*\)?/;

function widenPeriod(folded: string, { from, to }: Span): Span {
  const before = PERIOD_BEFORE.exec(folded.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
  const after = PERIOD_AFTER.exec(folded.slice(to, to + 30))?.[0].length ?? 0;
  return { from: from - before, to: to + after };
}

function merge(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

/** «өлімін (1000 туғандарға шаққанда 17,6-ға дейін) төмендету»: the change behind the bracket of the value. */
function findBehindBracket(folded: string, values: readonly Span[]): Span[] {
  const end = Math.max(...values.map(({ to }) => to));
  const inside = /^[^()]{0,80}\)\s*/.exec(folded.slice(end, end + MAX_INSIDE))?.[0].length;
  if (inside === undefined || folded.lastIndexOf("(", end - 1) <= folded.lastIndexOf(")", end - 1)) return [];
  const from = end + inside;
  const change = STARTS_WITH_CHANGE_KK.exec(folded.slice(from));
  return change === null ? [] : [{ from, to: from + change[0].length }];
}

const STARTS_WITH_CHANGE_KK = new RegExp(`^(?:${COMPARATORS.kk.source})`);

/** Longest rest of a bracket behind its value, in characters. */
const MAX_INSIDE = 100;

const IN_ORDER = new RegExp(`(?<![а-яәіңғүұқөһa-z])(?:${IN_ORDER_WORDS})(?![а-яәіңғүұқөһa-z])`, "g");

/** «в 2027 и 2028 годах 40 и 45 % соответственно»: says which value is which year's. */
function findInOrder(folded: string): Span[] {
  return Array.from(folded.matchAll(IN_ORDER), ({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
}

/** What joins years or values in a row goes with them. */
function joinRows(folded: string, spans: readonly Span[]): Span[] {
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s,]*(?:и|және)?[\s,]*$/.test(folded.slice(last.to, span.from)))
      last.to = span.to;
    else joined.push({ ...span });
  }
  return joined;
}

/** Comparators beside a removed stretch, or between two of them, go with it. */
function closeGaps(folded: string, spans: readonly Span[], language: Language): Span[] {
  const words: Span[] = [];
  for (const match of folded.matchAll(COMPARATORS[language]))
    words.push({ from: match.index, to: match.index + match[0].length });
  let grown = spans.map((span) => ({ ...span }));
  for (let isGrowing = words.length > 0; isGrowing; ) {
    isGrowing = false;
    for (const span of grown) {
      for (const word of words) {
        if (goesBefore(folded, word, span)) {
          span.from = word.from;
          isGrowing = true;
        } else if (goesBehind(folded, word, span)) {
          span.to = word.to;
          isGrowing = true;
        }
      }
    }
    grown = merge(grown).map((span) => ({ ...span }));
  }
  return grown;
}

function goesBefore(folded: string, word: Span, span: Span): boolean {
  return (
    word.from < span.from &&
    word.to <= span.from &&
    /^[\s,:;–—-]*$/.test(folded.slice(word.to, span.from)) &&
    !isGenitive(folded, word, span) &&
    !isPlace(folded, word, span) &&
    !isDone(folded, word, span)
  );
}

function goesBehind(folded: string, word: Span, span: Span): boolean {
  return (
    word.to > span.to &&
    word.from >= span.to &&
    /^[\s,]*$/.test(folded.slice(span.to, word.from)) &&
    !LEADS_EN.test(folded.slice(word.from, word.from + MAX_LEAD)) &&
    !LEADS_ON.test(folded.slice(word.from, word.to))
  );
}

/** «на 10 зданиях», «в 116 населенных пунктах»: the preposition belongs to the place behind the number. */
function isPlace(folded: string, word: Span, span: Span): boolean {
  return (
    /^(?:на|в|во)$/.test(folded.slice(word.from, word.to)) &&
    /^\s(?:[а-я-]+(?:ых|их)\s){0,3}[а-я]{3,}(?:ах|ях)(?![а-я])/.test(folded.slice(span.to, span.to + 80))
  );
}

/** "the base of 80 colleges": the "of" before a value belongs to the noun behind it. */
function isGenitive(folded: string, word: Span, span: Span): boolean {
  return (
    folded.slice(word.from, word.to) === "of" &&
    /^\s(?!of\s|in\s|by\s|to\s|per\s|and\s|from\s|will\s|shall\s|should\s|is\s|are\s)[a-z]/.test(
      folded.slice(span.to, span.to + 8),
    )
  );
}

/** "95 % of roads will be improved by 2030": what is done to them stays, where a year alone follows. */
function isDone(folded: string, word: Span, span: Span): boolean {
  return (
    DONE_EN.test(folded.slice(word.from, word.to)) &&
    /^\s?(?:by|in|before|until)? ?(?:the end of )?\d{4}(?!\d)/.test(folded.slice(span.from, span.to))
  );
}

/** "a 30 % increase in exports", "capacities of 26 GW will be introduced": such words behind a value are the name's. */
const LEADS_EN =
  /^(?:(?:increase|decrease|rise|fall|drop|decline)\s(?:in|of)\s|(?:will|shall|should|must|is|are)\s(?:to\s)?be\s(?!(?:ensured|achieved|increased|reduced|raised|brought|kept|decreased|improved|expanded|lowered|cut|at|in|over|about|more|less|not|no)(?![a-z]))[a-z])/;
/** Longest of these, in characters. */
const MAX_LEAD = 32;

const DONE_EN = /^(?:expanded|improved|reduced|raised|increased|decreased)$/;

/** A preposition after the value leads on to words that stay: «до 50 % от стоимостных объемов». */
const LEADS_ON = /^(?:от|в|к|с|на|до|по|of|in|at|from|by|to)$/;

function dropChange(words: string, language: Language): string {
  const name = language === "ru" ? words.slice(ASSURES_RU.exec(fold(words))?.[0].length ?? 0) : words;
  const folded = fold(name);
  const change =
    language === "en"
      ? CHANGE_EN.exec(folded)
      : (CHANGE_RU.exec(folded) ?? CHANGE_INFINITIVE_RU.exec(folded) ?? CHANGES_RU.exec(folded));
  return (change === null ? name : name.slice(change[0].length)).replace(/^(?:будет|будут)\s+/i, "");
}

/** What changes stands first, how it changes behind a dash: «число туристов – рост в 2 раза». */
const CHANGE_AFTER =
  /\s+[-–—]\s+(?:рост|прирост|снижение|увеличение|уменьшение|сокращение|повышение)(?:\s(?:человек|единиц|тонн))?(?:\sв год)?$|\s+(?:every year|each year|annually|(?:a|per) year|on an annual basis|year[- ]on[- ]year|on average)$/i;

function tidy(name: string): string {
  return name
    .replace(/\(\s*\)|\s\(?(?:\s*[-–—,;:]){1,9}\s*\)/g, "")
    .replace(/\s[-–—]\s+(?=(?:на|в расчете на) \d)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.)])/g, "$1")
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, "")
    .replace(CHANGE_AFTER, "")
    .replace(/,?\s(?:с?оның ішінде|в том числе|including)[\s,;:–—-]*$/i, "")
    .replace(/^[«"“„](?=[^»"”]*$)\s*/, "")
    .replace(/^(?:яғни|с?оның ішінде)\s+/i, "")
    .replace(/\s(?:на площади|(?:прогнозиру|планиру|предусматрива|ожида)[а-я]+ в объ[её]ме)$/i, "")
    .replace(/^of\s+/i, "")
    .replace(/\s(for|to|in|by) of (?=[a-z])/i, " $1 ")
    .replace(/\s(?:туралы|жөнінде) (?:тапсырма|міндет|мақсат)[а-яәіңғүұқөһ]*(?:\s[а-яәіңғүұқөһ]+)?$/, "")
    .replace(
      /\s+from (?:the |a |its )?(?:current|present|existing|today's)(?: level)?(?: of)? [\d.,]+\s?(?:%|percent|per cent)?$/i,
      "",
    )
    .replace(
      /\s(?:деп\s)?(?:жоспарла|көзде|қарастыр|межеле|күтіл|болжан)[а-яәіңғүұқөһ]*(?:\s(?:отыр|жатыр)[а-яәіңғүұқөһ]*)?$/,
      "",
    )
    .replace(/(?<=у[ғг][ае])\sмүмкіндік бер[а-яәіңғүұқөһ]*$/, "")
    .replace(/,?\s+(?:что|и|а|а также|және|ал|and(?: the)?|while)$|,$/i, "");
}
