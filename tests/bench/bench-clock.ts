import { cpus, loadavg } from "node:os";

/** What the benchmarks' milliseconds are. */
export type Clock = "wall" | "processor";

/** Passed on to the processes a benchmark starts: all its figures are of one kind. */
const VARIABLE = "SVERKA_BENCH_CLOCK";

export const CLOCK: Clock = chooseClock();
process.env[VARIABLE] = CLOCK;

/** Wall time where the machine is quiet; else processor time, which other work does not count in. */
function chooseClock(): Clock {
  const given = process.env[VARIABLE];
  if (given === "wall" || given === "processor") return given;
  const [load = 0] = loadavg();
  return load > cpus().length / 2 ? "processor" : "wall";
}

/** Milliseconds since some moment: of the wall, or of all threads of this process. */
export function benchMs(): number {
  if (CLOCK === "wall") return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
