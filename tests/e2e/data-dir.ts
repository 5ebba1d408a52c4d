import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

/** A new data folder of an API with nothing stored, as after its first start. */
export function makeDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), "sverka-e2e-"));
  cpSync(inject("emptyData"), dataDir, { recursive: true });
  return dataDir;
}
