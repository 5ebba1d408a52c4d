import { askFromPage, type Checked } from "../messages.ts";
import type { Failure, Result } from "../result.ts";
import type { CheckView } from "../ui/view.ts";
import { checkText, type SentText } from "./send-text.ts";

/** Time between two questions about a page in view, in ms. */
const RECHECK_MS = 30_000;

/** Shortest time between two questions when the reader goes to and fro between tabs, in ms. */
const FOCUS_RECHECK_MS = 2_000;

/** Waits before asking an API that could not be reached again, in ms; the last one repeats. */
const BACKOFF_MS = [2_000, 5_000, 10_000, 30_000, 60_000] as const;

/** What waiting may cure. */
const PASSING: ReadonlySet<Failure> = new Set([
  "refused",
  "timeout",
  "overloaded",
  "server-error",
  "storage-full",
  "not-kept",
  "not-sverka",
]);

/** What is asked about. */
type Asked = Pick<SentText, "capture" | "id">;

/** Called with the state and, when there is one, the new answer. */
type Show = (check: CheckView, checked?: Checked) => void;

/**
 * Asks what the other copies say: at once, when the reader comes back to the tab, and gently while
 * the tab is in view.
 */
export class Checker {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #show: Show;
  #text: Asked | undefined;
  #failure: Failure | undefined;
  #failures = 0;
  #answeredAt: number | undefined;
  #askedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers to a question about what the page showed before are dropped. */
  #question = 0;
  /**
   * A text is on its way, and its answer will know as much as any other: nothing else is asked or taken meanwhile.
   * A question beside it would be told that the tab has its answer, while that answer is dropped.
   */
  #isSending = false;

  constructor(document: Document, signal: AbortSignal, show: Show) {
    this.#document = document;
    this.#signal = signal;
    this.#show = show;
    const window = document.defaultView;
    document.addEventListener("visibilitychange", () => this.#comeBack(), { signal });
    window?.addEventListener("focus", () => this.#comeBack(), { signal });
    // Back from the browser's memory: the badge is gone, and the findings may be old.
    window?.addEventListener("pageshow", ({ persisted }) => persisted && this.#recheck(), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** Sends what the page shows now. */
  send(text: Asked): void {
    // The text of one page changed a little: the answer about it as it was is still shown, with its time.
    if (this.#text?.capture.url !== text.capture.url) this.#answeredAt = undefined;
    this.#text = text;
    this.#failures = 0;
    void this.#send(text);
  }

  /** Sends the same again: the reader asked, or the settings changed. */
  sendAgain(): void {
    if (this.#text !== undefined) void this.#send(this.#text);
  }

  /** Takes findings that came unasked. */
  accept(url: string, checked: Checked): void {
    if (this.#text?.capture.url !== url || this.#isSending) return;
    this.#question += 1;
    this.#succeed(checked);
  }

  /** The page shows no act any more. */
  leave(): void {
    if (this.#text !== undefined) void askFromPage("leave-page", {});
    this.#text = undefined;
    this.#question += 1;
    this.#isSending = false;
    clearTimeout(this.#timer);
    this.#show({ state: "idle" });
  }

  async #send(text: Asked): Promise<void> {
    clearTimeout(this.#timer);
    this.#show({ state: "checking" });
    this.#isSending = true;
    const reply = await this.#ask(() => checkText(text));
    if (reply !== undefined) this.#isSending = false;
    if (reply?.ok === true) this.#succeed(reply.value);
    else if (reply !== undefined) this.#fail(reply.error);
  }

  async #recheck(): Promise<void> {
    const text = this.#text;
    if (text === undefined || this.#isSending) return;
    if (this.#failure !== undefined) return this.#send(text);
    const reply = await this.#ask(() => askFromPage("recheck-page", { url: text.capture.url }));
    if (reply?.ok === true) this.#succeed(reply.value ?? undefined);
    // The API does not know the page any more: its data were erased, or are another's.
    else if (reply?.error === "rejected") await this.#send(text);
    else if (reply !== undefined) this.#fail(reply.error);
  }

  /** The reply, unless another question was asked meanwhile. */
  async #ask<Value>(ask: () => Promise<Result<Value>>): Promise<Result<Value> | undefined> {
    this.#question += 1;
    const question = this.#question;
    this.#askedAt = Date.now();
    const reply = await ask();
    return question === this.#question && !this.#signal.aborted ? reply : undefined;
  }

  #succeed(checked: Checked | undefined): void {
    this.#failures = 0;
    this.#failure = undefined;
    this.#answeredAt = Date.now();
    this.#show({ state: "checked", at: this.#answeredAt }, checked);
    this.#plan(RECHECK_MS);
  }

  #fail(failure: Failure): void {
    this.#failure = failure;
    const at = this.#answeredAt;
    this.#show({ state: "failed", failure, ...(at === undefined ? {} : { at }) });
    if (!PASSING.has(failure)) return;
    this.#plan(BACKOFF_MS[Math.min(this.#failures, BACKOFF_MS.length - 1)] ?? RECHECK_MS);
    this.#failures += 1;
  }

  #plan(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A tab out of view asks when the reader comes back to it.
      if (this.#document.visibilityState === "visible") void this.#recheck();
    }, delayMs);
  }

  #comeBack(): void {
    const isWorthIt = this.#failure === undefined || PASSING.has(this.#failure);
    const isDue = Date.now() - this.#askedAt >= FOCUS_RECHECK_MS;
    if (this.#document.visibilityState === "visible" && isWorthIt && isDue) void this.#recheck();
  }
}
