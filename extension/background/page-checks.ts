import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import { applyChoices } from "../check-choices.ts";
import { readDismissals } from "../dismissals.ts";
import { chooseLanguage } from "../language-choice.ts";
import { type Checked, tellPage } from "../messages.ts";
import { type Result, succeed } from "../result.ts";
import { readSettings } from "../settings.ts";
import { listWarnings } from "../ui/finding-groups.ts";
import { askAbout, askAgain } from "./ask.ts";
import { showBadge } from "./badge.ts";
import { keepChecked, keepRechecked } from "./history.ts";
import { findTabPage, findTabsShowing, forgetTabPage, readTabPages, saveTabPage } from "./tab-pages.ts";

/** Captures answered since the background started: an answer may not know of those that came meanwhile. */
let answered = 0;

/** Stores what a tab shows, and lets the tabs that show its counterparts know. */
export async function checkPage(tabId: number, capture: CaptureBody): Promise<Result<Checked>> {
  const answeredBefore = answered;
  const now = Date.now();
  const reply = await askAbout(capture, now);
  if (!reply.ok) return reply;
  const { etag, ...answer } = await chosen(reply.value);
  const { url } = capture;
  await remember(tabId, url, answer, etag);
  if (answered !== answeredBefore) void refreshTab(tabId);
  answered += 1;
  // Not awaited: the page that asked need not wait for the others.
  void refreshOthers(tabId, new Set(answer.counterparts.map((copy) => copy.url)));
  keepChecked(capture, answer, now).catch(warn);
  return succeed(toChecked(answer));
}

/** Asks again about a page; null when the answer is the one the tab has. */
export async function recheckPage(tabId: number, url: string): Promise<Result<Checked | null>> {
  const page = await findTabPage(tabId);
  const known = page?.url === url ? page : undefined;
  const reply = await askAgain(url, known?.etag);
  if (!reply.ok) return reply;
  const { etag } = reply.value;
  if (reply.value.answer === undefined) {
    // The browser drops a tab's badge when it reloads or goes back.
    await showWarnings(tabId, known?.warnings ?? []);
    return succeed(null);
  }
  const answer = await chosen(reply.value.answer);
  if (known !== undefined && known.captureId !== answer.id) {
    // Another tab stored other content from this address: these findings are about that.
    await forgetTabPage(tabId);
    void tellPage(tabId, "send-again", { url });
    return succeed(null);
  }
  await remember(tabId, url, answer, etag);
  keepRechecked(url, answer, Date.now()).catch(warn);
  return succeed(toChecked(answer));
}

/** Every tab's page asks anew: what is compared, or how it is told, is other than it was. */
export async function askAllAgain(): Promise<void> {
  for (const [tabId, { url }] of await readTabPages()) {
    await forgetTabPage(tabId);
    void tellPage(tabId, "send-again", { url });
  }
}

export async function leavePage(tabId: number): Promise<void> {
  await forgetTabPage(tabId);
  await showBadge(tabId, 0, await readLanguage());
}

/** Counts anew on every badge: findings were dismissed or restored, or the language is another. */
export async function refreshBadges(): Promise<void> {
  for (const [tabId, { warnings }] of await readTabPages()) await showWarnings(tabId, warnings);
}

/** A full disk takes the history away, and nothing else. */
function warn(error: unknown): void {
  console.warn("The answer could not be kept.", error);
}

/** Language of the interface now. */
async function readLanguage() {
  return chooseLanguage((await readSettings()).language, navigator.languages);
}

async function refreshOthers(tabId: number, urls: ReadonlySet<string>): Promise<void> {
  for (const other of await findTabsShowing(urls)) if (other !== tabId) await refreshTab(other);
}

/** Shows a tab what became known since it asked. */
async function refreshTab(tabId: number): Promise<void> {
  const page = await findTabPage(tabId);
  if (page === undefined) return;
  const checked = await recheckPage(tabId, page.url);
  if (!checked.ok || checked.value === null) return;
  const told = await tellPage(tabId, "show-findings", { url: page.url, checked: checked.value });
  // Nobody there: the tab has gone to another site, or is closed.
  if (!told.ok && told.error === "outdated") await forgetTabPage(tabId);
}

async function remember(tabId: number, url: string, answer: FindingsAnswer, etag?: string): Promise<void> {
  const warnings = listWarnings(answer.findings);
  await saveTabPage(tabId, { url, captureId: answer.id, warnings, ...(etag === undefined ? {} : { etag }) });
  await showWarnings(tabId, warnings);
}

/** Counts the warnings that the reader has not dismissed. */
async function showWarnings(tabId: number, warnings: readonly (readonly string[])[]): Promise<void> {
  const dismissed = new Set((await readDismissals()).map(({ id }) => id));
  const left = warnings.filter((ids) => ids.some((id) => !dismissed.has(id)));
  await showBadge(tabId, left.length, await readLanguage());
}

/** The answer as the reader wants checks told. */
async function chosen<Answer extends FindingsAnswer>(answer: Answer): Promise<Answer> {
  const { checks } = await readSettings();
  return { ...answer, findings: applyChoices(answer.findings, checks) };
}

function toChecked({ id, findings, counterparts }: FindingsAnswer): Checked {
  return { captureId: id, findings, counterparts };
}
