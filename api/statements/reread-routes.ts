import { Hono } from "hono";
import type { RereadsAnswer } from "../../shared/contract/reread.ts";
import type { Backend } from "../backend.ts";
import type { Called } from "../user.ts";
import { ownerOnly } from "../users/owner-only.ts";
import { countRereads, queueRereads } from "./reread-queue.ts";

/** `/rereads`: stored pages that wait to be read again, and putting them there after an upgrade. */
export function createRereadRoutes({ db, now }: Backend) {
  const answer = async (): Promise<RereadsAnswer> => {
    const { waiting, nextAt } = await countRereads(db);
    return { waiting, nextAt: nextAt?.toISOString() ?? null };
  };
  return new Hono<Called>()
    .get("/rereads", async (context) => context.json(await answer()))
    .post("/rereads", ownerOnly("Only the server's owner has stored pages read again"), async (context) => {
      await queueRereads(db, now());
      return context.json(await answer());
    });
}
