import { createHash } from "node:crypto";
import type { NamedAct } from "../../shared/comparison/act-titles.ts";
import { type CounterpartFinding, compareWithCounterparts } from "../../shared/comparison/counterparts.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import { pageAddress } from "../../shared/text/page-address.ts";
import { KNOWN_PORTALS } from "../../shared/wire/comparison.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { toWireFindings } from "../../shared/wire/finding.ts";
import { type CaptureFacts, findCopiesOfAct } from "../acts/copies-of-act.ts";
import type { Backend } from "../backend.ts";
import type { Database } from "../db/client.ts";
import { readCopies, type StoredCopy } from "./stored-copies.ts";

/** The latest captures of the other pages that show a page's act. */
export async function findCounterparts(
  db: Database,
  page: NamedAct & { readonly url: string },
): Promise<CaptureFacts[]> {
  const own = pageAddress(page.url);
  const copies = await findCopiesOfAct(db, page);
  return copies.filter(({ url, language }) => pageAddress(url) !== own || language !== page.language);
}

/** Compares a page with its counterparts. */
export async function readFindings(
  backend: Backend,
  page: StoredCopy,
  counterparts: readonly CaptureFacts[],
): Promise<FindingsAnswer> {
  const others = await readCopies(backend, counterparts);
  const findings = compareOnce(backend, page, others);
  return {
    id: page.captureId,
    findings: toWireFindings(page, others, findings),
    counterparts: others.map(({ copy, seenAt }) => toWireCopy(copy, seenAt)),
  };
}

/** A page reloaded, or asked for by another tab, is compared once while no copy changes. */
function compareOnce(
  { compared, now }: Backend,
  page: StoredCopy,
  others: readonly StoredCopy[],
): readonly CounterpartFinding[] {
  const today = now().toISOString().slice(0, 10);
  const key = `${today} ${comparisonKey(page.captureId, others)}`;
  const known = compared.get(key);
  if (known !== undefined) return known;
  const copies = others.map(({ copy }) => copy);
  const findings = compareWithCounterparts(page.copy, copies, { ...KNOWN_PORTALS, today });
  compared.set(key, findings);
  return findings;
}

/** What a process compares once: the captures, by their content. */
export function comparisonKey(
  captureId: string,
  counterparts: readonly { readonly captureId: string }[],
): string {
  const ids = counterparts.map((counterpart) => counterpart.captureId);
  return createHash("sha256")
    .update([captureId, ...ids].join(" "), "utf8")
    .digest("hex");
}

/**
 * Names an answer by what it says, whichever program made it. Weak: the moments of capture, which
 * change whenever a page is opened, are left out.
 */
export function etagOf(answer: FindingsAnswer): string {
  const said = JSON.stringify(answer, (key, value: unknown) => (key === "capturedAt" ? undefined : value));
  return `W/"${createHash("sha256").update(said, "utf8").digest("hex").slice(0, 32)}"`;
}
