import { WILL_CHANGE_RU } from "../text/change-verbs.ts";
import type { Quantity } from "../text/numbers.ts";
import type { Span } from "../text/span.ts";
import { MONEY } from "./measure.ts";

const AGE_BEFORE =
  /(?:дет[а-я]+|подростк[а-я]*|школьник[а-я]*|учащихся|граждан[а-я]*|лиц[а-я]*|молодежи|населени[а-я]+|возраст[а-я]*|женщин[а-я]*|мужчин[а-я]*|старше|младше|children|aged|age|under|over|youth)(?:\s(?:в возрасте|от|до|старше|от \d+(?: месяц[а-я]+| лет| года?)? до|of|the age of|aged|from|under))*\s*$/;
/** «6 жасар балалар»: ages with other endings are no quantities at all. */
const AGED_KK = /^\s*жасар/;

/** Years somebody has worked, lived or held something: «проработавших не менее 15 лет». */
const SERVED_BEFORE =
  /(?:проработа|прослуж|прожи|стаж|имеющ|worked|served)[а-яa-z]*(?:\s(?:не|менее|более|свыше|от|до|for|at|least))*\s*$/;

/** Whose deaths or illnesses are counted: «преждевременной смертности от 30 до 70 лет». */
const DYING_BEFORE =
  /(?:смертност|заболеваемост|инвалидност|mortality)[а-яa-z]*\s(?:(?:от|from) \d+ )?(?:до|to) $/;

/** «доля вагонов со сроком службы до 15 лет составит …»: a share is not told in years. */
const SHARE_RU =
  /(?<![а-я])(?:дол[яиюе]й?|удельн[а-я]+ вес[а-я]*|процент[а-я]*|охват[а-я]*|числ[оау]|численност[а-я]+|количеств[а-я]*)(?![а-я])(?:(?!состав|увелич|достиг|вырас|возрас|повы|сниз|сократ|уменьш)[^;:\d])*$/;

/** Numbers of standards: «ИСО 9000 и 14000». */
const STANDARD_BEFORE =
  /(?<!\p{L})(?:исо|iso|гост|ст рк|снип)(?:\s(?:р|серии|series))?[\s\d:,-]*(?:(?:и|және|and)\s)?$/u;

/** What a budget gives, no promise: «инвестиции из местного бюджета на сумму 504 млн. тенге». */
const FUNDED_BEFORE = /(?:бюджет|кредит|субсиди|трансферт)[а-я]*(?:\s[а-я-]+){0,4}\sна (?:общую )?сумму\s*$/;

/** Where a change starts, in Kazakh: «5,6 пайыздан 0-ге дейін», «9,7-ден 9,3 пайызға», «23,3-дан 27 дейін». */
const STARTS_KK =
  /^\d[\d\s,.]*(?:%|пайыз)?\s?-?(?:дан|ден|тан|тен|нан|нен)\s+\d[\d\s,.]*(?:(?:%|пайыз)?\s?-?(?:ға|ге|қа|ке)(?![а-яәіңғүұқөһ])|дейін)/;

/** «күтілетін өмір сүру ұзақтығы 73 жасқа дейін» is no age of people. */
const LIFE_KK = /(?:ұзақтығы|өмір жасы|орташа жас)[а-яәіңғүұқөһ]*\s+(?:[^;]{0,120}\s)?$/;
/** Words before a value looked through for what lasts, in characters. */
const MAX_CLAUSE = 160;

/** «орташа өмір сүру ұзақтығы», «продолжительность жизни граждан до 75 лет» as well. */
const LIFE = /продолжительност|средн[а-я]+ возраст|expectancy/;
/**
 * «қуаты 50 МВт болатын станция»: a participle makes the number a quality of a thing, unless it is one of several
 * that «болады» ends: «12 ұңғыма бұрғыланатын және жөнделетін болады».
 */
