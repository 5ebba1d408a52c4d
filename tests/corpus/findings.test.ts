import { describe, expect, test } from "vitest";
import { type CounterpartFinding, compareWithCounterparts } from "../../shared/comparison/counterparts.ts";
import { type Copy, toCopy } from "../../shared/statements/copy.ts";
import { type ExpectedFinding, readCase, readCasePage, readGroups } from "./read-corpus.ts";

const copies = new Map<string, Copy>();

function readCopy(name: string): Copy {
  const known = copies.get(name);
  if (known !== undefined) return known;
  const reading = readCasePage(readCase(name));
  if (reading.state !== "read") throw new Error(`${name} was not read: ${reading.state}`);
  const copy = toCopy(reading.capture);
  copies.set(name, copy);
  return copy;
}

/** A finding as `groups.json` writes it: the words that tell the statement are kept when the text has them. */
function describeFinding(finding: CounterpartFinding, page: Copy, expected: readonly ExpectedFinding[]) {
  const text = page.statements.find(({ id }) => id === finding.a)?.text;
  const words = expected.find(
    ({ statement }) => statement !== undefined && text?.includes(statement),
  )?.statement;
  return {
    code: finding.code,
    severity: finding.severity,
    ...(text !== undefined && { statement: words ?? text }),
    ...(finding.amendments !== undefined && { amendments: finding.amendments.map(({ number }) => number) }),
  };
}

const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);

for (const group of readGroups()) {
  describe(group.name, () => {
    for (const name of group.cases) {
      test(name, () => {
        const expected = group.findings[name] ?? [];
        const page = readCopy(name);
        const others = group.cases.filter((other) => other !== name).map(readCopy);
        const warnings = compareWithCounterparts(page, others)
          .filter(({ severity }) => severity === "warning")
          .map((finding) => describeFinding(finding, page, expected));
        expect(warnings.sort(byCode)).toEqual([...expected].sort(byCode));
      });
    }
  });
}
