import type { Block } from "../text/block.ts";
import { isAim } from "./aim-parts.ts";
import type { Topic } from "./cues.ts";
import { findCutLabel } from "./cut-labels.ts";
import { fold } from "./fold.ts";
import { isHeadingLine } from "./headings.ts";
import { findLeadInTopic } from "./lead-ins.ts";
import { closePassport } from "./open-passport.ts";
import { findWrappedLabel } from "./passport.ts";
import type { Place } from "./statement.ts";
import type { Walk } from "./walk.ts";

/** Passports printed as hard-wrapped lines: «Цель Программы Развитие …», then lines that go on. */
export function readPassportLine(walk: Walk, index: number, block: Block): boolean {
  const open = walk.passport;
  if (open === undefined || block.marker !== undefined) return false;
  const piece = open.cut?.shift();
  if (piece !== undefined) {
    addLine(open.lines, index, block, piece);
    return true;
  }
  const cut = findCutLabel(walk.capture, index);
  const label = cut ?? findWrappedLabel(block.text, walk.capture.language);
  if (label !== undefined) {
    closePassport(walk);
    const lines: Place[] = [];
    const from = addLine(lines, index, block, label.to);
    walk.passport = { topic: label.topic, label: block.text.slice(0, label.to), lines, cut: cut?.next ?? [] };
    if (cut === undefined) readSecondLabel(walk, index, block, from);
    return true;
  }
  if (NUMBERED.test(block.text) && isHeadingLine(block.text, false)) {
    closePassport(walk);
    return false;
  }
  if (open.topic === undefined) return false;
  if (announcesOther(open, block.text)) {
    closePassport(walk);
    walk.passport = { topic: announcedTopic(block.text), label: block.text, lines: [] };
    return true;
  }
  open.lines.push({ block: index, from: 0, to: block.text.length });
  return true;
}

/** Adds the part of a line behind its label. */
function addLine(lines: Place[], block: number, { text }: Block, label: number): number {
  const from = label + (/^[\s:–—-]*/.exec(text.slice(label))?.[0].length ?? 0);
  if (from < text.length) lines.push({ block, from, to: text.length });
  return from;
}

/** «Цель Задачи Снижение …»: a lost table put both labels before the first value; the second's values follow. */
function readSecondLabel(walk: Walk, index: number, { text }: Block, from: number): void {
  const open = walk.passport;
  const label = findWrappedLabel(text.slice(from), walk.capture.language);
  if (open === undefined || label === undefined || label.topic === open.topic) return;
  if (!isAim(label.topic) || !isAim(open.topic ?? "other")) return;
  const start = from + label.to + (/^[\s:–—-]*/.exec(text.slice(from + label.to))?.[0].length ?? 0);
  if (start >= text.length) return;
  open.lines = [{ block: index, from: start, to: text.length }];
  closePassport(walk);
  walk.passport = { topic: label.topic, label: text.slice(from, from + label.to), lines: [] };
}

/** «4. Бағдарламаның мақсаты мен міндеттері»: the passport is over. */
const NUMBERED = /^\d{1,2}\.\s/;

/** «Мақсаттарды іске асыру үшін мынадай міндеттерді шешу көзделеді:» among the goals of a passport. */
function announcesOther(
  { topic, lines }: { topic: Topic | undefined; lines: unknown[] },
  text: string,
): boolean {
  const announced = announcedTopic(text);
  return (
    announced !== undefined &&
    lines.length > 0 &&
    isAim(announced) &&
    isAim(topic ?? "other") &&
    announced !== topic
  );
}

function announcedTopic(text: string): Topic | undefined {
  return findLeadInTopic(fold(text));
}
