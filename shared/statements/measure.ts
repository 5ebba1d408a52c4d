import { fold } from "./fold.ts";
import type { Measure } from "./statement.ts";

/** Units of money. */
export const MONEY: ReadonlySet<string> = new Set(["KZT", "USD", "EUR", "RUB"]);

/** Measure words, most telling first; they are looked for at the head of the name. */
const WORDS: readonly (readonly [Measure, RegExp])[] = [
  [
    "ratio",
    /процентное соотношение|соотношени|отношение |коэффициент|арақатынас|percentage relative|(?<![a-z])ratio|coefficient/,
  ],
  [
    "rank",
    /(?<![а-я])(?:место|позици[яюи])(?![а-я])|рейтинг|(?:глобальн|международн)[а-я]+ индекс|орын(?:ы|ға)?(?![а-яәіңғүұқөһ])|рейтингі|ranking|rank(?![a-z])|position in/,
  ],
  [
    "growth",
    /^(?:рост|прирост|темпы?|увеличение|индекс(?:ы)? физическ|удво|увеличить)|темпы? (?:роста|прироста)|индекс физическ|(?:нақты|физикалық) көлем индекс|өсім|өсуі|өсу қарқын|ұлғаюы|артуы|index of (?:the )?(?:physical|actual|real)|physical volume index|^growth(?!-)|(?<![a-z])growth$|^increase|rate of growth|growth rate/,
  ],
  [
    "share",
    /дол[яиюей]{1,2}(?![а-я])|удельн[а-я]+ вес|процент[а-я]*(?![а-я])|охват|үлес|пайызы|қамту|share|proportion|percentage|coverage/,
  ],
  [
    "count",
    /количеств|числ[оау](?![а-я])|численност|(?<![а-яәіңғүұқөһ])саны(?:н|ның)?(?![а-яәіңғүұқөһ])|number of|quantity/,
  ],
  [
    "rate",
    /уров(?:ень|н[яеи]|ней)|смертност|рождаемост|заболеваемост|безработиц|степен[ьи]|продолжительност|деңгей|өлім|сырқаттан|туу көрсеткіш|(?<![a-z])(?:rate|level)|mortality|expectancy/,
  ],
  [
    "amount",
    /объ[её]м|сумм[аы]|доход|выручк|прибыл[ьи]|товарооборот|расход|поступлени[яй](?![а-я])|заработн|зарплат|стоимост|инвестици|выпуск|производительност|экспорт|импорт|(?<![а-я])ввп(?![а-я])|валов|(?<![а-я])жіө|көлем|сома|табыс|шығыс|жалақы|еңбекақы|айналым|кіріс|түсім|түсірілім|құны|өнімділі|volume|amount|income|expenditure|wage|value of|output|investment|productivity|revenues?(?![a-z])|turnover|profits?(?![a-z])|sales(?![a-z])|salar(?:y|ies)|costs?(?![a-z])|exports?(?![a-z])|imports?(?![a-z])|gdp|per capita/,
  ],
];

/**
 * What kind of number an indicator is, from its name and unit.
 *
 * @returns `undefined` when neither says it
 */
export function findMeasure(name: string, unit: string | undefined): Measure | undefined {
  const folded = withoutCover(fold(name), unit);
  let best: { measure: Measure; at: number } | undefined;
  for (const [measure, pattern] of WORDS) {
    const at = folded.search(pattern);
    if (at < 0) continue;
    if (best === undefined || ranks(measure, at, best)) best = { measure, at };
  }
  if (best?.measure === "growth" && unit !== undefined && unit !== "%" && unit !== "times" && unit !== "pp")
    return unit === "KZT" || unit === "USD" ? "amount" : "count";
  if (best !== undefined) return best.measure;
  return byUnit(unit);
}

/** «10 мың адамды жұмыспен қамту»: people are taken care of, and no coverage is measured. */
function withoutCover(folded: string, unit: string | undefined): string {
  return unit === undefined || STEP_UNITS.has(unit) ? folded : folded.replace(/қамту/g, "");
}

/** Kazakh names end with their head word, Russian and English ones begin with it. */
function ranks(measure: Measure, at: number, best: { measure: Measure; at: number }): boolean {
  if (best.measure === "ratio" || best.measure === "rank" || best.measure === "growth") return false;
  return measure !== "amount" && at < best.at;
}

/** Units of things and people, as `shared/text/units.ts` names them. */
const COUNTED: ReadonlySet<string> = new Set([
  ..."person piece job seat school university hospital project enterprise object entity plant".split(" "),
  ..."country tourist student specialist citizen child family grant".split(" "),
]);

function byUnit(unit: string | undefined): Measure | undefined {
  if (unit === undefined) return undefined;
  if (unit === "%") return "share";
  if (unit === "pp" || unit === "times") return "growth";
  if (MONEY.has(unit)) return "amount";
  if (COUNTED.has(unit)) return "count";
  return undefined;
}

const CHANGE =
  /(?<![а-я])(?:увелич|сниз|сниж|сократ|сокращ|возраст|возрас|вырас|достигн|состав(?:ит|ят)|довед|повы[сш](?!ени[а-я]+ квалификации)|рост|прирост|уменьш)|ұлғай|кеңей|(?<!біліктілі(?:гін|кті) )арттыр|артады|өседі|төмен|азай|азаяды|қысқар|құрайды|жетеді|жеткіз|(?<![a-z])(?:increas|decreas|rais(?:e|ing)|boost|lower|doubl|tripl|halv|reach|grow|rise|fall|reduc|drop|exceed)/;

/** Only something measured over time grows by so many percent or times. */
export const STEP_UNITS: ReadonlySet<string> = new Set(["%", "pp", "times"]);

/**
 * Whether a promised value belongs to something that is measured over time, or counts what will
 * be done: «грузооборот увеличится до 35 млн. тонн» against «300 молодых семей получат жилье».
 */
export function isMeasured(text: string, name: string, unit: string | undefined): boolean {
  return STEP_UNITS.has(unit ?? "") || hasMeasureWord(withoutCover(name, unit)) || CHANGE.test(fold(text));
}

/** Measured things that say no more of their kind of number than their unit does. */
const MEASURED =
  /обеспеченност|доступност|урожайност|плотност|протяженност|площад[ьи]|износ(?![а-я])|мощност|выброс|сброс|потреблени|энергоемкост|(?:срок|время|длительност[ьи]) [а-я]|удовлетворенност|загруженност|қамтамасыз етілу|қолжетімділі|ауданы|ұзындығы|тығыздығы|тозу|шығарынды|төгінді|уақыты|мерзімі|тұтыну|қанағаттану|availability|density|area of|length of|(?:average|waiting|delivery|travel|processing|response) time|emissions|consumption|satisfaction/;

/** Whether a text names a measure at all: such an item is an indicator even without a value. */
export function hasMeasureWord(text: string): boolean {
  const folded = fold(text);
  return MEASURED.test(folded) || WORDS.some(([, pattern]) => pattern.test(folded));
}
