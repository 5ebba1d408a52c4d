import { compareStatements } from "../../shared/comparison/compare.ts";
import type { WireRelated } from "../../shared/contract/finding.ts";
import type { Copy } from "../../shared/statements/copy.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { toWireStatement } from "../../shared/wire/statement.ts";
import type { Backend } from "../backend.ts";
import { urlHash } from "../captures/capture-id.ts";
import { readCopies, type StoredCopy } from "../captures/stored-copies.ts";
import type { Database } from "../db/client.ts";
import { findLikePages, type LikePage } from "./statement-index.ts";

/** Pages of other acts told of, the most alike: each may have to be read from the database and analysed. */
const MAX_RELATED = 3;

/** Pages of other acts that may say of the same goals and indicators, the most alike first. */
export async function findLike(db: Database, copy: Copy): Promise<LikePage[]> {
  const page = {
    urlHash: urlHash(copy.url),
    actId: copy.act.id ?? null,
    actKey: actKey(copy.act) ?? null,
  };
  return await findLikePages(db, page, copy.statements, MAX_RELATED);
}

/** What those pages say of the same goals and indicators; only sure pairs are told. */
export async function readRelated(
  backend: Backend,
  { copy }: StoredCopy,
  found: readonly LikePage[],
): Promise<WireRelated[]> {
  const others = await readCopies(backend, found);
  return others.flatMap((other) => {
    const statements = compareStatements(copy, other.copy, "other-acts")
      .filter(({ pair }) => pair.sure)
      .map(({ pair, b }) => ({
        a: pair.a,
        b: toWireStatement(b.statement, other.copy.blocks),
        score: pair.score,
      }));
    if (statements.length === 0) return [];
    return [{ captureId: other.captureId, copy: toWireCopy(other.copy, other.seenAt), statements }];
  });
}
