import { cpus, loadavg, totalmem } from "node:os";
import { CLOCK } from "./bench-clock.ts";

/** The day, the machine and how busy it is: what every page of figures begins with. */
export function describeMachine(): string {
  const [load = 0] = loadavg();
  const count = cpus().length;
  const date = new Date().toISOString().slice(0, 10);
  const state =
    CLOCK === "processor"
      ? `loaded (load ${load.toFixed(1)}): times are processor time of all threads, up to twice that of a quiet machine`
      : `quiet (load ${load.toFixed(1)}): times are wall time`;
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${date}, ${count} cores (${cpus()[0]?.model ?? "unknown"}), ${memory} GB, Node ${process.version}, ${state}.`;
}
