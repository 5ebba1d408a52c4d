import type { CDPSession, Page } from "playwright-core";

/** Work of a page's main thread while it was watched, in ms of processor time: waiting for a busy machine is left out. */
export interface ThreadWork {
  /** Tasks that ran a script of the extension, longest first. */
  readonly ours: readonly number[];
  /** Every other task of more than a millisecond, longest first: parsing, layout, drawing. */
  readonly others: readonly number[];
  /** All tasks of `ours` together. */
  readonly ourMs: number;
}

/** What is read of a trace event: complete events of the browser's own timeline, and samples of its scripts. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Identifies the profile that a chunk of samples belongs to. */
  readonly id?: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor; absent where the browser cannot tell. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Ends a trace and says what the page's main thread did. */
export interface RunningTrace {
  readonly stop: () => Promise<ThreadWork>;
}

const CATEGORIES = "devtools.timeline,toplevel,blink.user_timing,disabled-by-default-v8.cpu_profiler";

/** A mark that the page sets at the end: the thread it is on is the page's, whatever other pages are open. */
const LAST_MARK = "end of the trace";

/** What the browser's scheduler calls a stretch of work; continuations of `scheduler.yield` run at checkpoints. */
const TASK = /(?:RunTask|PerformMicrotaskCheckpoint)$/u;

/** Follows a page from now on, whether it is open already or not yet. */
export async function startTrace(page: Page): Promise<RunningTrace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send("Tracing.start", { categories: CATEGORIES, transferMode: "ReportEvents" });
  return {
    async stop() {
      await page.evaluate((name) => void performance.mark(name), LAST_MARK);
      await endTrace(session);
      return readWork(events);
    },
  };
}

async function endTrace(session: CDPSession): Promise<void> {
  const ended = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await ended;
  await session.detach();
}

/** Reads what the main thread of the traced page did; its tasks are told apart by whose script ran in them. */
function readWork(events: readonly TraceEvent[]): ThreadWork {
  const spans = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const last = events.find(({ name }) => name === LAST_MARK);
  if (last === undefined) throw new Error("The trace does not hold the page's thread.");
  const thread = keyOf(last);
  const samples = readSamples(events.filter(({ pid }) => pid === last.pid));
  const tasks = outermost(spans.filter((event) => keyOf(event) === thread && TASK.test(event.name)));
  const ours: number[] = [];
  const others: number[] = [];
  let ourMs = 0;
  for (const task of tasks) {
    const runsOurs = runsDuring(task, samples);
    const ms = (task.tdur ?? task.dur ?? 0) / 1_000;
    if (runsOurs) ourMs += ms;
    if (ms > 1) (runsOurs ? ours : others).push(ms);
  }
  return { ours: ours.sort((a, b) => b - a), others: others.sort((a, b) => b - a), ourMs };
}

/** Moments at which a script of the extension was found running, in microseconds, in order. */
function readSamples(events: readonly TraceEvent[]): number[] {
  const samples: number[] = [];
  const profiles = new Map<string, { at: number; ours: Set<number> }>();
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const { startTime, timeDeltas = [], cpuProfile } = event.args?.data ?? {};
    if (event.name === "Profile")
      profiles.set(event.id ?? "", { at: startTime ?? event.ts, ours: new Set() });
    const profile = profiles.get(event.id ?? "");
    if (event.name !== "ProfileChunk" || profile === undefined) continue;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      if (callFrame.url?.startsWith("chrome-extension:") || profile.ours.has(parent ?? -1))
        profile.ours.add(id);
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      profile.at += timeDeltas[index] ?? 0;
      if (profile.ours.has(node)) samples.push(profile.at);
    }
  }
  return samples.sort((a, b) => a - b);
}

function runsDuring({ ts, dur = 0 }: TraceEvent, samples: readonly number[]): boolean {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle] ?? 0) < ts) low = middle + 1;
    else high = middle;
  }
  return (samples[low] ?? Number.POSITIVE_INFINITY) <= ts + dur;
}

function keyOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

/** Spans that stand inside no other of the list. */
function outermost(spans: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (span.ts < end) continue;
    kept.push(span);
    end = span.ts + (span.dur ?? 0);
  }
  return kept;
}
