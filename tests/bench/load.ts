// How the API bears load: `npm run bench:load -- [--seconds N]`. One process of the API on each engine, pages
// of 20 KB with two counterparts; one request in four stores a page, the others ask for its findings.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Clients, openClients, type Reply } from "./load-client.ts";
import { openPlaces, type Place } from "./load-places.ts";
import { type ApiProcess, startProcess } from "./load-process.ts";

const TOKEN = "token-of-the-bench-0123456789";

/** Clients that wait for their answer before the next request; the last are more than run at once. */
const CLIENTS = [1, 4, 16, 48];

/** Requests sent at once before anything is measured: the program warms up. */
const WARM_UP = 200;

/** An answer that a reader takes for an immediate one, in milliseconds. */
const GOOD_MS = 500;

const { values } = parseArgs({ options: { seconds: { type: "string", default: "8" } } });
const SECONDS = Number(values.seconds);

const places = await openPlaces();
try {
  for (const place of places) await measure(place);
} finally {
  for (const place of places) await place.close();
}

async function measure({ name, dataDir, databaseUrl }: Place): Promise<void> {
  const api = await startProcess({ dataDir, databaseUrl, token: TOKEN });
  const clients = openClients(api.url, TOKEN);
  try {
    console.log(
      `\n${name}, at a load of ${loadavg()[0]?.toFixed(1)}\nload                            sent/s    ok/s  p50 ms  p95 ms  p99 ms  turned away  failed  cpu ms`,
    );
    await clients.openAll();
    await runClosed(clients, 8, WARM_UP / 100);
    let best = 0;
    for (const count of CLIENTS) {
      const replies = await report(api, `${count} clients in turn`, () => runClosed(clients, count, SECONDS));
      best = Math.max(best, replies.filter(isAnswered).length / SECONDS);
    }
    for (const share of [0.5, 1])
      await report(api, titleOf(share, best), () => runOpen(clients, best * share, SECONDS));
    await overload(api, clients, best);
  } finally {
    clients.close();
    await api.end();
  }
}

/** So many clients, each with one request at a time. */
async function runClosed(clients: Clients, count: number, seconds: number): Promise<Reply[]> {
  const replies: Reply[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async () => {
    while (performance.now() < end) replies.push(await clients.next());
  };
  await Promise.all(Array.from({ length: count }, client));
  return replies;
}

/** Twice what it can do, and at once half of it: what still waits then is the overload's own. */
async function overload(api: ApiProcess, clients: Clients, best: number): Promise<void> {
  const over = report(api, titleOf(2, best), () => runOpen(clients, best * 2, SECONDS));
  await wait(SECONDS * 1000);
  const ended = performance.now();
  const after = await report(api, `${titleOf(0.5, best)}, at once`, () =>
    runOpen(clients, best / 2, SECONDS),
  );
  await over;
  const last = Math.max(0, ...after.filter((reply) => !isGood(reply)).map(({ endedAt }) => endedAt - ended));
  console.log(`recovered after ${last.toFixed(0)} ms: from then on all are answered within ${GOOD_MS} ms`);
}

/** So many requests a second, whether or not those before were answered. */
async function runOpen(clients: Clients, perSecond: number, seconds: number): Promise<Reply[]> {
  const sent: Promise<Reply>[] = [];
  const started = performance.now();
  for (let elapsed = 0; elapsed < seconds; elapsed = (performance.now() - started) / 1000) {
    while (sent.length < elapsed * perSecond) sent.push(clients.next());
    await wait(2);
  }
  return await Promise.all(sent);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function titleOf(share: number, best: number): string {
  return `${share} × ${best.toFixed(0)} a second`;
}

function isGood(reply: Reply): boolean {
  return isAnswered(reply) && reply.elapsedMs <= GOOD_MS;
}

function isAnswered({ status }: Reply): boolean {
  return status >= 200 && status < 400;
}

function isTurnedAway({ status, hasRetryAfter }: Reply): boolean {
  return (status === 429 || status === 503) && hasRetryAfter;
}

/**
 * Times are of what was answered; "turned away" are 429 and 503 that say when to come again. The
 * processor's time is of the API's process alone, for each answer.
 */
async function report(api: ApiProcess, title: string, run: () => Promise<Reply[]>): Promise<Reply[]> {
  const before = await api.cpuSeconds();
  const replies = await run();
  const cpu = ((await api.cpuSeconds()) - before) * 1000;
  const times = replies
    .filter(isAnswered)
    .map(({ elapsedMs }) => elapsedMs)
    .sort((a, b) => a - b);
  const turnedAway = replies.filter(isTurnedAway).length;
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(0);
  const columns = [
    (replies.length / SECONDS).toFixed(0).padStart(6),
    (times.length / SECONDS).toFixed(0).padStart(6),
    ...[0.5, 0.95, 0.99].map((share) => at(share).padStart(6)),
    `${((turnedAway / replies.length) * 100).toFixed(1)} %`.padStart(11),
    String(replies.length - times.length - turnedAway).padStart(6),
    (cpu / times.length).toFixed(1).padStart(6),
  ];
  console.log(`${title.padEnd(31)} ${columns.join("  ")}`);
  return replies;
}
