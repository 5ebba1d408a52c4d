import { parseHtml } from "../../api/parse-html.ts";
import { pairStatements } from "../../shared/comparison/pair.ts";
import { readPage } from "../../shared/portals/read-page.ts";
import { analyze } from "../../shared/statements/analyze.ts";
import type { Statement } from "../../shared/statements/statement.ts";
import { benchMs } from "./bench-clock.ts";
import { makeRegisterPage } from "./register-page.ts";

/** Milliseconds of the benchmark's clock. */
export interface PairingTimes {
  readonly size: number;
  readonly firstMs: number;
  readonly medianMs: number;
  readonly bestMs: number;
  readonly pairs: number;
}

const SIZES = [100, 500, 2000];
const CALLS = 5;
/** Characters of page that hold 2 000 statements and more. */
const PAGE_LENGTH = 1_600_000;

/**
 * Times pairing n statements with n of another text: two thirds the same wording, the rest of another
 * programme. Each call gets new statements, so that nothing is remembered of them.
 */
export function timePairing(): PairingTimes[] {
  const [own, other] = [readStatements(746), readStatements(747)];
  return SIZES.map((size) => {
    const a = own.slice(0, size);
    const b = a.map((statement, index) => (index % 3 === 2 ? (other[index] ?? statement) : statement));
    if (a.length < size) throw new Error(`the page holds ${a.length} statements, not ${size}`);
    return { size, ...timeCalls(a, b) };
  });
}

function timeCalls(a: readonly Statement[], b: readonly Statement[]): Omit<PairingTimes, "size"> {
  let pairs = 0;
  const times = Array.from({ length: CALLS }, () => {
    const [newA, newB] = [structuredClone(a), structuredClone(b)];
    const start = benchMs();
    pairs = pairStatements(newA, newB, { isOneAct: true }).length;
    return benchMs() - start;
  });
  const later = times.slice(1).sort((one, other) => one - other);
  const medianMs = later[Math.floor(later.length / 2)] ?? 0;
  return { firstMs: times[0] ?? 0, medianMs, bestMs: later[0] ?? 0, pairs };
}

function readStatements(seed: number): Statement[] {
  const { html, address } = makeRegisterPage(PAGE_LENGTH, seed);
  const reading = readPage(parseHtml(html), new URL(address));
  if (reading.state !== "read") throw new Error("the generated page was not read");
  return analyze(reading.capture).statements.filter(({ confidence }) => confidence === "high");
}
