import { useEffect, useState } from "preact/hooks";
import type { EditionsAnswer } from "../../shared/contract/act.ts";
import type { Language } from "../../shared/text/language.ts";
import { askFromOwnPage } from "../messages.ts";
import type { Failure, Result } from "../result.ts";
import type { PageView } from "../tab-view.ts";
import { safeAddress } from "../ui/links.ts";
import { formatDate } from "../ui/words/formats.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import type { Comparing } from "./compare.tsx";
import { nameApart } from "./copy-names.ts";
import type { NameOf } from "./portals.ts";
import { type Rung, readRungs } from "./rungs.ts";

interface EditionsProps {
  readonly view: PageView;
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly comparing: Comparing;
}

/** The act's editions seen so far, oldest first, with the portals that show each. */
export function Editions({ view, language, nameOf, comparing }: EditionsProps) {
  const words = wordsOf(language);
  const [reply, setReply] = useState<Result<EditionsAnswer | null>>();
  const [asked, setAsked] = useState(0);
  const hasName = isNamed(view.act);
  const name = JSON.stringify(view.act);
  const checkedAt = view.check.state === "checked" ? view.check.at : 0;
  useEffect(() => {
    if (!hasName) return;
    let isCurrent = true;
    askFromOwnPage("read-editions", { page: view }).then((answer) => isCurrent && setReply(answer));
    return () => {
      isCurrent = false;
    };
  }, [name, checkedAt, asked]);
  if (!hasName) return <p class="empty">{words.panel.noAct}</p>;
  if (reply === undefined) return <p class="empty">{words.options.checking}</p>;
  if (!reply.ok)
    return <Failed failure={reply.error} language={language} retry={() => setAsked(asked + 1)} />;
  const rungs = readRungs(reply.value?.editions ?? [], view.language);
  if (rungs.length === 0) return <p class="empty">{words.panel.noEditions}</p>;
  return (
    <ol class="ladder">
      {rungs.map((rung) => (
        <RungItem
          key={rung.key}
          rung={rung}
          view={view}
          language={language}
          nameOf={nameOf}
          comparing={comparing}
        />
      ))}
    </ol>
  );
}

function RungItem({ rung, view, language, nameOf, comparing }: EditionsProps & { readonly rung: Rung }) {
  const words = wordsOf(language);
  const isHere = rung.copies.some(({ url }) => url === view.url);
  const names = nameApart(rung.copies, nameOf, language);
  const date = rung.date === null ? words.card.editionUnknown : formatDate(language, rung.date);
  return (
    <li class={isHere ? "here" : ""}>
      <strong>{date}</strong>
      {rung.amendment !== undefined && ` · №\u00a0${rung.amendment}`}
      {rung.isRepealed && ` · ${words.findings.repealed}`}
      <ul>
        {rung.copies.map((copy) => {
          const address = safeAddress(copy.url);
          const isThis = copy.url === view.url;
          return (
            <li key={copy.captureId}>
              {isThis || address === undefined ? (
                names.get(copy)
              ) : (
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {names.get(copy)}
                </a>
              )}
              {isThis ? ` · ${words.card.thisPage.toLowerCase()}` : ""}
              {` · ${words.card.readOn(formatDate(language, copy.capturedAt))}`}
              {!isThis && (
                <button
                  type="button"
                  class="text"
                  data-compare={copy.captureId}
                  onClick={() =>
                    comparing.compare(`${names.get(copy)}, ${date}`, { captureId: copy.captureId })
                  }
                >
                  {words.panel.compareGo}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly language: Language;
  readonly retry: () => void;
}

function Failed({ failure, language, retry }: FailedProps) {
  const words = wordsOf(language);
  return (
    <div class="empty">
      <p>{words.failures[failure]}</p>
      <button type="button" class="text" onClick={retry}>
        {words.actions.retry}
      </button>
    </div>
  );
}

/** Something by which its other copies can be found. */
function isNamed({ id, form, date, number }: PageView["act"]): boolean {
  return id !== null || (form !== null && date !== null && number !== null);
}
