import { compareWithCounterparts } from "../../shared/comparison/counterparts.ts";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { FindingsAnswer, WireCopy } from "../../shared/contract/finding.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { KNOWN_PORTALS } from "../../shared/wire/comparison.ts";
import { type SeenCopy, toWireAct } from "../../shared/wire/copy.ts";
import { toWireFindings } from "../../shared/wire/finding.ts";
import { readTermTable } from "../own-terms.ts";
import { succeed } from "../result.ts";
import { analysedCopy } from "./analysed.ts";
import { readCopy, readEditions } from "./comparing.ts";
import { dayOf } from "./local-checks.ts";

/**
 * An answer of the API as it is with the reader's own terms. The API does not know them and is not
 * told: the browser fetches the copies it found and compares them itself. An answer stays as it is
 * when there are no own terms, or when a copy cannot be had.
 *
 * @param capture the page, where it was just sent; else it is looked for by the answer's name
 */
export async function withOwnTerms<Answer extends FindingsAnswer>(
  answer: Answer,
  capture?: CaptureBody,
): Promise<Answer> {
  const terms = await readTermTable();
  if (terms === undefined || answer.counterparts.length === 0) return answer;
  const page = capture === undefined ? await readCopy(answer.id) : succeed(analysedCopy(answer.id, capture));
  const others = page.ok ? await readCounterparts(page.value, answer.counterparts) : undefined;
  if (!page.ok || others === undefined) return answer;
  const copies = others.map(({ copy }) => copy);
  const findings = compareWithCounterparts(page.value, copies, {
    ...KNOWN_PORTALS,
    today: dayOf(Date.now()),
    terms,
  });
  return { ...answer, findings: toWireFindings({ copy: page.value, seenAt: new Date() }, others, findings) };
}

/** The copies that the API compared a page with; `undefined` when one of them cannot be had. */
async function readCounterparts(
  page: Copy,
  counterparts: readonly WireCopy[],
): Promise<SeenCopy[] | undefined> {
  const ids = await readCaptureIds(page, counterparts);
  const seen: SeenCopy[] = [];
  for (const counterpart of counterparts) {
    const id = ids.get(pageOf(counterpart));
    const copy = id === undefined ? undefined : await readCopy(id);
    if (copy?.ok !== true) return undefined;
    seen.push({ copy: copy.value, seenAt: new Date(counterpart.capturedAt) });
  }
  return seen;
}

/** The latest capture of each page of an act, asked for by the first copy that names it well enough. */
async function readCaptureIds(
  page: Copy,
  counterparts: readonly WireCopy[],
): Promise<ReadonlyMap<string, string>> {
  const { language } = page;
  for (const act of [toWireAct(page.act), ...counterparts.map((copy) => copy.act)]) {
    const known = await readEditions({ act, language });
    const copies = known.ok ? (known.value?.editions ?? []).flatMap((edition) => edition.copies) : [];
    copies.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
    const ids = new Map(copies.map((copy) => [pageOf(copy), copy.captureId]));
    if (counterparts.every((copy) => ids.has(pageOf(copy)))) return ids;
  }
  return new Map();
}

/** One address may show an act in several languages. */
function pageOf({ url, language }: WireCopy): string {
  return `${language} ${url}`;
}
