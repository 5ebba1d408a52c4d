/** What a test's Firefox needs to know before it starts. */
interface Preferences {
  readonly proxyPort: number;
  /** Language of the pages asked for, and of the interface where its pack is there. */
  readonly language: string;
  /** Host of the pages of each extension, by its id. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** The `user.js` of a profile: one proxy for everything but loopback, and no traffic of the browser's own. */
export function preferencesFor({ proxyPort, language, hosts }: Preferences): string {
  const values: Record<string, string | number | boolean> = {
    "marionette.port": 0,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.failover_direct": false,
    "network.dns.disablePrefetch": true,
    "network.prefetch-next": false,
    "network.predictor.enabled": false,
    "network.trr.mode": 5,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "app.normandy.enabled": false,
    "app.update.disabledForTesting": true,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "browser.safebrowsing.downloads.enabled": false,
    "browser.newtabpage.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "extensions.getAddons.cache.enabled": false,
    "extensions.update.enabled": false,
    // A reader's click on "Allow" is enough: the browser's own question cannot be answered without a window.
    "extensions.webextOptionalPermissionPrompts": false,
    "extensions.webextensions.uuids": JSON.stringify(hosts),
    "intl.accept_languages": language,
    "intl.locale.requested": language,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join("\n");
}
