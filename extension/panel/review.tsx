import type { ReviewFinding } from "../../shared/contract/comparison.ts";
import type { Language } from "../../shared/text/language.ts";
import { SeveritySign } from "../ui/icons.tsx";
import { keepTogether } from "../ui/words/keep-together.ts";
import { wordsOf } from "../ui/words/own-words.ts";

interface ReviewProps {
  readonly findings: readonly ReviewFinding[];
  readonly language: Language;
  /** Language of the page. */
  readonly textLanguage: string;
  /** Shows a statement in the page; absent when there is no page beside the panel. */
  readonly goTo?: (statement: string) => void;
}

/** What the page's own text is like, apart from other copies: closed until asked for. */
export function Review({ findings, language, textLanguage, goTo }: ReviewProps) {
  const words = wordsOf(language);
  if (findings.length === 0) return null;
  return (
    <details class="review">
      <summary>{words.panel.review(findings.length)}</summary>
      <ol class="findings">
        {findings.map((finding, index) => (
          <li key={index} class="finding">
            <span class="finding-title">
              <SeveritySign severity={finding.severity} />
              {keepTogether(finding.message[language])}
            </span>
            {finding.text !== null && (
              <span class="finding-text" lang={textLanguage}>
                {keepTogether(finding.text)}
              </span>
            )}
            {goTo !== undefined && finding.a !== null && (
              <button type="button" class="text" onClick={() => goTo(finding.a ?? "")}>
                {words.panel.show}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
