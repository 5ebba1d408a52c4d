interface AuditVerdict {
  readonly verdict: "passed" | "failed" | "skipped";
  readonly reason: string;
}

/** What is grave enough to stop a change; the rest is told. */
const GRAVE = ["high", "critical"];

/**
 * What `npm audit --json` says of the packages that run. A registry that does not answer, or not to
 * audits, is no verdict.
 */
export function judgeAudit(output: string): AuditVerdict {
  const found = readCounts(output);
  if (found === undefined)
    return { verdict: "skipped", reason: "audit: skipped, the registry answers no audits here" };
  const told = found.map(([severity, count]) => `${count} ${severity}`).join(", ") || "nothing known";
  const isGrave = found.some(([severity]) => GRAVE.includes(severity));
  return { verdict: isGrave ? "failed" : "passed", reason: `audit: ${told}` };
}

function readCounts(output: string): [string, number][] | undefined {
  try {
    const counts = JSON.parse(output)?.metadata?.vulnerabilities;
    if (typeof counts !== "object" || counts === null) return undefined;
    return Object.entries(counts).flatMap(([severity, count]) =>
      severity !== "total" && typeof count === "number" && count > 0 ? [[severity, count]] : [],
    );
  } catch {
    return undefined;
  }
}
