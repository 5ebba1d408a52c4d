import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import { splitSentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { findInlineCue, type Topic } from "./cues.ts";
import { fold } from "./fold.ts";
import { findLabel } from "./labels.ts";
import { findProseStatement, isBareAim } from "./prose.ts";
import type { Place } from "./statement.ts";
import { joinPlaces, placesOf } from "./wording.ts";

/** Goals and tasks: what a programme aims at. */
export function isAim(topic: Topic): boolean {
  return topic === "goal" || topic === "task";
}

/**
 * The goals or tasks of one line or cell: «Желілерді кеңейту. Қолдауды арттыру.» are two, and of
 * «Бағдарламаның мақсаты X болып табылады» X is the goal. Any other line is one.
 */
export function splitAims(
  blocks: readonly Block[],
  places: readonly Place[],
  language: Language,
): readonly (readonly Place[])[] {
  const wording = joinPlaces(blocks, places);
  const folded = fold(wording.text);
  if (language === "en") return [places];
  const sentences = splitSentences(wording.text, language);
  const [first] = sentences;
  const stated =
    first === undefined ? undefined : findProseStatement(folded.slice(first.from, first.to), language);
  if (first !== undefined && stated !== undefined)
    return [placesOf(wording, { from: first.from + stated.from, to: first.from + stated.to })];
  const aims = sentences.flatMap((span) => splitAtActions(wording.text, span));
  // What follows several aims explains them: «… Программа является следующим этапом …».
  const end = aims.findIndex(({ from, to }) => !isBareAim(folded.slice(from, to), language));
  const own = end < 0 ? aims : language === "ru" ? aims.slice(0, end) : [];
  return own.length > 1 ? own.map((span) => placesOf(wording, span)) : [places];
}

/** Where a copy has lost the line break: a capital noun of action right behind a word. Offices are none. */
const LOST_BREAK =
  /(?<=\p{Ll}|\p{Lu}{3})\s+(?=(?!Правлени|Управлени|Отделени|Учреждени|Соглашени|Положени|Постановлени|Объединени|Послани|Собрани|Организаци|Ассоциаци|Федераци|Конституци|Концепци)\p{Lu}[\p{Ll}-]{3,}(?:ение|ание|итие|ация|яция|иция|овка|йствие|частие)\s)/gu;

/** «Развитие сети Обучение кадров»: two aims. */
function splitAtActions(text: string, { from, to }: Span): Span[] {
  const spans: { from: number; to: number }[] = [{ from, to }];
  for (const match of text.slice(from, to).matchAll(LOST_BREAK)) {
    const last = spans.at(-1);
    if (last !== undefined) last.to = from + match.index;
    spans.push({ from: from + match.index + match[0].length, to });
  }
  return spans;
}

/** «Цель: X», «Задачи:» inside one row «Цель и задачи», «Задача 2. X» in a list: the own label tells the kind. */
export function findAimPart(
  blocks: readonly Block[],
  item: readonly Place[],
): { readonly kind: Topic; readonly places: readonly Place[] } | undefined {
  const [first, ...rest] = item;
  if (first === undefined) return undefined;
  const text = blocks[first.block]?.text ?? "";
  const words = text.slice(first.from, first.to);
  const cue = findInlineCue(fold(words));
  if (cue !== undefined && isAim(cue.kind) && /\p{L}\s\d/u.test(words.slice(0, cue.from)))
    return { kind: cue.kind, places: [{ ...first, from: first.from + cue.from }, ...rest] };
  const label = findLabel(fold(words));
  if (label === undefined || !isAim(label.topic)) return undefined;
  const colon = /^\s*:\s*/.exec(text.slice(first.from + label.to, first.to + 2));
  if (colon === null) return undefined;
  const from = first.from + label.to + colon[0].length;
  return { kind: label.topic, places: from < first.to ? [{ ...first, from }, ...rest] : rest };
}
