import * as v from "valibot";
import { StatementSchema, TargetSchema } from "../shared/contract/finding.ts";
import type { Statement } from "../shared/statements/statement.ts";

/** What a page needs of a statement in its text: to mark it, to find it again and to list it. */
export const PageStatementSchema = v.object({
  ...v.pick(StatementSchema, ["id", "kind", "text", "name", "unit", "places"]).entries,
  targets: v.array(v.pick(TargetSchema, ["period", "bound", "value"])),
});
export type PageStatement = v.InferOutput<typeof PageStatementSchema>;

export function toPageStatement({ id, kind, text, name, unit, targets, places }: Statement): PageStatement {
  const values = targets.map(({ period, bound, value }) => ({ period: period ?? null, bound, value }));
  return { id, kind, text, name, unit: unit ?? null, targets: values, places: [...places] };
}
