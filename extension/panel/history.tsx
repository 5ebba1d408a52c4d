import { useState } from "preact/hooks";
import type { Language } from "../../shared/text/language.ts";
import type { KeptAnswer } from "../local/database.ts";
import { citeAct } from "../ui/citation.ts";
import { countTold } from "../ui/finding-groups.ts";
import { FindingList } from "../ui/finding-list.tsx";
import { SeveritySign } from "../ui/icons.tsx";
import { safeAddress } from "../ui/links.ts";
import { formatMoment } from "../ui/words/formats.ts";
import { wordsOf } from "../ui/words/own-words.ts";
import { CopyFacts } from "./copy-facts.tsx";
import { KeptExcerpts } from "./kept-excerpts.tsx";
import { nameIn, PORTALS } from "./portals.ts";
import { Review } from "./review.tsx";
import { useAnswers } from "./use-kept.ts";

/** The pages seen, the latest first, each with what was found then: it is kept in the browser and needs no network. */
export function History({ language }: { readonly language: Language }) {
  const words = wordsOf(language);
  const answers = useAnswers();
  const [open, setOpen] = useState<string>();
  const chosen = answers?.find(({ url }) => url === open);
  if (chosen !== undefined)
    return <Seen answer={chosen} language={language} close={() => setOpen(undefined)} />;
  return (
    <>
      {answers?.length === 0 && <p class="empty">{words.panel.historyNone}</p>}
      <ol class="history">
        {answers?.map((answer) => (
          <li key={answer.url}>
            <button
              type="button"
              class="statement"
              data-seen={answer.url}
              onClick={() => setOpen(answer.url)}
            >
              <Named answer={answer} language={language} />
              <Counts answer={answer} language={language} />
            </button>
          </li>
        ))}
      </ol>
      <KeptExcerpts language={language} />
    </>
  );
}

interface AnswerProps {
  readonly answer: KeptAnswer;
  readonly language: Language;
}

function Named({ answer, language }: AnswerProps) {
  const cited = citeAct(language, { ...answer.act, title: null });
  return (
    <>
      <span class="finding-title" lang={answer.language}>
        {answer.act.title ?? (cited === "" ? answer.url : cited)}
      </span>
      <span class="finding-values">
        {[nameIn(language)(answer), formatMoment(language, answer.seenAt)].join(" · ")}
      </span>
    </>
  );
}

function Counts({ answer, language }: AnswerProps) {
  const words = wordsOf(language);
  const counts = countTold(answer.findings);
  const told = (["warning", "notice", "hint"] as const).filter((severity) => counts[severity] > 0);
  if (told.length === 0) return <span class="finding-values">{words.state.noDifferences}</span>;
  return (
    <span class="finding-values">
      {told.map((severity) => (
        <span key={severity} class="count-of">
          <SeveritySign severity={severity} /> {words.severities[severity](counts[severity])}
        </span>
      ))}
    </span>
  );
}

/** One page as it was answered about, without asking anybody. */
function Seen({ answer, language, close }: AnswerProps & { readonly close: () => void }) {
  const words = wordsOf(language);
  const address = safeAddress(answer.url);
  return (
    <>
      <button type="button" class="text" data-action="all-seen" onClick={close}>
        {words.panel.historyAll}
      </button>
      <div class="empty">
        <Named answer={answer} language={language} />
      </div>
      <p class="muted">{words.state.answerOf(formatMoment(language, answer.seenAt))}</p>
      {address !== undefined && (
        <p>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {words.panel.openPage}
          </a>
        </p>
      )}
      <CopyFacts findings={answer.findings} language={language} />
      <FindingList view={{ findings: answer.findings, language, portals: PORTALS }} openGroup={() => {}} />
      <Counts answer={answer} language={language} />
      <Review findings={answer.review} language={language} textLanguage={answer.language} />
    </>
  );
}
