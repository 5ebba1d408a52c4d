import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";

/** Upper bounds of the histogram of answers, in seconds: the promised 0.15 is one of them. */
const BUCKETS = [0.005, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10];

interface Times {
  count: number;
  sum: number;
  readonly within: number[];
}

export interface RequestEntry {
  readonly request: string;
  readonly method: string;
  /** The pattern and never the address: an address tells what somebody reads. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

export interface Metrics {
  /** Counts what passes, and tells of each request when it is over. */
  readonly watch: MiddlewareHandler;
  /** Text of Prometheus (exposition format 0.0.4). */
  readonly print: () => string;
}

/** Numbers of one process. Labels come from a closed set: routes, methods and states. */
export function createMetrics(onRequest: (entry: RequestEntry) => void = () => {}): Metrics {
  const answers = new Map<string, number>();
  const times = new Map<string, Times>();
  let running = 0;
  const watch = createMiddleware(async (context, next) => {
    const started = performance.now();
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
      const ms = performance.now() - started;
      const route = routeOf(matchedRoutes(context).at(-1)?.path);
      const method = METHODS.has(context.req.method) ? context.req.method : "other";
      const status = context.res.status;
      const labels = `method="${method}",route="${route}"`;
      const answered = `${labels},status="${status}"`;
      answers.set(answered, (answers.get(answered) ?? 0) + 1);
      addTime(times, labels, ms / 1_000);
      const request: unknown = context.get("requestId");
      onRequest({ request: String(request ?? ""), method, route, status, ms: Math.round(ms * 10) / 10 });
    }
  });
  return { watch, print: () => print(answers, times, running) };
}

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** An address that matched nothing but guards has no route. */
function routeOf(path: string | undefined): string {
  return path === undefined || path.endsWith("*") ? "none" : path;
}

function addTime(times: Map<string, Times>, labels: string, seconds: number): void {
  const known = times.get(labels) ?? { count: 0, sum: 0, within: BUCKETS.map(() => 0) };
  known.count += 1;
  known.sum += seconds;
  for (const [at, bound] of BUCKETS.entries())
    if (seconds <= bound) known.within[at] = (known.within[at] ?? 0) + 1;
  times.set(labels, known);
}

function print(
  answers: ReadonlyMap<string, number>,
  times: ReadonlyMap<string, Times>,
  running: number,
): string {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const name = "sverka_http_request_seconds";
  const lines = [
    ...describe("sverka_http_requests_total", "counter", "Requests answered."),
    ...[...answers].map(([labels, count]) => `sverka_http_requests_total{${labels}} ${count}`),
    ...describe(name, "histogram", "Time to answer, in seconds."),
    ...[...times].flatMap(([labels, { count, sum, within }]) => [
      ...BUCKETS.map((bound, at) => `${name}_bucket{${labels},le="${bound}"} ${within[at]}`),
      `${name}_bucket{${labels},le="+Inf"} ${count}`,
      `${name}_sum{${labels}} ${sum.toFixed(6)}`,
      `${name}_count{${labels}} ${count}`,
    ]),
    ...describe("sverka_http_requests_running", "gauge", "Requests not answered yet."),
    `sverka_http_requests_running ${running}`,
    ...describe("process_resident_memory_bytes", "gauge", "Memory of the process."),
    `process_resident_memory_bytes ${rss}`,
    ...describe("nodejs_heap_size_used_bytes", "gauge", "Heap in use."),
    `nodejs_heap_size_used_bytes ${heapUsed}`,
    ...describe("process_cpu_seconds_total", "counter", "Processor time used."),
    `process_cpu_seconds_total ${((user + system) / 1e6).toFixed(3)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function describe(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}
