import * as v from "valibot";
import type { Statement } from "../shared/statements/statement.ts";

const PlaceSchema = v.object({ block: v.number(), from: v.number(), to: v.number() });

/** What a page needs of a statement in its text: to mark it, to find it again and to list it. */
export const PageStatementSchema = v.object({
  id: v.string(),
  kind: v.string(),
  text: v.string(),
  name: v.string(),
  unit: v.nullable(v.string()),
  targets: v.array(v.object({ period: v.nullable(v.string()), bound: v.string(), value: v.number() })),
  /** Stretches of the blocks that were sent. */
  places: v.array(PlaceSchema),
});
export type PageStatement = v.InferOutput<typeof PageStatementSchema>;

export function toPageStatement({ id, kind, text, name, unit, targets, places }: Statement): PageStatement {
  const values = targets.map(({ period, bound, value }) => ({ period: period ?? null, bound, value }));
  return { id, kind, text, name, unit: unit ?? null, targets: values, places: [...places] };
}
