import type { Checked } from "../messages.ts";
import { sumTold } from "../ui/finding-groups.ts";
import type { OverlayView } from "../ui/view.ts";
import { Dismissed } from "./dismissed.ts";

/** What the other copies were last found to say about the page, less what the reader dismissed. */
export class Answer {
  readonly dismissed: Dismissed;
  /** All that was answered, the dismissed ones among them. */
  #findings: Checked["findings"] = [];
  counterparts: Checked["counterparts"] = [];

  constructor(dismissedIds: readonly string[], changed: () => void) {
    this.dismissed = new Dismissed(dismissedIds, changed);
  }

  take({ findings, counterparts }: Checked): void {
    this.#findings = findings;
    this.counterparts = counterparts;
  }

  forget(): void {
    this.#findings = [];
    this.counterparts = [];
    this.dismissed.forgetLast();
  }

  /** What is left of it to show. */
  get shown(): Pick<OverlayView, "findings" | "dismissed" | "undoable" | "copies"> {
    const findings = this.dismissed.leave(this.#findings);
    return {
      findings,
      dismissed: sumTold(this.#findings.filter((finding) => !findings.includes(finding))),
      undoable: this.dismissed.undoable,
      copies: this.counterparts.length,
    };
  }
}
