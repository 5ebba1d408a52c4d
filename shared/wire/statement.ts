import type { WireStatement } from "../contract/finding.ts";
import type { Statement, Target } from "../statements/statement.ts";
import type { Block } from "../text/block.ts";

/** A statement as answers carry it: unknown is null, and the block it begins in is named. */
export function toWireStatement(statement: Statement, blocks: readonly Block[]): WireStatement {
  const block = statement.places[0]?.block ?? 0;
  return {
    id: statement.id,
    kind: statement.kind,
    text: statement.text,
    name: statement.name,
    scope: statement.scope ?? null,
    measure: statement.measure ?? null,
    unit: statement.unit ?? statement.rateUnit ?? null,
    targets: statement.targets.map(toWireTarget),
    block,
    places: statement.places.map(({ block, from, to }) => ({ block, from, to })),
    quote: { ...statement.quote },
    anchor: blocks[block]?.anchor ?? null,
    confidence: statement.confidence,
  };
}

function toWireTarget(target: Target): WireStatement["targets"][number] {
  return {
    period: target.period ?? null,
    bound: target.bound,
    value: target.value,
    upper: target.upper ?? null,
    unit: target.unit ?? null,
    base: target.base ?? null,
  };
}
