import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import {
  BrowserMissingError,
  FONT_PACKAGES,
  findInPath,
  installPackages,
  isExecutable,
} from "../find-browser.ts";

/** Debian's long-term release first: what is tested is then the same on most machines. */
const FIREFOX_NAMES = ["firefox-esr", "firefox"];

/** A program is larger, a script that only starts one is smaller. */
const MAX_SCRIPT_BYTES = 10_000;

/**
 * Finds a Firefox, installing Debian's where this machine lets us: `FIREFOX_PATH`, then `PATH`.
 *
 * @returns undefined when there is none: the extension then is tested in Chromium alone
 * @throws BrowserMissingError when `FIREFOX_PATH` names nothing that can be run
 */
export function findFirefox(log: (line: string) => void): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new BrowserMissingError(
      `browser-missing: FIREFOX_PATH is ${named}, which cannot be run. Set it to Firefox's program or leave it unset.`,
    );
  }
  const found = findUsable();
  if (found !== undefined) return found;
  log("No Firefox found; installing one …");
  installPackages(["firefox-esr", ...FONT_PACKAGES], log);
  return findUsable();
}

function findUsable(): string | undefined {
  const programs = FIREFOX_NAMES.map((name) => findInPath([name]));
  return programs.find((path) => path !== undefined && !isSnap(path));
}

/** Ubuntu's Firefox is a snap behind a small script: it may not read a profile in the temporary folder. */
function isSnap(path: string): boolean {
  const program = realpathSync(path);
  if (basename(program) === "snap") return true;
  return statSync(program).size < MAX_SCRIPT_BYTES && readFileSync(program, "latin1").includes("/snap/");
}
