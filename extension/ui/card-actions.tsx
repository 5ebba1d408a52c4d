import { useState } from "preact/hooks";
import type { Failure } from "../result.ts";
import { citePassage } from "./citation.ts";
import type { Comparison } from "./finding-groups.ts";
import { Icon } from "./icons.tsx";
import { passageAddress } from "./links.ts";
import { portalName } from "./portal-name.ts";
import { composeReport } from "./report.ts";
import { Cure } from "./status.tsx";
import type { OverlayActions, OverlayView } from "./view.ts";
import { wordsOf } from "./words/words.ts";

interface CardActionsProps {
  readonly comparison: Comparison;
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** What came of the last press, until the next. */
interface Said {
  readonly text: string;
  /** The excerpt that was kept by it and can be given back. */
  readonly kept?: string;
  /** Why it did not work, and what to do again. */
  readonly failed?: { readonly failure: Failure; readonly again: () => void };
}

const NOTHING: Said = { text: "" };

/** What can be done about a difference: go there, keep, cite, put away, contradict. */
export function CardActions({ comparison, view, actions }: CardActionsProps) {
  const words = wordsOf(view.language).actions;
  const [said, say] = useState(NOTHING);
  const address = passageAddress(comparison.b.copy.url, comparison.b.statement);
  const hasText = (comparison.a.statement ?? comparison.b.statement) !== null;
  const copy = async (text: string, done: string) =>
    say({ text: (await actions.copy(text)) ? done : words.copyFailed });
  const save = () => void keep(comparison.a, view, actions, say);
  return (
    <footer>
      {address !== undefined && (
        <a class="primary" href={address} target="_blank" rel="noopener noreferrer">
          {words.openIn(portalName(view, comparison.b.copy))}
          <Icon name="external" size={14} />
        </a>
      )}
      {comparison.a.statement !== null && <Action name="save" label={words.save} run={save} />}
      {hasText && (
        <Action name="copy" label={words.copy} run={() => void copy(cite(comparison, view), words.copied)} />
      )}
      <Action
        name="dismiss"
        label={words.dismiss}
        help={words.dismissHelp}
        run={() => actions.dismiss(comparison.findings)}
      />
      <Action
        name="report"
        label={words.report}
        help={words.reportHelp}
        run={() => void copy(report(comparison, view), words.reported)}
      />
      <Outcome said={said} say={say} view={view} actions={actions} />
    </footer>
  );
}

interface ActionProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly run: () => void;
}

function Action({ name, label, help, run }: ActionProps) {
  return (
    <button type="button" class={`text ${name}`} data-action={name} title={help} onClick={run}>
      {label}
    </button>
  );
}

type Say = (said: Said) => void;

interface OutcomeProps extends Pick<CardActionsProps, "view" | "actions"> {
  readonly said: Said;
  readonly say: Say;
}

/** Tells it to screen readers too, and offers the way back or out. */
function Outcome({ said, say, view, actions }: OutcomeProps) {
  const words = wordsOf(view.language);
  const { kept, failed } = said;
  const giveBack = async (id: string) => {
    const failure = await actions.unsave(id);
    if (failure === undefined) say({ text: words.actions.unsaved });
    else say({ text: words.failures[failure], failed: { failure, again: () => void giveBack(id) } });
  };
  return (
    <div class="outcome">
      <span class="done" role="status">
        {said.text}
      </span>
      {kept !== undefined && (
        <Action name="unsave" label={words.actions.unsave} run={() => void giveBack(kept)} />
      )}
      {failed !== undefined && (
        <Cure failure={failed.failure} view={view} actions={{ ...actions, retry: failed.again }} />
      )}
    </div>
  );
}

async function keep(side: Comparison["a"], view: OverlayView, actions: OverlayActions, say: Say) {
  const words = wordsOf(view.language);
  const reply = await actions.save(side);
  if ("failure" in reply) {
    const again = () => void keep(side, view, actions, say);
    say({ text: words.failures[reply.failure], failed: { failure: reply.failure, again } });
  } else
    say(reply.isNew ? { text: words.actions.saved, kept: reply.id } : { text: words.actions.savedBefore });
}

/** Both passages with their sources. */
function cite({ a, b }: Comparison, view: OverlayView): string {
  const texts = [a, b].flatMap(({ copy, statement }) =>
    statement === null ? [] : [citePassage(view.language, portalName(view, copy), copy, statement)],
  );
  return texts.join("\n\n");
}

function report(comparison: Comparison, view: OverlayView): string {
  return composeReport(view.language, comparison, (copy) => portalName(view, copy), view.version);
}
