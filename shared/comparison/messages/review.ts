import type { Message } from "../finding.ts";
import { quoteIn, shorten } from "./side.ts";

/** How a goal meets the criteria that goals of plans are put by. */
export interface GoalCriteria {
  /** Unknown when nothing else in the text speaks of what the goal names. */
  readonly isRelevant: boolean | undefined;
  /** No when the goal is headed by an effort («обеспечение») and names no state to be reached. */
  readonly isClear: boolean | undefined;
}

/** A goal without a measure, by the four criteria: measurable, relevant, achievable, clear. */
export function sayNotMeasurable({ isRelevant, isClear }: GoalCriteria): Message {
  const ru = (is: boolean | undefined) => (is === undefined ? "не определена" : is ? "да" : "нет");
  const kk = (is: boolean | undefined) => (is === undefined ? "анықталмаған" : is ? "бар" : "жоқ");
  const en = (is: boolean | undefined) => (is === undefined ? "not determined" : is ? "yes" : "no");
  return {
    ru: `В формулировке цели нет измерителя. Измеримость: нет; значимость: ${ru(isRelevant)}; достижимость: не определена; ясность: ${ru(isClear)}.`,
    kk: `Мақсаттың тұжырымында өлшеуіш жоқ. Өлшенуі: жоқ; маңыздылығы: ${kk(isRelevant)}; қол жеткізілуі: анықталмаған; айқындығы: ${kk(isClear)}.`,
    en: `The goal names no measure. Measurable: no; relevant: ${en(isRelevant)}; achievable: not determined; clear: ${en(isClear)}.`,
  };
}

/** A measure that says what will be done and not what will come of it. */
export function sayVague(words: string): Message {
  return {
    ru: `Мероприятие не называет результата: ${quoteIn("ru", words)}.`,
    kk: `Іс-шара нәтижені атамайды: ${quoteIn("kk", words)}.`,
    en: `The measure names no result: ${quoteIn("en", words)}.`,
  };
}

/** A term that decides what is counted and is defined nowhere in the text. */
export function sayUndefined(term: string): Message {
  return {
    ru: `Термин используется, но в тексте не определён: ${quoteIn("ru", term)}.`,
    kk: `Термин қолданылған, бірақ мәтінде анықталмаған: ${quoteIn("kk", term)}.`,
    en: `The term is used here and nowhere defined: ${quoteIn("en", term)}.`,
  };
}

/** One side of two definitions that ought to mirror each other. */
interface MirrorSide {
  readonly term: string;
  readonly threshold: string;
}

/** Two opposite terms whose limits do not meet; the sums in between when the text names both. */
export function sayMirrored(
  a: MirrorSide,
  b: MirrorSide,
  interval: { readonly from: string; readonly to: string; readonly unit: string } | undefined,
): Message {
  const gap = {
    ru: interval
      ? `Значения от ${interval.from} до ${interval.to}${money("ru", interval.unit)}`
      : "Значения между ними",
    kk: interval
      ? `${interval.from}–${interval.to}${money("kk", interval.unit)} аралығындағы мәндер`
      : "Олардың арасындағы мәндер",
    en: interval
      ? `Values from ${interval.from} to ${interval.to}${money("en", interval.unit)}`
      : "Values between them",
  };
  const side = (language: "ru" | "kk" | "en", { term, threshold }: MirrorSide) =>
    `${quoteIn(language, term)} – ${quoteIn(language, threshold)}`;
  return {
    ru: `Противоположные термины определены не зеркально: ${side("ru", a)}, ${side("ru", b)}. ${gap.ru} не относятся ни к одному из них.`,
    kk: `Қарама-қарсы терминдер бір-бірін толықтырмайды: ${side("kk", a)}, ${side("kk", b)}. ${gap.kk} ешқайсысына жатпайды.`,
    en: `Opposite terms are not defined as opposites: ${side("en", a)}, ${side("en", b)}. ${gap.en} belong to neither.`,
  };
}

function money(language: "ru" | "kk" | "en", unit: string): string {
  if (unit !== "KZT") return ` ${unit}`;
  return { ru: " тенге", kk: " теңге", en: " tenge" }[language];
}

/** A value with its year, as printed. */
interface Point {
  readonly value: string;
  readonly period?: string;
}

/** A series that is planned to move against what is wanted. */
export function sayWorsening(first: Point, last: Point, isRise: boolean, times: string | undefined): Message {
  const point = ({ value, period }: Point) =>
    period === undefined ? value : `${value} (${period.replace("/", "–")})`;
  const change = `${point(first)} → ${point(last)}`;
  const factor = {
    ru: times === undefined ? "" : `, ${isRise ? "рост" : "снижение"} в ${times} ${timesRu(times)}`,
    kk: times === undefined ? "" : `, ${times} есе ${isRise ? "өсу" : "төмендеу"}`,
    en: times === undefined ? "" : `, ${times.replace(",", ".")} times ${isRise ? "up" : "down"}`,
  };
  return {
    ru: `Запланировано ухудшение: ${change}${factor.ru}.`,
    kk: `Нашарлау жоспарланған: ${change}${factor.kk}.`,
    en: `A change for the worse is planned: ${change}${factor.en}.`,
  };
}

/** «в 1,75 раза», «в 3 раза», «в 5 раз», «в 21 раз». */
function timesRu(times: string): string {
  if (times.includes(",")) return "раза";
  const [tens, units] = [Math.floor(Number(times) / 10) % 10, Number(times) % 10];
  return tens !== 1 && units >= 2 && units <= 4 ? "раза" : "раз";
}

/** One thing under several names in one text. */
export function sayInconsistent(names: readonly string[]): Message {
  const list = (language: "ru" | "kk" | "en") =>
    names.map((name) => quoteIn(language, shorten(name))).join(", ");
  return {
    ru: `В одном тексте одно и то же названо по-разному: ${list("ru")}.`,
    kk: `Бір мәтінде бір нәрсе әртүрлі аталған: ${list("kk")}.`,
    en: `One thing has several names in this text: ${list("en")}.`,
  };
}
