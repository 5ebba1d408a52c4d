import { countSharedTitleWords, titleKey } from "../../shared/comparison/act-titles.ts";
import { isOtherAct } from "../../shared/comparison/same-act.ts";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { type KeptCapture, openDatabase } from "./database.ts";
import { hash } from "./hash.ts";
import { writeMakingRoom } from "./make-room.ts";

/** Most captures looked at for one act: thirty copies, each in two editions. */
const MAX_OF_ACT = 60;

/** Keeps what a page shows; the same content again only moves its date. */
export async function keepCapture(capture: CaptureBody, now: number): Promise<KeptCapture> {
  const json = new TextEncoder().encode(JSON.stringify(capture));
  const kept: KeptCapture = {
    id: await hash(json),
    url: capture.url,
    names: namesOf(capture.act),
    seenAt: now,
    bytes: json.length,
    capture,
  };
  const db = await openDatabase();
  await writeMakingRoom(() => db.put("captures", kept));
  return kept;
}

export async function findCapture(id: string): Promise<KeptCapture | undefined> {
  return (await openDatabase()).get("captures", id);
}

/** The latest capture of an address. */
export async function findLatestOf(url: string): Promise<KeptCapture | undefined> {
  const all = await (await openDatabase()).getAllFromIndex("captures", "url", url);
  return all.sort(byDate)[0];
}

/** What is told of a page when other pages of its act are looked for. */
type NamedPage = Pick<CaptureBody, "act" | "language">;

/** Every kept capture of an act, the latest first: by its names, and by the names that those pages add. */
export async function findCapturesOf(page: NamedPage): Promise<KeptCapture[]> {
  const direct = await findNamed(namesOf(page.act));
  const more = new Set(direct.flatMap(({ names }) => names));
  const all = [...direct, ...(await findNamed([...more]))];
  const fitting = all.filter(({ capture }) => isSameAct(page, capture));
  return [...new Map(fitting.map((kept) => [kept.id, kept])).values()].sort(byDate).slice(0, MAX_OF_ACT);
}

/** The latest capture of each page and language that shows the act, the page itself left out. */
export async function findCounterparts(page: CaptureBody): Promise<KeptCapture[]> {
  const latest = new Map<string, KeptCapture>();
  for (const kept of await findCapturesOf(page)) {
    const key = `${kept.capture.language} ${kept.url}`;
    if (key !== `${page.language} ${page.url}` && !latest.has(key)) latest.set(key, kept);
  }
  return [...latest.values()];
}

/** Namesakes of one form, day and number are told apart by their titles. */
function isSameAct(a: NamedPage, b: NamedPage): boolean {
  return !isOtherAct(a.act, b.act) && countSharedTitleWords(a, b) !== undefined;
}

async function findNamed(names: readonly string[]): Promise<KeptCapture[]> {
  const db = await openDatabase();
  const found = await Promise.all(names.map((name) => db.getAllFromIndex("captures", "names", name)));
  return found.flat();
}

/** A title alone names an act that has no number on its page. */
function namesOf(act: CaptureBody["act"]): string[] {
  const key = actKey(act);
  const title = titleKey(act);
  return [
    ...(act.id === undefined ? [] : [`id:${act.id}`]),
    ...(key === undefined ? [] : [`key:${key}`]),
    ...(title === undefined ? [] : [`title:${title}`]),
  ];
}

function byDate(a: KeptCapture, b: KeptCapture): number {
  return b.seenAt - a.seenAt;
}
