import type { WireReading } from "../contract/comparison.ts";
import type { WireCopy } from "../contract/finding.ts";
import type { Amendment } from "../statements/amendments.ts";
import type { Copy } from "../statements/copy.ts";
import { toWireStatement } from "./statement.ts";

/** A copy with the moment its content was last received. */
export interface SeenCopy {
  readonly copy: Copy;
  readonly seenAt: Date;
}

type WireAmendment = WireCopy["edition"]["amendedBy"][number];

/** A copy's facts as answers carry them, with the moment the API last received this content. */
export function toWireCopy(copy: Copy, seenAt: Date): WireCopy {
  return { ...toCopyFacts(copy), capturedAt: seenAt.toISOString() };
}

/** One copy read: its facts and its statements. */
export function toReading(copy: Copy): WireReading {
  return {
    copy: toCopyFacts(copy),
    statements: copy.statements.map((statement) => toWireStatement(statement, copy.blocks)),
  };
}

/** Rows of plans and money lines of a copy: kinds `measure` and `budget`. */
export function toPlanned(copy: Copy): WireReading["statements"] {
  return copy.planned.map((row) => toWireStatement(row, copy.blocks));
}

/** An act's facts, with null for what the page does not say. */
export function toWireAct(act: Copy["act"]): WireCopy["act"] {
  return {
    id: act.id ?? null,
    form: act.form ?? null,
    date: act.date ?? null,
    number: act.number ?? null,
    title: act.title ?? null,
  };
}

export function toWireAmendment(amendment: Amendment): WireAmendment {
  return {
    id: amendment.id ?? null,
    date: amendment.date ?? null,
    number: amendment.number,
    href: amendment.href ?? null,
  };
}

function toCopyFacts(copy: Copy): WireReading["copy"] {
  const amendedBy = listAmendments(copy);
  const lastAmended = amendedBy.at(-1)?.date;
  return {
    url: copy.url,
    portal: copy.portal,
    language: copy.language,
    act: toWireAct(copy.act),
    edition: {
      status: copy.status,
      date: lastAmended ?? copy.editionDate ?? copy.act.date ?? null,
      amendedBy,
    },
  };
}

/** Amending acts in order of date, each once however many notes cite it; undated ones first. */
function listAmendments(copy: Copy): WireAmendment[] {
  const byAct = new Map<string, WireAmendment>();
  for (const amendment of copy.amendments) {
    if (amendment.effect !== "amended") continue;
    const key = `${amendment.date ?? ""} ${amendment.number}`;
    const known = byAct.get(key);
    if (known?.id == null) byAct.set(key, { ...toWireAmendment(amendment) });
  }
  return [...byAct.values()].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? "", "en"));
}