const QUALITY_KK =
  /^\s*(?:(?![а-яәіңғүұқөһ]+(?:ады|еді|йды|йді)\s|және\s)[а-яәіңғүұқөһ%·/-]+\s){0,3}?[а-яәіңғүұқөһ]{2,}(?:атын|етін|йтын|йтін)(?![а-яәіңғүұқөһ])(?!\s+бол|(?:,|\s(?:және|әрі))\s[^.;]{1,200}(?:атын|етін|йтын|йтін)\sбол)/;
/** «300 орындық 2 балабақша»: what each has room for, before how many there will be. */
const ROOM_KK = /^\d[\d ]*-?\s?(?:орындық?|төсектік?|пәтерлік?|оқушылық|балалық)\s(?=\d)/;
/** Characters behind a value in which its clause may end. */
const MAX_BEHIND = 280;

/**
 * Whether a value in its folded text may be promised: ages, class numbers in brackets, starting
 * values and rate bases are not.
 */
export function isPromised(folded: string, value: Quantity): boolean {
  const before = folded.slice(Math.max(0, value.from - 60), value.from);
  const after = folded.slice(value.to, value.to + 40);
  if (value.unit === "year" && /(?<![а-я])(?:за|в течение)\s*$/.test(before)) return false;
  if (isPerOne(value, before)) return false;
  if (
    isPlaceRu(before, folded.slice(value.from, value.to + MAX_CLAUSE)) ||
    INTEREST_RU.test(after) ||
    isQualityRu(before, after) ||
    isWholeRu(before, folded.slice(value.to))
  )
    return false;
  if (value.unit === "year" && (SERVED_BEFORE.test(before) || DYING_BEFORE.test(before))) return false;
  if (value.bound === "=" && STARTS_KK.test(folded.slice(value.from, value.to + 60))) return false;
  const clause = folded.slice(Math.max(0, value.from - MAX_CLAUSE), value.from);
  if (STANDARD_BEFORE.test(before) || (MONEY.has(value.unit ?? "") && FUNDED_BEFORE.test(before)))
    return false;
  const isLife = LIFE_KK.test(clause) || LIFE.test(clause);
  if (
    value.unit !== undefined &&
    QUALITY_KK.test(folded.slice(value.to, value.to + MAX_BEHIND)) &&
    !SHARE_KK.test(folded.slice(value.from))
  )
    return false;
  if (
    (value.unit === "year" || value.unit === "month") &&
    !isLife &&
    (AGE_BEFORE.test(before) || SHARE_RU.test(clause))
  )
    return false;
  if (AGED_KK.test(after) || ROOM_KK.test(folded.slice(value.from, value.to + 40))) return false;
  if (
    value.unit === undefined &&
    value.bound === "=" &&
    isInBrackets(folded, value) &&
    !isOfYears(folded, value)
  )
    return false;
  if (
    isAside(folded, value) ||
    CURRENT_BEFORE.test(before) ||
    FIRST_TIME_BEFORE.test(before) ||
    BESIDE_EN.test(clause) ||
    isPlaceEn(value, before, after) ||
    isPartEn(folded, value) ||
    WHOSE_EN.test(before) ||
    COMPOSED_EN.test(before) ||
    SIZE_BEFORE_EN.test(before)
  )
    return false;
  if (/(?:^|\s)(?:оның|олардың)(?: ішінде)?\s*$/.test(before) && COMPOSED_KK.test(folded.slice(value.from)))
    return false;
  return true;
}

/** «на 16 крупнейших предприятиях на 20 %», «в 6-ти селах»: where. */
function isPlaceRu(before: string, own: string): boolean {
  return /(?:^|\s)(?:на|в)\s$/.test(before) && PLACES_RU.test(own);
}

const PLACES_RU =
  /^\d{1,4}(?:\s?-?(?:ти|и|х|мя|ми)\s|\s(?:[а-я-]+(?:ых|их)\s){0,3}[а-я]{2,}(?:ях|ах)(?![а-я])[^;.]{0,80}?\s(?:на|до|в)\s\d[\d\s,]*(?:%|процент|раз))/;

