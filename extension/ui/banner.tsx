import type { WireFinding } from "../../shared/contract/finding.ts";
import type { Language } from "../../shared/text/language.ts";
import { Changes } from "./changes.tsx";
import { changesSince } from "./finding-groups.ts";
import { Icon } from "./icons.tsx";
import { passageAddress, registerAddress, safeAddress } from "./links.ts";
import { portalName } from "./portal-name.ts";
import type { OverlayActions, OverlayView } from "./view.ts";
import { formatDate } from "./words/formats.ts";
import { wordsOf } from "./words/words.ts";

interface BannerProps {
  readonly finding: WireFinding;
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** One sentence about the copy as a whole, with the acts it lacks as links. */
export function Banner({ finding, view, actions }: BannerProps) {
  const { language } = view;
  const words = wordsOf(language);
  const isRepealed = finding.code === "repealed";
  const portal = portalName(view, finding.b.copy);
  const address = passageAddress(finding.b.copy.url, null);
  return (
    <section class={`banner ${finding.severity}`}>
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
      <p class="buttons">
        {changesSince(view.findings).length > 0 && (
          <button
            type="button"
            class="text"
            data-action="changes"
            data-focus="changes"
            aria-expanded={view.isShowingChanges}
            onClick={actions.toggleChanges}
          >
            {view.isShowingChanges ? words.actions.hideChanges : words.actions.showChanges}
          </button>
        )}
        {address !== undefined && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {words.actions.openIn(portal)}
          </a>
        )}
      </p>
      {view.isShowingChanges && <Changes view={view} actions={actions} />}
      <button type="button" class="quiet" aria-label={words.actions.close} onClick={actions.closeBanner}>
        <Icon name="close" />
      </button>
    </section>
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
