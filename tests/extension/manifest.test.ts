import { expect, test } from "vitest";
import { FURTHER_MATCHES, PORTAL_MATCHES } from "../../extension/portal-matches.ts";
import config from "../../wxt.config.ts";

type Browser = "chrome" | "firefox";
/** What the builder is told; the side panel's own permission is added by the build. */
const manifestOf = (browser: Browser) =>
  (config.manifest as (environment: { browser: Browser }) => Record<string, never>)({ browser });
const BROWSERS = ["chrome", "firefox"] as const;

test.each(BROWSERS)(
  "%s: nothing is asked for beyond storage, the named portals and this machine",
  (browser) => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifestOf(
      browser,
    ) as Record<string, string[]>;
    expect(permissions).toEqual(["storage"]);
    expect(host_permissions).toEqual([...PORTAL_MATCHES, "http://127.0.0.1/*"]);
    expect(optional_permissions).toEqual(["scripting"]);
    expect(optional_host_permissions).toEqual(FURTHER_MATCHES);
  },
);

interface WebAccessible {
  readonly matches: string[];
  readonly use_dynamic_url?: boolean;
}

test.each(BROWSERS)("%s: no host by a pattern, nothing a page could know us by", (browser) => {
  const manifest = manifestOf(browser) as { web_accessible_resources?: WebAccessible[] };
  const text = JSON.stringify(manifest);
  expect(text).not.toMatch(/<all_urls>|\*:\/\/|https:\/\/\*|"(?:tabs|webRequest|cookies|history)"/u);
  for (const { matches, use_dynamic_url } of manifest.web_accessible_resources ?? []) {
    for (const match of matches) expect([...PORTAL_MATCHES, ...FURTHER_MATCHES]).toContain(match);
    // Firefox gives each installation an address of its own; Chromium does so where it is asked to.
    if (browser === "chrome") expect(use_dynamic_url).toBe(true);
  }
});

test.each(BROWSERS)("%s: own pages load their own files and nothing inline", (browser) => {
  const policy = (manifestOf(browser) as unknown as { content_security_policy: { extension_pages: string } })
    .content_security_policy.extension_pages;
  const rules = new Map(
    policy.split("; ").map((rule) => {
      const [name = "", ...values] = rule.split(" ");
      return [name, values.join(" ")];
    }),
  );
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("script-src")).toBe("'self'");
  expect(rules.get("style-src")).toBe("'self'");
  expect(rules.get("connect-src")).toBe("http://127.0.0.1:* https:");
  expect(policy).not.toMatch(/unsafe|\*(?!$|\s|;)|data:|blob:/u);
});

test("Firefox is told that page text leaves the machine only when the reader agrees", () =>
  expect(manifestOf("firefox")).toMatchObject({
    browser_specific_settings: {
      gecko: { data_collection_permissions: { required: ["none"], optional: ["websiteContent"] } },
    },
  }));
