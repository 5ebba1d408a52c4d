import type { WireFinding } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import { registerAddress, safeAddress } from "./links.ts";
import { formatDate } from "./words/formats.ts";
import { wordsOf } from "./words/words.ts";

interface CopyFactProps {
  /** `stale-edition` or `repealed`. */
  readonly finding: WireFinding;
  readonly language: Language;
}

/** What is to be said of a copy as a whole: its edition and the register's, and the acts it lacks as links. */
export function CopyFact({ finding, language }: CopyFactProps) {
  const words = wordsOf(language);
  const isRepealed = finding.code === "repealed";
  return (
    <p>
      <strong>{isRepealed ? words.findings.repealed : words.findings.stale}</strong>{" "}
      {isRepealed ? "" : `${staleFacts(finding, language)} `}
      {finding.amendments.length > 0 && (
        <>
          {isRepealed ? words.findings.repealedBy : words.findings.lacking}{" "}
          {finding.amendments.map((amendment, index) => (
            <>
              {index > 0 && ", "}
              <AmendmentLink
                amendment={amendment}
                language={language}
                pageLanguage={finding.a.copy.language}
              />
            </>
          ))}
          .
        </>
      )}
    </p>
  );
}

function staleFacts(finding: WireFinding, language: Language): string {
  const { staleFacts: say, staleWithoutDates } = wordsOf(language).findings;
  const here = finding.a.copy.edition.date;
  const there = finding.b.copy.edition.date;
  if (here === null || there === null) return staleWithoutDates;
  return say(formatDate(language, here), formatDate(language, there));
}

interface AmendmentProps {
  readonly amendment: WireFinding["amendments"][number];
  readonly language: Language;
  readonly pageLanguage: string;
}

function AmendmentLink({ amendment, language, pageLanguage }: AmendmentProps) {
  const date = amendment.date === null ? "" : formatDate(language, amendment.date);
  const label = wordsOf(language).findings.amendment(amendment.number, date);
  const address =
    safeAddress(amendment.href) ??
    (amendment.id === null ? undefined : registerAddress(amendment.id, pageLanguage));
  if (address === undefined) return <span class="whole">{label}</span>;
  return (
    <a class="whole" href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
