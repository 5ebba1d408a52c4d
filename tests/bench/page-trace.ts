import type { CDPSession, Page } from "playwright-core";

/** Work of a page's main thread while it was watched, in ms. */
export interface ThreadWork {
  /** Tasks that ran a script of the extension, longest first. */
  readonly ours: readonly number[];
  /** Every other task of more than a millisecond, longest first: parsing, layout, drawing. */
  readonly others: readonly number[];
  /** Time inside scripts of the extension, garbage collection in them among it. */
  readonly scriptMs: number;
}

/** What is read of a trace event: complete events of the browser's own timeline. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Ends a trace and says what the page's main thread did. */
export interface RunningTrace {
  readonly stop: () => Promise<ThreadWork>;
}

const CATEGORIES = "devtools.timeline,disabled-by-default-devtools.timeline,toplevel";

export async function startTrace(page: Page): Promise<RunningTrace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send("Tracing.start", { categories: CATEGORIES, transferMode: "ReportEvents" });
  return {
    async stop() {
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
  const thread = threadOf(spans);
  const onThread = spans.filter((event) => keyOf(event) === thread);
  const scripts = outermost(onThread.filter(isOurScript));
  const tasks = outermost(onThread.filter(({ name }) => name.endsWith("RunTask")));
  const ours: number[] = [];
  const others: number[] = [];
  for (const task of tasks) {
    const runsOurs = scripts.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0));
    if ((task.dur ?? 0) > 1_000) (runsOurs ? ours : others).push((task.dur ?? 0) / 1_000);
  }
  return {
    ours: ours.sort((a, b) => b - a),
    others: others.sort((a, b) => b - a),
    scriptMs: scripts.reduce((sum, { dur = 0 }) => sum + dur / 1_000, 0),
  };
}

/** The thread that parsed the page. */
function threadOf(spans: readonly TraceEvent[]): string {
  const parsing = new Map<string, number>();
  for (const event of spans)
    if (event.name === "ParseHTML")
      parsing.set(keyOf(event), (parsing.get(keyOf(event)) ?? 0) + (event.dur ?? 0));
  return [...parsing].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

function keyOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

function isOurScript({ name, args }: TraceEvent): boolean {
  return (
    /^(?:FunctionCall|EvaluateScript)$/u.test(name) &&
    args?.data?.url?.startsWith("chrome-extension:") === true
  );
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