/** «мощностью 70 тыс. тонн», «школа на 400 мест», «320 случаев вместо 500», «детей 5-6 летнего возраста». */
function isQualityRu(before: string, after: string): boolean {
  return (
    SIZE_BEFORE_RU.test(before) ||
    /(?<![а-я])вместо\s$/.test(before) ||
    ABLE_RU.test(before) ||
    /^(?:\s?-\s?\d{1,2})?\s?-?\s?летн(?:его|ий|яя|ей|их|ем)(?![а-я])/.test(after) ||
    (ROOM_RU.test(after) && ONE_PLACE_RU.test(before) && !PLACES_OF_RU.test(before))
  );
}

/** How large a thing is; «общей площадью 40 тыс. кв. м» sums up what is promised. */
const SIZE_BEFORE_RU =
  /(?<!(?:общ|суммарн|совокупн)[а-я]+ )(?<![а-я])(?:мощностью|[её]мкостью|вместимостью|площадью|протяж[её]нностью|длиной|диаметром|грузоподъ[её]мностью|численностью|высотой|глубиной|производительностью|напряжением|класса)\s(?:(?:не менее|не более|более|менее|свыше|около|до|от|порядка|примерно|в)\s)?$|(?<![а-я])стоимостью\s(?:(?:более|свыше|около|до|в)\s)?$/;
/** «завод, способный выпускать более 300 изделий», «зал, рассчитанный на 200 мест» */
const ABLE_RU =
  /(?<![а-я])(?:способн[а-я]+ (?:[а-я]+ ){0,2}?[а-я]+(?:ть|ти)(?:ся)?|рассчитанн[а-я]+ (?:на|для)) (?:(?:не менее|более|свыше|около|до|порядка) )?$/;
/** What a building has room for. */
const ROOM_RU =
  /^\s(?:(?:учебн|ученическ|посадочн|койко)[а-я-]*\s)?(?:мест|коек|посещени|квартир|учащихся|учеников|детей)/;
const ONE_PLACE_RU = /(?<![а-я])[а-я]{3,}\s(?:на|в)\s(?:\d+ и )?$/;
/** «школ на 12 тыс. мест», «детских садов на 900 мест»: of several places together. */
const PLACES_OF_RU =
  /(?<![а-я])(?:[а-я]{2,}(?:ов|ев|ей|ий)|школ|больниц|поликлиник|гостиниц|учреждени[ея]|объекты)\s(?:на|в)\s(?:\d+ и )?$/;

/** «Из 30 тысяч жителей планируется трудоустроить 9 тысяч»: the whole, then the part that is promised. */
function isWholeRu(before: string, after: string): boolean {
  return /(?:^|[^а-я])из(?: более(?: чем)?| почти| порядка)?\s$/.test(before) && /\d/.test(after);
}

/** «кредиты под 5 % годовых»: a price of money. */
const INTEREST_RU = /^\s?годовых(?![а-я])/;

/** "for the first time in more than 20 years": how long ago. */
const FIRST_TIME_BEFORE = /for the first time in(?: [a-z]+){0,2} $/;

/** "a plant with a capacity of 1 billion m3": how large a thing is. */
const SIZE_BEFORE_EN =
  /\swith (?:an?|the) (?:(?!total |overall |combined )[a-z]+ ){0,2}(?:capacity|area|length|volume|value|cost) of(?: (?:about|over|up to|more than|around|nearly|almost))? $/;

