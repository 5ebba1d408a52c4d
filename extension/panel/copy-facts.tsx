import type { WireFinding } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import { CopyFact } from "../ui/copy-fact.tsx";
import { bannerFindings } from "../ui/finding-groups.ts";
import { SeveritySign } from "../ui/icons.tsx";

interface CopyFactsProps {
  readonly findings: readonly WireFinding[];
  readonly language: Language;
}

/** What is to be said of the page as a whole: what the page's own banner says. */
export function CopyFacts({ findings, language }: CopyFactsProps) {
  return (
    <>
      {bannerFindings(findings).map((finding) => (
        <div key={finding.id} class={`copy-fact ${finding.severity}`}>
          <SeveritySign severity={finding.severity} />
          <CopyFact finding={finding} language={language} />
        </div>
      ))}
    </>
  );
}
