import { spawnSync } from "node:child_process";
import { judgeAudit } from "./judge-audit.ts";

/** Longest wait for the registry, in milliseconds: one that does not answer is no fault of ours. */
const TIMEOUT_MS = 60_000;

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  timeout: TIMEOUT_MS,
  maxBuffer: 50_000_000,
});
const { verdict, reason } = judgeAudit(stdout ?? "");
console.log(reason);
const count = (wanted: typeof verdict) => (verdict === wanted ? 1 : 0);
console.log(`${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
process.exitCode = count("failed");
