import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../api/db/client.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** An API's data folder with nothing stored: made once, since making a database takes seconds. */
    emptyData: string;
  }
}

/** Vitest calls this once before the first test file; what it returns, after the last one. */
export default async function makeEmptyData({ provide }: TestProject): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), "sverka-e2e-empty-"));
  await (await openDatabase({ dataDir, log: () => {} })).close();
  provide("emptyData", dataDir);
  return () => rmSync(dataDir, { recursive: true, force: true });
}
