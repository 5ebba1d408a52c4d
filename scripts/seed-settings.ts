import type { ExtensionBrowser } from "./extension-browser.ts";

/** The extension's stored settings, as `extension/settings.ts` reads them. */
export interface SeededSettings {
  readonly apiAddress: string;
  readonly apiToken: string;
  readonly language?: "auto" | "ru" | "kk" | "en";
  /** The reader was told what is read and where it goes. */
  readonly isWelcomed?: boolean;
  readonly mode?: "api" | "local";
  /** Ids of the portals that are switched off. */
  readonly portalsOff?: readonly string[];
  /** Address of the team's server that pages may be sent to. */
  readonly agreedAddress?: string;
  readonly keepDays?: number;
  /** Severity by the code of a check. */
  readonly checks?: Readonly<Record<string, string>>;
}

/** Pairs the extension with an API, as a reader does on the options page. */
export async function seedSettings(browser: ExtensionBrowser, settings: SeededSettings): Promise<void> {
  const worker = await browser.background();
  await worker.evaluate(async (seeded) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome;
    interface Storage {
      readonly local: {
        get(key: string): Promise<{ settings?: object }>;
        set(items: { settings: object }): Promise<void>;
      };
    }
    const { settings: stored } = await storage.local.get("settings");
    await storage.local.set({ settings: { ...stored, ...seeded } });
  }, settings);
}
