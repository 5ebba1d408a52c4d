import { compare } from "../../shared/comparison/compare.ts";
import type { CompareOptions } from "../../shared/comparison/comparison.ts";
import type { TermTable } from "../../shared/comparison/term-finder.ts";
import type { EditionsAnswer } from "../../shared/contract/act.ts";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { ComparisonAnswer } from "../../shared/contract/comparison.ts";
import type { WireCopy } from "../../shared/contract/finding.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import { KNOWN_PORTALS, toComparison } from "../../shared/wire/comparison.ts";
import { toWireStatement } from "../../shared/wire/statement.ts";
import { findEditions, findFindings, getCapture } from "../api-client.ts";
import { findLatestOf } from "../local/captures.ts";
import type { Compared, PageAct, SeenStatement } from "../messages.ts";
import { readTermTable } from "../own-terms.ts";
import { fail, type Result, succeed } from "../result.ts";
import { readSettings } from "../settings.ts";
import { readAccess } from "./access.ts";
import { analysedCopy, findAnalysed } from "./analysed.ts";
import { dayOf, findLocalCapture, findLocalEditions } from "./local-checks.ts";
import { findTabPage } from "./tab-pages.ts";

/** Most other editions and copies that one chart shows: each is a text to read and compare. */
const MAX_CHARTED = 6;

/** Compares what a tab shows with another page, edition or text. */
export async function compareWith(tabId: number, other: Compared): Promise<Result<ComparisonAnswer>> {
  const page = await findTabPage(tabId);
  if (page === undefined) return fail("rejected");
  const [a, b] = [await readCopy(page.captureId), await readOther(other)];
  if (!a.ok) return a;
  return b.ok ? succeed(toComparison(a.value, b.value, await readTermTable(), dayOf(Date.now()))) : b;
}

/** The editions of an act seen so far; null when none was. */
export async function readEditions(page: PageAct): Promise<Result<EditionsAnswer | null>> {
  const { mode } = await readSettings();
  if (mode === "local") return succeed(await findLocalEditions(toNamed(page)));
  const name = nameAct(page.act);
  const access = await readAccess();
  if (!access.ok) return access;
  if (name === undefined) return succeed(null);
  const reply = await findEditions(access.value, name);
  return !reply.ok && reply.error === "rejected" ? succeed(null) : reply;
}

/** What the other editions and copies say in the place of one statement of a tab's page. */
export async function readSameStatement(
  tabId: number,
  page: PageAct,
  text: string,
): Promise<Result<SeenStatement[]>> {
  const shown = await findTabPage(tabId);
  if (shown === undefined) return fail("rejected");
  const [editions, a] = [await readEditions(page), await readCopy(shown.captureId)];
  if (!editions.ok) return editions;
  if (!a.ok) return a;
  const statement = a.value.statements.find((known) => keyOf(known.text) === keyOf(text));
  if (statement === undefined) return succeed([]);
  const terms = await readTermTable();
  const seen: SeenStatement[] = [];
  for (const { captureId, ...copy } of pickCopies(editions.value, shown.captureId, page.language)) {
    const b = await readCopy(captureId);
    const found = b.ok ? findCounterpart(a.value, b.value, statement.id, terms) : undefined;
    if (b.ok && found !== undefined) seen.push({ copy, statement: toWireStatement(found, b.value.blocks) });
  }
  return succeed(seen);
}

/** Copies of the page's language, the newest editions first, one of each portal and edition. */
function pickCopies(
  answer: EditionsAnswer | null,
  own: string,
  language: string,
): (WireCopy & { readonly captureId: string })[] {
  const copies = (answer?.editions ?? [])
    .filter((edition) => edition.language === language)
    .flatMap(({ copies: all }) => all)
    .filter(({ captureId }) => captureId !== own);
  const one = new Map(copies.map((copy) => [`${copy.portal} ${copy.edition.date}`, copy]));
  return [...one.values()].reverse().slice(0, MAX_CHARTED);
}

function findCounterpart(
  a: Copy,
  b: Copy,
  id: string,
  terms: TermTable | undefined,
): Copy["statements"][number] | undefined {
  const options: CompareOptions = { ...KNOWN_PORTALS, relation: "one-act" };
  const { pairs } = compare(a, b, terms === undefined ? options : { ...options, terms });
  const pair = pairs.find((candidate) => candidate.a === id);
  return b.statements.find((statement) => statement.id === pair?.b);
}

async function readOther(other: Compared): Promise<Result<Copy>> {
  if ("capture" in other) return succeed(toCopy(other.capture));
  if ("captureId" in other) return readCopy(other.captureId);
  const { mode } = await readSettings();
  if (mode === "local") {
    const kept = await findLatestOf(other.url);
    return kept === undefined ? fail("rejected") : succeed(analysedCopy(kept.id, kept.capture));
  }
  const access = await readAccess();
  if (!access.ok) return access;
  const known = await findFindings(access.value, other.url);
  if (!known.ok) return known;
  return known.value.answer === undefined ? fail("rejected") : readCopy(known.value.answer.id);
}

/** A capture with its statements, by its name: kept in the browser, or from the API. */
export async function readCopy(id: string): Promise<Result<Copy>> {
  const held = findAnalysed(id);
  if (held !== undefined) return succeed(held);
  const { mode } = await readSettings();
  if (mode === "local") {
    const capture = await findLocalCapture(id);
    return capture === undefined ? fail("rejected") : succeed(analysedCopy(id, capture));
  }
  const access = await readAccess();
  if (!access.ok) return access;
  const reply = await getCapture(access.value, id);
  return reply.ok ? succeed(analysedCopy(id, reply.value.capture)) : reply;
}

/** How the API names an act: its ID, else form, date and number. */
function nameAct({ id, form, date, number }: PageAct["act"]): string | undefined {
  if (id !== null) return id;
  return form === null || date === null || number === null ? undefined : `${form}-${date}-${number}`;
}

function toNamed({ act, language }: PageAct): Pick<CaptureBody, "act" | "language"> {
  const known = Object.fromEntries(Object.entries(act).filter(([, value]) => value !== null));
  return { act: known as CaptureBody["act"], language };
}

/** The API read the same page; line ends and cell borders are no difference. */
function keyOf(text: string): string {
  return text.replace(/\s+/gu, "");
}
