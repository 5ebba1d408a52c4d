import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { API_MATCH, FURTHER_MATCHES, FURTHER_RIGHTS, PORTAL_MATCHES } from "./extension/portal-matches.ts";

/** Extension pages load their own files and talk to the API, on this machine or the team's over https; nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src http://127.0.0.1:* https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Keys can be changed on the browser's own page of shortcuts. */
const COMMANDS = {
  "toggle-all": { suggested_key: { default: "Alt+Shift+S" }, description: "Hide or show all" },
  "next-finding": { suggested_key: { default: "Alt+Shift+J" }, description: "Next difference" },
  "previous-finding": { suggested_key: { default: "Alt+Shift+K" }, description: "Previous difference" },
  "open-list": { suggested_key: { default: "Alt+Shift+L" }, description: "Open the list" },
};

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()], build: { target: ["chrome123", "firefox140"] } }),
  // The sources that reviewers build from: what the build does not read is left out.
  zip: { excludeSources: ["**/.*", "**/demo-output/**", "**/test-output/**", "tests/**", "docs/**"] },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "ru",
    permissions: ["storage"],
    host_permissions: [...PORTAL_MATCHES, API_MATCH],
    optional_permissions: FURTHER_RIGHTS,
    optional_host_permissions: FURTHER_MATCHES,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: "__MSG_name__" },
    commands: COMMANDS,
    // Loaded when needed: what draws over a page, what finds the article where markup does not tell it. Their
    // addresses are others in every session, so no page can ask for them.
    web_accessible_resources: [
      {
        resources: ["overlay.js", "article.js"],
        matches: [...PORTAL_MATCHES, ...FURTHER_MATCHES],
        ...(browser === "firefox" ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "{ff31bf0b-e277-4852-a42b-f19d355ace73}",
              strict_min_version: "140.0",
              // Page text stays on this machine unless the reader agrees to send it to a team's server.
              data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
            },
          },
        }
      : { minimum_chrome_version: "123" }),
  }),
});
