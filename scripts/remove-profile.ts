import { rmSync } from "node:fs";

const TRIES = 10;
const PAUSE_MS = 200;

/** Removes a browser's profile. The browser's last processes still write for a moment after it closed. */
export async function removeProfile(profile: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      rmSync(profile, { recursive: true, force: true });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
