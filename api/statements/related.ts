import { compare } from "../../shared/comparison/compare.ts";
import type { WireRelated } from "../../shared/contract/finding.ts";
import { actKey } from "../../shared/text/act-key.ts";
import { KNOWN_PORTALS } from "../../shared/wire/comparison.ts";
import { toWireCopy } from "../../shared/wire/copy.ts";
import { toWireStatement } from "../../shared/wire/statement.ts";
import type { Backend } from "../backend.ts";
import { urlHash } from "../captures/capture-id.ts";
import { readCopies, type StoredCopy } from "../captures/stored-copies.ts";
import { findLikePages } from "./statement-index.ts";

/** Pages of other acts told of, the most alike: each may have to be read from the database and analysed. */
const MAX_RELATED = 3;

/** Finds what pages of other acts say of the same goals and indicators; only sure pairs are told. */
export async function findRelated(backend: Backend, { copy }: StoredCopy): Promise<WireRelated[]> {
  const page = {
    urlHash: urlHash(copy.url),
    actId: copy.act.id ?? null,
    actKey: actKey(copy.act) ?? null,
  };
  const found = await findLikePages(backend.db, page, copy.statements, MAX_RELATED);
  const others = await readCopies(backend, found);
  return others.flatMap((other) => {
    const { pairs } = compare(copy, other.copy, { ...KNOWN_PORTALS, relation: "other-acts" });
    const told = pairs
      .filter(({ sure }) => sure)
      .flatMap(({ a, b, score }) => {
        const statement = other.copy.statements.find(({ id }) => id === b);
        return statement === undefined
          ? []
          : [{ a, b: toWireStatement(statement, other.copy.blocks), score }];
      });
    if (told.length === 0) return [];
    return [{ captureId: other.captureId, copy: toWireCopy(other.copy, other.seenAt), statements: told }];
  });
}
