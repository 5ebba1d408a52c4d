import { compareWithCounterparts } from "../../shared/comparison/counterparts.ts";
import type { EditionsAnswer } from "../../shared/contract/act.ts";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import { KNOWN_PORTALS } from "../../shared/wire/comparison.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { groupEditions } from "../../shared/wire/editions.ts";
import { toWireFindings } from "../../shared/wire/finding.ts";
import {
  findCapture,
  findCapturesOf,
  findCounterparts,
  findLatestOf,
  keepCapture,
} from "../local/captures.ts";
import type { KeptCapture } from "../local/database.ts";
import { readTermTable } from "../own-terms.ts";
import { analysedCopy } from "./analysed.ts";

/** An answer with the name it is known by: the same captures on the same day give the same one. */
export interface LocalAnswer extends FindingsAnswer {
  readonly etag: string;
}

/** Compares a page with the pages of the same act that the reader has opened; asks nobody. */
export async function checkLocally(capture: CaptureBody, now: number): Promise<LocalAnswer> {
  return compareKept(await keepCapture(capture, now), dayOf(now));
}

/** The same again for the page last read at an address; `undefined` when it is not kept any more. */
export async function recheckLocally(url: string, now = Date.now()): Promise<LocalAnswer | undefined> {
  const kept = await findLatestOf(url);
  return kept === undefined ? undefined : compareKept(kept, dayOf(now));
}

/** The act's editions among the pages kept. */
export async function findLocalEditions(
  page: Pick<CaptureBody, "act" | "language">,
  now = Date.now(),
): Promise<EditionsAnswer> {
  const kept = await findCapturesOf(page);
  return { editions: groupEditions(kept.map(toSeen), { today: dayOf(now) }), cut: false };
}

/** A kept page's text by the name of its capture. */
export async function findLocalCapture(id: string): Promise<CaptureBody | undefined> {
  return (await findCapture(id))?.capture;
}

/** The day that tells which amendments bind, as the API names it: `YYYY-MM-DD` in UTC. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

async function compareKept(page: KeptCapture, today: string): Promise<LocalAnswer> {
  const others = await findCounterparts(page.capture);
  const [seen, ...seenOthers] = [page, ...others].map(toSeen) as [Seen, ...Seen[]];
  const terms = await readTermTable();
  const findings = compareWithCounterparts(
    seen.copy,
    seenOthers.map(({ copy }) => copy),
    { ...KNOWN_PORTALS, today, ...(terms === undefined ? {} : { terms }) },
  );
  return {
    id: page.id,
    findings: toWireFindings(seen, seenOthers, findings),
    counterparts: seenOthers.map(({ copy, seenAt }) => toWireCopy(copy, seenAt)),
    etag: [today, page.id, ...others.map(({ id }) => id)].join(" "),
  };
}

type Seen = ReturnType<typeof toSeen>;

function toSeen({ id, capture, seenAt }: KeptCapture) {
  return { captureId: id, copy: analysedCopy(id, capture), seenAt: new Date(seenAt) };
}
