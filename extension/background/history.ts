import type { CaptureBody } from "../../shared/contract/capture.ts";
import type { FindingsAnswer } from "../../shared/contract/finding.ts";
import { toReview } from "../../shared/wire/review.ts";
import { applyChoices } from "../check-choices.ts";
import { findAnswer, keepAnswer } from "../local/answers.ts";
import { tidy } from "../local/keeping.ts";
import { readTermTable } from "../own-terms.ts";
import { readSettings } from "../settings.ts";
import { analysedCopy } from "./analysed.ts";

/** Most findings of one text that are kept: a long plan has hundreds of vague measures. */
const MAX_REVIEWED = 100;

/** Keeps a page's first answer with what its own text says; a page that was answered before is replaced. */
export async function keepChecked(capture: CaptureBody, answer: FindingsAnswer, now: number): Promise<void> {
  const { url, portal, language, act } = capture;
  const { checks, keepDays } = await readSettings();
  const review = toReview(analysedCopy(answer.id, capture), await readTermTable());
  await keepAnswer({
    url,
    portal,
    language,
    act: {
      id: act.id ?? null,
      form: act.form ?? null,
      date: act.date ?? null,
      number: act.number ?? null,
      title: act.title ?? null,
    },
    captureId: answer.id,
    seenAt: now,
    findings: answer.findings,
    counterparts: answer.counterparts,
    review: applyChoices(review, checks).slice(0, MAX_REVIEWED),
  });
  await tidy(keepDays, now);
}

/** Keeps a later answer about the same text. */
export async function keepRechecked(url: string, answer: FindingsAnswer, now: number): Promise<void> {
  const known = await findAnswer(url);
  if (known === undefined || known.captureId !== answer.id) return;
  const { findings, counterparts } = answer;
  await keepAnswer({ ...known, findings, counterparts, seenAt: now });
}
