import type { Block } from "../text/block.ts";
import type { Language } from "../text/language.ts";
import type { Topic } from "./cues.ts";
import { fold } from "./fold.ts";
import { ownCells, type Row } from "./grid.ts";
import { splitItems } from "./items.ts";
import { findLabel } from "./labels.ts";
import type { Place } from "./statement.ts";

/** Value of one passport row, split into items. */
export interface PassportValue {
  readonly topic: Topic;
  readonly label: string;
  readonly items: readonly (readonly Place[])[];
}

/**
 * Reads a row of a two-column passport: «Цель Программы | …». An empty label goes on with the
 * topic above.
 *
 * @param above topic of the row above
 * @returns `undefined` when the row is no passport row
 */
export function readPassportRow(
  row: Row,
  block: Block,
  above: Topic | undefined,
  isPassport: boolean,
): PassportValue | undefined {
  const cells = ownCells(row).filter(
    (cell, index, all) => cell.text !== "" || (index === 0 && all.length > 1),
  );
  const value = cells.at(-1);
  if (value === undefined || cells.length > 3) return undefined;
  const label = cells.length === 3 ? cells[1] : cells.length === 2 ? cells[0] : undefined;
  const text = (label?.text ?? "").replace(/\s+/g, " ");
  if (text === "") {
    if (above === undefined || (cells.length === 1 && row.cells.length === 1)) return undefined;
    return { topic: above, label: "", items: itemsOf(block, row.block, value) };
  }
  const found = findLabel(fold(text));
  if (found === undefined) return isPassport ? { topic: "other", label: text, items: [] } : undefined;
  // A label is only a label: «Цель 1. Развитие …» beside values is a row of an indicator table.
  if (!isPassport && text.length - found.to > 24) return undefined;
  return { topic: found.topic, label: text, items: itemsOf(block, row.block, value) };
}

function itemsOf(block: Block, index: number, range: { from: number; to: number }): Place[][] {
  return splitItems(block.text, range).map(({ lines }) => lines.map((line) => ({ block: index, ...line })));
}

/** A passport line that begins with its label: «Цель Программы Развитие …» and no table. */
export function findWrappedLabel(text: string, language: Language): { topic: Topic; to: number } | undefined {
  if (!/^[\p{Lu}қ]/u.test(text)) return undefined;
  const found = findLabel(fold(text));
  if (found === undefined) return undefined;
  const rest = text.slice(found.to);
  // «Задачи.» stands alone as «Задачи» does.
  if (/^[\s.]*$/.test(rest)) return { ...found, to: text.length };
  // After the label the value begins with a capital, a digit or a mark; «Цели и задачи …» in a sentence does not.
  if (language === "en") return /^\s*[:–-]|^\s+\p{Lu}/u.test(rest) ? found : undefined;
  return /^\s*[:–—-]|^\s+[\p{Lu}\d"«]|^\s+\d?\)?/u.test(rest) ? found : undefined;
}
