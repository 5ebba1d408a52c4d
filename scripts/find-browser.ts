import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** Names under which distributions install an unbranded Chromium. Branded Chrome ≥ 137 ignores `--load-extension`. */
const CHROMIUM_NAMES = ["chromium", "chromium-browser"];

/** Fonts with Cyrillic and Kazakh letters, without which screenshots show boxes. */
export const FONT_PACKAGES = ["fonts-dejavu-core", "fonts-noto-core"];

const INSTALL_TIMEOUT_MS = 5 * 60_000;

/** A browser is needed and could not be found or installed; the message says what to run. */
export class BrowserMissingError extends Error {
  readonly code = "browser-missing";
}

/**
 * Finds a Chromium that loads unpacked extensions, installing one where this machine lets us.
 * Looks at `CHROMIUM_PATH`, Playwright's own browser, then `PATH`.
 */
export function getChromium(log: (line: string) => void): string {
  const found = findChromium();
  if (found !== undefined) return found;
  log("No Chromium found; installing one …");
  for (const install of [installWithApt, installWithPlaywright]) {
    install(log);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new BrowserMissingError(
    "browser-missing: no Chromium on this machine. Run `npx playwright-core install --with-deps chromium`, " +
      "or `sudo apt-get install chromium`, or set CHROMIUM_PATH to the program.",
  );
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new BrowserMissingError(
      `browser-missing: CHROMIUM_PATH is ${named}, which cannot be run. Set it to Chromium's program or leave it unset.`,
    );
  }
  const own = chromium.executablePath();
  if (own !== "" && isExecutable(own)) return own;
  return findInPath(CHROMIUM_NAMES);
}

/** First of the named programs that stands in `PATH`. */
export function findInPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const name of names)
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  return undefined;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installWithApt(log: (line: string) => void): void {
  installPackages(["chromium", ...FONT_PACKAGES], log);
}

/** Installs Debian packages when that is possible here: as root, with apt. Returns whether it worked. */
export function installPackages(packages: readonly string[], log: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, stdio: "ignore", timeout: INSTALL_TIMEOUT_MS } as const;
  try {
    log(`apt-get install ${packages.join(" ")}`);
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
    return true;
  } catch {
    log("apt-get could not install them.");
    return false;
  }
}

function installWithPlaywright(log: (line: string) => void): void {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  try {
    log("playwright-core install chromium");
    execFileSync(process.execPath, [cli, "install", "chromium"], {
      stdio: "ignore",
      timeout: INSTALL_TIMEOUT_MS,
    });
  } catch {
    log("Playwright could not download a browser.");
  }
}
