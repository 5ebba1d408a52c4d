import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { all, environment, last, ROOT, readText } from "./dockerfile.ts";
import { createServerDatabase, HAS_POSTGRES, POSTGRES_MISSING } from "./engines.ts";
import { TOKEN } from "./front-door.ts";
import { makeDataFolders, spawnApi, spawnNode } from "./running-api.ts";

/** The long run installs with npm, from its cache; else what npm would install is linked. */
const IS_LONG = process.env.SVERKA_TEST_LONG === "1";

/** The folder as the Dockerfile makes it, without an engine: its files, and what `npm ci --omit=dev` leaves. */
describe("what the image holds", () => {
  const image = mkdtempSync(join(tmpdir(), "sverka-image-"));
  const [node = "", ...command] = JSON.parse(last("CMD")) as string[];
  const { SVERKA_HOST, SVERKA_PORT, SVERKA_DATA, ...settings } = environment;

  beforeAll(() => {
    for (const rest of all("COPY")) {
      const sources = rest.split(/\s+/u).slice(0, -1);
      for (const source of sources) cpSync(join(ROOT, source), join(image, source), { recursive: true });
    }
    const npm = /npm (ci [^&]+?) &&/u.exec(all("RUN").join("\n"))?.[1]?.split(" ") ?? [];
    expect(npm).toContain("--omit=dev");
    if (IS_LONG) installFromCache(npm, image);
    else linkDependencies(image);
  });
  afterAll(() => rmSync(image, { recursive: true, force: true }));

  test("starts the API, and its health check is content", async () => {
    expect(node).toBe("node");
    const folders = await makeDataFolders();
    const api = await spawnApi(
      ["--port", "0", "--data", folders.copy()],
      { ...settings, SVERKA_TOKEN: TOKEN },
      { cwd: image, command },
    );
    const [, , script = ""] = JSON.parse(last("HEALTHCHECK").replace(/^.*? CMD /u, "")) as string[];
    const check = script.replace(/http:\/\/127\.0\.0\.1:\d+/u, api.url);
    expect(check).not.toBe(script);
    expect(spawnSync(process.execPath, ["-e", check]).status).toBe(0);
    expect(await api.end("SIGTERM")).toBe(0);
    expect(spawnSync(process.execPath, ["-e", check]).status, "nobody answers any more").toBe(1);
    folders.remove();
  });

  test.skipIf(!HAS_POSTGRES)(`starts the worker${POSTGRES_MISSING}`, async () => {
    const line = /^ {4}command: (\[.+\])$/mu.exec(readText("compose.yaml"))?.[1] ?? "[]";
    const [, ...args] = JSON.parse(line) as string[];
    const databaseUrl = await createServerDatabase();
    const worker = await spawnNode(
      args,
      { ...settings, DATABASE_URL: databaseUrl, SVERKA_DATA: join(image, "data") },
      /Sverka works/u,
      image,
    );
    expect(await worker.end("SIGTERM")).toBe(0);
  });
});

function installFromCache(npm: readonly string[], image: string): void {
  const { status, stderr } = spawnSync("npm", [...npm, "--offline", "--no-audit", "--no-fund"], {
    cwd: image,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm ci needs its cache filled by one \`npm ci\`: ${stderr}`);
}

/** Links the packages that the lock file does not call development's. */
function linkDependencies(image: string): void {
  const { packages } = JSON.parse(readText("package-lock.json")) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    const isNested = path.lastIndexOf("node_modules/") > 0;
    if (path === "" || isNested || dev === true || devOptional === true) continue;
    mkdirSync(dirname(join(image, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(image, path));
  }
}