/** "reduce it to 49 % with energy of wind (11 %) and water (10 %)": what a value is made of, or the value again. */
function isPartEn(folded: string, { from, to, unit, bound }: Quantity): boolean {
  return (
    bound === "=" &&
    unit === "%" &&
    /[a-z]\s\($/.test(folded.slice(from - 3, from)) &&
    folded.charAt(to) === ")" &&
    /\d/.test(folded.slice(0, from).replace(/\([^()]*\)|(?:19|20)\d\d/g, ""))
  );
}

/** "emissions fall by 20 % at 16 large plants": where. */
function isPlaceEn({ bound, unit }: Quantity, before: string, after: string): boolean {
  return (
    bound === "=" &&
    unit !== "%" &&
    unit !== "year" &&
    (PLACE_BEFORE_EN.test(before) || ACROSS_EN.test(before)) &&
    /^\s(?:[a-z-]+\s){0,4}?[a-z]{3,}s(?![a-z])/.test(after)
  );
}

/** "across 17 cities and 463 villages" */
const ACROSS_EN = /(?<![a-z])(?:across|throughout)\s(?:\d[\d,]*\s[a-z]+\sand\s)?$/;

/** "improve the quality of life of nearly 7 million people": whose. */
const WHOSE_EN =
  /(?<![a-z])home to $|(?<![a-z])(?:quality of life|lives|well-?being|incomes?|living (?:standards|conditions)) of (?:(?:nearly|about|over|almost|around|some|more than|at least) )?$/;

/** "people that comprise 90 percent of the villagers": what something is. */
const COMPOSED_EN =
  /\s(?:that|which|who) (?:comprises?|makes? up|constitutes?|accounts? for) (?:(?:about|over|nearly|almost|more than) )?$/;

const PLACE_BEFORE_EN = /(?:by|to)\s\d[\d.,]*\s?(?:%|percent|per cent|times)\s(?:at|in|across)\s$/;

/** "In addition to the 8 per cent growth target, the plan aims at …": told before the promise. */
const BESIDE_EN = /(?:^|\.\s)(?:in addition to|apart from|besides|unlike)\s[^,]*$/;

/** "by 5 % from the current level of 30 %": where it starts. */
const CURRENT_BEFORE = /from (?:the |a |its )?(?:current|present|existing|today's)(?: level)?(?: of)?\s*$/;

/** «жұмыссыздардың 30 пайызы»: a share of a whole is no quality of what follows. */
const SHARE_KK = /^\d[\d,.]*\s?(?:%-?|пайыз)[ыі](?![а-яәіңғүұқөһ])/;

/** «оның 22 пайызын жастар құрайды»: what something is made of. */
const COMPOSED_KK = /^\d[\d,.]*\s?(?:%-?|пайыз)[ыі]н\s[^.;]*құрай/;

/** "The plant (220 thousand tons) plans to …": what somebody is, told in brackets before the promise. */
function isAside(folded: string, { from, to, bound }: Quantity): boolean {
  return (
    bound === "=" &&
    folded.charAt(from - 1) === "(" &&
    /^\)\s(?:also\s)?(?:plans?|will|should|intends?|aims?|планиру|намерен|буд[еу]т|жоспарла)/.test(
      folded.slice(to, to + 24),
    )
  );
}

/** «увеличится на 1 единицу»: a step all the same. */
const CHANGED_BY_RU = new RegExp(`(?<![а-я])(?:${WILL_CHANGE_RU}) на $`);

/** «на 1 кв. км», «на 1 работника»: what is counted per, not a step of one. */
function isPerOne({ value, unit, bound }: Quantity, before: string): boolean {
  const isStep = unit === undefined || unit === "%" || unit === "pp" || unit === "place" || unit === "year";
  return (
    value === 1 &&
    !isStep &&
    (bound === "by" || bound === "=") &&
    /(?:^|\s)(?:на|per)\s(?:один |одного )?$/.test(before) &&
    !CHANGED_BY_RU.test(before)
  );
}

/** «(2025 год – 3,5; 2029 год – 5)»: the values of several years, though in brackets. */
function isOfYears(folded: string, { from, period }: Quantity): boolean {
  const inside = folded.slice(folded.lastIndexOf("(", from)).split(")", 1)[0] ?? "";
  return period !== undefined && (inside.match(/(?:19|20)\d\d[^\d,;]{0,8}[-:]\s*\d/g)?.length ?? 0) > 1;
}

function isInBrackets(folded: string, { from, to }: Span): boolean {
  const open = folded.lastIndexOf("(", from);
  if (open < 0 || folded.slice(open, from).includes(")")) return false;
  return folded.indexOf(")", to) >= 0;
}
