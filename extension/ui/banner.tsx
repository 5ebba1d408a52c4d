import type { WireFinding } from "../../shared/contract/finding.ts";
import { Changes } from "./changes.tsx";
import { CopyFact } from "./copy-fact.tsx";
import { changesSince } from "./finding-groups.ts";
import { Icon } from "./icons.tsx";
import { passageAddress } from "./links.ts";
import { portalName } from "./portal-name.ts";
import type { OverlayActions, OverlayView } from "./view.ts";
import { wordsOf } from "./words/words.ts";

interface BannerProps {
  readonly finding: WireFinding;
  /** What changed is shown once. */
  readonly isFirst: boolean;
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** One sentence about the copy as a whole, with the acts it lacks as links. */
export function Banner({ finding, isFirst, view, actions }: BannerProps) {
  const { language } = view;
  const words = wordsOf(language);
  const portal = portalName(view, finding.b.copy);
  const address = passageAddress(finding.b.copy.url, null);
  return (
    <section class={`banner ${finding.severity}`}>
      <CopyFact finding={finding} language={language} />
      <p class="row">
        {isFirst && changesSince(view.findings).length > 0 && (
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
      {isFirst && view.isShowingChanges && <Changes view={view} actions={actions} />}
      {!view.isListOpen && (
        <button type="button" class="quiet" aria-label={words.actions.close} onClick={actions.closeBanner}>
          <Icon name="close" />
        </button>
      )}
    </section>
  );
}
