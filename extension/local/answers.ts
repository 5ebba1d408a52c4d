import { type KeptAnswer, openDatabase } from "./database.ts";

/** Keeps what was answered about a page, in place of what was answered before. */
export async function keepAnswer(answer: Omit<KeptAnswer, "bytes">): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(answer)).length;
  await (await openDatabase()).put("answers", { ...answer, bytes });
}

export async function findAnswer(url: string): Promise<KeptAnswer | undefined> {
  return (await openDatabase()).get("answers", url);
}

/** Every page seen, the latest first. */
export async function readAnswers(): Promise<KeptAnswer[]> {
  return (await (await openDatabase()).getAllFromIndex("answers", "seenAt")).reverse();
}
