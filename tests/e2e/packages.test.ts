import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { API_MATCH, FURTHER_MATCHES, PORTAL_MATCHES } from "../../extension/portal-matches.ts";
import { readZip } from "./zip-entries.ts";

const ROOT = join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

interface BuiltManifest {
  readonly permissions: string[];
  readonly optional_permissions: string[];
  readonly host_permissions: string[];
  readonly optional_host_permissions: string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly { readonly matches: string[] }[];
  readonly web_accessible_resources: readonly {
    readonly resources: string[];
    readonly use_dynamic_url?: boolean;
  }[];
  readonly externally_connectable?: unknown;
}

const folders: string[] = [];
let packed: Map<string, Buffer>;
let sources: Map<string, Buffer>;

/** Runs the builder for Firefox in a folder, with another for what it makes: other tests load what is built in ours. */
function build(where: string, make: "build" | "zip", outDir: string): void {
  const config = JSON.stringify({ root: where, browser: "firefox", outDir });
  const program = `import { ${make} } from "wxt"; await ${make}(${config});`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: where,
    stdio: "pipe",
    // The test runner's own says "test", and then another program is built.
    env: { ...process.env, NODE_ENV: "production" },
  });
}

/** A new folder, removed in the end. */
function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  return folder;
}

beforeAll(() => {
  const made = makeFolder("sverka-package-");
  build(ROOT, "zip", made);
  const open = (name: string) => readZip(join(made, `sverka-${version}-${name}.zip`));
  packed = open("firefox");
  sources = open("sources");
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test("the package holds the built extension and nothing else", () => {
  const kinds = new Set([...packed.keys()].map((path) => path.split(".").at(-1)));
  expect([...kinds].sort()).toEqual(["css", "html", "js", "json", "png"]);
  expect([...packed.keys()].filter((path) => !path.includes("/")).sort()).toEqual([
    "article.js",
    "background.js",
    "manifest.json",
    "options.html",
    "overlay.js",
    "popup.html",
    "sidepanel.html",
  ]);
});

test("what every page of a portal loads is at most 60 kB, compressed", () => {
  const script = packed.get("content-scripts/portal.js") ?? Buffer.alloc(0);
  expect(script.length).toBeGreaterThan(100_000);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(60_000);
});

test.each([
  ["chrome", ["storage", "sidePanel"]],
  ["firefox", ["storage"]],
])("%s: the built manifest asks for no more than what was meant", (browser, permissions) => {
  const path = join(ROOT, `.output/${browser}-mv3/manifest.json`);
  const manifest = JSON.parse(readFileSync(path, "utf8")) as BuiltManifest;
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.optional_permissions).toEqual(["scripting"]);
  expect(manifest.host_permissions.filter((host) => !PORTAL_MATCHES.includes(host))).toEqual([API_MATCH]);
  expect(manifest.optional_host_permissions).toEqual(FURTHER_MATCHES);
  expect(manifest.content_security_policy.extension_pages).toMatch(
    /^default-src 'none'; script-src 'self';/u,
  );
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual(
    [...PORTAL_MATCHES].sort(),
  );
  // A page could know us by what it may load: two files, at addresses of their own in every session.
  expect(manifest.web_accessible_resources).toHaveLength(1);
  expect(manifest.web_accessible_resources[0]?.resources).toEqual(["overlay.js", "article.js"]);
  expect(manifest.web_accessible_resources[0]?.use_dynamic_url).toBe(browser === "chrome" ? true : undefined);
  expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|\*:\/\/|"(?:tabs|webRequest|cookies|history)"/u);
  expect(manifest.externally_connectable).toBeUndefined();
});

test("the sources hold all that is built from, and neither packages nor what is private", () => {
  const own = ["extension", "shared"].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  );
  for (const path of ["package.json", "package-lock.json", "wxt.config.ts", "README.md", "LICENSE", ...own])
    expect(sources.has(path), path).toBe(true);
  const unwanted = /(?:^|\/)(?:\.|node_modules\/|tests\/|demo-output\/)|\.(?:zip|pem|env)$/u;
  expect([...sources.keys()].filter((path) => unwanted.test(path))).toEqual([]);
});

test("built from those sources alone the package is the same, byte for byte", () => {
  const folder = makeFolder("sverka-sources-");
  for (const [path, content] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  build(folder, "build", join(folder, "built"));
  for (const [path, content] of packed)
    expect(readFileSync(join(folder, "built/firefox-mv3", path)).equals(content), path).toBe(true);
}, 120_000);
