import { type Browser, browser } from "wxt/browser";
import type { CaptureBody } from "../../shared/contract/capture.ts";
import { checkConnection } from "../api-client.ts";
import { onDismissalsChanged, removeDismissals, saveDismissals } from "../dismissals.ts";
import { forgetPages, tidy } from "../local/keeping.ts";
import { answerInBackground, type Checked, COMMANDS, type Command, DONE, tellPage } from "../messages.ts";
import { onOwnTermsChanged } from "../own-terms.ts";
import { fail, type Result, succeed } from "../result.ts";
import { onSettingsChanged, readSettings, type Settings, writeSettings } from "../settings.ts";
import { compareWith, readEditions, readSameStatement } from "./comparing.ts";
import { followFurtherPortals } from "./further-portals.ts";
import { forgetBlocks, keepBlocks, type PartsBefore, takeBlocks } from "./kept-blocks.ts";
import { askAllAgain, checkPage, leavePage, recheckPage, refreshBadges } from "./page-checks.ts";
import { findText, findTextStatements, forgetText, moreStatements } from "./page-texts.ts";
import { readPreferences, tellAllPages, tellPreferences } from "./preferences.ts";
import { isQuietTab, setQuietTab } from "./quiet-tabs.ts";
import { dropExcerpt, keepExcerpt } from "./save-excerpt.ts";
import { forgetTabPage } from "./tab-pages.ts";
import { warmUp } from "./warm-up.ts";

/**
 * Answers pages and the extension's own pages, and hears the keys. All listeners are
 * set at once, as a service worker that is woken by an event must do; nothing is kept in variables.
 */
export function startBackground(): void {
  hideTokenFromPages();
  answerInBackground({
    "read-preferences": async (_, sender) => {
      // Every page asks before it is parsed.
      warmUp();
      return succeed(await readPreferences(tabIdOf(sender)));
    },
    "find-statements": ({ id, ...sent }, sender) =>
      withWhole(sent, sender, (tabId, whole) => findTextStatements(tabId, id, whole)),
    "more-statements": ({ id, from }, sender) => moreStatements(tabIdOf(sender), id, from),
    "check-kept": ({ id }, sender) => checkKept(tabIdOf(sender), id),
    "check-page": (sent, sender) => withWhole(sent, sender, checkPage),
    "keep-blocks": ({ id, index, blocks }, sender) => {
      keepBlocks(tabIdOf(sender), id, index, blocks);
      return DONE;
    },
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
    "dismiss-findings": async ({ findings }, sender) => {
      if (!findings.every(({ url }) => isSameSite(url, sender.url))) return fail("bad-message");
      await saveDismissals(findings.map((finding) => ({ ...finding, at: Date.now() })));
      return DONE;
    },
    "restore-findings": async ({ ids }) => {
      await removeDismissals(ids);
      return DONE;
    },
    "save-excerpt": ({ excerpt }, sender) => keepExcerpt(excerpt, sender.url),
    "drop-excerpt": ({ id }, sender) => dropExcerpt(id, sender.url),
    "end-first-use": async ({ mode }) => {
      await writeSettings({ mode, isWelcomed: true });
      return DONE;
    },
    "set-quiet": async ({ tabId, isQuiet }) => {
      await setQuietTab(tabId, isQuiet);
      await tellPreferences(tabId);
      return DONE;
    },
    "read-quiet": async ({ tabId }) => succeed(await isQuietTab(tabId)),
    "read-editions": ({ page }) => readEditions(page),
    "read-same-statement": ({ tabId, page, text }) => readSameStatement(tabId, page, text),
    "compare-with": ({ tabId, other }) => compareWith(tabId, other),
    "check-connection": ({ address, token }) => checkConnection({ address, token }),
  });
  followBrowser();
  onSettingsChanged((settings, before) => {
    tellChange();
    if (isComparedOtherwise(settings, before)) void askAllAgain();
    if (settings.keepDays !== before.keepDays) void tidy(settings.keepDays, Date.now());
  });
  onDismissalsChanged(tellChange);
  onOwnTermsChanged(() => void askAllAgain());
}

function tellChange(): void {
  void tellAllPages();
  void refreshBadges();
}

/** Tabs, keys, starts, installations and permissions. */
function followBrowser(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetBlocks(tabId);
    forgetText(tabId);
    void forgetTabPage(tabId);
    void setQuietTab(tabId, false);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (COMMANDS.includes(command as Command)) void runCommand(command as Command, tab?.id);
  });
  browser.runtime.onStartup.addListener(() => void tidyAtStart());
  browser.runtime.onInstalled.addListener((details: Installed) => {
    // An update forgets registered scripts.
    void followFurtherPortals();
    if (details.reason === "install" && details.temporary !== true) void openFirstUse();
  });
  browser.permissions.onAdded.addListener(() => void followFurtherPortals());
  browser.permissions.onRemoved.addListener(() => void followFurtherPortals());
}

/** Goes on with a page of the sender's own site, whose first blocks may have come before its last ones. */
async function withWhole<Value>(
  { capture, after }: { readonly capture: CaptureBody; readonly after?: PartsBefore | undefined },
  sender: Browser.runtime.MessageSender,
  goOn: (tabId: number, whole: CaptureBody) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (!isSameSite(capture.url, sender.url)) return fail("bad-message");
  const tabId = tabIdOf(sender);
  if (after === undefined) return goOn(tabId, capture);
  const blocks = takeBlocks(tabId, after);
  if (blocks === undefined) return fail("outdated");
  return goOn(tabId, { ...capture, blocks: [...blocks, ...capture.blocks] });
}

/** Checks the text a tab sent to have its statements found; an unanswered one is kept for the next time. */
async function checkKept(tabId: number, id: string): Promise<Result<Checked>> {
  const capture = findText(tabId, id);
  if (capture === undefined) return fail("outdated");
  const checked = await checkPage(tabId, capture);
  if (checked.ok && findText(tabId, id) !== undefined) forgetText(tabId);
  return checked;
}

interface Installed {
  readonly reason: string;
  /** Firefox says so of an extension that was loaded by hand and is gone with the browser. */
  readonly temporary?: boolean;
}

/** What is read and where it goes stands on top of the options until it was answered there or in a page. */
async function openFirstUse(): Promise<void> {
  if (!(await readSettings()).isWelcomed) await browser.runtime.openOptionsPage();
}

/** Whether answers given before say something else now. */
function isComparedOtherwise(now: Settings, before: Settings): boolean {
  return now.mode !== before.mode || JSON.stringify(now.checks) !== JSON.stringify(before.checks);
}

/** The browser was started: what was to be kept until its end goes. */
async function tidyAtStart(): Promise<void> {
  const { keepDays } = await readSettings();
  await (keepDays === 0 ? forgetPages() : tidy(keepDays, Date.now()));
}

/** On a page that is not a portal's the key leads to the options. */
async function runCommand(command: Command, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const told = await tellPage(tabId, "run-command", { command });
  if (!told.ok && command === "open-list") await browser.runtime.openOptionsPage();
}

/** A page's process that was taken over must not find the token in the storage it can reach. */
function hideTokenFromPages(): void {
  // Not in Firefox, where content scripts have no way to be denied.
  void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

/** A page speaks for its own site only. */
function isSameSite(url: string, senderUrl: string | undefined): boolean {
  return senderUrl !== undefined && URL.canParse(url) && new URL(url).origin === new URL(senderUrl).origin;
}

function tabIdOf(sender: Browser.runtime.MessageSender): number {
  // `messages.ts` lets only tabs through.
  return sender.tab?.id ?? -1;
}
