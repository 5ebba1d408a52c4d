import type { Draft } from "./draft.ts";
import { fold } from "./fold.ts";
import { isMeasured, STEP_UNITS } from "./measure.ts";

/** «увеличить количество абонентов:»: what its parts below count is measured. */
const CHANGED_RU =
  /^(?:увелич|повы|сниз|сократ|довести|нараст|рост|уменьш)[а-я]* (?:[а-я]+ )?(?:количеств|числ|дол|уров|объ[её]м)/;

/** What makes something, before the money it takes: «приобретение оборудования на сумму 21 млн. тенге». */
const COST_RU =
  /^(?:строительств|ремонт|капитальн|приобретени|закуп|обеспечени|подвоз|укреплени|комплектаци|оснащени|реконструкци|создани|проведени|выделени)[а-я]*\s.*на (?:общую )?(?:сумму|\d)/;

/** Whether an expected result says what a measure costs: money that is no measured thing's. */
export function isCost({ text, unit, measure }: Draft): boolean {
  return unit === "KZT" && (measure === undefined || COST_RU.test(fold(text)));
}

/** «закупить 12 насосов мощностью 5 кВт»: things are made or bought, whatever measures them. */
const MADE_RU =
  /^(?:(?:строительств|возведени|создани|открыти|обучени|переподготовк|установк|посадк|приобретени|закуп|ремонт|капитальн[а-я]+ ремонт|реконструкци|трудоустройств)[а-я]*|построить|открыть|создать|обучить|подготовить|установить|приобрести|закупить|отремонтировать|реконструировать|трудоустроить)\s/;

/** «при ежегодном росте ввода будет построено более 1 590 тыс. кв. метров»: the making stands before the value. */
const WILL_BE_MADE_RU =
  /буд[еу]т (?:[а-я]+ )?(?:построен|открыт|введен|обучен|отремонтирован|установлен|приобретен|закуплен|высажен|реконструирован|трудоустроен)[оаы]?\s(?!до)(?:[а-я]+ ){0,3}\d/;

function isMade({ text, unit }: Draft): boolean {
  const folded = fold(text);
  return (MADE_RU.test(folded) || WILL_BE_MADE_RU.test(folded)) && !STEP_UNITS.has(unit ?? "");
}

/** An expected result: an indicator, or a result indicator where it counts what will be done. */
export function asResult(draft: Draft, leadIn: string): Draft {
  // «школ – на 7 единиц, детских садов – на 4»: a change of what the row of likes began with.
  const isStep = draft.targets.length > 0 && draft.targets.every(({ bound }) => bound === "by");
  const isOutput =
    !CHANGED_RU.test(fold(leadIn)) &&
    (isMade(draft) || !(isStep || isMeasured(draft.text, draft.name, draft.unit)));
  return isOutput ? { ...draft, kind: "result-indicator" } : draft;
}

/** «(2021 год – 2,7; 2025 год – 3,5)» in a plan for 2023 – 2029: the first value was reached. */
export function withoutReached(draft: Draft, firstYear: number | undefined): Draft {
  const isReached = ({ period }: { readonly period?: string }): boolean =>
    firstYear !== undefined && period !== undefined && Number(period.slice(-4)) < firstYear;
  const targets = draft.targets.filter((target) => !isReached(target));
  return targets.length === 0 || targets.length === draft.targets.length ? draft : { ...draft, targets };
}
