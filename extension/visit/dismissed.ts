import type { WireFinding } from "../../shared/contract/finding.ts";
import { askFromPage } from "../messages.ts";

/** Longest text sent along with a dismissal, in characters. */
const MAX_TEXT = 300;

/** The findings that the reader has put away; what is done here shows at once and is stored after. */
export class Dismissed {
  #ids: ReadonlySet<string>;
  #last: readonly string[] = [];
  readonly #changed: () => void;

  constructor(ids: readonly string[], changed: () => void) {
    this.#changed = changed;
    this.#ids = new Set(ids);
  }

  /** How many the reader can bring back at once. */
  get undoable(): number {
    return this.#last.length;
  }

  /** Takes what is stored: another tab or the options page may have changed it. */
  use(ids: readonly string[]): void {
    this.#ids = new Set(ids);
    this.#last = this.#last.filter((id) => this.#ids.has(id));
  }

  forgetLast(): void {
    this.#last = [];
  }

  leave<Finding extends { readonly id: string }>(findings: readonly Finding[]): Finding[] {
    return findings.filter(({ id }) => !this.#ids.has(id));
  }

  add(findings: readonly WireFinding[]): void {
    this.#last = findings.map(({ id }) => id);
    this.#ids = new Set([...this.#ids, ...this.#last]);
    this.#changed();
    const sent = findings.map(({ id, a, b }) => ({
      id,
      text: (a.statement ?? b.statement)?.text.slice(0, MAX_TEXT) ?? "",
      url: a.copy.url,
    }));
    void askFromPage("dismiss-findings", { findings: sent });
  }

  undo(): void {
    const ids = this.#last;
    this.#last = [];
    this.#ids = new Set([...this.#ids].filter((id) => !ids.includes(id)));
    this.#changed();
    void askFromPage("restore-findings", { ids: [...ids] });
  }
}
