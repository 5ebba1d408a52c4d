import { tellChanged } from "./changes.ts";
import { type KeptAnswer, openDatabase } from "./database.ts";
import { writeMakingRoom } from "./make-room.ts";

/** Keeps what was answered about a page, in place of what was answered before. */
export async function keepAnswer(answer: Omit<KeptAnswer, "bytes">): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(answer)).length;
  const db = await openDatabase();
  await writeMakingRoom(() => db.put("answers", { ...answer, bytes }));
  await tellChanged("answers");
}

export async function findAnswer(url: string): Promise<KeptAnswer | undefined> {
  return (await openDatabase()).get("answers", url);
}

/** What was last answered about the page a tab shows: most portals' addresses are kept without their fragment. */
export async function findAnswerOf(address: string): Promise<KeptAnswer | undefined> {
  return (await findAnswer(address)) ?? findAnswer(address.replace(/#.*$/u, ""));
}

/** Every page seen, the latest first. */
export async function readAnswers(): Promise<KeptAnswer[]> {
  return (await (await openDatabase()).getAllFromIndex("answers", "seenAt")).reverse();
}
