import { createHash } from "node:crypto";
import type { NamedAct } from "../../shared/comparison/act-titles.ts";
import { type CounterpartFinding, compareWithCounterparts } from "../../shared/comparison/counterparts.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import { KNOWN_PORTALS } from "../../shared/wire/comparison.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { toWireFindings } from "../../shared/wire/finding.ts";
import { type CaptureFacts, findCopiesOfAct } from "../acts/copies-of-act.ts";
import type { Backend } from "../backend.ts";
import type { Database } from "../db/client.ts";
import { pageAddress } from "./capture-id.ts";
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
  { compared, version }: Backend,
  page: StoredCopy,
  others: readonly StoredCopy[],
): readonly CounterpartFinding[] {
  const key = findingsEtag(version, page.captureId, others);
  const known = compared.get(key);
  if (known !== undefined) return known;
  const copies = others.map(({ copy }) => copy);
  const findings = compareWithCounterparts(page.copy, copies, KNOWN_PORTALS);
  compared.set(key, findings);
  return findings;
}

/**
 * Names the answer of a comparison before it is made: by the captures compared and the program that
 * compares. Weak, as the moments of capture in the answer may differ.
 */
export function findingsEtag(
  version: string,
  captureId: string,
  counterparts: readonly { readonly captureId: string }[],
): string {
  const ids = counterparts.map((counterpart) => counterpart.captureId);
  const digest = createHash("sha256")
    .update(JSON.stringify([version, captureId, ids]), "utf8")
    .digest("hex");
  return `W/"${digest.slice(0, 32)}"`;
}
