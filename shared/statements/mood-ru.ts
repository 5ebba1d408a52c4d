/** Verbs and turns that promise: in a later tense, planned, ordered, or an aim. */
export const PLANNED_RU =
  /(?<![а-я])(?:(?:за)?планиру[а-я]+|запланирован[а-я]*|предполага[а-я]+ся|намечается|намерен[аоы]?|предстоит|предусматрива[а-я]+|предусмотрен[а-я]*|намечен[а-я]*|задач[уе]й?|(?:стоит|поставлена) задача|нацелен[аоы]?|рассчитыва[а-я]+|буд[еу]т|состав(?:ит|ят)|увелич(?:ит(?:ся)?|ат(?:ся)?|ить)|сниз(?:ит(?:ся)?|ят(?:ся)?|ить)|достиг(?:нет|нут)|достичь|возраст(?:ет|ут)|вырас(?:тет|тут|ти)|сократ(?:ит(?:ся)?|ят(?:ся)?|ить)|повы(?:сит(?:ся)?|сят(?:ся)?|сить)|уменьш(?:ит(?:ся)?|ат(?:ся)?|ить)|удво(?:ит(?:ся)?|ят(?:ся)?|ить)|утро(?:ится|ятся|ить)|подним(?:ет(?:ся)?|ут(?:ся)?)|поднять|нарастить|расшир(?:ится|ятся)|превы[шс]ит|довести|довед[еу]т|сохранить|ожида[а-я]+|позволит|цел(?:ь|ью)(?: [^.,;]{0,80})? (?:-|является|состоит|снизить|увеличить|довести)|постро[яи]т|созда(?:дут|ст)|обеспеч(?:ит|ат|ить)|охват(?:ит|ят|ить)|прогнозиру[а-я]+|долж(?:ен|н[а-я]+) |необходимо )|(?<!отношению |сравнению |относительно )(?<![а-я])к (?:концу )?20\d\d году/;

/** Words that promise whatever else the sentence tells: the verb itself stands in a later tense. */
const FUTURE_RU =
  /(?<![а-я])(?:(?<!было )(?<!была )(?<!были )(?<!был )(?:запланирован[аоы]?|намечен[аоы]?|предусмотрен[аоы]?)(?![а-я])|(?:за)?планиру(?:ет|ют|ем)(?:ся)?|предполагается|намечается|намерен[аоы]?|предстоит|предусматрива(?:ет|ют)(?:ся)?|ожидается|прогнозируется|позволит|буд[еу]т|состав(?:ит|ят)|достиг(?:нет|нут)|(?:увелич|уменьш)(?:ит|ат)(?:ся)?|(?:сниз|сократ|повы[сш])(?:ит|ят)(?:ся)?|возраст(?:ет|ут)|вырас(?:тет|тут)|довед[еу]т|необходимо|должн[аоы]|должен|превысит|построят|созда(?:дут|ст))(?![а-я])/;

/** Verbs of what was. */
const PAST_RU =
  /(?<![а-я])(?:составил[аои]?|увеличил[а-я]*|снизил[а-я]*|вырос(?:ла|ло|ли)?(?![а-я])|достигл?[аои]?(?![а-я])|сократил[а-я]*|возрос[а-я]*|был[аои]?(?![а-я])|занимает|занимал|наблюда[а-я]+|проживает)/;
/** Turns that mostly open a report; beside a later tense they only say when or who says it. */
const REPORTED_RU =
  /(?<![а-я])(?:по данным|по итогам|за последние|в настоящее время|на сегодняшний день|сегодня(?![а-я])|сейчас|по состоянию на|в действующей|ранее|отмеча[а-я]+|согласно исследовани)/;
/** What others foresee is no promise of the document. */
const FORESEEN_RU =
  /(?<![а-я])по (?:прогноз|оценк|данн)[а-я]* (?:[а-я]+ )?(?:эксперт|аналитик|специалист|международн|мировых|всемирн|оон|мвф|оэср|воз(?![а-я])|агентств|банка)/;

/** Penalties, conditions and references to clauses: a rule's words. */
const RULE_RU =
  /(?<![а-я])(?:наказыва[а-я]+|вправе|не допускается|не может (?:быть|превышать)|лишени[а-я]+ (?:свободы|права)|штраф[а-я]*|в случа(?:е|ях),? (?:если|когда|предусмотренн)|(?:^|[,-] )если (?!сегодня|сейчас|ранее|раньше|в )|(?:статьи|статьей|статье|статьями) \d|настоящ(?:его|им|ему|ем) (?:кодекс|закон)|частью [а-я]+ (?:настоящей )?статьи)/;

/** A limit without a year binds somebody now: «размер платы не должен превышать 3 %». */
const LIMIT_RU = /(?<![а-я])не долж(?:ен|н[аоы]) (?:превышать|быть)(?![а-я])/;

/** Whether a Russian sentence, or one clause of it, tells what was or is. */
export function tellsPastRu(folded: string): boolean {
  if (FORESEEN_RU.test(folded)) return true;
  if (FUTURE_RU.test(folded)) return false;
  return PAST_RU.test(folded) || REPORTED_RU.test(folded);
}

/** Whether a sentence tells what was beside what will be: each value then needs its own clause. */
export function isMixedRu(folded: string): boolean {
  return PAST_RU.test(folded) || REPORTED_RU.test(folded);
}

/** Whether a sentence states a rule: a penalty, a right, a condition. */
export function isRuleRu(folded: string): boolean {
  return RULE_RU.test(folded) || (LIMIT_RU.test(folded) && !/(?<!\d)20\d\d(?!\d)/.test(folded));
}

/** Verbs that a value beside them makes a fact, in a clause without a later tense. */
const FACT_RU =
  /(?<![а-я])(?:составля(?:ет|ют)|составил[аои]?|увеличил[а-я]*|снизил[а-я]*|вырос(?:ла|ло|ли)?(?![а-я])|достигл?[аои]?(?![а-я])|сократил[а-я]*|возрос(?:ла|ло|ли)?(?![а-я])|был[аои]?(?![а-я])|занима(?:ет|л)|охвачен[аоы]?|обеспечен[аоы]?|построен[аоы]?|создан[аоы]?|введен[аоы]?|выделен[аоы]?|имеют)(?![а-я])/;
/** Where a clause begins in a sentence that tells both. */
const CLAUSE_RU = /;\s|,\s(?:а|но|при этом|что|и|однако|тогда как|в то время)\s|\sпри этом\s/g;

/** Whether the clause that holds a value is a fact: «сегодня доля составляет 40 %, а к 2030 году …». */
export function isFactRu(folded: string, from: number, at: number): boolean {
  let start = from;
  for (const match of folded.matchAll(CLAUSE_RU))
    if (match.index >= start && match.index < at) start = match.index;
  const before = folded.slice(start, at);
  return FACT_RU.test(before) && !FUTURE_RU.test(before);
}
