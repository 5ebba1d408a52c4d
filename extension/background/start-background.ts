import { type Browser, browser } from "wxt/browser";
import { checkConnection } from "../api-client.ts";
import { chooseLanguage } from "../language-choice.ts";
import { answerInBackground, COMMANDS, type Command, DONE, type Preferences, tellPage } from "../messages.ts";
import { fail, succeed } from "../result.ts";
import { onSettingsChanged, readSettings, type Settings } from "../settings.ts";
import { checkPage, leavePage, recheckPage } from "./page-checks.ts";
import { forgetTabPage } from "./tab-pages.ts";

/**
 * Answers pages and the options page, and hears the toolbar button and the keys. All listeners are
 * set at once, as a service worker that is woken by an event must do; nothing is kept in variables.
 */
export function startBackground(): void {
  hideTokenFromPages();
  answerInBackground({
    "read-preferences": async () => succeed(toPreferences(await readSettings())),
    "check-page": ({ capture }, sender) =>
      isSameSite(capture.url, sender.url) ? checkPage(tabIdOf(sender), capture) : fail("bad-message"),
    "recheck-page": ({ url }, sender) =>
      isSameSite(url, sender.url) ? recheckPage(tabIdOf(sender), url) : fail("bad-message"),
    "leave-page": async (_, sender) => {
      await leavePage(tabIdOf(sender));
      return DONE;
    },
    "open-options": async () => {
      await browser.runtime.openOptionsPage();
      return DONE;
    },
    "check-connection": ({ address, token }) => checkConnection({ address, token }),
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabPage(tabId));
  browser.action.onClicked.addListener((tab) => void runCommand("open-list", tab.id));
  browser.commands?.onCommand.addListener((command, tab) => {
    if (COMMANDS.includes(command as Command)) void runCommand(command as Command, tab?.id);
  });
  onSettingsChanged((settings) => void tellAllPages(settings));
}

/** On a page that is not a portal's the button leads to the options. */
async function runCommand(command: Command, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const told = await tellPage(tabId, "run-command", { command });
  if (!told.ok && command === "open-list") await browser.runtime.openOptionsPage();
}

async function tellAllPages(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  const preferences = toPreferences(settings);
  for (const { id } of tabs) if (id !== undefined) void tellPage(id, "use-preferences", preferences);
}

/** A page's process that was taken over must not find the token in the storage it can reach. */
function hideTokenFromPages(): void {
  // Not in Firefox, where content scripts have no way to be denied.
  void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

function toPreferences({ language, portalsOff }: Settings): Preferences {
  return { language: chooseLanguage(language, navigator.languages), portalsOff: [...portalsOff] };
}

/** A page speaks for its own site only. */
function isSameSite(url: string, senderUrl: string | undefined): boolean {
  return senderUrl !== undefined && URL.canParse(url) && new URL(url).origin === new URL(senderUrl).origin;
}

function tabIdOf(sender: Browser.runtime.MessageSender): number {
  // `messages.ts` lets only tabs through.
  return sender.tab?.id ?? -1;
}
