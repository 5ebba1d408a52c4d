// Loaded before a measured process by NODE_OPTIONS: at its end it tells what the process used.
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
  appendFileSync(process.env.SVERKA_USAGE_FILE, `${JSON.stringify(usage)}\n`);
});
