import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createServer } from "wxt";
import { getChromium } from "./find-browser.ts";
import { hasDisplay } from "./has-display.ts";

/** `npm run dev`: the API and the extension, both reloaded when their files change. */
const ROOT = join(import.meta.dirname, "..");
const binary = (name: string) => join(ROOT, "node_modules/.bin", name);

const children: ChildProcess[] = [
  run("tsx", ["watch", "--clear-screen=false", "api/cli.ts", "serve", ...process.argv.slice(2)]),
];
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);

if (hasDisplay()) children.push(run("wxt", [], { CHROMIUM_PATH: getChromium(console.log) }));
else await buildWithoutWindow();

/** The builder's own command opens a browser, and ends with it where no window can be opened. */
async function buildWithoutWindow(): Promise<void> {
  const server = await createServer({ root: ROOT, mode: "development", webExt: { disabled: true } });
  await server.start();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.stop());
}

function run(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(binary(name), args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  child.once("error", (error) => console.error(`${name} could not be started: ${error.message}`));
  return child;
}

function stop(): void {
  for (const child of children) child.kill("SIGTERM");
}
